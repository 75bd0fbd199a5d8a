"""The names that every snippet finds without importing them."""

from django.conf import settings
from django.db import connection, models, transaction
from django.db.backends.signals import connection_created
from django.db.models import Avg, Count, Exists, F, Max, Min, OuterRef, Prefetch, Q, Subquery, Sum
from django.http import HttpResponse, JsonResponse
from django.template import engines
from django.test import Client, RequestFactory, override_settings
from django.urls import include, path, reverse
from django.utils import timezone

TRANSACTION_WORDS = ("BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE")
open_counts = []
# Called with every statement but the words of transactions: see recorder().
listeners = []


class queries:
    """Counts the SQL run inside a `with` block, by any thread, on any database."""

    def __enter__(self):
        self.sql = []
        open_counts.append(self)
        return self

    def __exit__(self, *exception):
        open_counts.remove(self)

    @property
    def n(self):
        return len(self.sql)


def record_queries():
    """Each thread opens a connection of its own, so each new connection gets the recorder."""
    connection_created.connect(add_recorder, dispatch_uid="queries")


def add_recorder(connection, **arguments):
    if recorder not in connection.execute_wrappers:
        connection.execute_wrappers.append(recorder)


def recorder(execute, sql, params, many, context):
    try:
        return execute(sql, params, many, context)
    finally:
        if (open_counts or listeners) and not str(sql).upper().startswith(TRANSACTION_WORDS):
            text = shown_sql(sql, params, many, context)
            for count in open_counts:
                count.sql.append(text)
            for listener in listeners:
                listener(str(sql), text)


def shown_sql(sql, params, many, context):
    if many:
        return f"{len(params)} times: {sql}"
    return context["connection"].ops.last_executed_query(context["cursor"], sql, params)


def render(template_source, **context):
    """The template's text with the context filled in."""
    return engines["django"].from_string(template_source).render(context)


def preload(namespace):
    offered = [Avg, Client, Count, Exists, F, HttpResponse, JsonResponse, Max, Min, OuterRef, Prefetch, Q,
               RequestFactory, Subquery, Sum, include, override_settings, queries, render, reverse]
    namespace.update({offer.__name__: offer for offer in offered})
    namespace.update(connection=connection, models=models, path=path, settings=settings, timezone=timezone,
                     transaction=transaction, urlpatterns=[])
