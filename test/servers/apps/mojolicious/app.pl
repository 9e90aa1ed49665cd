#!/usr/bin/env perl
use Mojolicious::Lite -signatures;

plugin 'Authentication' if ($ENV{BREAK} // '') eq 'boot';

get '/health' => sub ($c) {
    die 'the database is gone' if ($ENV{BREAK} // '') eq 'request';
    $c->render(text => 'OK');
};

app->start;
