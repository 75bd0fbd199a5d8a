"""On which Django a fence holds: `django>=5.0` and `needs=module`."""

import re
from operator import eq, ge, gt, le, lt

COMPARISONS = {">=": ge, "<=": le, "==": eq, "<": lt, ">": gt}
VERSION_CONDITION = re.compile(r"(>=|<=|==|<|>)\s*(\d+(?:\.\d+)*)")
VERSION_WORD = re.compile(r"django(>=|<=|==|<|>)\d+(\.\d+)*")
NEEDS_WORD = re.compile(r"needs=[A-Za-z_][\w.]*")


def is_condition(word):
    return bool(VERSION_WORD.fullmatch(word) or NEEDS_WORD.fullmatch(word))


def version_conditions(text):
    """The conditions in a text such as `>=4.2 <6.0`, each as (comparison, version)."""
    return [(sign, parse_version(version)) for sign, version in VERSION_CONDITION.findall(text)]


def parse_version(text):
    return tuple(int(part) for part in re.findall(r"\d+", text))


def holds(condition, version):
    """Only the parts that the condition names are compared: 4.2.21 satisfies `<=4.2`."""
    sign, wanted = condition
    return COMPARISONS[sign](version[:len(wanted)], wanted)


def describe(condition):
    sign, wanted = condition
    return "django" + sign + ".".join(map(str, wanted))
