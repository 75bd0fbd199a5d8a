"""From the cards of the kind exercise to what is run of them, and what must come of it."""

from dataclasses import dataclass, field

from conditions import version_conditions
from deck import Fence

CODE_SECTIONS = ("Checks", "Solution", "Wrong")
PARTS = ("models", "starter")


@dataclass
class Attempt:
    """Code that is run against the checks: the solution, what one begins with, or a wrong solution."""
    what: str
    fence: Fence
    caught_by: str = ""


@dataclass
class Exercise:
    """An exercise's code and where it stands."""
    file: object
    line: int
    models: str = ""
    needs: list = field(default_factory=list)
    versions: list = field(default_factory=list)
    checks: list = field(default_factory=list)
    attempts: list = field(default_factory=list)

    def job(self, attempt, limit):
        checks = [{"name": name_of(fence), "code": fence.code} for fence in self.checks]
        return {"action": "exercise", "models": self.models, "code": attempt.fence.code, "checks": checks,
                "needs": self.needs, "limit": limit}


def is_of_exercise(section, fence):
    """Whether a fence of an exercise's section is run with the others; else it is one by itself."""
    if fence.words[:1] != ["python"]:
        return False
    return section.name in CODE_SECTIONS or (not section.name and fence.words[1:2] in ([part] for part in PARTS))


def name_of(fence):
    """The check that the words of a fence name."""
    return " ".join(fence.words[2:])


def exercises_of_topic(topic):
    return [read_exercise(topic.file, card) for card in topic.cards if card.kind == "exercise"]


def read_exercise(file, card):
    exercise = Exercise(file, card.line, versions=version_conditions(card.header.get("django", "")))
    starter = None
    for fence in card.prompt.fences:
        part = fence.words[1] if is_of_exercise(card.prompt, fence) else ""
        if part == "models":
            exercise.models = fence.code
        elif part == "starter":
            starter = fence
        if part:
            exercise.needs += [word.partition("=")[2] for word in fence.words[2:] if word.startswith("needs=")]
    for section in card.sections:
        for fence in (fence for fence in section.fences if is_of_exercise(section, fence)):
            if section.name == "Checks":
                exercise.checks.append(fence)
            elif section.name == "Solution":
                exercise.attempts.append(Attempt("solution", fence))
            else:
                exercise.attempts.append(Attempt("wrong solution", fence, name_of(fence)))
    if starter:
        exercise.attempts.append(Attempt("starter", starter))
    return exercise


def judge_exercise(exercise, results):
    """(line in the file, message) for each thing that came out otherwise than it must."""
    return [failure for attempt, result in zip(exercise.attempts, results)
            for failure in judge_attempt(exercise, attempt, result)]


def judge_attempt(exercise, attempt, result):
    if result.get("failed") == "models.py":
        yield exercise.line, f"exercise: the models raise {result['message']}"
        return
    failed = [name_of(check) for check, ran in zip(exercise.checks, result["checks"]) if not ran["passed"]]
    if attempt.what == "starter":
        if not failed:
            yield attempt.fence.line, "exercise: the starter passes every check"
    elif attempt.caught_by:
        if failed != [attempt.caught_by]:
            yield attempt.fence.line, (f"exercise: a wrong solution fails {listed(failed)}, not {attempt.caught_by!r}"
                                       + why(exercise, result))
    elif failed:
        yield attempt.fence.line, f"exercise: the solution fails {listed(failed)}{why(exercise, result)}"


def listed(names):
    return ", ".join(map(repr, names)) or "nothing"


def why(exercise, result):
    """What was raised, a line for each check."""
    if result.get("failed"):
        return f"\n    {result.get('message', 'no end')} in line {result.get('line')}"
    said = [f"\n    {name_of(check)}: {ran.get('message') or 'no end'}, line {ran.get('line')}"
            for check, ran in zip(exercise.checks, result["checks"]) if not ran["passed"]]
    return "".join(said) + (f"\n    {result['end']}" if result["end"] else "")
