from flask import Flask

app = Flask(__name__)


@app.get("/")
def home():
    return "<h1>Hello from Flask!</h1>\n"


@app.get("/health_check")
def health_check():
    return "OKAY", {"Content-Type": "text/plain; charset=utf-8"}
