#!/usr/bin/env perl
# The little init above a command: nothing that the command starts can get away from it.
#   perl contain.pl watch COMMAND ARGUMENT...   the app under test; started by the tester
#   perl contain.pl sweep COMMAND ARGUMENT...   the release command; started by release.sh
# Descriptor 3 holds the environment of the command, NUL-separated: this perl runs in a clean one,
# since an app's PERL5OPT could break it. It becomes a child subreaper, so every orphan, be it of a
# double fork or of setsid, comes back to it. Its exit is the proof that no descendant is left.
# watch gives the command a session and a pipe of its own, and reports on descriptor 4, a line each:
#   output DESCRIPTOR                                  our read end of the command's output, to be
#                                                      opened before the environment is sent
#   booted PID                                         the command's own process
#   listening FAMILY ADDRESS PORT UID INODE V6ONLY     a new listening TCP socket of this machine
#   closed FAMILY ADDRESS PORT UID INODE V6ONLY        one of them is gone
#   blind                                              netlink is refused, no sockets are reported
#   exited WAIT_STATUS                                 of the command's own process
# sweep leaves descriptors and session alone, passes signals on, ends what the command has left
# running, and exits with the command's code.
use strict; use warnings; no warnings 'exec'; use Config;
use constant {PR_SET_PDEATHSIG => 1, PR_SET_CHILD_SUBREAPER => 36, SIGUSR1 => 10, WNOHANG => 1, EINTR => 4};

my ($prctl, $setsid) = $Config{archname} =~ /^x86_64/ ? (157, 112) : $Config{archname} =~ /^aarch64/ ? (167, 157) : ();
my ($parent, $is_watch, @command) = (getppid, shift eq 'watch', @ARGV);
my ($reports, $diagnosis, %listening, @early, $app, $status);
open $reports, '>&=', $is_watch ? 4 : 2 or die "descriptor 4: $!\n";

