"""The configured project that every snippet finds: settings, tables and the module it runs in."""

import importlib.util
import os
import sys
import types

from django.apps import AppConfig

MODULE = "snippet"
APP_LABEL = "app"

snippet_module = types.ModuleType(MODULE)
# A package, so that `makemigrations` can write `snippet.migrations` and `migrate` can import it.
snippet_module.__path__ = []
snippet_module.__file__ = "snippet.py"


class SnippetApp(AppConfig):
    """The app that the snippet's models belong to."""
    name = MODULE
    label = APP_LABEL
    path = "."

    def import_models(self, *arguments):
        super().import_models(*arguments)
        # Without a models module Django takes the app for one that has no models.
        self.models_module = self.module


def set_up():
    """Configures Django and makes the tables of the installed apps: once, before any fork."""
    from django.conf import global_settings, settings
    sys.modules[MODULE] = snippet_module
    settings.configure(**project_settings(global_settings))
    import django
    django.setup()
    import names
    names.record_queries()
    from django.test.utils import setup_test_environment
    setup_test_environment()
    import tables
    tables.create_missing_tables()
    tables.record_migrations_as_applied()
    names.preload(snippet_module.__dict__)
    import_what_snippets_use()
    rehearse()


def project_settings(defaults):
    return {
        "SECRET_KEY": "only-for-the-checks-" + "x" * 40,
        "ALLOWED_HOSTS": ["*"],
        "ROOT_URLCONF": MODULE,
        "DATABASES": {name: memory_database(name) for name in ("default", "replica")},
        "INSTALLED_APPS": installed_apps(),
        "MIDDLEWARE": [
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
        ],
        "TEMPLATES": [template_settings()],
        # Slow hashes would cost most of the run; the defaults stay available behind the quick one.
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher", *defaults.PASSWORD_HASHERS],
        "EMAIL_BACKEND": "django.core.mail.backends.locmem.EmailBackend",
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "STATIC_URL": "/static/",
        "TIME_ZONE": "UTC",
        "USE_TZ": True,
    }


def memory_database(name):
    """A shared cache, so that other threads (the async ORM uses one) see the same database."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"file:{name}?mode=memory&cache=shared",
        "OPTIONS": {"uri": True},
    }


def installed_apps():
    apps = [
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
    ]
    if importlib.util.find_spec("rest_framework"):
        apps += ["rest_framework", "rest_framework.authtoken"]
    return [*apps, "project.SnippetApp"]


def template_settings():
    return {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": [
            "django.template.context_processors.request",
            "django.contrib.auth.context_processors.auth",
            "django.contrib.messages.context_processors.messages",
        ]},
    }


def import_what_snippets_use():
    """What the parent has imported, no fork has to import again."""
    from django.conf import settings
    from django.template.backends.django import get_installed_libraries
    modules = ["asyncio", "concurrent.futures", "django.contrib.auth.views", "django.contrib.messages.storage.fallback",
               "django.core.paginator", "django.forms", "django.shortcuts", "django.template.loader",
               "django.template.loaders.app_directories", "django.template.loaders.cached",
               "django.template.loaders.filesystem", "django.views.decorators.http", "django.views.generic",
               "unittest.mock", settings.SESSION_ENGINE]
    # The modules of classes that the settings name: the first request would import them.
    modules += [name.rpartition(".")[0] for name in (*settings.MIDDLEWARE, *settings.AUTHENTICATION_BACKENDS)]
    if importlib.util.find_spec("rest_framework"):
        modules += ["rest_framework.routers", "rest_framework.test", "rest_framework.viewsets"]
    for module in modules:
        importlib.import_module(module)
    get_installed_libraries()  # imports every module of template tags


def rehearse():
    """A log-in, a request and a form with each field: what the first of them compiles and keeps, no fork does again."""
    from django import forms
    from django.contrib.auth.models import User
    from django.contrib.contenttypes.models import ContentType
    from django.db import transaction
    from django.http import HttpResponse
    from django.template import engines
    from django.test import Client
    from django.urls import clear_url_caches, path

    class EachField(forms.Form):
        text, number, date = forms.CharField(), forms.IntegerField(), forms.DateTimeField()
        choice, choices = forms.ChoiceField(choices=[("a", "A")]), forms.MultipleChoiceField(choices=[("a", "A")])
        truth, file, long = forms.BooleanField(), forms.FileField(), forms.CharField(widget=forms.Textarea)

    def page(request):
        form = EachField(request.POST)
        return HttpResponse(engines["django"].from_string("{{ form.as_p }}{{ form }}").render({"form": form}))

    namespace = snippet_module.__dict__
    with transaction.atomic():
        namespace["urlpatterns"] = [path("", page)]
        client = Client()
        client.force_login(User.objects.create_user("rehearsal"))
        client.get("/")
        client.post("/", {"text": "too short a form"})
        transaction.set_rollback(True)
    namespace["urlpatterns"] = []
    clear_url_caches()
    ContentType.objects.clear_cache()


def use_folder(folder):
    """Gives the snippet's app a package below the folder; the migrations it writes go there."""
    package = os.path.join(folder, APP_LABEL)
    os.mkdir(package)
    snippet_module.__path__ = [package]
    SnippetApp.path = package
