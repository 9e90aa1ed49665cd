#!/usr/bin/env perl
# Runs a command and tells what outlives it. As a child subreaper it gets hold of whatever a process
# may do to hide, so that "nothing is left" does not rest on the product's own word.
#
#   perl keeper.pl FILE COMMAND...
#
# FILE gets a line for each process that is left, `NAME (PID)`; then it is killed. Exits as the command.
use strict;
use warnings;
use Config;

my ($file, @command) = @ARGV;
syscall($Config{archname} =~ /^aarch64/ ? 167 : 157, 36, 1, 0, 0, 0) == 0 or die "no child subreaper: $!\n";
my $pid = fork // die "no fork: $!\n";
if (!$pid) { exec { $command[0] } @command or die "$command[0]: $!\n" }
1 while waitpid(-1, 0) != $pid;
my $status = $?;
my @left = descendants();
open my $report, '>', $file or die "$file: $!\n";
print $report map { "$_->{name} ($_->{pid})\n" } @left;
close $report;
while (@left) { kill KILL => map { $_->{pid} } @left; 1 while waitpid(-1, 1) > 0; @left = descendants() }
exit($status & 127 ? 128 + ($status & 127) : $status >> 8);

# The living ones; a name may hold anything, and the last `)` ends it.
sub descendants {
    my %children;
    opendir my $proc, '/proc' or die "/proc: $!\n";
    for my $pid (grep { /^\d+$/ } readdir $proc) {
        open my $stat, '<', "/proc/$pid/stat" or next;
        my ($name, $state, $parent) = (join('', <$stat>)) =~ /^\d+ \((.*)\) (\S) (\d+)/s or next;
        push @{$children{$parent}}, {pid => $pid, name => $name} if $state !~ /[ZX]/;
    }
    my @found = @{$children{$$} // []};
    for (my $at = 0; $at < @found; $at++) { push @found, @{$children{$found[$at]{pid}} // []} }
    return @found;
}
