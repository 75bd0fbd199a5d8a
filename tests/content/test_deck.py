"""The reader finds cards, sections and fences where they stand."""

import tempfile
import unittest
from pathlib import Path

from cloze import fill_gaps
from deck import read_deck, read_topic

TOPIC = """\
# Vans
<!-- topic: yard/vans -->

What vans do.

## How many vans? ##
<!-- id: vans-how-many
     level: mid
     seconds: 30
     tags: counting, vans -->

```python
# One
## Two
### Answer
```

### Answer
Two.

- so:

  ````python run
  def f():
      return "```"
  ````

### Follow-up: And: why?
Because.

## Which van?
<!-- id: vans-which -->

- [ ] Red
- [x] Blue

## Take a {{hint}}
<!-- id: vans-take -->

```python
{{c1::van}}
```

## How many wheels?

### Expected
- 4

## Write a van.

### Checks
```python check: it drives
```
"""


class ReadingTopics(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "vans.md"
            file.write_text(TOPIC, encoding="utf-8")
            (Path(folder) / "README.md").write_text("# Not a topic\n", encoding="utf-8")
            cls.topics = read_deck(folder)
        cls.topic = cls.topics[0]
        cls.card = cls.topic.cards[0]

    def test_a_readme_is_no_topic(self):
        self.assertEqual(len(self.topics), 1)

    def test_the_topic_has_title_path_and_summary(self):
        self.assertEqual((self.topic.title, self.topic.path), ("Vans", "yard/vans"))
        self.assertEqual(self.topic.introduction.prose(), "What vans do.")

    def test_cards_have_line_heading_and_header(self):
        self.assertEqual([card.line for card in self.topic.cards], [6, 31, 37, 44, 49])
        self.assertEqual((self.card.heading, self.card.id), ("How many vans?", "vans-how-many"))
        self.assertEqual(self.card.tags, ["counting", "vans"])

    def test_headings_inside_fences_are_code(self):
        self.assertEqual([section.name for section in self.card.sections], ["Answer", "Follow-up"])
        self.assertEqual(self.card.prompt.fences[0].code, "# One\n## Two\n### Answer\n")

    def test_fences_in_list_items_lose_their_indentation(self):
        fence = self.card.section("Answer").fences[0]
        self.assertEqual((fence.line, fence.end, fence.words), (23, 26, ["python", "run"]))
        self.assertEqual(fence.code, 'def f():\n    return "```"\n')

    def test_a_section_title_may_hold_a_colon(self):
        self.assertEqual(self.card.section("Follow-up").detail, "And: why?")

    def test_the_kind_follows_from_the_content(self):
        self.assertEqual([card.kind for card in self.topic.cards], ["open", "choice", "cloze", "typed", "exercise"])

    def test_options_know_whether_they_are_right(self):
        self.assertEqual(self.topic.cards[1].options, [(False, "Red", 34), (True, "Blue", 35)])

    def test_the_path_of_a_topic_is_its_file_where_it_names_none(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "yard" / "vans.md"
            file.parent.mkdir()
            file.write_text("# Vans\n", encoding="utf-8")
            self.assertEqual(read_topic(file, folder).path, "yard/vans")


class FillingGaps(unittest.TestCase):

    def test_gaps_are_replaced_by_what_they_hide(self):
        self.assertEqual(fill_gaps("a {{c1::b}} {{c2::c::a hint}} {{ d }}"), "a b c {{ d }}")

    def test_braces_of_the_hidden_text_are_paired(self):
        self.assertEqual(fill_gaps('{"a": {{c1::{"b": {}}}}}'), '{"a": {"b": {}}}')

    def test_a_gap_left_open_stays(self):
        self.assertEqual(fill_gaps("a {{c1::b}"), "a {{c1::b}")


if __name__ == "__main__":
    unittest.main()
