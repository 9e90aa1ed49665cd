#!/usr/bin/env perl
# Listens in a way that lets others listen on the port as well, and answers OKAY: half of the visitors
# would come to somebody else.
#
# Usage: perl shares-its-port.pl FILE
# FILE is made when it has started; it listens when FILE.taken is there.
use strict;
use warnings;
use lib '.';
use Server;

my ($started) = @ARGV;
open my $file, '>', $started or die "$started: $!\n";
select undef, undef, undef, 0.01 until -e "$started.taken";
serve(listen_here(reuse_port => 1));
