"""The rules that the cards of a deck keep together."""

from itertools import combinations

from card_rules import ASKED, LEVELS
from cloze import fill_gaps
from finding import Finding
from wording import content_words, nearly_same

WHOLE_DECK = {
    "cards": 340,
    "junior cards": 80,
    "senior cards": 100,
    "cards that show code in the prompt": 60,
    "scenario cards with a follow-up": 25,
    "star cards": 12,
    "system-design cards": 12,
    "run or fails fences": 300,
}
KIND_SHARES = {"open": (0.55, 1), "choice": (0, 0.15), "typed": (0, 0.15), "cloze": (0, 0.12)}


def deck_findings(topics, index_file, index):
    """All findings that need more than one card."""
    findings = [*repeated_ids(topics), *repeated_questions(topics), *unlisted_topics(topics, index_file, index)]
    for topic in topics:
        findings += [*prefix_findings(topic), *level_findings(topic)]
    return findings


def all_cards(topics):
    return [card for topic in topics for card in topic.cards]


def repeated_ids(topics):
    first = {}
    for card in all_cards(topics):
        before = first.setdefault(card.id, card)
        if before is not card:
            yield Finding(card.file, card.line, f"the id {card.id} is taken by {before.file}:{before.line}")


def prefix_findings(topic):
    """All ids of a file begin alike: with the topic's last part or with its whole path."""
    prefixes = [topic.path.rpartition("/")[2] + "-", topic.path.replace("/", "-") + "-"]
    prefix = max(prefixes, key=lambda prefix: sum(card.id.startswith(prefix) for card in topic.cards))
    for card in topic.cards:
        if not card.id.startswith(prefix):
            yield Finding(card.file, card.line, f"the id {card.id} does not begin with {prefix}")


def level_findings(topic):
    levels = {card.header.get("level") for card in topic.cards}
    if len(topic.cards) > 1 and len(levels) == 1:
        yield Finding(topic.file, 1, f"all {len(topic.cards)} cards are {levels.pop()}")


def repeated_questions(topics):
    asked = [(card, *question(card)) for card in all_cards(topics)]
    for (before, *left), (card, *right) in combinations(asked, 2):
        if nearly_same(left, right):
            yield Finding(card.file, card.line, f"nearly the same question as {before.file}:{before.line}")


def question(card):
    """What the learner is asked, code and options included: the same heading may stand over other code."""
    text = "\n".join([card.heading, *(fill_gaps(line.text) for line in card.prompt.lines)])
    return text, set(content_words(text))


def unlisted_topics(topics, index_file, index):
    if index is None:
        return
    listed = index.get("topics", [])
    present = {topic.path: topic for topic in topics}
    for path in listed:
        if path not in present:
            yield Finding(index_file, 1, f"the topic {path} has no file")
        if listed.count(path) > 1:
            yield Finding(index_file, 1, f"the topic {path} is listed twice")
    for path, topic in present.items():
        if path not in listed:
            yield Finding(topic.file, 1, f"the topic {path} is not listed in {index_file.name}")


def whole_deck_findings(topics, place):
    """What a finished deck still lacks."""
    counts = deck_counts(all_cards(topics))
    for name, wanted in WHOLE_DECK.items():
        if counts[name] < wanted:
            yield Finding(place, 1, f"{counts[name]} {name}, at least {wanted} are wanted")
    for kind, (least, most) in KIND_SHARES.items():
        share = counts[f"{kind} cards"] / max(1, counts["cards"])
        if not least <= share <= most:
            bound = f"at least {least:.0%}" if share < least else f"at most {most:.0%}"
            yield Finding(place, 1, f"{share:.0%} of the cards are {kind}, {bound} are wanted")


def deck_counts(cards):
    counts = {"cards": len(cards)}
    for level in LEVELS:
        counts[f"{level} cards"] = sum(card.header.get("level") == level for card in cards)
    for kind in ("open", "choice", "cloze", "typed", "exercise"):
        counts[f"{kind} cards"] = sum(card.kind == kind for card in cards)
    for asked in ASKED:
        counts[f"asked {asked}"] = sum(card.header.get("asked") == asked for card in cards)
    for tag in ("star", "system-design"):
        counts[f"{tag} cards"] = sum(tag in card.tags for card in cards)
    scenarios = [card for card in cards if "scenario" in card.tags]
    counts["scenario cards with a follow-up"] = sum(bool(card.all_sections("Follow-up")) for card in scenarios)
    counts["cards that show code in the prompt"] = sum(bool(card.prompt.fences) for card in cards)
    counts["run or fails fences"] = sum(is_proof(fence) for card in cards for fence in card.fences)
    return counts


def is_proof(fence):
    return fence.words[:1] == ["python"] and bool({"run", "fails"} & set(fence.words))
