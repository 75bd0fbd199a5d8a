"""The rules of the second edition: a card is asked and answered aloud, in plain English."""

import re

from cloze import GAP_START, closing_braces
from links import CODE_SPAN, INLINE_LINK
from wording import EMPTY_WORDS, content_words, count_words

WORDS_A_MINUTE = 100
SENTENCE_WORDS = 25
HINTS = 3
HINT_WORDS = 25
WEAK_WORDS = range(25, 76)
ANSWER_CODE_LINES = 8
# The answer is an example in quotes; the key points judge the learner's own.
YOUR_STORY = "star"
SPOKEN_COLONS = 1
SHORT_GAP = 3
QUOTE = re.compile(r'["“„«]')
TOKEN = re.compile(r"[A-Za-z0-9_]+")
LABEL = re.compile(r"\*\*[^*]+:?\*\*:?")
TIME = re.compile(r"\d:\d")
COLON = re.compile(r"[:;]")
SENTENCE_END = re.compile(r"[.!?](?=\s+\S)(?<!e\.g\.)(?<!i\.e\.)")
VERSION = r"(?:Django |Python )?\d\.\d{1,2}(?:\.\d+)?"
VERSION_REMARK = re.compile(rf"\b(?:since|from|until|up to|before|as of|on|in|newer than|older than) {VERSION}\b", re.I)
ANY_VERSION = re.compile(r"\b[3-9]\.\d\b")
ON_PAPER = re.compile(r"""
    \b(?:as|see|shown|given|printed|written|listed)\ (?:above|below)\b
    | \b(?:the|this|that)\ (?:code|example|snippet|query|list|table|traceback|diff|model|view|proof)\ (?:above|below)\b
    | \b(?:above|below)\ (?:example|snippet|code|traceback|diff)\b
    | \b(?:choose|pick|select|tick|mark)\ (?:two|three|four|all)\b(?:\ that\ apply)?
    | \bline\ of\ the\ (?:example|snippet)\b
    | \b(?:is|was)\ not\ run\ here\b
""", re.I | re.X)
NOT_ENGLISH = re.compile(r"""
    (?<!\bthere\ )(?<!\bthere\ really\ )\b(?:is|are|was|were)\ no\ (?!longer|more|better|worse|different|less|fewer|such
        |way|need|use|reason|index|row|rows|matter|other|good|bigger|slower|faster|later|earlier)[a-z]\w*\b(?!\ left|\?)
    | \bbelongs?\ into\b
    | \bstatements?\ holds?\b(?=[.?!,;]|$)
    | \b(?:do|does|did|done|doing)\ otherwise\b
    | (?-i:\bdear(?:er|est)?\b)
    | \bfor\ good\b(?=[.,;:!?)]|$|\ (?:and|or|but|when|if|once)\b)
    | ,\ too\b(?=[.,;:!?)]|$)
    | (?:\b(?:the|this|that|each|every|his|her|my|our|your)|'s)\ wish(?:es)?\b
    | \bturns?\ [\w\ ]{1,30}\bround\b(?!\ (?:trip|robin))
""", re.I | re.X)


def asked_often_rules(card):
    if card.kind != "open" or card.header.get("asked") != "often":
        return
    for name in ("In one sentence", "Weak answer"):
        if not card.section(name):
            yield card.line, f"an open card that is asked often without {name}"


def short_section_rules(card):
    sentence = card.section("In one sentence")
    if sentence and count_words(sentence.prose()) > SENTENCE_WORDS:
        yield sentence.line, f"{count_words(sentence.prose())} words in one sentence, not {SENTENCE_WORDS} at most"
    hints = card.all_sections("Hint")
    if len(hints) > HINTS:
        yield card.line, f"{len(hints)} hints, not {HINTS} at most"
    for hint in hints:
        if count_words(hint.prose()) > HINT_WORDS:
            yield hint.line, f"a hint of {count_words(hint.prose())} words, not {HINT_WORDS} at most"
    weak = card.section("Weak answer")
    if weak and not QUOTE.search(weak.prose()):
        yield weak.line, "the weak answer quotes nobody"
    if weak and count_words(weak.prose()) not in WEAK_WORDS:
        yield weak.line, (f"the weak answer has {count_words(weak.prose())} words, "
                          f"not {WEAK_WORDS.start} to {WEAK_WORDS.stop - 1}")


def named_gap_rules(card):
    """The learner who missed a gap hears its text in the answer."""
    answer = card.section("Answer")
    if card.kind != "cloze" or answer is None:
        return
    said = tokens(answer.prose())
    reported = set()
    for number, hidden in gaps(card):
        if not names(said, hidden) and (number, hidden) not in reported:
            reported.add((number, hidden))
            yield answer.line, f"the answer does not name the gap c{number}: {hidden}"


def gaps(card):
    """All gaps of the prompt: (number, hidden text)."""
    text = "\n".join(line.text for line in card.prompt.lines)
    for start in GAP_START.finditer(text):
        end = closing_braces(text, start.end())
        if end is not None:
            yield int(start.group(1)), text[start.end():end].split("::")[0]


def tokens(text):
    return [token.lower() for token in TOKEN.findall(text)]


