#include "cards/render/spoken_text.h"
#include "cards/text/pronunciation.h"
#include "support/catch.h"

#include <string>
#include <utility>
#include <vector>

using namespace greenroom;
using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST_CASE("code is said as engineers say it") {
    for (const auto& [code, words] : Pairs{
             {"select_related", "select related"},
             {"select_related()", "select related"},
             {"__str__", "dunder str"},
             {"__init__.py", "dunder init dot pie"},
             {"_meta", "underscore meta"},
             {"__in", "double underscore in"},
             {"author__name", "author double underscore name"},
             {"URLField", "U R L field"},
             {"TextField", "text field"},
             {"OneToOneField", "one to one field"},
             {"get_object_or_404", "get object or 404"},
             {"settings.DATABASES", "settings dot databases"},
             {"**kwargs", "star star keyword args"},
             {"*args", "star args"},
             {"@property", "at property"},
             {"on_delete=CASCADE", "on delete equals cascade"},
             {"a != b", "a is not equal to b"},
             {"x >= 1", "x at least 1"},
             {"1 - 2", "1 minus 2"},
             {"SELECT ... FOR UPDATE", "select for update"},
             {"ORDER BY", "order by"},
             {"F()", "F"},
             {"csrf_token", "C S R F token"},
             {"get_absolute_url", "get absolute U R L"},
             {"manage.py", "manage dot pie"},
             {"JSONField", "jason field"},
             {"utf8", "U T F 8"},
             {"f(a, b)", "f a, b"},
             {"naïve", "naïve"},
             {"", ""},
         })
        CHECK(cards::spoken_code(code) == words);
}

TEST_CASE("prose is said as it stands but for abbreviations and names of code") {
    for (const auto& [prose, words] : Pairs{
             {"What does the ORM do?", "What does the O R M do?"},
             {"DRF and its APIs", "D R F and its A P Is"},
             {"Two URLs, one URL", "Two U R Ls, one U R L"},
             {"the N+1 problem", "the N plus one problem"},
             {"an n+1 query", "an N plus one query"},
             {"WSGI or ASGI", "whisky or az-ghee"},
             {"A REST endpoint", "A rest endpoint"},
             {"the GIL", "the gill"},
             {"call get_or_create() twice", "call get or create twice"},
             {"the name __all__", "the name dunder all"},
             {"A user logs in.", "A user logs in."},
             {"Größe und ORM", "Größe und O R M"},
             {"I am", "I am"},
             {"XSS", "cross-site scripting"},
         })
        CHECK(cards::spoken_prose(prose) == words);
}

TEST_CASE("a voice reads sentences, and announces what it cannot read") {
    CHECK(to_spoken_text("What does `__str__` return?") == "What does dunder str return?");
    CHECK(to_spoken_text("# Head\n\n- one\n- two") == "Head. one. two.");
    CHECK(to_spoken_text("Read:\n\n```python\na = 1\nb = 2\n```\n\nWhat is **b**?") ==
          "Read: Python code of 2 lines. What is b?");
    CHECK(to_spoken_text("```\nx\n```") == "Code of 1 line.");
    CHECK(to_spoken_text("```sql\nx\n```") == "S Q L code of 1 line.");
    CHECK(to_spoken_text("|a|b|\n|-|-|\n|1|2|\n|3|4|") == "A table of 2 rows.");
    CHECK(to_spoken_text("[the docs](https://example.org/long) say <!-- not this -->") == "the docs say.");
    CHECK(to_spoken_text("![a lock](lock.png)") == "Picture: a lock.");
    CHECK(to_spoken_text("one\ntwo") == "one two.");
    CHECK(to_spoken_text("") == "");
}

TEST_CASE("a voice says blank for the gap that is asked, and fills in the others") {
    const std::string text = "The {{c1::ORM}} makes {{c2::SQL::a language}}.";
    CHECK(to_spoken_text(text, {1, Gaps::Hidden}) == "The blank makes S Q L.");
    CHECK(to_spoken_text(text, {2, Gaps::Hidden}) == "The O R M makes blank, a language,.");
    CHECK(to_spoken_text(text, {2, Gaps::Shown}) == "The O R M makes S Q L.");
    CHECK(to_spoken_text("Call `{{c1::save()}}`", {1, Gaps::Hidden}) == "Call blank.");
}

TEST_CASE("what is too large for a screen is not read aloud") {
    CHECK(to_spoken_text(std::string(300'000, '>')).empty());
}
