import os

from flask import Flask

if os.environ.get("BREAK") == "boot":
    from flask_cors import CORS

app = Flask(__name__)


@app.get("/")
def home():
    return "Hello from Flask!\n"


@app.get("/health")
def health():
    if os.environ.get("BREAK") == "request":
        raise RuntimeError("the database is gone")
    return "OK"
