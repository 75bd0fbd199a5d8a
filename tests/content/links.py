"""Links of a card: https, well formed, not broken off."""

import re
from urllib.parse import urlsplit

CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
# One pair of parentheses may stand inside an address.
INLINE_LINK = re.compile(r"(!?)\[[^\]]*\]\(((?:[^()]|\([^()]*\))*)\)")
ANGLE_LINK = re.compile(r"<([a-z]+:[^>]*)>")
BARE_LINK = re.compile(r"https?://\S+")
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
PUNCTUATION = ".,;:!?'\""


def links_in(text):
    """The addresses of all links in a line of prose; images and code spans are none."""
    text = CODE_SPAN.sub(" ", text)
    found = [match.group(2) for match in INLINE_LINK.finditer(text) if not match.group(1)]
    text = INLINE_LINK.sub(" ", text)
    found += ANGLE_LINK.findall(text)
    return found + BARE_LINK.findall(ANGLE_LINK.sub(" ", text))


def link_problem(address):
    """What is wrong with the address, or None."""
    if not address or re.search(r"\s", address):
        return "is empty or holds a space"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return "is no valid address"
    if parts.scheme != "https":
        return "is not https"
    if not HOST.fullmatch(host):
        return "has no valid host"
    if address[-1] in PUNCTUATION or address.count(")") != address.count("("):
        return "ends in punctuation"
    return None
