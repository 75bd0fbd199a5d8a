#!/usr/bin/env python3
"""Holds the deck against the account of what was tried on each card.

    reviewed.py DECK REVIEWED.tsv
    reviewed.py --stamp NOTES DECK REVIEWED.tsv

The account has a row for each card: its id, the day, the first 16 hexadecimal digits of the SHA-256 of its text,
and what was tried. A card that changed since its row was written is as good as not reviewed.
--stamp takes lines `card id<TAB>what was tried` from all *.tsv in the folder NOTES into the account.
"""

import argparse
import hashlib
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from deck import read_deck
from deck_rules import all_cards
from finding import Finding

COLUMNS = 4
DIGITS = 16


@dataclass
class Row:
    """What was tried on a card, when, and on which text of it."""
    day: str
    digest: str
    tried: str
    line: int = 0


def main():
    arguments = parse_arguments()
    cards = all_cards(read_deck(arguments.deck))
    rows, findings = read_account(arguments.account)
    if arguments.stamp:
        notes, findings = read_notes(arguments.stamp)
        rows = stamp(rows, notes, cards, date.today().isoformat())
        write_account(arguments.account, rows)
        for card_id in sorted(set(notes) - {card.id for card in cards}):
            print(f"left out: there is no card {card_id}")
        rows, _ = read_account(arguments.account)
    findings += account_findings(rows, cards, arguments.account)
    for finding in sorted(set(findings)):
        print(finding)
    reviewed = sum(card.id in rows and rows[card.id].digest == digest(card) for card in cards)
    print(f"{reviewed} of {len(cards)} cards reviewed")
    sys.exit(1 if findings or not cards else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Holds the deck against the account of what was tried on each card.")
    parser.add_argument("--stamp", type=Path, metavar="NOTES", help="take the notes of this folder into the account")
    parser.add_argument("deck", metavar="DECK", type=Path)
    parser.add_argument("account", metavar="REVIEWED.tsv", type=Path)
    return parser.parse_args()


def digest(card):
    """Of all that a reader reads; the header, blank lines and trailing spaces do not count."""
    lines = [card.heading, *(line.text for line in card.prompt.lines)]
    for section in card.sections:
        lines += [f"### {section.name}: {section.detail}", *(line.text for line in section.lines)]
    text = "\n".join(line.rstrip() for line in lines if line.strip())
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:DIGITS]


def read_account(file):
    """{card id: row}, and findings about lines of another form."""
    rows, findings = {}, []
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    for number, line in enumerate(text.splitlines(), 1):
        columns = line.split("\t")
        if len(columns) != COLUMNS or not all(column.strip() for column in columns):
            findings.append(Finding(file, number, "not: card id, day, digest, what was tried"))
        elif columns[0] in rows:
            findings.append(Finding(file, number, f"a second row for {columns[0]}"))
        else:
            rows[columns[0]] = Row(*columns[1:], number)
    return rows, findings


def write_account(file, rows):
    lines = [f"{card_id}\t{row.day}\t{row.digest}\t{row.tried}\n" for card_id, row in sorted(rows.items())]
    file.write_text("".join(lines), encoding="utf-8")


def read_notes(folder):
    """{card id: what was tried}; several notes on one card are joined."""
    notes, findings = {}, []
    for file in sorted(folder.glob("*.tsv")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            card_id, tab, tried = (part.strip() for part in line.partition("\t"))
            if not line.strip():
                continue
            if not (card_id and tried) or "\t" in tried:
                findings.append(Finding(file, number, "not: card id, what was tried"))
            elif tried not in notes.setdefault(card_id, []):
                notes[card_id].append(tried)
    return {card_id: "; ".join(tried) for card_id, tried in notes.items()}, findings


def stamp(rows, notes, cards, day):
    """The account with the notes in it. Notes that stood there already do not vouch for a changed card."""
    stamped = {}
    for card in cards:
        row, tried = rows.get(card.id), notes.get(card.id)
        if row and (tried is None or row.tried == tried):
            stamped[card.id] = row
        elif tried is not None:
            stamped[card.id] = Row(day, digest(card), tried)
    return stamped


def account_findings(rows, cards, file):
    for card in cards:
        row = rows.get(card.id)
        if row is None:
            yield Finding(card.file, card.line, f"nobody has reviewed the card {card.id}")
        elif row.digest != digest(card):
            yield Finding(card.file, card.line, f"the card {card.id} has changed since it was reviewed, {row.day}")
    known = {card.id for card in cards}
    for card_id, row in rows.items():
        if card_id not in known:
            yield Finding(file, row.line, f"there is no card {card_id}")


if __name__ == "__main__":
    main()
