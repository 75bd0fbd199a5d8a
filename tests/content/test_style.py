"""The style check finds what it must, at the right place, and nothing in a good card."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from card_rules import card_findings
from deck import read_deck, read_index
from deck_rules import WHOLE_DECK, deck_counts, deck_findings, whole_deck_findings
from links import link_problem, links_in
from wording import content_words, count_words

STYLE = Path(__file__).with_name("style.py")
ANSWER = " ".join(f"word{number}" for number in range(70))
SHORT_ANSWER = " ".join(f"word{number}" for number in range(30))


def card(heading="How does a van find its way?", id="vans-way", level="mid", prompt="", answer=ANSWER, expected="",
         points="- one\n- two", follow_up="### Follow-up: Why?\nBecause.", sources="- [a](https://example.org/a)",
         tags="vans", header=""):
    parts = [f"## {heading}", f"<!-- id: {id}\n     level: {level}\n     seconds: 40\n     tags: {tags}{header} -->",
             prompt, expected and f"### Expected\n{expected}", f"### Answer\n{answer}",
             points and f"### Key points\n{points}", follow_up, sources and f"### Sources\n{sources}"]
    return "\n\n".join(part for part in parts if part) + "\n"


CHOICE = dict(prompt="- [ ] red\n- [x] blue\n- [ ] green", answer=SHORT_ANSWER)


class StyleCase(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, text, name="vans.md"):
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text("# Vans\n" + text, encoding="utf-8")

    def findings(self, *cards):
        """What the check says about a file with these cards; the first card's heading is line 2."""
        if cards:
            self.write("".join(cards))
        topics = read_deck(self.folder)
        found = [finding for topic in topics for each in topic.cards for finding in card_findings(each)]
        found += deck_findings(topics, self.folder / "deck.json", read_index(self.folder))
        return [str(finding).replace(str(self.folder) + "/", "") for finding in sorted(found)]

    def assert_finds(self, message, *cards):
        self.assertEqual([finding for finding in self.findings(*cards) if message in finding][:1], [message],
                         self.findings())


