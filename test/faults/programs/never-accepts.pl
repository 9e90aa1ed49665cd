#!/usr/bin/env perl
# Listens, and is too busy ever to accept: the kernel makes the connection, and nobody reads it.
use strict;
use warnings;
use lib '.';
use Server;

my $listener = listen_here();
sleep 120;
