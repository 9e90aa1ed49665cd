printf 'Content-Type: text/plain\r\n\r\nOK\n'
