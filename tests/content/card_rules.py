"""The rules that a card keeps by itself."""

import re

from cloze import fill_gaps
from conditions import VERSION_CONDITION
from finding import Finding
from links import CODE_SPAN, link_problem, links_in
from spoken_rules import SPOKEN_RULES
from wording import content_words, count_words, share_found

LEVELS = ("junior", "mid", "senior")
ASKED = ("often", "sometimes", "rarely")
HEADER_KEYS = {"id", "level", "seconds", "minutes", "tags", "django", "asked", "family"}
SECONDS = range(10, 301)
MINUTES = range(5, 31)
OPEN_WORDS = range(60, 121)
SHORT_WORDS = range(20, 111)
LONG_WORDS = range(60, 171)
LONG_TAGS = {"star", "system-design"}
KEY_POINTS = range(2, 6)
OPTIONS = range(3, 6)
RESTATED_SHARE = 0.7
SECTION_ORDER = ("In one sentence", "Hint", "Expected", "Checks", "Solution", "Wrong", "Answer", "Proof", "Key points",
                 "Follow-up", "Weak answer", "Trap", "Sources")
REPEATABLE = {"Hint", "Follow-up", "Wrong"}
REQUIRED = ("Answer", "Key points", "Sources")
# The proof of an exercise is that it runs.
REQUIRED_OF_EXERCISE = ("Checks", "Solution", "Answer", "Key points")
HINTS_OF_EXERCISE = 3
LEAST_WRONG = 2
CARD_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
GAP_NUMBER = re.compile(r"\{\{c(\d+)::")


def card_findings(card, exceptions=()):
    """All findings of one card, but for the (card id, rule) pairs among the exceptions."""
    rules = [header_rules, section_rules, length_rules, kind_rules, exercise_rules, follow_up_rules, gap_rules, brace_rules,
             link_rules, restating_rules]
    rules += [rule for name, rule in SPOKEN_RULES.items() if (card.id, name) not in exceptions]
    return [Finding(card.file, line, message) for rule in rules for line, message in rule(card)]


def header_rules(card):
    header = card.header
    if not CARD_ID.fullmatch(card.id):
        yield card.line, f"the id is no kebab-case word: {card.id!r}"
    if header.get("level") not in LEVELS:
        yield card.line, f"the level is none of {', '.join(LEVELS)}: {header.get('level')!r}"
    key, allowed = ("minutes", MINUTES) if card.kind == "exercise" else ("seconds", SECONDS)
    time = header.get(key, "")
    if not time.isdigit() or int(time) not in allowed:
        yield card.line, f"{key} is not {span(allowed)}: {time!r}"
    if header.get("asked") not in ASKED:
        yield card.line, f"asked is none of {', '.join(ASKED)}: {header.get('asked')!r}"
    if not CARD_ID.fullmatch(header.get("family", "none")):
        yield card.line, f"the family is no kebab-case word: {header['family']!r}"
    if not card.tags:
        yield card.line, "there are no tags"
    if VERSION_CONDITION.sub("", header.get("django", "")).strip(" ,"):
        yield card.line, f"django is no list of conditions such as >=5.0: {header['django']!r}"
    other = ({"minutes", "seconds"} - {key}).pop()
    if other in header:
        yield card.line, f"a card of the kind {card.kind} has {key}, not {other}"
    for key in sorted(set(header) - HEADER_KEYS):
        yield card.line, f"unknown key in the header: {key}"


def section_rules(card):
    names = [section.name for section in card.sections]
    for section in card.sections:
        if section.name not in SECTION_ORDER:
            yield section.line, f"unknown section: {section.name}"
        elif section.is_empty():
            yield section.line, f"the section {section.name} is empty"
    for name in REQUIRED_OF_EXERCISE if card.kind == "exercise" else REQUIRED:
        if name not in names:
            yield card.line, f"there is no section {name}"
    for section, before in zip(card.sections[1:], names):
        if {section.name, before} <= set(SECTION_ORDER):
            yield from order_rule(section, before)


