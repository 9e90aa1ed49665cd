<?php

if ($_SERVER['REQUEST_URI'] === '/health' && getenv('BREAK') === 'request') {
    throw new RuntimeException('the database is gone');
}

header('Content-Type: text/plain');
echo "Hello from PHP!\n";
