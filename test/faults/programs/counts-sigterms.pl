#!/usr/bin/env perl
# Counts the SIGTERMs that it gets in half a second, for many a server takes the second one for an order
# to drop everything, and ends then.
use strict;
use warnings;
use lib '.';
use Server;

my $count = 0;
my $pid = $$;
$SIG{TERM} = sub { $count++ };
my $listener = listen_here();
while (!$count) {
    accept my $client, $listener or next;
    read_request($client);
    answer($client);
}
for (1 .. 50) { select undef, undef, undef, 0.01 }
print "SIGTERM came $count times\n";
