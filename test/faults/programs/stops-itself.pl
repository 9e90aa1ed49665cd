#!/usr/bin/env perl
# Stops itself by SIGSTOP, at boot or in its first request: a debugger has been left in, or it was put into
# the background of a terminal. SIGTERM does not end such a process.
#
# Usage: perl stops-itself.pl --at-boot | --in-a-request
use strict;
use warnings;
use lib '.';
use Server;

kill STOP => $$ if $ARGV[0] eq '--at-boot';
serve(listen_here(), sub { kill STOP => $$ });
