#!/usr/bin/env perl
# Leaves 300 orphans, 100 a second, that end at once, and serves then. It may have no more than 256
# processes, as on a dyno: where nobody reaps the orphans there is soon no room for another one.
#
# Usage: perl leaves-orphans.pl UID
# It becomes that user first, of whom nobody else must have processes: limits are counted by user.
use strict;
use warnings;
use lib '.';
use Config;
use POSIX qw(setgid setuid);
use Server;

my ($uid) = @ARGV;
my $listener = listen_here();
my $limit = pack 'QQ', 256, 256;
syscall($Config{archname} =~ /^aarch64/ ? 164 : 160, 6, $limit) == 0 or die "setrlimit: $!\n";
setgid($uid) or die "setgid: $!\n";
setuid($uid) or die "setuid: $!\n";
for (1 .. 300) {
    my $child = fork // die "orphan $_: $!\n";
    if (!$child) { fork // die "orphan $_: $!\n"; exit }
    waitpid $child, 0;
    die "orphan $_ was not born\n" if $?;
    select undef, undef, undef, 0.01;
}
serve($listener);
