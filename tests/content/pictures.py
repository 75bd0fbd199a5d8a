#!/usr/bin/env python3
"""Holds the deck's pictures to what the program can draw in light and in dark, and the cards to their pictures.

    pictures.py DECK

An SVG keeps to SVG Tiny 1.2, has no colours but currentColor with one of the palette's classes, and text that can
be read; each picture is shown by a card; each card's picture is there and is described for those who cannot see.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from deck import read_deck
from deck_rules import all_cards
from finding import Finding
from links import CODE_SPAN
from wording import count_words

SVG = "{http://www.w3.org/2000/svg}"
STYLE = ".ink{color:#17211C} .muted{color:#5B6861} .line{color:#B9C4BE} .accent{color:#0C6B4A} .soft{color:#E4F2EB}"
PALETTE = {"ink", "muted", "line", "accent", "soft"}
TEXT_COLOURS = {"ink", "muted", "accent"}
SHAPES = {"rect", "line", "path", "polyline", "polygon", "circle", "ellipse"}
ELEMENTS = SHAPES | {"svg", "title", "desc", "style", "g", "text", "tspan"}
FONTS = {"sans-serif", "monospace"}
SMALLEST_FONT = 13
WIDTHS, HEIGHTS = range(600, 841), range(200, 481)
LETTER_WIDTH = {"sans-serif": 0.56, "monospace": 0.61}
MOST_BYTES = 20_000
WORDS_OF_DESCRIPTION = range(6, 61)
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")


def main():
    parser = argparse.ArgumentParser(description="Holds the deck's pictures to their rules.")
    parser.add_argument("deck", metavar="DECK", type=Path)
    deck = parser.parse_args().deck
    findings, shown = card_findings(deck)
    pictures = sorted(deck.rglob("*.svg"))
    for picture in pictures:
        findings += [Finding(picture, 1, text) for text in picture_problems(picture.read_text(encoding="utf-8"))]
        if picture.resolve() not in shown:
            findings.append(Finding(picture, 1, "no card shows this picture"))
    for finding in sorted(findings):
        print(finding)
    print(f"{len(pictures)} pictures, {len(shown)} of them shown")
    sys.exit(1 if findings else 0)


def card_findings(deck):
    """Findings about the images of the cards, and the files that they show."""
    findings, shown = [], set()
    for card in all_cards(read_deck(deck)):
        for section in [card.prompt, *card.sections]:
            for line in section.prose_lines():
                for words, address in IMAGE.findall(CODE_SPAN.sub(" ", line.text)):
                    file = (card.file.parent / address).resolve()
                    shown.add(file)
                    findings += [Finding(card.file, line.number, text) for text in image_problems(deck, file, words)]
    return findings, shown


def image_problems(deck, file, words):
    if deck.resolve() not in file.parents or not file.is_file():
        yield f"there is no picture {file.name} in the deck"
    if count_words(words) not in WORDS_OF_DESCRIPTION:
        yield (f"the picture is described in {count_words(words)} words, "
               f"not {WORDS_OF_DESCRIPTION.start} to {WORDS_OF_DESCRIPTION.stop - 1}")


def picture_problems(text):
    """What keeps an SVG from being drawn and read in light and dark."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        yield f"not well formed: {error}"
        return
    if len(text.encode("utf-8")) > MOST_BYTES:
        yield f"larger than {MOST_BYTES} bytes"
    box = [float(number) for number in root.get("viewBox", "").split()]
    if len(box) != 4 or box[:2] != [0, 0] or int(box[2]) not in WIDTHS or int(box[3]) not in HEIGHTS:
        yield f"the viewBox is not 0 0, about 720 wide and 300 to 420 high: {root.get('viewBox')!r}"
        return
    styles = [element.text for element in root.iter(SVG + "style")]
    if styles != [STYLE]:
        yield "the style is not the palette's"
    for element in root.iter():
        name = element.tag.replace(SVG, "")
        if name not in ELEMENTS:
            yield f"an element that is not drawn: {name}"
            continue
        yield from attribute_problems(name, element)
        if name == "text":
            yield from text_problems(element, box)


def attribute_problems(name, element):
    for key in element.attrib:
        if key in ("style", "opacity", "filter", "transform") or key.startswith(("marker", "on")) or "}" in key:
            yield f"an attribute that is not drawn everywhere: {key}"
    if name not in SHAPES | {"text", "tspan"}:
        return
    colours = {element.get("fill"), element.get("stroke")} - {None}
    if colours - {"currentColor", "none"}:
        yield f"a colour of its own: {' '.join(sorted(colours - {'currentColor', 'none'}))}"
    if name != "tspan" and element.get("class") not in PALETTE:
        yield f"a {name} without a class of the palette: {element.get('class')!r}"
    if name == "text" and element.get("class") not in TEXT_COLOURS:
        yield f"text in a colour that is hard to read: {element.get('class')!r}"
    if name not in ("line", "tspan") and element.get("fill") is None:
        yield f"a {name} without fill would be black"


def text_problems(element, box):
    words = "".join(element.itertext())
    size, font = float(element.get("font-size", 0)), element.get("font-family")
    if size < SMALLEST_FONT:
        yield f"text of {size:g} px, at least {SMALLEST_FONT} can be read: {words}"
    if font not in FONTS:
        yield f"text in {font!r}, not sans-serif or monospace: {words}"
        return
    width = len(words) * size * LETTER_WIDTH[font]
    x, y = float(element.get("x", 0)), float(element.get("y", 0))
    left = x - {"middle": width / 2, "end": width}.get(element.get("text-anchor"), 0)
    if left < 0 or left + width > box[2] or y - size < 0 or y + size / 4 > box[3]:
        yield f"text that leaves the picture: {words}"


if __name__ == "__main__":
    main()