class CardRules(StyleCase):

    def test_good_cards_have_no_findings(self):
        cards = [
            card(),
            card("Which colour is a van?", "vans-colour", level="junior", **CHOICE),
            card("Wheels", "vans-wheels", prompt="A van has {{c1::four}} {{c2::wheels}}.", answer=SHORT_ANSWER),
            card("Doors on a lorry?", "vans-doors", expected="- 2", answer=SHORT_ANSWER, follow_up=""),
            card("Tell me about a crash.", "vans-crash", tags="star", answer=f"{ANSWER} {ANSWER}"),
        ]
        self.assertEqual(self.findings(*cards), [])

    def test_the_header_must_be_complete(self):
        self.assert_finds("vans.md:2: the level is none of junior, mid, senior: 'expert'", card(level="expert"))
        self.assert_finds("vans.md:2: there are no tags", card(tags=""))
        self.assert_finds("vans.md:2: unknown key in the header: colour", card(header="\n     colour: red"))
        self.assert_finds("vans.md:2: django is no list of conditions such as >=5.0: 'five'",
                          card(header="\n     django: five"))
        self.assert_finds("vans.md:2: the id is no kebab-case word: 'vans-Way'", card(id="vans-Way"))
        self.assert_finds("vans.md:2: seconds is not 10 to 300: '4'", card().replace("seconds: 40", "seconds: 4"))

    def test_answers_keep_their_length(self):
        self.assert_finds("vans.md:9: the answer has 30 words, not 60 to 120", card(answer=SHORT_ANSWER))
        self.assert_finds("vans.md:9: the answer has 140 words, not 60 to 120", card(answer=f"{ANSWER} {ANSWER}"))
        self.assert_finds("vans.md:13: the answer has 140 words, not 20 to 110",
                          card(**{**CHOICE, "answer": f"{ANSWER} {ANSWER}"}))

    def test_code_does_not_count_as_answer(self):
        self.assert_finds("vans.md:9: the answer has 30 words, not 60 to 120",
                          card(answer=f"{SHORT_ANSWER}\n\n```text\n{ANSWER}\n```"))

    def test_sections_are_present_and_in_order(self):
        self.assert_finds("vans.md:2: there is no section Key points", card(points=""))
        self.assert_finds("vans.md:2: there is no section Sources", card(sources=""))
        self.assert_finds("vans.md:22: the section Trap stands after Sources", card() + "\n### Trap\nNone.\n")
        self.assert_finds("vans.md:22: unknown section: Hint", card() + "\n### Hint\nNone.\n")
        self.assert_finds("vans.md:22: a second section Sources", card() + "\n### Sources\nhttps://example.org\n")
        self.assert_finds("vans.md:16: the section Follow-up is empty", card(follow_up="### Follow-up: Why?"))

    def test_key_points_are_two_to_five(self):
        self.assert_finds("vans.md:12: 1 key points, not 2 to 5", card(points="- one"))
        self.assert_finds("vans.md:12: 6 key points, not 2 to 5", card(points="- one\n" * 6))

    def test_a_choice_has_right_and_wrong_options(self):
        for prompt, message in [
            ("- [ ] a\n- [ ] b\n- [ ] c", "no option is right"),
            ("- [x] a\n- [x] b\n- [x] c", "no option is wrong"),
            ("- [x] a\n- [ ] b", "2 options, not 3 to 5"),
        ]:
            self.assert_finds(f"vans.md:2: {message}", card(prompt=prompt, answer=SHORT_ANSWER))
        self.assert_finds("vans.md:11: this option stands twice",
                          card(prompt="- [x] a\n- [ ] b\n- [ ] b", answer=SHORT_ANSWER))

    def test_open_cards_above_junior_have_a_follow_up(self):
        self.assert_finds("vans.md:2: an open senior card without a follow-up", card(level="senior", follow_up=""))
        self.assertEqual(self.findings(card(level="junior", follow_up="")), [])

    def test_gaps_stand_in_the_prompt_and_are_numbered(self):
        self.assert_finds("vans.md:2: gaps are not numbered c1, c2 and so on",
                          card(prompt="a {{c2::b}}", answer=SHORT_ANSWER))
        self.assert_finds("vans.md:10: a gap outside the prompt is never asked", card(answer=ANSWER + " {{c1::x}}"))
        self.assert_finds("vans.md:2: a gap in the heading is never asked", card("A {{c1::van}}"))

    def test_braces_are_left_only_in_code(self):
        self.assert_finds("vans.md:10: leftover braces", card(answer=ANSWER + " {{ x }}"))
        self.assert_finds("vans.md:9: leftover braces", card(prompt="a {{c1:b}}"))
        self.assertEqual(self.findings(card(answer=ANSWER + " `{{ x }}`\n\n```html\n{{ x }}\n```")), [])

    def test_an_answer_says_more_than_its_question(self):
        self.assert_finds("vans.md:9: the answer restates the question: 100% of its words stand there",
                          card("How do vans find roads by night?", answer="By night the vans find roads. " * 15))

    def test_links_are_https_and_whole(self):
        self.assert_finds("vans.md:20: the link is not https: http://example.org",
                          card(sources="- [a](http://example.org)"))
        self.assert_finds("vans.md:19: no link among the sources", card(sources="- none"))


