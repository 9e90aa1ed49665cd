#!/usr/bin/env perl
# Dies of a port that is taken: it tries to bind again and again, until a stranger has been quicker.
#
# Usage: perl finds-its-port-taken.pl FILE
# FILE is made when it has started.
use strict;
use warnings;
use Socket;

my ($started) = @ARGV;
open my $file, '>', $started or die "$started: $!\n";
while (1) {
    socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
    setsockopt $listener, SOL_SOCKET, SO_REUSEADDR, 1 or die "SO_REUSEADDR: $!\n";
    bind $listener, sockaddr_in($ENV{PORT}, INADDR_ANY) or die "port $ENV{PORT}: $!\n";
    close $listener;
    select undef, undef, undef, 0.01;
}
