import os

from django.http import HttpResponse
from django.urls import path

from orders.models import Order


def health(request):
    if os.environ.get("BREAK") == "request":
        raise RuntimeError("the payment provider is gone")
    return HttpResponse(f"{Order.objects.count()} orders\n")


urlpatterns = [path("health", health)]
