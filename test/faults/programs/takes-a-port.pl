#!/usr/bin/env perl
# A stranger that takes a port from somebody else: it waits for a file to appear, then binds.
#
# Usage: perl takes-a-port.pl PORT FILE
use strict;
use warnings;
use Socket;

my ($port, $file) = @ARGV;
$0 = 'stranger';
select undef, undef, undef, 0.01 until -e $file;
socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
bind $listener, sockaddr_in($port, INADDR_ANY) or die "bind: $!\n";
listen $listener, 5 or die "listen: $!\n";
sleep 120;
