import os

if os.environ.get("BREAK") == "boot":
    import channels.routing


async def application(scope, receive, send):
    if os.environ.get("BREAK") == "request":
        raise RuntimeError("the channel layer is gone")
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"OK"})
