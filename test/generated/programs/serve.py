"""Serves as behaviour.json says. An answer is a list of steps: text to send, a pause, or [text, times]."""
import json
import os
import signal
import socket
import sys
import threading
import time

with open("behaviour.json") as file:
    app = json.load(file)
lock = threading.Lock()
requests = {"all": 0, "checked": 0}


def die():
    end = app["death"]["end"]
    if isinstance(end, int):
        os._exit(end)
    os.kill(os.getpid(), getattr(signal, end))
    time.sleep(1000)


def listen(host, port):
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if ":" in host:
        listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    listener.bind((host, int(os.environ["PORT"]) if port == "PORT" else port))
    listener.listen(128)
    threading.Thread(target=accept, args=[listener], daemon=True).start()


def accept(listener):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=answer, args=[connection], daemon=True).start()


def answer(connection):
    try:
        head = b""
        while b"\r\n\r\n" not in head:
            chunk = connection.recv(65536)
            if not chunk:
                return
            head += chunk
        is_checked = head.split(b" ")[1].decode() == app["path"]
        with lock:
            requests["all"] += 1
            is_first = requests["all"] == 1
            number = requests["checked"]
            requests["checked"] += is_checked
        if is_first and app["death"]["when"] == "first-request":
            die()
        steps = app["answers"][min(number, len(app["answers"]) - 1)] if is_checked else app["elsewhere"]
        for step in steps:
            if isinstance(step, int):
                time.sleep(step / 1000)
            else:
                text, times = step if isinstance(step, list) else (step, 1)
                connection.sendall(text.encode() * times)
        connection.shutdown(socket.SHUT_WR)
        if is_first and app["death"]["when"] == "first-answer":
            time.sleep(app["death"]["afterMs"] / 1000)
            die()
    except OSError:
        pass
    finally:
        connection.close()


def stop(*_):
    time.sleep(app["stop"]["afterMs"] / 1000)
    os._exit(app["stop"]["code"])


if app["stop"] == "never":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
elif app["stop"] != "by-signal":
    signal.signal(signal.SIGTERM, stop)
if app["needsVariable"] and os.environ.get("NEEDED") != "yes":
    sys.exit(7)
time.sleep(app["delayMs"] / 1000)
if app["death"]["when"] == "before-listening":
    die()
for each in app["listens"]:
    time.sleep(each["afterMs"] / 1000)
    listen(each["host"], each["port"])
print("serving", flush=True)
while True:
    time.sleep(1000)
