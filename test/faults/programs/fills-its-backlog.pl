#!/usr/bin/env perl
# Listens, and the queue of those who want to be accepted is full: the kernel drops what comes on top,
# so a client gets no connection at all, and no refusal either.
#
# The queue must be full before the tester comes. So it is one on 127.0.0.1, where a listener on all
# interfaces, which makes the app look up, is opened only afterwards; the kernel hands connections to
# the one whose address fits better.
use strict;
use warnings;
use Socket qw(:DEFAULT SOCK_NONBLOCK);

sub listen_on {
    my ($address) = @_;
    socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
    setsockopt $listener, SOL_SOCKET, SO_REUSEPORT, 1 or die "setsockopt: $!\n";
    bind $listener, sockaddr_in($ENV{PORT}, $address) or die "bind: $!\n";
    listen $listener, 1 or die "listen: $!\n";
    return $listener;
}

my $queue = listen_on(INADDR_LOOPBACK);
my @clients = map {
    socket my $client, PF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0 or die "socket: $!\n";
    connect $client, sockaddr_in($ENV{PORT}, INADDR_LOOPBACK);
    $client;
} 1 .. 8;
my $decoy = listen_on(INADDR_ANY);
sleep 120;
