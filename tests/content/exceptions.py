"""Cards that break a rule on purpose: `card id<TAB>rule<TAB>reason`, one a line."""

from pathlib import Path

from finding import Finding
from spoken_rules import SPOKEN_RULES

AT_MOST = 10
FILE = Path(__file__).with_name("exceptions.tsv")


def read_exceptions(text):
    """{(card id, rule): reason}."""
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {(row[0], row[1] if len(row) > 1 else ""): row[2] if len(row) > 2 else "" for row in rows}


def shipped_exceptions():
    return read_exceptions(FILE.read_text(encoding="utf-8"))


def exception_findings(exceptions, topics, place):
    ids = {card.id for topic in topics for card in topic.cards}
    if len(exceptions) > AT_MOST:
        yield Finding(place, 1, f"{len(exceptions)} exceptions, at most {AT_MOST}")
    for (card_id, rule), reason in exceptions.items():
        if rule not in SPOKEN_RULES:
            yield Finding(place, 1, f"there is no rule {rule}")
        if card_id not in ids:
            yield Finding(place, 1, f"there is no card {card_id}")
        if not reason.strip():
            yield Finding(place, 1, f"no reason for {card_id}")
