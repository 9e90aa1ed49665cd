import os

from fastapi import FastAPI

app = FastAPI()


@app.on_event("startup")
async def connect():
    if os.environ.get("BREAK") == "boot":
        raise KeyError("MONGODB_URI")


@app.get("/health")
async def health():
    if os.environ.get("BREAK") == "request":
        raise RuntimeError("the database is gone")
    return {"status": "ok"}
