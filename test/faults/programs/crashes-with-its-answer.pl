#!/usr/bin/env perl
# Answers well, and is dead a moment later: it has freed something twice, say.
use strict;
use warnings;
use lib '.';
use Server;

my $listener = listen_here();
accept my $client, $listener or die "accept: $!\n";
read_request($client);
answer($client);
die "double free\n";