my $is_subreaper = $prctl && syscall($prctl, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
die "no child subreaper on this machine\n" if $is_watch && !$is_subreaper;
pipe my $output, my $app_output or die "no pipe: $!\n";
report('output ' . fileno $output) if $is_watch;
open my $environment, '<&=', 3 or die "descriptor 3: $!\n";
my $variables = do { local $/; <$environment> } // '';
close $environment;
# Handlers, not IGNORE: the command must not inherit that. The tester decides when the app ends; of
# a signal that the platform sends to everybody, the app gets its own copy. Around the fork a signal
# may come to a side that does not know yet which one it is: it is kept, and counts a moment later.
$SIG{$_} = sub { $app && !$is_watch ? kill $_[0] => $app : push @early, $_[0] } for qw(TERM INT HUP);
$SIG{PIPE} = $SIG{CHLD} = sub { };
$app = fork // die "no fork: $!\n";
run_command() if !$app;
$SIG{$_}->($_) for $is_watch ? () : splice @early;
close $app_output;
$SIG{USR1} = sub { if (getppid != $parent) { end_tree(); exit 1 } };
syscall $prctl, PR_SET_PDEATHSIG, SIGUSR1, 0, 0, 0 if $prctl;
$SIG{USR1}->();
$is_watch ? watch() : sweep();

sub run_command {
    $SIG{$_} = 'DEFAULT' for qw(TERM INT QUIT HUP PIPE CHLD);
    kill $_ => $$ for @early;
    if ($is_watch) {
        syscall $setsid;
        open STDIN, '<', '/dev/null';
        open $_, '>&', $app_output for *STDOUT, *STDERR;
        close $reports;
        opendir my $descriptors, '/proc/self/fd';
        for my $inherited (grep { /^\d+$/ && $_ > 2 } readdir $descriptors) { open(my $handle, '<&=', $inherited) || next; close $handle }
    }
    %ENV = map { /^([^=]+)=(.*)/s ? ($1 => $2) : () } split /\0/, $variables;
    exec { $command[0] } @command or print STDERR "$command[0]: $!\n";
    exit 127;
}

# Looks often at first and less often later: a look comes at most a thousandth of the boot too late,
# and a minute of waiting costs less than a second of processor time.
sub watch {
    report("booted $app");
    my ($waited, $is_blind) = (0, 0);
    while (1) {
        report('blind') if !$is_blind && ($is_blind = !look_for_listeners());
        my $pause = $waited < 2 ? 0.002 : $waited < 20 ? $waited / 1000 : 0.02;
        $waited += $pause;
        rest($pause) or exit 0;
    }
}

sub sweep {
    select undef, undef, undef, 0.05 while reap() && !defined $status;
    my @left = map { "$_->{name} ($_->{pid})" =~ tr/ -~/?/cr } tree();
    print 'smoke-test: the release command left these running, and they were ended: ', join(', ', @left), "\n" if @left;
    end_tree();
    exit($status & 127 ? 128 + ($status & 127) : $status >> 8);
}

# True while there is a descendant.
sub reap {
    while ((my $pid = waitpid -1, WNOHANG) != 0) {
        return 0 if $pid == -1;
        next if $pid != $app;
        $status = $?;
        report("exited $status") if $is_watch;
    }
    return 1;
}

# SIGTERM once, SIGKILL after a second: by group, which a fork cannot outrun, and by pid.
sub end_tree {
    kill TERM => map { $_->{pid} } tree();
    for my $round (1 .. 600) {
        my @left = $round > 100 ? tree() : ();
        kill KILL => $_ for map { -$_->{group} } grep { $_->{group} != getpgrp } @left;
        kill KILL => $_ for map { $_->{pid} } @left;
        rest(0.01) or return;
    }
}

# Waits, and reaps meanwhile: a child that ends breaks a select off early, and the rest still counts.
sub rest {
    my ($pause) = @_;
    do { reap() or return 0; (undef, $pause) = select undef, undef, undef, $pause } while $pause > 0;
    return 1;
}

# Every living descendant, parents first. A name may hold blanks, parentheses and line ends: the last `)` ends it.
sub tree {
    my %children;
    opendir my $proc, '/proc' or return;
    for my $pid (grep { /^\d+$/ } readdir $proc) {
        open my $stat, '<', "/proc/$pid/stat" or next;
        my ($name, $state, $ppid, $group, undef, $threads) = join('', <$stat>) =~ /^\d+ \((.*)\) (\S) (\d+) (\d+)((?: \S+){14}) (\d+)/s or next;
        push @{$children{$ppid}}, {pid => $pid, name => $name, group => $group, is_dead => $state eq 'Z' && $threads < 2};
    }
    my @tree = @{$children{$$} // []};
    for (my $at = 0; $at < @tree; $at++) { push @tree, @{$children{$tree[$at]{pid}} // []} }
    return grep { !$_->{is_dead} } @tree;
}

# Reports what has changed since the last look; false where the kernel refuses to be asked.
sub look_for_listeners {
    my %now = map { $_ => 1 } @{ask_kernel() // return 0};
    report("listening $_") for grep { !$listening{$_} } keys %now;
    report("closed $_") for grep { !$now{$_} } keys %listening;
    %listening = %now;
    return 1;
}

# sock_diag(7): a dump of the TCP sockets in state LISTEN, first those of IPv4, then those of IPv6.
sub ask_kernel {
    $diagnosis // socket($diagnosis, 16, 3, 4) || return;
    my @found;
    for my $family (2, 10) {
        my $request = pack 'LSSLL C4L x48', 72, 20, 0x301, 1, 0, $family, 6, 0, 0, 1 << 10;
        defined send $diagnosis, $request, 0, pack 'SSLL', 16, 0, 0, 0 or return;
        for (my $is_done = 0; !$is_done;) {
            defined recv $diagnosis, my $messages, 65536, 0 or $! == EINTR ? next : return;
            while (length $messages >= 16) {
                my ($length, $type) = unpack 'LS', $messages;
                return if $type == 2;
                push @found, describe_socket(substr $messages, 16, $length - 16) if $type == 20;
                $is_done = $type == 3;
                substr $messages, 0, ($length + 3) & ~3, '';
            }
        }
    }
    return \@found;
}

# struct inet_diag_msg; of the attributes behind its 72 bytes, 11 is INET_DIAG_SKV6ONLY.
sub describe_socket {
    my ($family, $port, $address, $uid, $inode, $attributes) = unpack 'C x3 n x2 a16 x40 LL a*', $_[0];
    my $v6only = 0;
    for (my $length = 0; length $attributes >= 5; substr $attributes, 0, ($length + 3) & ~3 || 5, '') {
        ($length, my $type, my $value) = unpack 'SSC', $attributes;
        $v6only = $value if $type == 11;
    }
    return join ' ', $family, unpack('H*', substr $address, 0, $family == 2 ? 4 : 16), $port, $uid, $inode, $v6only;
}

sub report { syswrite $reports, "$_[0]\n" }
