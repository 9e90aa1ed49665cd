#!/usr/bin/env perl
# Changes its name to one that would lead a careless reader of /proc/<pid>/stat astray: with blanks,
# parentheses, a line end, and numbers where others are expected.
#
# Usage: perl changes-its-title.pl [--stubborn]
# With --stubborn SIGTERM does not end it.
use strict;
use warnings;
use lib '.';
use Server;

$SIG{TERM} = 'IGNORE' if @ARGV;
my $listener = listen_here();
$0 = ") Z 1 1\n(1 ) S";
serve($listener);
