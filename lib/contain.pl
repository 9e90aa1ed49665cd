#!/usr/bin/env perl
# The little init above a command: nothing that the command starts can get away from it.
#   perl contain.pl watch COMMAND ARGUMENT...   the app under test; started by the tester
#   perl contain.pl sweep COMMAND ARGUMENT...   the release command; started by release.sh
# Descriptor 3 holds the environment of the command, NUL-separated, as far as two NULs or the end: this
# perl runs in a clean one, since an app's PERL5OPT could break it. It becomes a child subreaper, so every
# orphan, of a double fork or of setsid, comes back to it. Its exit proves that no descendant is left.
# watch gives the command a session and a pipe of its own, and reports on descriptor 4, a line each:
#   output DESCRIPTOR                                  our end of its output: open it, then end descriptor 3
#   booted PID                                         the command's own process
#   listening FAMILY ADDRESS PORT UID INODE V6ONLY     a new listening TCP socket of this machine
#   closed FAMILY ADDRESS PORT UID INODE V6ONLY        one of them is gone
#   blind                                              netlink is refused, no sockets are reported
#   exited WAIT_STATUS                                 of the command's own process
#   looked                                             at the sockets, as SIGUSR2 asks it to
# sweep leaves descriptors and session alone, passes signals on, ends what is left, and has the command's code.
use strict;
BEGIN { $^W = 1 } # As -w does: to load `use warnings` takes as long as all of this file.

sub PR_SET_PDEATHSIG() { 1 }
sub PR_SET_CHILD_SUBREAPER() { 36 }
sub RLIMIT_NOFILE() { 7 }
sub SIGUSR1() { 10 }
sub WNOHANG() { 1 }
sub EINTR() { 4 }

# Start-up

