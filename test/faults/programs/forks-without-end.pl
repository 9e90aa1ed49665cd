#!/usr/bin/env perl
# Serves beside chains of processes that fork their successor and end, every millisecond, and ignore
# SIGTERM: whoever lists them comes too late.
#
# Usage: perl forks-without-end.pl CHAINS
# All end by themselves after 60 s.
use strict;
use warnings;
use lib '.';
use Server;

my $end = time + 60;
for (1 .. shift) {
    next if fork // die "fork: $!\n";
    $SIG{TERM} = 'IGNORE';
    while (time < $end) {
        exit if fork;
        select undef, undef, undef, 0.001;
    }
    exit;
}
serve(listen_here());