class DeckRules(StyleCase):

    def test_ids_are_unique(self):
        finding, = [text for text in self.findings(card(), card("Other?", level="junior")) if "taken" in text]
        self.assertRegex(finding, r"vans\.md:21: the id vans-way is taken by .*vans\.md:2")

    def test_ids_begin_with_the_topic(self):
        self.assert_finds("vans.md:2: the id lorries-way does not begin with vans-", card(id="lorries-way"))

    def test_ids_of_one_file_begin_alike(self):
        self.write(card(id="yard-vans-way") + card("Other?", "yard-vans-other", level="junior")
                   + card("Third one?", "vans-third"), "yard/vans.md")
        self.assertEqual(self.findings(), ["yard/vans.md:40: the id vans-third does not begin with yard-vans-"])

    def test_a_topic_has_more_than_one_level(self):
        self.assert_finds("vans.md:1: all 2 cards are mid", card(), card("Doors on a lorry?", "vans-doors"))

    def test_questions_are_not_asked_twice(self):
        again = card("How does the van find its way?", "vans-again", level="junior")
        finding, = self.findings(card(), again)
        self.assertRegex(finding, r"vans\.md:21: nearly the same question as .*vans\.md:2$")

    def test_the_same_heading_may_stand_over_other_code(self):
        first = card("What does this print?", prompt="```python\nprint(van.door)\n```")
        second = card("What does this print?", "vans-two", "junior", prompt="```python\nfor x in road: drive(x)\n```")
        self.assertEqual(self.findings(first, second), [])

    def test_the_index_lists_the_topics(self):
        (self.folder / "deck.json").write_text(json.dumps({"topics": ["lorries"]}), encoding="utf-8")
        self.assertEqual(self.findings(card()), [
            "deck.json:1: the topic lorries has no file",
            "vans.md:1: the topic vans is not listed in deck.json",
        ])

    def test_a_whole_deck_has_its_minima(self):
        self.write(card(prompt="```python run\nx = 1\n```"))
        topics = read_deck(self.folder)
        counts = deck_counts(topics[0].cards)
        self.assertEqual((counts["cards"], counts["open cards"], counts["run or fails fences"]), (1, 1, 1))
        self.assertEqual(counts["cards that show code in the prompt"], 1)
        messages = [finding.message for finding in whole_deck_findings(topics, self.folder)]
        self.assertEqual(len(messages), len(WHOLE_DECK))
        self.assertIn("1 cards, at least 340 are wanted", messages)


class Links(unittest.TestCase):

    def test_links_are_found_in_all_their_forms(self):
        text = "[a](https://a.org/x_(y)) <https://b.org> https://c.org ![i](i.png) `[d](e)`"
        self.assertEqual(links_in(text), ["https://a.org/x_(y)", "https://b.org", "https://c.org"])

    def test_bad_addresses_are_told_apart(self):
        self.assertIsNone(link_problem("https://docs.example.org/en/5.2/#x"))
        self.assertEqual(link_problem("http://example.org"), "is not https")
        self.assertEqual(link_problem("ftp.html"), "is not https")
        self.assertEqual(link_problem("https:///path"), "has no valid host")
        self.assertEqual(link_problem("https://host"), "has no valid host")
        self.assertEqual(link_problem("https://example.org/a b"), "is empty or holds a space")
        self.assertEqual(link_problem("https://example.org/."), "ends in punctuation")
        self.assertEqual(link_problem("https://example.org/a)"), "ends in punctuation")
        self.assertEqual(link_problem("https://[x"), "is no valid address")


class Words(unittest.TestCase):

    def test_addresses_and_signs_are_no_words(self):
        self.assertEqual(count_words("A `van` — see [the road](https://example.org/a b)."), 5)

    def test_stems_of_one_word_agree(self):
        self.assertEqual(len(set(content_words("query queries") + content_words("The Queries"))), 2)
        self.assertEqual(len(set(content_words("caches caching cached cache"))), 1)


class Program(StyleCase):

    def run_style(self, *options):
        command = [sys.executable, str(STYLE), *options, str(self.folder)]
        return subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")

    def test_the_exit_status_tells(self):
        self.write(card())
        self.assertEqual(self.run_style().returncode, 0)
        self.assertEqual(self.run_style("--whole-deck").returncode, 1)
        self.write(card(level="none"))
        self.assertEqual(self.run_style().returncode, 1)

    def test_an_empty_deck_is_an_error(self):
        self.assertEqual(self.run_style().returncode, 1)


if __name__ == "__main__":
    unittest.main()
