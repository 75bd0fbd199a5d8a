"""The style check finds what it must, at the right place, and nothing in a good card."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from card_rules import card_findings
from exceptions import exception_findings, read_exceptions
from deck import read_deck, read_index
from deck_rules import WHOLE_DECK, deck_counts, deck_findings, whole_deck_findings
from links import link_problem, links_in
from wording import content_words, count_words

STYLE = Path(__file__).with_name("style.py")
ANSWER = " ".join(f"word{number}" for number in range(70))
SHORT_ANSWER = " ".join(f"word{number}" for number in range(30))


def card(heading="How does a van find its way?", id="vans-way", level="mid", prompt="", answer=ANSWER, expected="",
         points="- word1\n- word2", follow_up="### Follow-up: Why?\nBecause.", sources="- [a](https://example.org/a)",
         tags="vans", header="", asked="rarely", before="", proof="", weak=""):
    parts = [f"## {heading}",
             f"<!-- id: {id}\n     level: {level}\n     seconds: 90\n     tags: {tags}\n     asked: {asked}{header} -->",
             prompt, before, expected and f"### Expected\n{expected}", f"### Answer\n{answer}",
             proof and f"### Proof\n{proof}", points and f"### Key points\n{points}", follow_up,
             weak and f"### Weak answer\n{weak}", sources and f"### Sources\n{sources}"]
    return "\n\n".join(part for part in parts if part) + "\n"


WEAK = '"It just knows." ' + " ".join(["why"] * 30)
SENTENCE = "### In one sentence\nIt follows its map."
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
            card("Wheels", "vans-wheels", prompt="A van has {{c1::four}} {{c2::wheels}}.", answer=SHORT_ANSWER + " four wheels"),
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
        self.assert_finds("vans.md:2: seconds is not 10 to 300: '4'", card().replace("seconds: 90", "seconds: 4"))

    def test_answers_keep_their_length(self):
        self.assert_finds("vans.md:10: the answer has 30 words, not 60 to 120", card(answer=SHORT_ANSWER))
        self.assert_finds("vans.md:10: the answer has 140 words, not 60 to 120", card(answer=f"{ANSWER} {ANSWER}"))
        self.assert_finds("vans.md:14: the answer has 140 words, not 20 to 110",
                          card(**{**CHOICE, "answer": f"{ANSWER} {ANSWER}"}))

    def test_code_does_not_count_as_answer(self):
        self.assert_finds("vans.md:10: the answer has 30 words, not 60 to 120",
                          card(answer=f"{SHORT_ANSWER}\n\n```text\n{ANSWER}\n```"))

    def test_sections_are_present_and_in_order(self):
        self.assert_finds("vans.md:2: there is no section Key points", card(points=""))
        self.assert_finds("vans.md:2: there is no section Sources", card(sources=""))
        self.assert_finds("vans.md:23: the section Trap stands after Sources", card() + "\n### Trap\nNone.\n")
        self.assert_finds("vans.md:23: unknown section: Clue", card() + "\n### Clue\nNone.\n")
        self.assert_finds("vans.md:23: a second section Sources", card() + "\n### Sources\nhttps://example.org\n")
        self.assert_finds("vans.md:17: the section Follow-up is empty", card(follow_up="### Follow-up: Why?"))

    def test_key_points_are_two_to_five(self):
        self.assert_finds("vans.md:13: 1 key points, not 2 to 5", card(points="- word1"))
        self.assert_finds("vans.md:13: 6 key points, not 2 to 5", card(points="- word1\n" * 6))

    def test_a_choice_has_one_right_option(self):
        for prompt, message in [
            ("- [ ] a\n- [ ] b\n- [ ] c", "0 options are right, not one"),
            ("- [x] a\n- [x] b\n- [ ] c", "2 options are right, not one"),
            ("- [x] a\n- [ ] b", "2 options, not 3 to 5"),
        ]:
            self.assert_finds(f"vans.md:2: {message}", card(prompt=prompt, answer=SHORT_ANSWER))
        self.assert_finds("vans.md:12: this option stands twice",
                          card(prompt="- [x] a\n- [ ] b\n- [ ] b", answer=SHORT_ANSWER))

    def test_open_cards_above_junior_have_a_follow_up(self):
        self.assert_finds("vans.md:2: an open senior card without a follow-up", card(level="senior", follow_up=""))
        self.assertEqual(self.findings(card(level="junior", follow_up="")), [])

    def test_gaps_stand_in_the_prompt_and_are_numbered(self):
        self.assert_finds("vans.md:2: gaps are not numbered c1, c2 and so on",
                          card(prompt="a {{c2::b}}", answer=SHORT_ANSWER))
        self.assert_finds("vans.md:11: a gap outside the prompt is never asked", card(answer=ANSWER + " {{c1::x}}"))
        self.assert_finds("vans.md:2: a gap in the heading is never asked", card("A {{c1::van}}"))

    def test_braces_are_left_only_in_code(self):
        self.assert_finds("vans.md:11: leftover braces", card(answer=ANSWER + " {{ x }}"))
        self.assert_finds("vans.md:10: leftover braces", card(prompt="a {{c1:b}}"))
        self.assertEqual(self.findings(card(answer=ANSWER + " `{{ x }}`\n\n```html\n{{ x }}\n```")), [])

    def test_an_answer_says_more_than_its_question(self):
        self.assert_finds("vans.md:10: the answer restates the question: 100% of its words stand there",
                          card("How do vans find roads by night?", answer="By night the vans find roads. " * 15))

    def test_links_are_https_and_whole(self):
        self.assert_finds("vans.md:21: the link is not https: http://example.org",
                          card(sources="- [a](http://example.org)"))
        self.assert_finds("vans.md:20: no link among the sources", card(sources="- none"))


class SecondEdition(StyleCase):
    """What the second edition asks of a card."""

    def often(self, **parts):
        return card(asked="often", **{"before": SENTENCE, "weak": WEAK, **parts})

    def test_a_complete_card_has_no_findings(self):
        hints = "### Hint\nLook up.\n\n### Hint\nLook down."
        self.assertEqual(self.findings(
            self.often(proof="```python run\nx = 1\n```", header="\n     family: late-vans"),
            card("Doors on a lorry?", "vans-doors", "junior", before=hints, expected="- 2", answer=SHORT_ANSWER)), [])

    def test_how_often_it_is_asked_must_be_said(self):
        self.assert_finds("vans.md:2: asked is none of often, sometimes, rarely: None",
                          card().replace("asked: rarely", ""))
        self.assert_finds("vans.md:2: asked is none of often, sometimes, rarely: 'always'", card(asked="always"))

    def test_a_family_has_one_name(self):
        self.assert_finds("vans.md:2: the family is no kebab-case word: 'late vans'",
                          card(header="\n     family: late vans"))

    def test_what_is_asked_often_has_a_sentence_and_a_weak_answer(self):
        self.assert_finds("vans.md:2: an open card that is asked often without In one sentence", self.often(before=""))
        self.assert_finds("vans.md:2: an open card that is asked often without Weak answer", self.often(weak=""))
        self.assertEqual(self.findings(card(asked="often", **{**CHOICE, "level": "mid"})), [])

    def test_one_sentence_is_short(self):
        self.assert_finds("vans.md:10: 26 words in one sentence, not 25 at most",
                          self.often(before="### In one sentence\n" + "word " * 26))

    def test_a_weak_answer_quotes_and_judges(self):
        self.assert_finds("vans.md:23: the weak answer quotes nobody", self.often(weak="why " * 40))
        self.assert_finds("vans.md:23: the weak answer has 3 words, not 25 to 75", self.often(weak='"I do not."'))

    def test_hints_are_three_at_most_and_short(self):
        self.assert_finds("vans.md:2: 4 hints, not 3 at most", card(before="### Hint\nLook up.\n\n" * 4))
        self.assert_finds("vans.md:10: a hint of 31 words, not 25 at most", card(before="### Hint\n" + "up " * 31))

    def test_new_sections_have_their_places(self):
        self.assert_finds("vans.md:16: the section Key points stands after Follow-up",
                          card(points="", follow_up="### Follow-up: Why?\nSo.\n\n### Key points\n- word1\n- word2"))
        self.assert_finds("vans.md:13: the section In one sentence stands after Answer",
                          card(answer=ANSWER + "\n\n### In one sentence\nIt does."))

    def test_a_cloze_answer_names_its_gaps(self):
        gap = dict(prompt="A van has {{c1::four}} {{c2::round wheels::which}}.", level="junior")
        self.assert_finds("vans.md:12: the answer does not name the gap c2: round wheels",
                          card(**gap, answer=SHORT_ANSWER + " four wheels"))
        self.assertEqual(self.findings(card(**gap, answer=SHORT_ANSWER + " `four` (round  wheels)")), [])

    def test_a_long_gap_is_named_by_most_of_its_words(self):
        gap = dict(prompt='{{c1::F("seats") - 1 + extra_seats}}', level="junior")
        self.assertEqual(self.findings(card(**gap, answer=SHORT_ANSWER + " `F` of seats minus 1 and extra_seats")), [])

    def test_a_key_point_says_what_the_answer_says(self):
        self.assert_finds("vans.md:15: the answer does not say this key point: blue tyres",
                          card(points="- word1\n- blue tyres"))
        self.assertEqual(self.findings(card(points="- word1\n- own tyres", tags="star", answer=ANSWER)), [])
        self.assertEqual(self.findings(card(points="- word1\n- tyres", proof="```python run\ntyres = 1\n```")), [])

    def test_an_answer_leaves_time_to_speak(self):
        self.assert_finds("vans.md:10: 70 words in 40 seconds: at most 100 a minute, so at least 42 seconds",
                          card().replace("seconds: 90", "seconds: 40"))

    def test_a_picture_is_not_spoken(self):
        picture = "![" + "a: b; c as above " * 20 + "](vans.svg)"
        self.assertEqual(self.findings(card(answer=f"{ANSWER} since 4.2.\n\n{picture}")), [])

    def test_a_heading_asks_one_question(self):
        self.assert_finds("vans.md:2: 2 questions in one heading", card("What is a van? And a lorry?"))
        self.assertEqual(self.findings(card("What does `?a=1?` mean to a van?")), [])

    def test_nothing_points_around_the_page(self):
        for text in ("as below.", "See above.", "The code above.", "Choose two.", "Select all that apply."):
            self.assert_finds(f"vans.md:11: on paper only: {text.rstrip('.').lower()}",
                              card(answer=f"{ANSWER} x\n".replace(" x", f" {text}")))
            self.folder.joinpath("vans.md").unlink()
        self.assertEqual(self.findings(card(answer=ANSWER + " placed above `the` door, below zero")), [])

    def test_idiom_is_english(self):
        for text in ("A van is no car.", "It belongs into a yard.", "Which statements hold?", "It would do otherwise.",
                     "A dear van.", "It is gone for good.", "That works, too.", "At the driver's wish.",
                     "It turns the default round."):
            found = [finding for finding in self.findings(card(answer=f"{ANSWER} {text}")) if "not English" in finding]
            self.assertEqual(len(found), 1, text)
        english = ("There is no van. It is no longer there. If there is no road, is no good reason for good roads? "
                   "I wish. Dear Ines. The statement holds a row. Too many.")
        self.assertEqual(self.findings(card(answer=f"{ANSWER} {english}")), [])

    def test_an_answer_has_one_colon(self):
        self.assert_finds("vans.md:10: 2 colons or semicolons in the answer, at most one can be spoken",
                          card(answer=f"{ANSWER} so: it; goes"))
        self.assertEqual(self.findings(card(answer=f"{ANSWER} at 9:00 `a: b; c` **Task**: [a](https://b.org) x: y")), [])

    def test_versions_are_remarked_on_last(self):
        self.assert_finds("vans.md:11: a remark on versions before the answer's last line: since 4.2",
                          card(answer=f"{SHORT_ANSWER} since 4.2. {SHORT_ANSWER}"))
        for answer in (f"{ANSWER} all.\n\nSince 4.2 also red.", f"{ANSWER}. On 3.2 it is blue, since 4.2 red."):
            self.assertEqual(self.findings(card(answer=answer)), [])
        self.assertEqual(self.findings(card("What did 4.2 bring?", answer=f"{ANSWER} in 4.2. {SHORT_ANSWER}.")), [])

    def test_long_code_is_proof(self):
        code = "```python run\n" + "x = 1\n" * 9 + "```"
        self.assert_finds("vans.md:13: 9 lines of code in the answer, at most 8; the rest is Proof",
                          card(answer=f"{ANSWER}\n\n{code}"))
        self.assertEqual(self.findings(card(proof=code)), [])

    def test_an_exception_names_card_rule_and_reason(self):
        text = "vans-way\tpace\tit is read, not spoken\n"
        self.assertEqual(read_exceptions(text), {("vans-way", "pace"): "it is read, not spoken"})
        topics = self.topics(card().replace("seconds: 90", "seconds: 40"))
        self.assertEqual(card_findings(topics[0].cards[0], read_exceptions(text)), [])
        self.assertEqual([found.message for found in exception_findings(read_exceptions(text), topics, "list")], [])
        for text, message in [("vans-way\tspeed\tx\n", "there is no rule speed"),
                              ("vans-lost\tpace\tx\n", "there is no card vans-lost"),
                              ("vans-way\tpace\t\n", "no reason for vans-way"),
                              ("".join(f"vans-way\tpace{n}\tx\n" for n in range(11)), "11 exceptions, at most 10")]:
            found = [found.message for found in exception_findings(read_exceptions(text), topics, "list")]
            self.assertIn(message, found)

    def topics(self, *cards):
        self.write("".join(cards))
        return read_deck(self.folder)


class ExerciseRules(StyleCase):

    WRONG = "### Wrong: slow\n```python fails: fast\n```"

    def exercise(self, hints=3, wrong=2, header="minutes: 9"):
        before = "\n\n".join(["### Hint\nThink."] * hints + ["### Checks\n```python check: fast\n```",
                                                              "### Solution\n```python\n```"] + [self.WRONG] * wrong)
        return card(before=before, sources="").replace("seconds: 90", header)

    def test_an_exercise_in_order_is_found_good(self):
        self.assertEqual(self.findings(self.exercise()), [])

    def test_it_has_minutes_hints_and_wrong_solutions(self):
        self.assert_finds("vans.md:2: minutes is not 5 to 30: '31'", self.exercise(header="minutes: 31"))
        self.assert_finds("vans.md:2: minutes is not 5 to 30: ''", self.exercise(header="seconds: 90"))
        self.assert_finds("vans.md:2: a card of the kind exercise has minutes, not seconds",
                          self.exercise(header="minutes: 5\n     seconds: 90"))
        self.assert_finds("vans.md:2: a card of the kind open has seconds, not minutes",
                          card(header="\n     minutes: 5"))
        self.assert_finds("vans.md:2: an exercise with 2 hints, not 3", self.exercise(hints=2))
        self.assert_finds("vans.md:2: an exercise with 1 wrong solutions, not 2 at least", self.exercise(wrong=1))

    def test_its_checks_come_before_its_solution(self):
        swapped = self.exercise().replace("### Solution", "### X").replace("### Checks", "### Solution")
        self.assertIn("the section Checks stands after Solution", "\n".join(self.findings(swapped.replace("### X", "### Checks"))))


class DeckRules(StyleCase):

    def test_ids_are_unique(self):
        finding, = [text for text in self.findings(card(), card("Other?", level="junior")) if "taken" in text]
        self.assertRegex(finding, r"vans\.md:22: the id vans-way is taken by .*vans\.md:2")

    def test_ids_begin_with_the_topic(self):
        self.assert_finds("vans.md:2: the id lorries-way does not begin with vans-", card(id="lorries-way"))

    def test_ids_of_one_file_begin_alike(self):
        self.write(card(id="yard-vans-way") + card("Other?", "yard-vans-other", level="junior")
                   + card("Third one?", "vans-third"), "yard/vans.md")
        self.assertEqual(self.findings(), ["yard/vans.md:42: the id vans-third does not begin with yard-vans-"])

    def test_a_topic_has_more_than_one_level(self):
        self.assert_finds("vans.md:1: all 2 cards are mid", card(), card("Doors on a lorry?", "vans-doors"))

    def test_questions_are_not_asked_twice(self):
        again = card("How does the van find its way?", "vans-again", level="junior")
        finding, = self.findings(card(), again)
        self.assertRegex(finding, r"vans\.md:22: nearly the same question as .*vans\.md:2$")

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

    def test_a_whole_deck_is_mostly_open(self):
        self.write(card() + "".join(card(f"{word} {word}?", f"vans-{word}", "junior", **CHOICE) for word in ("a1", "b2")))
        messages = [finding.message for finding in whole_deck_findings(read_deck(self.folder), self.folder)]
        self.assertIn("33% of the cards are open, at least 55% are wanted", messages)
        self.assertIn("67% of the cards are choice, at most 15% are wanted", messages)


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
