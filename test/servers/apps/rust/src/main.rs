use std::env;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

fn main() -> std::io::Result<()> {
    if env::var("BREAK").as_deref() == Ok("boot") {
        env::var("DATABASE_URL").expect("DATABASE_URL must be set");
    }
    let port = env::var("PORT").unwrap_or_else(|_| "8000".to_string());
    let listener = TcpListener::bind(format!("0.0.0.0:{}", port))?;
    println!("listening on {}", port);
    for stream in listener.incoming() {
        let stream = stream?;
        thread::spawn(move || answer(stream));
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    for line in BufReader::new(&stream).lines() {
        if line?.is_empty() {
            break;
        }
    }
    let (status, body) = match env::var("BREAK").as_deref() {
        Ok("request") => ("500 Internal Server Error", "the database is gone\n"),
        _ => ("200 OK", "OK\n"),
    };
    write!(stream, "HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{}", status, body.len(), body)
}