my %numbers_of_machine = (
    62 => {prctl => 157, setsid => 112, prlimit64 => 302}, # x86-64
    183 => {prctl => 167, setsid => 157, prlimit64 => 261}, # aarch64
);
my $elf = do { open my $perl, '<', '/proc/self/exe'; local $/ = \20; <$perl> } // '';
my %number = %{$numbers_of_machine{ord substr $elf, 18} // {}};

my $parent = getppid;
my $is_watch = shift eq 'watch';
my @command = @ARGV;
my $max_open_files = $ENV{MAX_OPEN_FILES}; # In watch: Node has raised the limit that the app is to have.
$0 = 'smoke-test'; # An app that ends all that are called perl, or by words of its own command, must not end this.

my ($reports, $diagnosis, $listening, @early, $app, $status, $is_asked_to_look);
open $reports, '>&=', 4 or die "descriptor 4: $!\n" if $is_watch;
my $is_subreaper = $number{prctl} && syscall($number{prctl}, PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
die "no child subreaper on this machine\n" if $is_watch && !$is_subreaper;
pipe my $output, my $app_output or die "no pipe: $!\n";
report('output ' . fileno $output);
open my $environment, '<&=', 3 or die "descriptor 3: $!\n";
my $variables = do { local $/ = $is_watch ? "\0\0" : undef; <$environment> } // '';

# A release command that signals its group must not reach this process. The terminal would stop it in a
# group of its own.
my $leads_group = !$is_watch && !-t STDIN;

# Handlers, not IGNORE: the command must not inherit that. The tester decides when the app ends; of
# a signal that the platform sends to everybody, the app gets its own copy. Around the fork a signal
# may come to a side that does not know yet which one it is: it is kept, and counts a moment later.
$SIG{$_} = sub { $app && !$is_watch ? pass_on($_[0]) : push @early, $_[0] } for qw(TERM INT HUP);
$SIG{PIPE} = $SIG{CHLD} = sub { };
($app = fork // die "no fork: $!\n") or run_command();
setpgrp $app, $app if $leads_group; # The child does so too: whoever is first.
$SIG{$_}->($_) for $is_watch ? () : splice @early;
close $app_output;
$SIG{USR1} = sub {
    if (getppid != $parent) {
        end_tree();
        exit 1;
    }
};
syscall $number{prctl}, PR_SET_PDEATHSIG, SIGUSR1, 0, 0, 0 if $number{prctl};
$SIG{USR1}->();
$is_watch ? watch() : sweep();

# To the whole group, where it is there already.
sub pass_on {
    my ($signal) = @_;
    return if defined $status; # It has ended, and its number may be another's by now.
    kill $signal => -$app or kill $signal => $app;
}

sub run_command {
    setpgrp 0, 0 if $leads_group;
    $SIG{$_} = 'DEFAULT' for qw(TERM INT QUIT HUP PIPE CHLD);
    kill $_ => $$ for @early;
    prepare_app() if $is_watch;
    %ENV = map { /^([^=]+)=(.*)/s ? ($1 => $2) : () } split /\0/, $variables;
    { local $^W; exec { $command[0] } @command } # Without perl's own words for a failure.
    print STDERR "$command[0]: $!\n";
    exit 127;
}

sub prepare_app {
    syscall $number{setsid};
    report("booted $$"); # Before the command can do anything, to its parent say.
    open STDIN, '<', '/dev/null';
    open $_, '>&', $app_output for *STDOUT, *STDERR;
    close $reports;
    opendir my $descriptors, '/proc/self/fd';
    for my $inherited (grep { /^\d+$/ && $_ > 2 } readdir $descriptors) {
        open my $handle, '<&=', $inherited or next;
        close $handle;
    }
    limit_open_files();
}

# The soft limit alone; struct rlimit64 is the soft and the hard one.
sub limit_open_files {
    return if !$max_open_files;
    my $limits = pack 'Q2', 0, 0;
    syscall($number{prlimit64}, 0, RLIMIT_NOFILE, 0, $limits) == 0 or return;
    my (undef, $hard) = unpack 'Q2', $limits;
    $limits = pack 'Q2', $max_open_files, $hard;
    syscall $number{prlimit64}, 0, RLIMIT_NOFILE, $limits, 0;
}

# The two modes

# A minute of looks is to cost less than a second.
sub watch {
    my ($waited, $can_look) = (0, 1);
    $SIG{USR2} = sub { $is_asked_to_look = 1 };
    while (my $rested = rest($waited < 3 ? 0.002 : $waited < 12 ? 0.004 : 0.02)) {
        # Who asks during a look waits for the next one: this one may have passed the socket by.
        my $is_asked = $is_asked_to_look;
        $is_asked_to_look = 0;
        report('blind') if $can_look && !($can_look = look_for_listeners());
        report('looked') if $is_asked;
        $waited += $rested;
    }
    1 while <$environment>; # The output of a short command ends with this process.
}

sub sweep {
    select undef, undef, undef, 0.05 while reap() && !defined $status;
    my @left = map { "$_->{name} ($_->{pid})" =~ tr/ -~/?/cr } tree();
    print 'smoke-test: the release command left these running, and they were ended: ', join(', ', @left), "\n" if @left;
    print "smoke-test: warning: daemons left by the release command were not checked (no child subreaper on this machine)\n"
        if !$is_subreaper;
    end_tree();
    exit($status & 127 ? 128 + ($status & 127) : $status >> 8);
}

# Processes

# True while there is a descendant.
sub reap {
    my $pid;
    while (($pid = waitpid -1, WNOHANG) > 0) { report('exited ' . ($status = $?)) if $pid == $app }
    return $pid == 0;
}

# SIGTERM once, SIGKILL after a second: by group, which a fork cannot outrun, and by pid.
sub end_tree {
    kill TERM => map { $_->{pid} } tree();
    for my $round (1 .. 600) {
        my @left = $round > 100 ? tree() : ();
        kill KILL => map({ -$_->{group} } grep { $_->{group} != getpgrp } @left), map { $_->{pid} } @left;
        rest(0.01) or return;
    }
}

# Waits and reaps, however often a child that ends breaks it off. Returns the pause; 0 when no descendant is left.
sub rest {
    my $left = my $pause = shift;
    while ($left > 0 && !$is_asked_to_look) { reap() or return 0; (undef, $left) = select undef, undef, undef, $left }
    return $pause;
}

# Every living descendant, parents first. A name may hold blanks, parentheses and line ends: the last `)` ends it.
sub tree {
    my %children;
    opendir my $proc, '/proc' or return;
    for my $pid (grep { /^\d+$/ } readdir $proc) {
        open my $stat, '<', "/proc/$pid/stat" or next;
        my ($name, $state, $ppid, $group, $threads) = join('', <$stat>) =~ /^\d+ \((.*)\) (\S) (\d+) (\d+)(?: \S+){14} (\d+)/s or next;
        # Node 24 calls the main thread so, and with it the process.
        ($name) = (readlink "/proc/$pid/exe" // '') =~ m{([^/]+?)(?: \(deleted\))?$} if $name eq 'MainThread';
        push @{$children{$ppid}}, {pid => $pid, name => $name, group => $group} if $state ne 'Z' || $threads > 1;
    }
    my @tree = @{$children{$$} // []};
    for (my $at = 0; $at < @tree; $at++) { push @tree, @{$children{$tree[$at]{pid}} // []} }
    return @tree;
}

# Listening sockets

# Reports what has changed since the last look; false where the kernel refuses to be asked.
sub look_for_listeners {
    my %now = map { $_ => 1 } @{ask_kernel() // return};
    report("listening $_") for grep { !$listening->{$_} } keys %now;
    report("closed $_") for grep { !$now{$_} } keys %$listening;
    return $listening = \%now;
}

# The TCP sockets in state LISTEN: inet_diag's first request (TCPDIAG_GETSOCK) answers for IPv4 and IPv6 at once.
sub ask_kernel {
    $diagnosis // socket($diagnosis, 16, 3, 4) || return;
    syswrite $diagnosis, pack 'LSSLL x52 L x4', 76, 18, 0x301, 1, 0, 1 << 10 or return;
    my @found;
    while (1) {
        defined recv $diagnosis, my $messages, 65536, 0 or $! == EINTR ? next : return;
        while (length $messages >= 16) {
            my ($length, $type) = unpack 'LS', $messages;
            return $type == 3 && unpack('x16 l', $messages) >= 0 ? \@found : undef if $type != 18; # 3: the end, with an error or 0
            push @found, describe_socket(substr $messages, 16, $length - 16);
            substr $messages, 0, ($length + 3) & ~3, '';
        }
    }
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

sub report { syswrite $reports, "$_[0]\n" if $is_watch }
