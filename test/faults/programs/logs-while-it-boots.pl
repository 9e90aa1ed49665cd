#!/usr/bin/env perl
# Logs 10 000 lines a second while it boots, for two seconds.
use strict;
use warnings;
use lib '.';
use Server;

$| = 1;
for my $tick (1 .. 200) {
    print map { sprintf "line %05d of the boot: loading one thing after the other\n", 100 * ($tick - 1) + $_ } 1 .. 100;
    select undef, undef, undef, 0.01;
}
serve(listen_here());
