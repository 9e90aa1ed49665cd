import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")

application = get_wsgi_application()

if os.environ.get("BREAK") == "boot":
    from newrelic.agent import WSGIApplicationWrapper

    application = WSGIApplicationWrapper(application)
