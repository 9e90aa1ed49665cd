#!/usr/bin/env perl
# A master that listens and lives, and workers that die at boot, again and again: a connection is
# made, and nobody is there to take it.
use strict;
use warnings;
use lib '.';
use Server;

my $listener = listen_here();
while (1) {
    my $worker = fork // die "fork: $!\n";
    exit 1 if !$worker;
    waitpid $worker, 0;
    select undef, undef, undef, 0.02;
}
