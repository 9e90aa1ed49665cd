import pathlib

bind = "unix:run/nginx.socket"
workers = 2
preload_app = True


def when_ready(server):
    pathlib.Path("run/app-initialized").touch()
