#!/usr/bin/env python3
"""Holds the deck against the list of questions that it must answer.

    coverage.py [--adopt] DECK COVERAGE.tsv

Each line of the list: title id, `core` or `extra`, the question's title, and the ids of the cards that
answer it, separated by tabs, the ids by commas. A line with the title id `-` lists cards beyond the titles.
--adopt first drops the ids of cards that are gone from the list and puts new cards into that line.
"""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from deck import read_deck
from deck_rules import all_cards
from finding import Finding

BEYOND = "-"
COLUMNS = 4


@dataclass
class Title:
    """One line of the list."""
    line: int
    id: str
    weight: str
    text: str
    cards: list


def main():
    arguments = parse_arguments()
    cards = all_cards(read_deck(arguments.deck))
    if arguments.adopt:
        adopt(cards, arguments.coverage)
    titles, findings = read_titles(arguments.coverage)
    findings += coverage_findings(titles, cards, arguments.coverage)
    for finding in sorted(findings):
        print(finding)
    answered = sum(bool(title.cards) for title in titles if title.id != BEYOND)
    print(f"{len(cards)} cards answer {answered} of {sum(title.id != BEYOND for title in titles)} titles")
    sys.exit(1 if findings or not answered else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Holds the deck against the questions that it must answer.")
    parser.add_argument("--adopt", action="store_true", help="first bring the ids of the list up to date")
    parser.add_argument("deck", metavar="DECK", type=Path)
    parser.add_argument("coverage", metavar="COVERAGE.tsv", type=Path)
    return parser.parse_args()


def adopt(cards, file):
    """Lines of another form stay as they are, for the check to find."""
    known = {card.id: None for card in cards}
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()]
    for row in rows:
        if len(row) == COLUMNS:
            row[-1] = ",".join(card for card in row[-1].split(",") if card in known)
    listed = {card for row in rows if len(row) == COLUMNS for card in row[-1].split(",")}
    new = [card for card in known if card not in listed]
    beyond = next((row for row in rows if row[0] == BEYOND and len(row) == COLUMNS), None)
    if beyond is None and new:
        beyond = [BEYOND, "extra", "cards beyond the titles", ""]
        rows.append(beyond)
    if new:
        beyond[-1] = ",".join([card for card in beyond[-1].split(",") if card] + new)
    file.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


def read_titles(file):
    """The lines of the list, and findings about lines of another form."""
    titles, findings = [], []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        columns = line.split("\t")
        if len(columns) != COLUMNS or columns[1] not in ("core", "extra"):
            findings.append(Finding(file, number, "not: title id, core or extra, title, card ids"))
            continue
        cards = [card for card in columns[3].split(",") if card]
        titles.append(Title(number, columns[0], columns[1], columns[2], cards))
    return titles, findings


def coverage_findings(titles, cards, file):
    known = {card.id for card in cards}
    listed = {card for title in titles for card in title.cards}
    seen = set()
    for title in titles:
        for card in title.cards:
            if card not in known:
                yield Finding(file, title.line, f"there is no card {card}")
        if title.weight == "core" and not title.cards:
            yield Finding(file, title.line, f"no card answers {title.id}: {title.text}")
        if title.id in seen - {BEYOND}:
            yield Finding(file, title.line, f"the title {title.id} stands twice")
        seen.add(title.id)
    for card in cards:
        if card.id not in listed:
            yield Finding(card.file, card.line, f"the card {card.id} answers no title of the list")


if __name__ == "__main__":
    main()
