#!/usr/bin/env perl
# Finishes its work when it is told to end, and exits with 0 then.
#
# Usage: perl stops-slowly.pl SECONDS
use strict;
use warnings;
use lib '.';
use Server;

my ($seconds) = @ARGV;
$SIG{TERM} = sub { select undef, undef, undef, $seconds; print "all is saved\n"; exit 0 };
serve(listen_here());
