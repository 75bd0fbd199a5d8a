#!/usr/bin/env python3
"""Holds the cards of a deck to the rules of style.

    style.py [--whole-deck] DECK

DECK is a deck folder or one of its files. --whole-deck also asks for what a finished deck must hold.
"""

import argparse
import sys
from pathlib import Path

from card_rules import card_findings
from deck import read_deck, read_index
from deck_rules import all_cards, deck_counts, deck_findings, whole_deck_findings
from exceptions import FILE as EXCEPTIONS, exception_findings, shipped_exceptions


def main():
    arguments = parse_arguments()
    deck = Path(arguments.deck)
    topics, exceptions = read_deck(deck), shipped_exceptions()
    findings = [finding for card in all_cards(topics) for finding in card_findings(card, exceptions)]
    findings += deck_findings(topics, deck / "deck.json", read_index(deck))
    if arguments.whole_deck:
        findings += whole_deck_findings(topics, deck)
        findings += exception_findings(exceptions, topics, EXCEPTIONS)
    for finding in sorted(findings):
        print(finding)
    print(", ".join(f"{count} {name}" for name, count in deck_counts(all_cards(topics)).items()))
    sys.exit(1 if findings or not all_cards(topics) else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Holds the cards of a deck to the rules of style.")
    parser.add_argument("deck", metavar="DECK", help="a deck folder or one of its files")
    parser.add_argument("--whole-deck", action="store_true", help="also ask for what a finished deck must hold")
    return parser.parse_args()


if __name__ == "__main__":
    main()
