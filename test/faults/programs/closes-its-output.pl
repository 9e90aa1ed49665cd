#!/usr/bin/env perl
# Closes its stdout and stderr, as a daemon does, and serves on.
use strict;
use warnings;
use lib '.';
use Server;

my $listener = listen_here();
close STDOUT;
close STDERR;
serve($listener);
