#!/usr/bin/env python3
"""Holds the learning paths of deck.json to their order.

    paths.py DECK
    paths.py --suggest DECK

A path goes wide before it goes deep. --suggest writes the paths of path_plans.py into deck.json, chosen and
ordered by these rules; a person then reads them.
"""

import argparse
import json
import sys
import textwrap
from collections import defaultdict
from pathlib import Path

from deck import read_deck, read_index
from deck_rules import all_cards
from finding import Finding
from path_plans import PLANS, suggested_path

KEYS = ("id", "title", "for", "days", "minutes", "cards")
AREA_DAYS = 2
WIDTH = 110
DEEP = 5
FIRST_DAY_TOPIC = "career/behavioural"
DEPTH = {"junior": 0, "mid": 1, "senior": 2}


def main():
    arguments = parse_arguments()
    index_file = arguments.deck / "deck.json"
    topics = read_deck(arguments.deck)
    if arguments.suggest:
        paths = [suggested_path(plan, topics) for plan in PLANS]
        index_file.write_text(with_paths(index_file.read_text(encoding="utf-8"), paths), encoding="utf-8")
    paths = (read_index(arguments.deck) or {}).get("paths", [])
    findings = paths_findings(paths, topics, index_file)
    for finding in findings:
        print(finding)
    print(", ".join(f"{path.get('id')}: {len(path.get('cards', []))} cards" for path in paths) or "no paths")
    sys.exit(1 if findings or not paths else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Holds the learning paths of deck.json to their order.")
    parser.add_argument("--suggest", action="store_true", help="write the planned paths into deck.json first")
    parser.add_argument("deck", metavar="DECK", type=Path)
    return parser.parse_args()


def with_paths(text, paths):
    """The index with these paths as its last key; the rest of its text stays as a person wrote it."""
    head = text.partition(',\n  "paths": [')[0].rstrip().removesuffix("}").rstrip()
    blocks = []
    for path in paths:
        lines = [f'"{key}": {json.dumps(path[key], ensure_ascii=False)}' for key in KEYS if key != "cards"]
        ids = textwrap.wrap(", ".join(json.dumps(card) for card in path["cards"]), WIDTH,
                            break_long_words=False, break_on_hyphens=False)
        cards = "".join(f"\n        {line}" for line in ids)
        blocks.append("    {\n      " + ",\n      ".join(lines) + f',\n      "cards": [{cards}\n      ]\n    }}')
    return head + ',\n  "paths": [\n' + ",\n".join(blocks) + "\n  ]\n}\n"


def paths_findings(paths, topics, place):
    topic_of = {card.id: topic.path for topic in topics for card in topic.cards}
    cards = {card.id: card for card in all_cards(topics)}
    found = []
    ids = [path.get("id") for path in paths]
    found += [f"the path {path_id} stands twice" for path_id in sorted(set(ids)) if ids.count(path_id) > 1]
    for path in paths:
        problems = list(form_problems(path, cards))
        if not problems:
            sequence = [cards[card_id] for card_id in path["cards"]]
            rules = (area_problems, depth_problems, first_day_problems, family_problems, level_problems)
            problems = [text for rule in rules for text in rule(sequence, path["days"], topic_of)]
        found += [f"{path.get('id')}: {text}" for text in problems]
    return [Finding(place, 1, text) for text in found]


def form_problems(path, cards):
    for key in KEYS:
        if not path.get(key):
            yield f"there is no {key}"
    for key in sorted(set(path) - set(KEYS)):
        yield f"unknown key {key}"
    for key in ("days", "minutes"):
        if path.get(key) and not isinstance(path[key], int):
            yield f"{key} is not a whole number"
    seen = set()
    for card_id in path.get("cards", []):
        if card_id not in cards:
            yield f"there is no card {card_id}"
        if card_id in seen:
            yield f"the card {card_id} stands twice"
        seen.add(card_id)


def day_of(place, count, days):
    """The day, from 1, on which the card at this place is met: the cards are spread evenly."""
    return place * days // count + 1


def area_problems(sequence, days, topic_of):
    """Every area of the path is met within two days, and twice within four."""
    met = defaultdict(list)
    for place, card in enumerate(sequence):
        met[topic_of[card.id].partition("/")[0]].append(day_of(place, len(sequence), days))
    for area, (first, *later) in met.items():
        if first > AREA_DAYS:
            yield f"the area {area} is first met on day {first}, not within {AREA_DAYS}"
        if later and later[0] > 2 * AREA_DAYS:
            yield f"the area {area} is met again on day {later[0]}, not within {2 * AREA_DAYS}"


def depth_problems(sequence, days, topic_of):
    """No topic's fifth card before every topic's first."""
    met, count = set(), defaultdict(int)
    all_topics = {topic_of[card.id] for card in sequence}
    for card in sequence:
        topic = topic_of[card.id]
        met.add(topic)
        count[topic] += 1
        if count[topic] == DEEP and met != all_topics:
            yield f"{card.id} is the fifth of {topic} before the first of {', '.join(sorted(all_topics - met))}"


def first_day_problems(sequence, days, topic_of):
    days_met = [day_of(place, len(sequence), days) for place, card in enumerate(sequence)
                if topic_of[card.id] == FIRST_DAY_TOPIC]
    if days_met and days_met[0] > 1:
        yield f"{FIRST_DAY_TOPIC} is first met on day {days_met[0]}, not on day 1"


def family_problems(sequence, days, topic_of):
    """Cards that teach the same trap are kept apart."""
    last = {}
    for place, card in enumerate(sequence):
        family = card.header.get("family")
        if family is None:
            continue
        before = last.get(family)
        if before is not None and place - before == 1:
            yield f"{sequence[before].id} and {card.id} are of one family and follow each other"
        elif before is not None and day_of(before, len(sequence), days) == day_of(place, len(sequence), days):
            yield f"{sequence[before].id} and {card.id} are of one family and stand on one day"
        last[family] = place


def level_problems(sequence, days, topic_of):
    """Within a topic a junior card is not met after a senior one."""
    senior = {}
    for card in sequence:
        topic, level = topic_of[card.id], card.header.get("level")
        if level == "senior":
            senior.setdefault(topic, card.id)
        if level == "junior" and topic in senior:
            yield f"the junior card {card.id} comes after the senior card {senior[topic]} of its topic"


if __name__ == "__main__":
    main()
