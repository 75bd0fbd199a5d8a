"""Exercises are run as the program runs them, and the verifier says what comes out otherwise than it must."""

import contextlib
import io
import textwrap

import verify
from test_verify import VerifierCase

SOLUTION = """
def titles(chat):
    return [message.text for message in chat.messages.order_by("-pk")[:2]]
"""
SLOW = """
def titles(chat):
    chats = list(Message.objects.all())
    for message in Message.objects.all():
        message.chat.name
    return [message.text for message in reversed(chats)][:2]
"""


def exercise(solution=SOLUTION, wrong=SLOW, caught_by="one query", starter="def titles(chat): ...", checks=""):
    text = '''
## Two titles?
<!-- id: two-titles
     minutes: 5 -->

```python models
class Chat(models.Model):
    name = models.CharField(max_length=9)
class Message(models.Model):
    chat = models.ForeignKey(Chat, models.CASCADE, related_name="messages")
    text = models.CharField(max_length=9)
chat = Chat.objects.create(name="a")
for text in "one", "two", "three":
    Message.objects.create(chat=chat, text=text)
```

```python starter
STARTER
```

### Checks
```python check: newest first
assert titles(chat) == ["three", "two"]
```

```python check: one query
with queries() as q:
    titles(chat)
assert q.n == 1, f"{q.n} queries"
```
CHECKS
### Solution
```python
SOLUTION
```

### Wrong: slow
```python fails: CAUGHT
WRONG
```

### Answer
So.
'''
    for name, code in (("STARTER", starter), ("CHECKS", checks), ("SOLUTION", solution), ("WRONG", wrong)):
        text = text.replace(name, code.strip("\n"))
    return text.replace("CAUGHT", caught_by)


