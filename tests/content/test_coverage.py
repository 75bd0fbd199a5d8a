"""The coverage check finds titles without cards and cards without titles."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

COVERAGE = Path(__file__).with_name("coverage.py")
DECK = "# Vans\n\n## One?\n<!-- id: vans-one -->\n\n## Two?\n<!-- id: vans-two -->\n"


class Coverage(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.list = self.folder / "coverage.tsv"
        (self.folder / "vans.md").write_text(DECK, encoding="utf-8")

    def check(self, *lines):
        """The exit status and the findings."""
        self.list.write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
        command = [sys.executable, str(COVERAGE), str(self.folder), str(self.list)]
        done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
        return done.returncode, done.stdout.replace(str(self.folder) + "/", "").splitlines()[:-1]

    def test_a_covered_list_passes(self):
        self.assertEqual(self.check(("v-1", "core", "One", "vans-one,vans-two"), ("v-2", "extra", "Two", "")), (0, []))

    def test_cards_beyond_the_titles_are_listed_at_the_end(self):
        self.assertEqual(self.check(("v-1", "core", "One", "vans-one"), ("-", "extra", "", "vans-two")), (0, []))

    def test_an_unknown_card_is_found(self):
        status, findings = self.check(("v-1", "core", "One", "vans-one,vans-two,vans-three"))
        self.assertEqual((status, findings), (1, ["coverage.tsv:1: there is no card vans-three"]))

    def test_a_core_title_without_cards_is_found(self):
        status, findings = self.check(("v-1", "core", "One", ""), ("v-2", "extra", "Two", "vans-one,vans-two"))
        self.assertEqual((status, findings), (1, ["coverage.tsv:1: no card answers v-1: One"]))

    def test_a_card_without_title_is_found(self):
        status, findings = self.check(("v-1", "core", "One", "vans-one"))
        self.assertEqual((status, findings), (1, ["vans.md:6: the card vans-two answers no title of the list"]))

    def test_a_title_listed_twice_is_found(self):
        status, findings = self.check(("v-1", "core", "One", "vans-one"), ("v-1", "core", "One", "vans-two"))
        self.assertEqual((status, findings), (1, ["coverage.tsv:2: the title v-1 stands twice"]))

    def test_new_cards_are_adopted_and_lost_ones_dropped(self):
        self.assertEqual(self.check(("v-1", "core", "One", "vans-one,vans-three"))[0], 1)
        command = [sys.executable, str(COVERAGE), "--adopt", str(self.folder), str(self.list)]
        self.assertEqual(subprocess.run(command, stdout=subprocess.PIPE).returncode, 0)
        self.assertEqual(self.list.read_text(encoding="utf-8"),
                         "v-1\tcore\tOne\tvans-one\n-\textra\tcards beyond the titles\tvans-two\n")

    def test_a_line_of_another_form_is_found(self):
        status, findings = self.check(("v-1", "core", "One", "vans-one,vans-two"), ("v-2", "vital", "Two", ""))
        self.assertEqual(status, 1)
        self.assertEqual(findings, ["coverage.tsv:2: not: title id, core or extra, title, card ids"])


if __name__ == "__main__":
    unittest.main()
