#!/usr/bin/env perl
# Its own process ends with an error soon after a child of it has answered. The child goes on answering
# OKAY, while Heroku would have ended it with its dyno.
use strict;
use warnings;
use lib '.';
use Server;

my $listener = listen_here();
pipe my $asked, my $ask or die "pipe: $!\n";
my $child = fork // die "fork: $!\n";
serve($listener, sub { close $ask }) if !$child;
close $ask;
sysread $asked, my $nothing, 1;
select undef, undef, undef, 0.5;
die "the master has lost its lock\n";
