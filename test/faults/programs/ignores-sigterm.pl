#!/usr/bin/env perl
# Answers well and does not end at SIGTERM, as many a server does behind a shell or npm.
# In perl, for the message names the process, and Node goes by other names in other versions.
use strict;
use warnings;
use IO::Socket::INET;

$SIG{TERM} = 'IGNORE';
my $listener = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5)
    or die "Cannot listen: $@\n";
while (my $client = $listener->accept) {
    while (my $line = <$client>) { last if $line =~ /^\r?$/ }
    print $client "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nOKAY\n";
    close $client;
}
