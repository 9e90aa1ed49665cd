#!/usr/bin/env perl
# Keeps as many files open as it is told before it serves, as an app with many connections does.
use strict;
use warnings;
use IO::Socket::INET;

my @files;
for (1 .. $ARGV[0]) {
    open my $file, '<', '/dev/null' or die "/dev/null: $!\n";
    push @files, $file;
}
my $listener = IO::Socket::INET->new(LocalPort => $ENV{PORT}, Listen => 16, ReuseAddr => 1) or die "$ENV{PORT}: $!\n";
while (my $client = $listener->accept) {
    while (my $line = <$client>) { last if $line =~ /^\r?$/ }
    print $client "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nOK\n";
    close $client;
}
