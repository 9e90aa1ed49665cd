#!/usr/bin/env perl
# Runs a command whose output is too much to be kept: the app's lines are counted, and ours passed on.
#
#   perl sieve.pl COMMAND...
#
# The last line says what was counted, without the marks `web | `. Exits as the command.
use strict;
use warnings;

pipe my $output, my $command_output or die "pipe: $!\n";
my $pid = fork // die "fork: $!\n";
if (!$pid) {
    open $_, '>&', $command_output or die "dup: $!\n" for *STDOUT, *STDERR;
    close $output;
    exec { $ARGV[0] } @ARGV or die "$ARGV[0]: $!\n";
}
close $command_output;
my $mark = 'web | ';
my ($rest, $is_counting, $lines, $bytes) = ('', 0, 0, 0);
$| = 1;
while (sysread $output, $rest, 1 << 20, length $rest) {
    while (length $rest) {
        my $end = 1 + index $rest, "\n";
        if ($is_counting) {
            my $length = $end || length $rest;
            $bytes += $length;
            $lines++ if $end;
            $is_counting = !$end;
            substr $rest, 0, $length, '';
        } elsif (length $rest >= length $mark ? substr($rest, 0, length $mark) eq $mark : !$end) {
            last if length $rest < length $mark;
            $is_counting = 1;
            substr $rest, 0, length $mark, '';
        } elsif ($end) {
            print substr $rest, 0, $end, '';
        } else {
            last;
        }
    }
}
print $rest, "web | ($lines lines, $bytes bytes)\n";
waitpid $pid, 0;
exit($? & 127 ? 128 + ($? & 127) : $? >> 8);
