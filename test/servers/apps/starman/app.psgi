use strict;
use warnings;

my $break = $ENV{BREAK} // '';

if ($break eq 'boot') {
    require DBIx::Class;
}

sub {
    my ($env) = @_;
    die 'the database is gone' if $break eq 'request';
    return [200, ['Content-Type' => 'text/plain'], ["OK\n"]];
};
