"""Words of a text, and how alike two texts are."""

import difflib
import re

WORD = re.compile(r"[a-z0-9_]+")
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
SUFFIXES = ("ing", "ies", "ed", "es", "ly", "s", "e")
SHORTEST_STEM = 3
EMPTY_WORDS = frozenset("""
a an and are as at be been before but by can could do does did each for from had has have how i if in into is it its
me may more must no not of on one only or our out over own same should so some such than that the their them then
there these they this those to two up us was we were what when where which while who why will with would you your
""".split())

SAME_WORDS = 0.8
SAME_LETTERS = 0.9
# Texts that share fewer words than this cannot be nearly the same letters; it saves most comparisons.
SOME_WORDS = 0.4


def count_words(markdown):
    """How many words a reader reads: link addresses and lone signs are none."""
    text = LINK.sub(r"\1", markdown)
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def content_words(text):
    """The stems of the words that carry meaning."""
    return [stem(word) for word in WORD.findall(text.lower()) if word not in EMPTY_WORDS]


def stem(word):
    """Without a common ending; crude, but the same for both sides of a comparison."""
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= SHORTEST_STEM:
            return word[:-len(suffix)]
    return word


def nearly_same(left, right):
    """Whether two (text, set of content words) say nearly the same."""
    shared = jaccard(left[1], right[1])
    if shared >= SAME_WORDS:
        return True
    return shared >= SOME_WORDS and letters_alike(left[0], right[0])


def jaccard(left, right):
    """Shared words over all words; texts without words are alike only if both are empty."""
    union = left | right
    return len(left & right) / len(union) if union else 1.0


def letters_alike(left, right):
    matcher = difflib.SequenceMatcher(None, left.lower(), right.lower(), autojunk=False)
    return (
        matcher.real_quick_ratio() >= SAME_LETTERS
        and matcher.quick_ratio() >= SAME_LETTERS
        and matcher.ratio() >= SAME_LETTERS
    )


def share_found(words, text_words):
    """The share of the words that stand in the other text, too."""
    return sum(word in text_words for word in words) / len(words) if words else 0.0
