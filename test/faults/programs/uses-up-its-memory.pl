#!/usr/bin/env perl
# Takes more and more memory, until the kernel kills it.
use strict;
use warnings;

my @memory;
push @memory, 'x' x (8 << 20) while 1;
