#!/usr/bin/env perl
# Logs one line of 200 MB, as fast as it is read: a progress bar, or a dump of everything.
use strict;
use warnings;
use lib '.';
use Server;

my $piece = 'x' x (1 << 20);
for (1 .. 200) { syswrite STDOUT, $piece }
serve(listen_here());
