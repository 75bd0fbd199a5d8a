"""Tables for the models that are registered but have none yet."""

from django.apps import apps
from django.db import connections

# Databases that a snippet adds are the snippet's own affair.
DATABASES = ("default", "replica")
created = set()


def create_missing_tables():
    """Creates what can be created: a model that names another one still to come has to wait."""
    missing = [model for model in registered_models() if is_missing(model)]
    for alias in DATABASES if missing else ():
        with connections[alias].schema_editor() as editor:
            for model in missing:
                editor.create_model(model)
    created.update(model._meta.db_table for model in missing)
    if missing:
        create_permissions({model._meta.app_label for model in missing})


def registered_models():
    return [model for models in apps.all_models.values() for model in models.values()]


def is_missing(model):
    meta = model._meta
    return (
        meta.can_migrate(connections["default"])
        and not meta.auto_created
        and meta.db_table not in created
        and all(is_resolved(field) for field in [*meta.local_fields, *meta.local_many_to_many])
    )


def is_resolved(field):
    relation = field.remote_field
    if relation is None:
        return True
    return not isinstance(relation.model, str) and not isinstance(getattr(relation, "through", None), str)


def create_permissions(labels):
    """What `migrate` does after making tables; the cache of content types is left as cold as it was."""
    from django.contrib.auth.management import create_permissions as create
    from django.contrib.contenttypes.models import ContentType
    for label in sorted(labels & set(apps.app_configs)):
        for alias in DATABASES:
            create(apps.get_app_config(label), verbosity=0, using=alias)
    ContentType.objects.clear_cache()


def record_migrations_as_applied():
    """So that `migrate` and `showmigrations` see a database that is up to date."""
    from django.db.migrations.loader import MigrationLoader
    from django.db.migrations.recorder import MigrationRecorder
    migrations = sorted(MigrationLoader(None).disk_migrations)
    for alias in DATABASES:
        recorder = MigrationRecorder(connections[alias])
        recorder.ensure_schema()
        for label, name in migrations:
            recorder.record_applied(label, name)