def order_rule(section, before):
    if section.name == before and before not in REPEATABLE:
        yield section.line, f"a second section {section.name}"
    if SECTION_ORDER.index(section.name) < SECTION_ORDER.index(before):
        yield section.line, f"the section {section.name} stands after {before}"


def length_rules(card):
    answer = card.section("Answer")
    if answer:
        words, allowed = count_words(answer.prose()), answer_words(card)
        if words not in allowed:
            yield answer.line, f"the answer has {words} words, not {span(allowed)}"
    points = card.section("Key points")
    if points and len(points.bullets()) not in KEY_POINTS:
        yield points.line, f"{len(points.bullets())} key points, not {span(KEY_POINTS)}"


def answer_words(card):
    if LONG_TAGS & set(card.tags) or card.kind == "exercise":
        return LONG_WORDS
    return OPEN_WORDS if card.kind == "open" else SHORT_WORDS


def span(numbers):
    return f"{numbers.start} to {numbers.stop - 1}"


def kind_rules(card):
    expected = card.section("Expected")
    if expected and not expected.bullets():
        yield expected.line, "Expected is no list of answers"
    if expected and card.kind != "typed":
        yield expected.line, f"a {card.kind} card has no Expected"
    if card.options:
        right = [is_right for is_right, _, _ in card.options]
        if len(right) not in OPTIONS:
            yield card.line, f"{len(right)} options, not {span(OPTIONS)}"
        if sum(right) != 1:
            yield card.line, f"{sum(right)} options are right, not one"
        texts = [text for _, text, _ in card.options]
        yield from ((number, "this option stands twice") for place, (_, text, number) in enumerate(card.options)
                    if text in texts[:place])


def exercise_rules(card):
    if card.kind != "exercise":
        return
    hints, wrong = card.all_sections("Hint"), card.all_sections("Wrong")
    if len(hints) != HINTS_OF_EXERCISE:
        yield card.line, f"an exercise with {len(hints)} hints, not {HINTS_OF_EXERCISE}"
    if len(wrong) < LEAST_WRONG:
        yield card.line, f"an exercise with {len(wrong)} wrong solutions, not {LEAST_WRONG} at least"


def follow_up_rules(card):
    follow_ups = card.all_sections("Follow-up")
    if card.kind == "open" and card.header.get("level") in ("mid", "senior") and not follow_ups:
        yield card.line, f"an open {card.header['level']} card without a follow-up"
    for follow_up in follow_ups:
        if not follow_up.detail:
            yield follow_up.line, "a follow-up without its question"


def gap_rules(card):
    if GAP_NUMBER.search(card.heading):
        yield card.line, "a gap in the heading is never asked"
    text = "\n".join(line.text for line in card.prompt.lines)
    numbers = {int(number) for number in GAP_NUMBER.findall(text)}
    if numbers != set(range(1, len(numbers) + 1)):
        yield card.line, "gaps are not numbered c1, c2 and so on"
    for section in card.sections:
        for line in section.lines:
            if GAP_NUMBER.search(line.text):
                yield line.number, "a gap outside the prompt is never asked"


def brace_rules(card):
    for section in [card.prompt, *card.sections]:
        for line in section.prose_lines():
            text = CODE_SPAN.sub(" ", fill_gaps(line.text))
            if "{{" in text or "}}" in text:
                yield line.number, "leftover braces"


def link_rules(card):
    for section in [card.prompt, *card.sections]:
        for line in section.prose_lines():
            for address in links_in(line.text):
                if link_problem(address):
                    yield line.number, f"the link {link_problem(address)}: {address}"
    sources = card.section("Sources")
    if sources and not any(links_in(line.text) for line in sources.prose_lines()):
        yield sources.line, "no link among the sources"


def restating_rules(card):
    answer = card.section("Answer")
    if answer is None:
        return
    options = {number for _, _, number in card.options}
    prompt = [line.text for line in card.prompt.prose_lines() if line.number not in options]
    question = set(content_words("\n".join([card.heading, *prompt])))
    share = share_found(content_words(answer.prose()), question)
    if share > RESTATED_SHARE:
        yield answer.line, f"the answer restates the question: {share:.0%} of its words stand there"
