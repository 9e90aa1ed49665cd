#!/usr/bin/env perl
# Leaves processes running, which end by SIGTERM, but each in its own time:
#
#   perl leftovers.pl COUNT READY DONE
#
# COUNT of them end one after the other, a millisecond apart; one more takes 0.3 s, and makes the file
# DONE. The file READY is there when all of them have their handlers. A minute ends them in any case.
use strict;
use warnings;

my ($count, $ready, $done) = @ARGV;
my $delay = 0;
$SIG{TERM} = sub { select undef, undef, undef, $delay; make($done) if $delay == 0.3; exit };
pipe my $waiting, my $set or die "$!\n";
for my $number (0 .. $count) {
    $delay = $number == $count ? 0.3 : $number / 1000;
    next if fork;
    syswrite $set, '.';
    sleep 60;
    exit;
}
my $handlers = 0;
$handlers += sysread($waiting, my $dots, 1000) while $handlers <= $count;
make($ready);

sub make { open my $file, '>', $_[0] or die "$_[0]: $!\n" }