class Exercises(VerifierCase):

    def verified(self, text):
        self.file.write_text("# Topic\n" + text, encoding="utf-8")
        self.tally = verify.Tally()
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            for one in verify.read_exercises([self.file]):
                verify.check_exercise(one, self.interpreter, 5, self.tally)
        return said.getvalue()

    def ask(self, code, checks, models="", limit=5):
        checks = [{"name": str(place), "code": textwrap.dedent(check)} for place, check in enumerate(checks)]
        job = {"action": "exercise", "models": models, "code": textwrap.dedent(code), "checks": checks, "needs": [],
               "limit": limit}
        return self.interpreter.ask(job)

    def test_an_exercise_in_order_passes(self):
        self.assertEqual(self.verified(exercise()), "")
        self.assertEqual((self.tally.done["exercise"], self.tally.failed), (1, 0))

    def test_its_fences_are_no_snippets(self):
        self.file.write_text("# Topic\n" + exercise(), encoding="utf-8")
        self.assertEqual(verify.read_snippets([self.file]), ([], []))

    def test_a_solution_that_fails_is_reported_with_what_it_did(self):
        said = self.verified(exercise(solution="def titles(chat):\n    return []"))
        self.assertIn("exercise: the solution fails 'newest first', 'one query'", said)
        self.assertIn("newest first: AssertionError: titles(chat) is [], not ['three', 'two']".replace(
            "AssertionError: ", ""), said)

    def test_a_wrong_solution_fails_its_check_and_no_other(self):
        self.assertIn("a wrong solution fails nothing, not 'one query'", self.verified(exercise(wrong=SOLUTION)))
        self.assertIn("a wrong solution fails 'one query', not 'newest first'",
                      self.verified(exercise(caught_by="newest first")))
        self.assertIn("a wrong solution fails 'newest first', 'one query', not 'one query'",
                      self.verified(exercise(wrong="raise ValueError")))

    def test_a_starter_that_passes_is_reported(self):
        self.assertIn("the starter passes every check", self.verified(exercise(starter=SOLUTION)))

    def test_models_that_raise_are_reported(self):
        self.assertIn("the models raise ValueError: no",
                      self.verified(exercise().replace("chat = Chat.objects", "raise ValueError('no')\nchat = Chat.objects")))

    def test_checks_do_not_see_each_other(self):
        result = self.ask("seen = []", ["seen.append(1)\nassert len(seen) == 1"] * 2)
        self.assertEqual([check["passed"] for check in result["checks"]], [True, True])

    def test_a_check_says_what_it_found_and_where_in_the_learners_code(self):
        code = """
        def half(number):
            print("half of", number)
            return number / 0 if number else None
        """
        result = self.ask(code, ["assert half(0) == 0", "half(2)", "assert half(0), 'nothing'", "assert half(0)"])
        self.assertEqual([(check["message"], check["line"]) for check in result["checks"]],
                         [("half(0) is None, not 0", None), ("ZeroDivisionError: division by zero", 4),
                          ("nothing", None), ("half(0) is None", None)])
        self.assertEqual(result["checks"][1]["frames"],
                         [{"line": 4, "name": "half", "text": "return number / 0 if number else None"}])
        self.assertEqual(result["output"], "half of 0\nhalf of 2\nhalf of 0\nhalf of 0\n")

    def test_the_sql_of_the_learner_is_told_with_its_line_and_how_often(self):
        models = "from django.contrib.auth.models import User\nUser.objects.create(username='a')"
        code = "def f():\n    for n in range(3):\n        User.objects.get(pk=1)\n    return User.objects.all()"
        result = self.ask(code, ["User.objects.count()\nlist(f())", "with queries() as q:\n    list(f())"], models)
        rows = [[(row["line"], row["times"], "WHERE" in row["sql"]) for row in check["sql"]] for check in result["checks"]]
        self.assertEqual(rows, [[(3, 3, True)], [(3, 3, True), (None, 1, False)]])
        self.assertIn("= …", result["checks"][0]["sql"][0]["sql"])

    def test_code_that_raises_before_any_check_is_told_once(self):
        result = self.ask("x = 1\nx = y", ["assert x"])
        self.assertEqual((result["failed"], result["message"], result["line"]),
                         ("solution.py", "NameError: name 'y' is not defined", 2))
        result = self.ask("def f(:\n    pass", ["f()"])
        self.assertEqual((result["message"], result["line"]), ("SyntaxError: invalid syntax", 1))

    def test_tables_that_cannot_be_made_are_told_once(self):
        code = "class A(models.Model):\n    x = models.IntegerField(db_column='id')"
        result = self.ask(code, ["assert True"])
        self.assertEqual(result["failed"], "solution.py")
        self.assertIn("duplicate column name", result["message"])

    def test_a_check_that_never_ends_leaves_what_the_others_said(self):
        result = self.ask("def f():\n    while True:\n        pass", ["assert True", "f()", "assert True"], limit=1)
        self.assertEqual([check["passed"] for check in result["checks"]], [True, False, True])
        self.assertTrue(result["checks"][1]["timeout"])
        self.assertIn(result["checks"][1]["line"], (2, 3))

    def test_checks_run_beside_each_other_and_what_they_print_does_not_mix(self):
        code = "import os, time\ndef wait(name):\n    for n in range(3):\n        print(name, n)\n        time.sleep(0.1)\n"
        checks = ["wait('first')\nassert os.path.exists('second')", "open('second', 'w')\nwait('second')"]
        result = self.ask(code, checks)
        self.assertEqual([check["passed"] for check in result["checks"]], [True, True])
        self.assertEqual(result["output"].split("\n"),
                         [f"{name} {n}" for name in ("first", "second") for n in range(3)] + [""])

    def test_a_check_may_print_past_the_output_that_python_holds(self):
        result = self.ask("import subprocess, sys", [
            "sys.stdout.buffer.write(b'bytes\\n')\nprint('text')",
            "subprocess.run(['echo', 'from a program'], stdout=sys.stdout)",
            "for n in range(3000):\n    print('x' * 99)"])
        self.assertEqual([check["passed"] for check in result["checks"]], [True, True, True])
        self.assertEqual(result["output"].count("x" * 99 + "\n"), 3000)
        self.assertIn("from a program\n", result["output"])
        self.assertIn("bytes\ntext\n", result["output"])

    def test_a_check_that_takes_its_process_with_it_leaves_the_others(self):
        result = self.ask("import os", ["os._exit(0)", "os.abort()", "assert True"])
        self.assertEqual([check["passed"] for check in result["checks"]], [False, False, True])
        self.assertEqual([check["message"] for check in result["checks"][:2]],
                         ["the process ended early: status 0", "the process ended early: SIGABRT"])
