#!/usr/bin/env perl
# Listens on $PORT, and hands the socket to its child, which takes it a second later. Meanwhile no process has it.
use strict;
use warnings;
use Config;
use FindBin;
use lib $FindBin::Bin;
use Server;
use Socket;

my ($sendmsg, $recvmsg) = $Config{archname} =~ /^aarch64/ ? (211, 212) : (46, 47);
socketpair my $ours, my $theirs, AF_UNIX, SOCK_STREAM, 0 or die "socketpair: $!\n";
if (my $pid = fork // die "fork: $!\n") {
    my $listener = listen_here();
    my ($message, $keeps) = message(fileno $listener);
    syscall($sendmsg, fileno $ours, $message, 0) == 1 or die "sendmsg: $!\n";
    close $listener;
    waitpid $pid, 0;
    exit 1;
}
sleep 1;
my ($message, $keeps) = message(0);
syscall($recvmsg, fileno $theirs, $message, 0) == 1 or die "recvmsg: $!\n";
open my $listener, '+<&=', unpack 'x16 l', $keeps->{control} or die "the socket: $!\n";
serve($listener);

# struct msghdr with one byte and, as SCM_RIGHTS, one descriptor.
sub message {
    my %keeps = (byte => 'x', control => pack 'Q l l l x4', 20, 1, 1, shift);
    $keeps{vector} = pack 'P Q', $keeps{byte}, 1;
    return (pack('Q L x4 P Q P Q L x4', 0, 0, $keeps{vector}, 1, $keeps{control}, 24, 0), \%keeps);
}
