# What the programs in perl have in common: a small HTTP server that answers 200 OKAY.
#   listen_here(reuse_port => 1)         a listener on 0.0.0.0:$PORT
#   serve($listener, sub { ... })        answers one request after the other, for ever; the sub runs before each answer
#   read_request($client), answer($client)
package Server;
use strict;
use warnings;
use Exporter 'import';
use Socket qw(:DEFAULT SO_REUSEPORT);
our @EXPORT = qw(listen_here serve read_request answer);

sub listen_here {
    my (%options) = @_;
    socket my $listener, PF_INET, SOCK_STREAM, 0 or die "socket: $!\n";
    setsockopt $listener, SOL_SOCKET, SO_REUSEADDR, 1 or die "SO_REUSEADDR: $!\n";
    if ($options{reuse_port}) { setsockopt $listener, SOL_SOCKET, SO_REUSEPORT, 1 or die "SO_REUSEPORT: $!\n" }
    bind $listener, sockaddr_in($ENV{PORT}, INADDR_ANY) or die "bind: $!\n";
    listen $listener, 128 or die "listen: $!\n";
    return $listener;
}

sub serve {
    my ($listener, $before) = @_;
    while (1) {
        accept my $client, $listener or next;
        read_request($client);
        $before->() if $before;
        answer($client);
    }
}

sub read_request {
    my ($client) = @_;
    my $request = '';
    while ($request !~ /\r\n\r\n/) { sysread $client, $request, 4096, length $request or last }
}

sub answer {
    my ($client) = @_;
    syswrite $client, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nOKAY\n";
    close $client;
}

1;
