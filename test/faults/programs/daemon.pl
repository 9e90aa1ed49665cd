#!/usr/bin/env perl
# Writes its pid to DIRECTORY/NAME.pid and goes on; with --stubborn not even SIGTERM ends it.
#
# Usage: perl daemon.pl DIRECTORY NAME [--stubborn]
use strict;
use warnings;

my ($directory, $name, $option) = @ARGV;
$SIG{TERM} = 'IGNORE' if ($option // '') eq '--stubborn';
open my $file, '>', "$directory/$name.new" or die "$directory/$name.new: $!\n";
print $file "$$\n";
close $file;
rename "$directory/$name.new", "$directory/$name.pid" or die "rename: $!\n";
sleep 120;
