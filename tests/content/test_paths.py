"""A path is wide before it is deep, and what is alike stands apart."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from deck import read_deck
from path_plans import Plan, suggested_path
from paths import day_of, paths_findings, with_paths

PATHS = Path(__file__).with_name("paths.py")


class PathsCase(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def topic(self, path, *cards):
        """Cards as `name level family`; the last two may be left out."""
        text = f"# {path}\n<!-- topic: {path} -->\n"
        for card in cards:
            name, level, family, *_ = [*card.split(), *["", "mid", ""][len(card.split()):]]
            text += f"\n## {name}?\n<!-- id: {name}\n     level: {level}\n     asked: often"
            text += f"\n     family: {family}" if family else ""
            text += " -->\n\n### Answer\nSo.\n"
        file = self.folder / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def problems(self, cards, days=2, **changes):
        path = {"id": "p", "title": "P", "for": "you", "days": days, "minutes": 30, "cards": cards.split(), **changes}
        found = paths_findings([path], read_deck(self.folder), "deck.json")
        return [finding.message.removeprefix("p: ") for finding in found]


class Rules(PathsCase):

    def test_days_share_the_cards_evenly(self):
        self.assertEqual([day_of(place, 5, 2) for place in range(5)], [1, 1, 1, 2, 2])

    def test_a_good_path_has_no_findings(self):
        self.topic("yard/vans", "a1 junior", "a2 senior fam")
        self.topic("career/behavioural", "b1 mid fam")
        self.assertEqual(self.problems("b1 a1 a2", days=2), [])

    def test_the_form_is_complete(self):
        self.topic("yard/vans", "a1")
        self.assertEqual(self.problems("a1 a1 a9", title="", colour="red", minutes="x"), [
            "there is no title", "unknown key colour", "minutes is not a whole number", "the card a1 stands twice",
            "there is no card a9"])

    def test_every_area_is_met_within_two_days(self):
        self.topic("yard/vans", "a1", "a2", "a3", "a4")
        self.topic("road/signs", "b1")
        self.assertEqual(self.problems("a1 a2 a3 a4 b1", days=5),
                         ["the area road is first met on day 5, not within 2"])

    def test_every_area_is_met_twice_within_four_days(self):
        self.topic("yard/vans", "a1", "a2", "a3", "a4")
        self.topic("road/signs", "b1", "b2")
        self.assertEqual(self.problems("a1 b1 a2 a3 a4 b2", days=6),
                         ["the area road is met again on day 6, not within 4"])

    def test_no_fifth_card_before_every_first(self):
        self.topic("yard/vans", *[f"a{n}" for n in range(1, 6)])
        self.topic("yard/keys", "b1")
        self.assertEqual(self.problems("a1 a2 a3 a4 a5 b1"),
                         ["a5 is the fifth of yard/vans before the first of yard/keys"])
        self.assertEqual(self.problems("a1 a2 a3 a4 b1 a5"), [])

    def test_people_are_met_on_day_one(self):
        self.topic("yard/vans", "a1")
        self.topic("career/behavioural", "b1")
        self.assertEqual(self.problems("a1 b1"), ["career/behavioural is first met on day 2, not on day 1"])

    def test_families_are_kept_apart(self):
        self.topic("yard/vans", "a1 mid fam", "a2 mid fam", "a3", "a4")
        self.assertEqual(self.problems("a1 a2 a3", days=3), ["a1 and a2 are of one family and follow each other"])
        self.assertEqual(self.problems("a1 a3 a2 a4", days=1), ["a1 and a2 are of one family and stand on one day"])

    def test_junior_comes_before_senior(self):
        self.topic("yard/vans", "a1 junior", "a2 senior")
        self.assertEqual(self.problems("a2 a1"), ["the junior card a1 comes after the senior card a2 of its topic"])


class Suggesting(PathsCase):

    def test_a_suggested_path_keeps_the_rules(self):
        for area in ("yard", "road", "sky"):
            for topic in ("one", "two", "three"):
                self.topic(f"{area}/{topic}", *[f"{area}-{topic}-{n} {level} {'fam' if n == 2 else ''}".strip()
                                                for n, level in enumerate(["junior", "mid", "mid", "senior", "junior"])])
        self.topic("career/behavioural", "b1 mid", "b2 senior")
        plan = Plan("p", "P", "you", cards=24, days=12, minutes=30, levels={"junior": 0.4, "mid": 0.4, "senior": 0.2})
        path = suggested_path(plan, read_deck(self.folder))
        self.assertEqual(len(path["cards"]), 24)
        self.assertEqual(paths_findings([path], read_deck(self.folder), "deck.json"), [])


    def test_paths_are_written_behind_the_rest_of_the_index(self):
        head = '{\n  "format": 1,\n  "topics": ["yard/vans"]'
        path = {"id": "p", "title": "Ü", "for": "you", "days": 1, "minutes": 30, "cards": [f"a{n}" for n in range(50)]}
        first = with_paths(head + "\n}\n", [path, path])
        self.assertTrue(first.startswith(head + ",\n"))
        self.assertEqual(json.loads(first)["paths"], [path, path])
        self.assertEqual(json.loads(with_paths(first, [path]))["paths"], [path])


class Program(PathsCase):

    def test_the_exit_status_tells(self):
        self.topic("yard/vans", "a1")
        index = self.folder / "deck.json"
        for cards, status in ((["a1"], 0), (["a2"], 1)):
            path = {"id": "p", "title": "P", "for": "you", "days": 1, "minutes": 30, "cards": cards}
            index.write_text(json.dumps({"topics": ["yard/vans"], "paths": [path]}), encoding="utf-8")
            done = subprocess.run([sys.executable, str(PATHS), str(self.folder)], stdout=subprocess.PIPE)
            self.assertEqual(done.returncode, status)


if __name__ == "__main__":
    unittest.main()