def names(said, hidden):
    """A short gap is named word for word, a long one by most of its words."""
    wanted = tokens(hidden)
    if len(wanted) > SHORT_GAP:
        return sum(token in said for token in wanted) * 4 >= len(wanted) * 3
    return any(said[place:place + len(wanted)] == wanted for place in range(len(said) - len(wanted) + 1))


def key_point_rules(card):
    points, answer = card.section("Key points"), card.section("Answer")
    if points is None or answer is None or YOUR_STORY in card.tags:
        return
    parts = [card.prompt, answer, *card.all_sections("Proof")]
    said = set(spoken_words("\n".join([card.heading, *(line.text for part in parts for line in part.lines)])))
    bullets = [(line, text) for line in points.prose_lines() for text in [bullet_text(line.text)] if text]
    for line, text in bullets:
        words = spoken_words(text)
        if words and not said & set(words):
            yield line.number, f"the answer does not say this key point: {text}"


def spoken_words(text):
    """Stems, with `snake_case` and dotted names in whole and in parts."""
    return content_words(text) + content_words(text.replace("_", " "))


def bullet_text(text):
    match = re.match(r"\s{0,3}(?:[-*+]|\d+[.)])\s+(.*)", text)
    return match.group(1) if match else ""


def pace_rules(card):
    answer, seconds = card.section("Answer"), card.header.get("seconds", "")
    if answer is None or not seconds.isdigit():
        return
    words = count_words(answer.prose())
    needed = -(-words * 60 // WORDS_A_MINUTE)
    if needed > int(seconds):
        yield answer.line, (f"{words} words in {seconds} seconds: at most {WORDS_A_MINUTE} a minute, "
                            f"so at least {needed} seconds")


def one_question_rules(card):
    questions = CODE_SPAN.sub(" ", card.heading).count("?")
    if questions > 1:
        yield card.line, f"{questions} questions in one heading"


def on_paper_rules(card):
    """Nobody who listens sees what stands above, below, or in an example."""
    for number, text in spoken_lines(card):
        for match in ON_PAPER.finditer(text):
            yield number, f"on paper only: {match.group().lower()}"


def english_rules(card):
    for number, text in spoken_lines(card):
        for match in NOT_ENGLISH.finditer(text):
            yield number, f"not English: {match.group().strip(', ')}"


def spoken_lines(card):
    """All prose without code and links: (line, text); a line that goes on ends in a space, not in `$`."""
    yield card.line, plain(card.heading)
    for section in [card.prompt, *card.sections]:
        if section.name == "Sources":
            continue
        if section.detail:
            yield section.line, plain(section.detail)
        for line in section.spoken_lines():
            yield line.number, plain(line.text)


def plain(text):
    """The text with its code spans as one word and its links by their words."""
    return INLINE_LINK.sub(lambda match: match.group().partition("](")[0].lstrip("!["), CODE_SPAN.sub("X9", text))


def colon_rules(card):
    answer = card.section("Answer")
    if answer is None or YOUR_STORY in card.tags:
        return
    text = LABEL.sub(" ", TIME.sub(" ", plain(answer.prose())))
    bullets = sum(bool(bullet_text(line.text)) for line in answer.prose_lines())
    colons = len(COLON.findall(text))
    if colons > SPOKEN_COLONS + bullets:
        yield answer.line, f"{colons} colons or semicolons in the answer, at most one can be spoken"


def version_rules(card):
    """Current behaviour first; a card about a version names it in its heading, prompt or header."""
    answer = card.section("Answer")
    if answer is None or is_about_versions(card):
        return
    lines = [line for line in answer.spoken_lines() if line.text.strip()]
    for line in lines:
        text = plain(line.text)
        ends = [match.end() for match in SENTENCE_END.finditer(text.rstrip())]
        last = (ends or [0])[-1] if line is lines[-1] and only_paragraph(answer) else len(text)
        if line is lines[-1] and not only_paragraph(answer):
            last = 0
        remark = VERSION_REMARK.search(text[:last])
        if remark:
            yield line.number, f"a remark on versions before the answer's last line: {remark.group()}"


def is_about_versions(card):
    asked = "\n".join([card.heading, *(line.text for line in card.prompt.lines)])
    return bool(ANY_VERSION.search(asked) or card.header.get("django") or card.id.startswith("whats-new-"))


def only_paragraph(section):
    return len([line for line in section.spoken_lines() if line.text.strip()]) == 1


def answer_code_rules(card):
    answer = card.section("Answer")
    for fence in answer.fences if answer else ():
        lines = sum(bool(line.strip()) for line in fence.code.splitlines())
        if fence.words[:1] != ["output"] and lines > ANSWER_CODE_LINES:
            yield fence.line, f"{lines} lines of code in the answer, at most {ANSWER_CODE_LINES}; the rest is Proof"


SPOKEN_RULES = {
    "asked-often": asked_often_rules,
    "short-sections": short_section_rules,
    "named-gaps": named_gap_rules,
    "key-points": key_point_rules,
    "pace": pace_rules,
    "one-question": one_question_rules,
    "on-paper": on_paper_rules,
    "english": english_rules,
    "colons": colon_rules,
    "versions": version_rules,
    "answer-code": answer_code_rules,
}
