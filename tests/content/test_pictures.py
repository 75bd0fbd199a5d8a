"""A picture can be drawn in light and dark, read, and is shown by a card."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from pictures import STYLE, picture_problems

PICTURES = Path(__file__).with_name("pictures.py")
TEXT = '<text class="ink" fill="currentColor" font-family="sans-serif" font-size="14" x="20" y="40">A van</text>'


def svg(body=TEXT, box="0 0 720 300", style=STYLE):
    return f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="{box}"><style>{style}</style>{body}</svg>'


class Drawing(unittest.TestCase):

    def assert_problem(self, problem, text):
        self.assertIn(problem, list(picture_problems(text)))

    def test_a_good_picture_has_no_problems(self):
        line = '<line class="line" stroke="currentColor" x1="0" y1="0" x2="9" y2="9"/>'
        box = '<rect class="soft" fill="currentColor" width="9" height="9"/>'
        self.assertEqual(list(picture_problems(svg(TEXT + line + box))), [])

    def test_colours_come_from_the_palette(self):
        rect = '<rect class="soft" fill="currentColor" width="9" height="9"/>'
        self.assert_problem("a colour of its own: red", svg(rect.replace("currentColor", "red")))
        self.assert_problem("a rect without a class of the palette: 'blue'", svg(rect.replace("soft", "blue")))
        self.assert_problem("a rect without fill would be black", svg(rect.replace('fill="currentColor"', "")))
        self.assert_problem("text in a colour that is hard to read: 'line'", svg(TEXT.replace("ink", "line")))
        self.assert_problem("the style is not the palette's", svg(style=".ink{color:red}"))

    def test_only_what_every_program_draws(self):
        self.assert_problem("an element that is not drawn: marker", svg("<marker/>"))
        self.assert_problem("an attribute that is not drawn everywhere: style", svg('<g style="x"/>'))
        self.assertIn("not well formed", list(picture_problems("<svg>"))[0])

    def test_text_can_be_read(self):
        self.assert_problem("text of 12 px, at least 13 can be read: A van", svg(TEXT.replace("14", "12")))
        self.assert_problem("text that leaves the picture: A van", svg(TEXT.replace('x="20"', 'x="700"')))
        self.assert_problem("text that leaves the picture: A van", svg(TEXT.replace('y="40"', 'y="5"')))
        self.assertTrue(list(picture_problems(svg(box="0 0 100 100"))))


class Showing(unittest.TestCase):

    def check(self, line):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            folder.joinpath("van.svg").write_text(svg(), encoding="utf-8")
            folder.joinpath("vans.md").write_text(f"# Vans\n\n## One?\n\n### Answer\n{line}\n", encoding="utf-8")
            done = subprocess.run([sys.executable, str(PICTURES), name], stdout=subprocess.PIPE, encoding="utf-8")
            return done.returncode, done.stdout.replace(name + "/", "").splitlines()

    def test_a_shown_and_described_picture_passes(self):
        self.assertEqual(self.check("![A van in a yard, seen from above](van.svg)"),
                         (0, ["1 pictures, 1 of them shown"]))

    def test_a_picture_that_no_card_shows_is_found(self):
        self.assertEqual(self.check("None."), (1, ["van.svg:1: no card shows this picture",
                                                   "1 pictures, 0 of them shown"]))

    def test_a_missing_or_undescribed_picture_is_found(self):
        self.assertEqual(self.check("![A van](van.svg)")[1][0],
                         "vans.md:6: the picture is described in 2 words, not 6 to 60")
        self.assertIn("vans.md:6: there is no picture lorry.svg in the deck",
                      self.check("![A lorry in a yard, seen from above](lorry.svg)")[1])


if __name__ == "__main__":
    unittest.main()
