"""Runs one snippet inside a forked child."""

import ast
import linecache
import traceback

from django.urls import clear_url_caches

import project
import tables

FILE_NAME = "snippet.py"
DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Import, ast.ImportFrom)
PREPARE = "__prepare__"


def execute(code, file_name=FILE_NAME, change=None):
    """Runs the code in the module `snippet`; returns the exception that ended it, or None. `change` is given its tree."""
    namespace = project.snippet_module.__dict__
    namespace[PREPARE] = Preparation(namespace)
    # For tracebacks and inspect.getsource; without a time stamp linecache never looks for the file.
    linecache.cache[file_name] = (len(code), None, code.splitlines(True), file_name)
    try:
        tree = ast.parse(code, file_name)
        tree = change(tree) if change else tree
        exec(compile(prepared(tree), file_name, "exec", dont_inherit=True), namespace)
    except BaseException as error:
        return error
    return None


def prepare():
    """Makes the project fit what was defined so far; returns the exception that ended it, or None."""
    try:
        project.snippet_module.__dict__[PREPARE]()
    except BaseException as error:
        return error
    return None


def describe(error):
    """An exception as the parts of a result."""
    if error is None:
        return {"exception": None, "line": None}
    return {"exception": exception_text(error), "line": line_of(error)}


class Preparation:
    """Makes the project fit what the snippet has defined so far; called before each statement that acts."""

    def __init__(self, namespace):
        self.namespace = namespace
        self.patterns = []

    def __call__(self):
        if self.patterns != self.namespace["urlpatterns"]:
            self.patterns = list(self.namespace["urlpatterns"])
            clear_url_caches()
        tables.create_missing_tables()


def prepared(tree):
    """The module with a call of the preparation before each top-level statement that acts."""
    body = []
    for statement in tree.body:
        if not isinstance(statement, DEFINITIONS) and not is_text(statement):
            call = ast.Expr(ast.Call(ast.Name(PREPARE, ast.Load()), [], []))
            body.append(ast.copy_location(call, statement))
        body.append(statement)
    return ast.fix_missing_locations(ast.Module(body, []))


def is_text(statement):
    """A docstring: nothing may be put between it and a `from __future__` import."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def exception_text(error):
    lines = traceback.format_exception_only(type(error), error)
    # A syntax error's first lines show the place; its report gives that anyway.
    return (lines[-1] if isinstance(error, SyntaxError) else "".join(lines)).rstrip("\n")


def frames_of(error, file_name=FILE_NAME):
    """The frames of one file that the exception passed through, the innermost last."""
    return [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == file_name]


def line_of(error, file_name=FILE_NAME):
    """The innermost line of a file that the exception passed through."""
    if isinstance(error, SyntaxError) and error.filename == file_name:
        return error.lineno
    frames = frames_of(error, file_name)
    return frames[-1].lineno if frames else None
