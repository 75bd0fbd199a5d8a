#!/usr/bin/env python3
"""Holds this folder's reader of the card format against the program's.

    agreement.py CLI DECK

CLI is the greenroom-cli program. Both must find the same cards of the same kinds in the same topics, and the program
must find no problem in the deck.
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from cloze import gap_numbers
from deck import read_deck


def main():
    cli, deck = sys.argv[1:]
    ours = Counter(cards_as_asked(read_deck(deck)))
    theirs = Counter(cards_of_program(cli, deck))
    for card in sorted((ours - theirs).elements()):
        print("only this folder's reader finds", *card)
    for card in sorted((theirs - ours).elements()):
        print("only the program finds", *card)
    print(sum(ours.values()), "cards as they are asked")
    sys.exit(0 if ours and ours == theirs else 1)


def cards_as_asked(topics):
    """Each card's topic, id and kind; a cloze card once for each of its gaps."""
    for topic in topics:
        for card in topic.cards:
            if card.kind == "cloze":
                text = card.heading + "\n" + "\n".join(line.text for line in card.prompt.lines)
                yield from ((topic.path, f"{card.id}#{gap}", "cloze") for gap in gap_numbers(text))
            else:
                yield topic.path, card.id, card.kind


def cards_of_program(cli, deck):
    """The same, as a fresh deck database has them."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "deck.sqlite"
        report = sync(cli, database, deck)
        if report["problems"]:
            sys.exit(json.dumps(report["problems"], indent=1))
        with closing(sqlite3.connect(database)) as connection:
            yield from connection.execute("SELECT t.path, c.id, c.kind FROM card c JOIN topic t ON t.key = c.topic")


def sync(cli, database, deck):
    result = subprocess.run([cli, "--deck", database, "--json", "sync", deck], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(result.stderr)
    return json.loads(result.stdout)


if __name__ == "__main__":
    main()
