"""The verifier fails when it must, at the right place, and passes what is right."""

import argparse
import contextlib
import io
import os
import subprocess
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path

import verify
from interpreter import Interpreter

VERIFY = Path(__file__).with_name("verify.py")
LIMIT = 60  # seconds: a machine may have much else to do
SHORT = 1  # for what never ends


def fence(info, *lines):
    return "\n".join([f"```{info}", *lines, "```", ""])


class VerifierCase(unittest.TestCase):
    """One warm Django for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        arguments = argparse.Namespace(django=None, default_django="")
        cls.interpreter = verify.chosen_interpreters(arguments)[0]
        cls.interpreter.__enter__()
        cls.addClassCleanup(cls.interpreter.__exit__)
        cls.version = ".".join(cls.interpreter.django.split(".")[:2])

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = Path(folder.name) / "cards.md"

    def check(self, *fences, header="", limit=LIMIT):
        """What the verifier says about a card with these fences; its heading is line 1, its first fence line 2."""
        self.file.write_text(f"## A question {header}\n" + "".join(fences), encoding="utf-8")
        snippets, problems = verify.read_snippets([self.file])
        self.tally = verify.Tally()
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            for problem in problems:
                verify.say(problem)
            for snippet in snippets:
                verify.check_snippet(snippet, self.interpreter, limit, self.tally)
        return said.getvalue().replace(str(self.file), "cards.md")

    def assert_passes(self, *fences, header=""):
        self.assertEqual(self.check(*fences, header=header), "")

    def assert_fails(self, message, *fences, limit=LIMIT):
        self.assertIn(message.replace("DJANGO", f"[django {self.interpreter.label}]"), self.check(*fences, limit=limit))


class Failures(VerifierCase):

    def test_the_proof_of_a_card_is_run(self):
        proof = ["\n### Answer\nSo.\n\n### Proof\n", fence("python run", "print(1)"), fence("output", "2")]
        self.assert_fails("cards.md:10: DJANGO", *proof)

    def test_wrong_output_is_reported_at_the_output_with_a_diff(self):
        code = fence("python run", "print(1)", "print(2)")
        self.assert_fails("cards.md:6: DJANGO run: output differs\n", code, fence("output", "1", "3"))
        self.assertEqual(self.tally.failed, 1)
        self.assert_fails("    -3\n    +2\n", code, fence("output", "1", "3"))

    def test_missing_output_is_reported(self):
        self.assert_fails("cards.md:5: DJANGO run: output differs", fence("python run", "x = 1"),
                          fence("output", "1"))

    def test_an_exception_is_reported_at_its_line(self):
        code = fence("python run", "def f():", "    raise ValueError('no')", "f()")
        self.assert_fails("cards.md:4: DJANGO run: ValueError: no\n    raise ValueError('no')\n", code)

    def test_an_exception_in_a_nested_fence_is_reported_at_its_line(self):
        code = "- an item\n\n" + textwrap.indent(fence("python run", "x = 1", "print(y)"), "  ")
        self.assert_fails("cards.md:6: DJANGO run: NameError", code)

    def test_a_fence_that_should_fail_and_does_not_is_reported(self):
        self.assert_fails("cards.md:2: DJANGO fails: nothing was raised", fence("python fails", "x = 1"),
                          fence("output", "ValueError"))

    def test_another_exception_is_reported(self):
        self.assert_fails("cards.md:5: DJANGO fails: another exception", fence("python fails", "int('x')"),
                          fence("output", "ValueError: other"))

    def test_a_fence_that_fails_needs_an_output(self):
        self.assert_fails("cards.md:2: fails without an output", fence("python fails", "int('x')"))

    def test_a_syntax_error_is_reported_at_its_line(self):
        self.assert_fails("cards.md:4: DJANGO compile: SyntaxError", fence("python", "x = 1", "def f(:"))
        self.assert_fails("cards.md:4: DJANGO run: SyntaxError", fence("python run", "x = 1", "def f(:"))

    def test_a_snippet_without_end_is_stopped(self):
        self.assert_fails("cards.md:3: DJANGO run: no end after 1 s", fence("python run", "while True: pass"),
                          limit=SHORT)

    def test_a_snippet_that_will_not_stop_is_killed(self):
        code = ["import time", "while True:", "    try:", "        time.sleep(9)", "    except BaseException:", "        pass"]
        self.assert_fails("cards.md:2: DJANGO run: no end after 1 s", fence("python run", *code), limit=SHORT)

    def test_a_snippet_that_ends_the_process_is_reported(self):
        self.assert_fails("cards.md:2: DJANGO run: the process died, exit status 0",
                          fence("python run", "import os", "os._exit(0)"))
        self.assert_fails("DJANGO run: SystemExit: 3", fence("python run", "raise SystemExit(3)"))

    def test_an_unknown_word_is_reported(self):
        self.assert_fails("cards.md:2: unknown word after python: rum", fence("python rum", "x = 1"))
        self.assert_fails("unknown word after python: django>=five", fence("python run django>=five", "x = 1"))

    def test_output_of_a_fence_that_is_not_run_is_reported(self):
        self.assert_fails("cards.md:6: output of a fence that is not run", fence("python", "print(1)"), "\n",
                          fence("output", "1"))
        self.assert_fails("cards.md:2: output of a fence that is not run", fence("output", "1"))
        self.assert_fails("cards.md:8: output of a fence that is not run", fence("python run", "print(1)"),
                          fence("text", "1"), fence("output", "1"))

    def test_output_of_the_next_card_is_not_that_of_this_one(self):
        self.assert_fails("cards.md:6: output of a fence that is not run", fence("python run", "print(1)"),
                          "## Another\n", fence("output", "2"))
        self.assertEqual(self.tally.failed, 0)

    def test_python_by_another_name_is_reported(self):
        for name in ("py run", "Python run", "run", "python3"):
            self.assert_fails("cards.md:2: only a fence that begins with the word python is checked, not: " + name,
                              fence(name, "print(1)"))


class Passes(VerifierCase):

    def test_trailing_spaces_and_addresses_do_not_matter(self):
        self.assert_passes(fence("python run", "print(object(), ' ')"), fence("output", "<object object at 0x1>"))

    def test_prose_may_stand_between_code_and_output(self):
        self.assert_passes(fence("python run", "print(1)"), "It prints:\n\n", fence("output", "1"))

    def test_a_comment_in_code_is_no_heading(self):
        self.assert_passes(fence("python run", "## not a heading", "print(1)"), fence("output", "1"))

    def test_the_last_line_of_a_traceback_has_the_whole_name(self):
        code = ["class Tag(models.Model):", "    pass", "Tag.objects.get()"]
        expected = "snippet.Tag.DoesNotExist: Tag matching query does not exist."
        self.assert_passes(fence("python fails", *code), fence("output", expected))

    def test_a_long_message_may_be_shown_whole_or_by_its_last_line(self):
        code = fence("python fails", r"raise ValueError('one\ntwo')")
        self.assert_passes(code, fence("output", "ValueError: one", "two"))
        self.assert_passes(code, fence("output", "two"))

    def test_what_was_printed_may_stand_before_the_exception(self):
        code = fence("python fails", "print('before')", "raise ValueError('no')")
        self.assert_passes(code, fence("output", "before", "ValueError: no"))
        self.assert_passes(code, fence("output", "ValueError: no"))

    def test_gaps_are_filled_before_compiling(self):
        self.assert_passes(fence("python", "x = {{c1::{'a': 1}::a dict}}", "y = {'b': {{c2::2}}}"))

    def test_other_languages_are_left_alone(self):
        self.assert_passes(fence("text", "def f(:"), fence("shell", "ls"), fence("html", "{{ x }}"))
        self.assertEqual(sum(self.tally.done.values()), 0)

    def test_fences_for_other_versions_are_skipped_and_counted(self):
        self.assert_passes(fence(f"python run django>{self.version}", "1 / 0"))
        self.assertEqual(dict(self.tally.skipped), {f"django>{self.version}": 1})
        self.assert_passes(fence(f"python run django=={self.version} django<99", "x = 1"))
        self.assertEqual((self.tally.done["run"], sum(self.tally.skipped.values())), (1, 0))

    def test_the_version_of_a_card_holds_for_its_fences(self):
        self.assert_passes(fence("python run", "1 / 0"), header="\n<!-- id: x\n     django: >=99 -->")
        self.assertEqual(dict(self.tally.skipped), {"django>=99": 1})

    def test_fences_that_need_a_missing_module_are_skipped_and_counted(self):
        self.assert_passes(fence("python run needs=no_such_module", "1 / 0"))
        self.assertEqual(dict(self.tally.skipped), {"needs=no_such_module": 1})


class Project(VerifierCase):
    """What every snippet may rely on."""

    def test_models_have_tables_on_both_databases(self):
        self.assert_passes(fence(
            "python run",
            "class Parcel(models.Model):",
            "    van = models.ForeignKey('Van', on_delete=models.CASCADE, null=True)",
            "limit = 3",
            "class Van(models.Model):",
            "    drivers = models.ManyToManyField('auth.User')",
            "Parcel.objects.create(van=Van.objects.create())",
            "print(Parcel.objects.count(), Parcel.objects.using('replica').count(), Van().pk)",
        ), fence("output", "1 0 None"))

    def test_databases_that_a_snippet_adds_are_left_alone(self):
        self.assert_passes(fence(
            "python run",
            "from django.db import connections",
            "connections.databases['archive'] = {**connections.databases['default'], 'NAME': ':memory:'}",
            "class Van(models.Model):",
            "    pass",
            "print(connections['archive'].introspection.table_names())",
        ), fence("output", "[]"))

    def test_snippets_do_not_see_each_other(self):
        code = ["class Van(models.Model):", "    pass", "Van.objects.create()", "print(Van.objects.count())"]
        self.assert_passes(*[fence("python run", *code), fence("output", "1")] * 2)

    def test_threads_see_the_same_database_and_are_counted(self):
        self.assert_passes(fence(
            "python run",
            "import asyncio",
            "from asgiref.sync import sync_to_async",
            "from django.contrib.auth.models import User",
            "async def main():",
            "    await sync_to_async(User.objects.create_user)('ada')",
            "with queries() as q:",
            "    asyncio.run(main())",
            "print(User.objects.get().username, q.n, q.sql[0].split()[0])",
        ), fence("output", "ada 1 INSERT"))

    def test_queries_leave_out_the_transaction(self):
        self.assert_passes(fence(
            "python run",
            "from django.contrib.auth.models import User",
            "with queries() as q, transaction.atomic(), transaction.atomic():",
            "    User.objects.filter(username='ada').exists()",
            "print(q.n, 'ada' in q.sql[0])",
        ), fence("output", "1 True"))

    def test_hooks_run_on_commit(self):
        self.assert_passes(fence(
            "python run",
            "with transaction.atomic():",
            "    transaction.on_commit(lambda: print('committed'))",
            "    print('inside')",
        ), fence("output", "inside", "committed"))

    def test_urlpatterns_and_middleware_of_the_snippet_are_used(self):
        self.assert_passes(fence(
            "python run",
            "def mark(get_response):",
            "    def middleware(request):",
            "        response = get_response(request)",
            "        response['X-Mark'] = 'yes'",
            "        return response",
            "    return middleware",
            "urlpatterns = [path('a/', lambda request: HttpResponse(render('{{ x }}', x=1)), name='a')]",
            "with override_settings(MIDDLEWARE=['snippet.mark']):",
            "    print(Client().get(reverse('a'))['X-Mark'])",
            "urlpatterns = [path('b/', lambda request: JsonResponse({}), name='b')]",
            "print(reverse('b'), Client().get('/a/').status_code)",
        ), fence("output", "yes", "/b/ 404"))

    def test_migrations_can_be_written(self):
        self.assert_passes(fence(
            "python run",
            "from django.core.management import call_command",
            "class Van(models.Model):",
            "    pass",
            "call_command('makemigrations', 'app', verbosity=0)",
            "call_command('migrate', fake=True, verbosity=0)",
            "call_command('showmigrations', 'app')",
        ), fence("output", "app", " [X] 0001_initial"))

    def test_new_models_have_permissions(self):
        self.assert_passes(fence(
            "python run",
            "from django.contrib.auth.models import Permission",
            "class Van(models.Model):",
            "    pass",
            "print(Permission.objects.get(codename='add_van').content_type.app_label)",
        ), fence("output", "app"))


class Program(unittest.TestCase):
    """The exit status and the table."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_verify(self, text, *options):
        (self.folder / "cards.md").write_text("## A question\n" + text, encoding="utf-8")
        command = [sys.executable, str(VERIFY), *options, str(self.folder)]
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")

    def test_success_writes_the_summary(self):
        summary = self.folder / "summary.txt"
        done = self.run_verify(fence("python run", "x = 1") + fence("python", "y = 2"), "--summary", str(summary))
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        columns, row = [line.split() for line in summary.read_text(encoding="utf-8").splitlines()[:2]]
        self.assertEqual(tuple(columns), verify.COLUMNS)
        self.assertEqual(row[2:8], ["1", "0", "1", "0", "0", "0"])
        self.assertIn(summary.read_text(encoding="utf-8"), done.stdout)

    def test_a_failure_gives_exit_status_1(self):
        self.assertEqual(self.run_verify(fence("python run", "1 / 0")).returncode, 1)

    def test_a_malformed_fence_gives_exit_status_1(self):
        self.assertEqual(self.run_verify(fence("python run", "x = 1") + fence("python rum", "x")).returncode, 1)

    def test_a_deck_in_which_nothing_runs_gives_exit_status_1(self):
        done = self.run_verify(fence("python", "x = 1"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("No fence was run.", done.stdout)

    def test_another_django_than_named_is_an_error(self):
        done = self.run_verify(fence("python run", "x = 1"), "--django", f"1.0={python_with_django()}")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("not 1.0", done.stderr)


def python_with_django():
    """The first interpreter that the environment or the system offers."""
    listed = os.environ.get("GREENROOM_DJANGO", "").replace(";", " ").split()
    return listed[0].partition("=")[2] if listed else verify.default_interpreter().python


if __name__ == "__main__":
    unittest.main()
