#!/usr/bin/env perl
# Listens and does nothing else:
#
#   perl listen.pl [OPTION...] ADDRESS PORT [ADDRESS PORT...]
#
#   --v6only       for the IPv6 sockets that follow: take no IPv4 connections
#   --reuse-port   for the sockets that follow: let other processes listen there as well
#   --undumpable   hide the descriptors of this process from others of the same user
#   --backlog=N    for the sockets that follow: how many connections the kernel accepts
#
# Says `listening` when it does. SIGUSR1 closes the sockets; five minutes end it in any case.
use strict;
use warnings;
use Config;
use Socket qw(:DEFAULT inet_pton pack_sockaddr_in6 IPPROTO_IPV6 IPV6_V6ONLY SO_REUSEPORT);

my (%is_on, @sockets);
my $backlog = 16;
alarm 300;
$| = 1;
$SIG{USR1} = sub { close $_ for @sockets };
while (my $word = shift) {
    if ($word =~ /^--backlog=(\d+)$/) { $backlog = $1 }
    elsif ($word eq '--undumpable') { hide() }
    elsif ($word =~ /^--(.+)$/) { $is_on{$1} = 1 }
    else { push @sockets, listen_on($word, shift) }
}
print "listening\n";
sleep 1 while 1;

sub listen_on {
    my ($address, $port) = @_;
    my $is_v6 = $address =~ /:/;
    socket my $socket, $is_v6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
    setsockopt $socket, SOL_SOCKET, SO_REUSEADDR, 1 or die "SO_REUSEADDR: $!\n";
    setsockopt $socket, SOL_SOCKET, SO_REUSEPORT, 1 or die "SO_REUSEPORT: $!\n" if $is_on{'reuse-port'};
    setsockopt $socket, IPPROTO_IPV6, IPV6_V6ONLY, $is_on{v6only} ? 1 : 0 or die "IPV6_V6ONLY: $!\n" if $is_v6;
    my $name =
        $is_v6
        ? pack_sockaddr_in6($port, inet_pton(AF_INET6, $address))
        : pack_sockaddr_in($port, inet_pton(AF_INET, $address));
    bind $socket, $name or die "bind $address $port: $!\n";
    listen $socket, $backlog or die "listen: $!\n";
    return $socket;
}

# prctl(PR_SET_DUMPABLE, 0), as ssh-agent and some database servers have it.
sub hide {
    my $prctl = $Config{archname} =~ /^aarch64/ ? 167 : 157;
    syscall($prctl, 4, 0, 0, 0, 0) == 0 or die "prctl: $!\n";
}
