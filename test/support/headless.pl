#!/usr/bin/env perl
# A process whose main thread has ended while another one listens: /proc shows it as a zombie.
#
#   perl headless.pl PORT [PID_FILE]
#
# Says `listening`, and puts its pid into the file, when the main thread is about to end. Five minutes
# end it in any case.
use strict;
use warnings;
use threads;
use Config;
use IO::Socket::INET;

my ($port, $pid_file) = @ARGV;
alarm 300;
my $server = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $port, Listen => 5) or die "$!\n";
threads->create(sub { sleep 1 while 1 });
$| = 1;
print "listening\n";
if (defined $pid_file) {
    open my $file, '>', $pid_file or die "$pid_file: $!\n";
    print $file "$$\n";
    close $file;
}
syscall($Config{archname} =~ /^aarch64/ ? 93 : 60, 0); # exit, of this thread alone
