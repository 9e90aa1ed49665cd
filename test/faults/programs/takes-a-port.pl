#!/usr/bin/env perl
# A stranger that takes a port from somebody else: it waits for a file to appear, then binds, and makes
# FILE.taken.
#
# Usage: perl takes-a-port.pl PORT FILE [ADDRESS]
# Where ADDRESS is given, it lets others listen on the port as well.
use strict;
use warnings;
use Socket qw(:DEFAULT SO_REUSEPORT);

my ($port, $file, $address) = @ARGV;
$0 = 'stranger';
select undef, undef, undef, 0.01 until -e $file;
socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
if (defined $address) { setsockopt $listener, SOL_SOCKET, SO_REUSEPORT, 1 or die "SO_REUSEPORT: $!\n" }
bind $listener, sockaddr_in($port, inet_aton($address // '0.0.0.0')) or die "bind: $!\n";
listen $listener, 5 or die "listen: $!\n";
open my $taken, '>', "$file.taken" or die "$file.taken: $!\n";
sleep 120;
