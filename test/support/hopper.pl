#!/usr/bin/env perl
# Processes that outrun a kill by pid: each forks its successor and ends, every millisecond.
#
#   perl hopper.pl CHAINS
#
# No more than two processes a chain live at a time, and all end by themselves after 30 s.
use strict;
use warnings;

my $end = time + 30;
$SIG{TERM} = $SIG{HUP} = 'IGNORE';
for (1 .. shift) { last if !fork }
while (time < $end) {
    exit if fork;
    select undef, undef, undef, 0.001;
}
