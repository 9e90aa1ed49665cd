#!/usr/bin/env perl
# Logs 300 KB in each request, and answers when they are written: where nobody reads, it does not answer.
# At SIGTERM it makes the file `stopped`.
use strict;
use warnings;
use lib '.';
use Server;

$SIG{TERM} = sub { open my $file, '>', 'stopped' or die "stopped: $!\n"; exit 0 };
$| = 1;
serve(listen_here(), sub { print "one line of the log of a request, as long as they are\n" x 6000 });
