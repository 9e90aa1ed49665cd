#!/usr/bin/env perl
# Forks many processes, which sleep, and then serves.
#
# Usage: perl forks-many.pl COUNT [--stubborn]
# With --stubborn none of the children ends at SIGTERM.
use strict;
use warnings;
use lib '.';
use Server;

my ($count, $option) = @ARGV;
for (1 .. $count) {
    next if fork // die "fork: $!\n";
    $SIG{TERM} = 'IGNORE' if ($option // '') eq '--stubborn';
    sleep 120;
    exit;
}
serve(listen_here());
