#!/usr/bin/env perl
# A server that an earlier run has left on the port: it answers OKAY to everybody, and lets others listen
# beside it.
#
# Usage: PORT=PORT perl stale-server.pl FILE
# FILE is made when it listens.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Server;

my ($listening) = @ARGV;
$0 = 'stale';
my $listener = listen_here(reuse_port => 1);
open my $file, '>', $listening or die "$listening: $!\n";
close $file;
serve($listener);
