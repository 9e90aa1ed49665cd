#!/usr/bin/env perl
# A web server of Perl's standard library alone: one process for each request.
use strict;
use warnings;

use IO::Select;
use IO::Socket::INET;
use Socket qw(SOMAXCONN);

my $port = $ENV{PORT} // 3000;
my %pages = (
    '/'             => "Hello from Perl!\n",
    '/health_check' => "OKAY\n",
);

my $stopping = 0;
$SIG{TERM} = sub { $stopping = 1 };
$SIG{CHLD} = 'IGNORE';

my $listener = IO::Socket::INET->new(
    LocalAddr => '0.0.0.0',
    LocalPort => $port,
    Proto     => 'tcp',
    Listen    => SOMAXCONN,
    ReuseAddr => 1,
) or die "Cannot listen on port $port: $@\n";
# A client that is gone before it is accepted must not make accept wait for the next one.
$listener->blocking(0);

STDOUT->autoflush(1);
print "Listening on port $port\n";

# The wait has an end because a SIGTERM just before it would otherwise go unseen until somebody
# connects.
my $waiting = IO::Select->new($listener);
until ($stopping) {
    $waiting->can_read(1) or next;
    my $client = $listener->accept or next;

    my $pid = fork;
    if (!defined $pid) {
        warn "Cannot fork: $!\n";
    }
    elsif ($pid == 0) {
        $SIG{TERM} = 'DEFAULT';
        close $listener;
        $client->blocking(1);
        answer($client);
        exit 0;
    }
    close $client;
}

# Children are not kept for us (SIGCHLD is ignored), so this waits for all of them and says -1.
close $listener;
wait;

sub answer {
    my ($client) = @_;

    # A client that says nothing must not hold this process for ever.
    alarm 30;

    my ($path) = (readline($client) // '') =~ m{^[A-Z]+ ([^ ?]+)\S* HTTP/1\.[01]\r?\n}
        or return respond($client, '400 Bad Request', "This is not a request.\n");
    while (defined(my $header = readline $client)) {
        last if $header =~ /^\r?\n/;
    }

    my $page = $pages{$path};
    return respond($client, '404 Not Found', "There is no such page.\n") if !defined $page;
    return respond($client, '200 OK', $page);
}

sub respond {
    my ($client, $status, $body) = @_;
    my $length = length $body;

    print {$client} join "\r\n",
        "HTTP/1.1 $status",
        'Content-Type: text/plain; charset=utf-8',
        "Content-Length: $length",
        'Connection: close',
        '',
        $body;
    close $client;
    return;
}
