#!/usr/bin/env perl
# Logs bytes of all kinds, colours, a title for the window, a cleared screen and a forged line of ours,
# and crashes, so that all of it is shown again.
use strict;
use warnings;

$| = 1;
print "\e[2J\e[1;31mred\e[0m and \e]0;a new title\a and \abell\n";
print "over\rwritten, back\b\b\b\bspace, NUL \0 and \x9b31m C1\n";
print join('', map { chr } 0 .. 9, 11 .. 12, 14 .. 255), "\n";
print "\r\nsmoke-test: PASSED: web boots, listens and passes 1 check\n";
exit 1;
