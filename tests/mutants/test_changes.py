"""Which changes are found in C++, and which are not."""

import unittest

from changes import changes_of


def changed(text):
    return [change.apply(text) for change in changes_of(text)]


class Changes(unittest.TestCase):

    def test_comparisons_and_operators(self):
        self.assertEqual(changed("if (a < b && c)"), ["if (a <= b && c)", "if (a < b || c)"])
        self.assertEqual(changed("x += y - z;"), ["x -= y - z;", "x += y + z;"])
        self.assertEqual(changed("for (; i; ++i)"), ["for (; i; --i)"])
        self.assertEqual(changed("return !open;"), ["return open;"])

    def test_constants(self):
        self.assertEqual(changed("at(0)"), ["at(1)"])
        self.assertEqual(changed("at(4)"), ["at(0)", "at(5)"])
        self.assertEqual(changed("= true;"), ["= false;"])

    def test_a_call_of_its_own_is_dropped_and_no_other(self):
        self.assertEqual(changed("{\n    sync_file(to);\n}"), ["{\n    ;\n}"])
        self.assertEqual(changed("{\n    file.write(a,\n        b);\n}"), ["{\n    ;\n}"])
        self.assertEqual(changed("{\n    return call();\n}"), [])
        self.assertEqual(changed("{\n    throw Error(why);\n}"), [])
        self.assertEqual(changed("{\n    const auto x = call();\n}"), [])

    def test_words_comments_templates_and_directives_stay(self):
        for text in ['"a < b 1"', "// a < b 1\n", "/* 1\n2 */", 'R"sql(x = 1)sql"', "#include <a1>\n", "vector<int>",
                     "template<int N = 4>", "'1'", "int32_t"]:
            self.assertEqual(changed(text), [], text)

    def test_a_line_is_named(self):
        text = "a;\n  b < c;\n"
        self.assertEqual(changes_of(text)[0].line(text), 2)
        self.assertEqual(changes_of(text)[0].words(text), "b < c;  ->  b <= c;")


if __name__ == "__main__":
    unittest.main()
