#!/usr/bin/env perl
# Runs a command for which the kernel refuses one system call, as a container's seccomp profile may:
#
#   perl deny.pl (netlink | subreaper | readlink) COMMAND...
#
# netlink is socket(AF_NETLINK), subreaper is prctl(PR_SET_CHILD_SUBREAPER), readlink is the call that reads
# where a link leads, by which Node asks for it: each fails with EPERM.
use strict;
use warnings;
use Config;

my $is_arm = $Config{archname} =~ /^aarch64/;
my $prctl = $is_arm ? 167 : 157;
my %denied = (netlink => [$is_arm ? 198 : 41, 16], subreaper => [$prctl, 36], readlink => [$is_arm ? 78 : 89]);
my ($number, $first_argument) = @{$denied{+shift} // die "deny what?\n"};

# A seccomp filter, of classic BPF: code, jump if true, jump if false, operand.
my @of_argument = (
    [0x20, 0, 0, 16],                      # load its first argument
    [0x15, 0, 1, $first_argument // 0],    # another one: allow
);
@of_argument = () if !defined $first_argument;
my @filter = (
    [0x20, 0, 0, 0],                         # load the number of the system call
    [0x15, 0, 1 + @of_argument, $number],    # another one: allow
    @of_argument,
    [0x06, 0, 0, 0x00050000 | 1],            # EPERM
    [0x06, 0, 0, 0x7fff0000],                # allow
);
my $filter = join '', map { pack 'S C C L', @$_ } @filter;
my $program = pack 'S x6 P', scalar @filter, $filter;
syscall($prctl, 38, 1, 0, 0, 0) == 0 or die "PR_SET_NO_NEW_PRIVS: $!\n";
syscall($prctl, 22, 2, $program, 0, 0) == 0 or die "PR_SET_SECCOMP: $!\n";
exec { $ARGV[0] } @ARGV or die "$ARGV[0]: $!\n";
