"""The account vouches for a card's present text only."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

REVIEWED = Path(__file__).with_name("reviewed.py")
DECK = """\
# Vans

## One?
<!-- id: vans-one
     level: junior -->

### Answer
It is one.

## Two?
<!-- id: vans-two -->

### Answer
It is two.
"""


class Reviewed(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.account = self.folder / "reviewed.tsv"
        self.notes = self.folder / "notes"
        self.notes.mkdir()
        self.write_deck(DECK)

    def write_deck(self, text):
        (self.folder / "vans.md").write_text(text, encoding="utf-8")

    def note(self, *lines, name="a.tsv"):
        (self.notes / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")

    def check(self, *options):
        """The exit status and what was said."""
        command = [sys.executable, str(REVIEWED), *options, str(self.folder), str(self.account)]
        done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8")
        return done.returncode, done.stdout.replace(str(self.folder) + "/", "").splitlines()

    def stamp(self):
        return self.check("--stamp", str(self.notes))

    def stamp_both(self):
        self.note("vans-one\tran on four", "vans-two\tlooked up")
        self.assertEqual(self.stamp(), (0, ["2 of 2 cards reviewed"]))

    def test_stamped_notes_pass_the_check(self):
        self.stamp_both()
        self.assertEqual(self.check(), (0, ["2 of 2 cards reviewed"]))
        row = self.account.read_text(encoding="utf-8").splitlines()[0]
        self.assertRegex(row, r"^vans-one\t\d{4}-\d\d-\d\d\t[0-9a-f]{16}\tran on four$")

    def test_a_card_without_row_is_found(self):
        self.note("vans-one\tran on four")
        self.assertEqual(self.stamp(), (1, ["vans.md:10: nobody has reviewed the card vans-two",
                                            "1 of 2 cards reviewed"]))

    def test_a_changed_card_is_found(self):
        self.stamp_both()
        self.write_deck(DECK.replace("It is two", "It is three"))
        status, lines = self.check()
        self.assertEqual((status, lines[1]), (1, "1 of 2 cards reviewed"))
        self.assertRegex(lines[0], "^vans.md:10: the card vans-two has changed since it was reviewed, ")

    def test_header_and_blank_lines_may_change(self):
        self.stamp_both()
        self.write_deck(DECK.replace("junior", "senior").replace("one.\n", "one.  \n\n\n"))
        self.assertEqual(self.check()[0], 0)

    def test_old_notes_do_not_vouch_for_a_new_text(self):
        self.stamp_both()
        self.write_deck(DECK.replace("It is two", "It is three"))
        self.assertEqual(self.stamp()[0], 1)
        self.note("vans-two\tran again", name="b.tsv")
        self.assertEqual(self.stamp(), (0, ["2 of 2 cards reviewed"]))
        self.assertIn("\tlooked up; ran again\n", self.account.read_text(encoding="utf-8"))

    def test_a_row_without_card_is_found_and_dropped(self):
        self.stamp_both()
        self.write_deck(DECK[:DECK.index("## Two?")])
        self.assertEqual(self.check(), (1, ["reviewed.tsv:2: there is no card vans-two", "1 of 1 cards reviewed"]))
        self.note("vans-one\tran on four", "vans-three\tx")
        self.assertEqual(self.stamp(), (0, ["left out: there is no card vans-three", "1 of 1 cards reviewed"]))

    def test_malformed_lines_are_found(self):
        self.stamp_both()
        with self.account.open("a", encoding="utf-8") as account:
            account.write("vans-one\t2026-11-29\tabc\tagain\nvans-four\n")
        self.assertEqual(self.check()[1][:2], ["reviewed.tsv:3: a second row for vans-one",
                                               "reviewed.tsv:4: not: card id, day, digest, what was tried"])
        self.note("vans-one", name="c.tsv")
        self.assertIn("notes/c.tsv:1: not: card id, what was tried", self.stamp()[1])


if __name__ == "__main__":
    unittest.main()
