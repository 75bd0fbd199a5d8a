#include "cards/parse/exercise.h"

#include "card_text.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;

namespace {

const std::string header = "<!-- id: card\n     minutes: 12 -->\n";
const std::string starter = "```python starter\ndef two_latest():\n    \"\"\"By chat.\"\"\"\n```\n";
const std::string checks = "### Checks\n```python check: newest first\nassert two_latest() == {}\n```\n\n"
                           "```python check: at most two queries\nwith queries() as q:\n    two_latest()\n```\n";
const std::string solution = "### Solution\n```python\ndef two_latest():\n    return {}\n```\n";
const std::string answer = "### Answer\nA subquery.\n";

/// Its heading is line 3.
ParsedFile exercise(const std::string& head, const std::string& body) {
    return parsed(with_title("## Two latest?\n" + head + "\n" + body));
}

} // namespace

TEST_CASE("a section of checks makes an exercise, with all of its code") {
    const ParsedFile file = exercise(
        header, "At most two.\n\n```python models needs=rest_framework\nclass Chat(models.Model): ...\n```\n\n" +
                    starter + "\nNo more.\n\n### Hint\nThink.\n\n" + checks + solution +
                    "### Wrong: loads every `message`\n```python fails: at most two queries\nnothing()\n```\n" +
                    answer);
    REQUIRE(briefly(file.problems) == Lines{});
    const Card& card = file.cards.at(0);
    CHECK(card.kind == Kind::Exercise);
    CHECK(card.seconds == 720);
    CHECK(card.hints == Lines{"Think."});
    CHECK(card.answer == "A subquery.");
    Exercise code;
    code.task = "At most two.\n\n```python models needs=rest_framework\nclass Chat(models.Model): ...\n```\n\nNo more.";
    code.models = "class Chat(models.Model): ...\n";
    code.starter = "def two_latest():\n    \"\"\"By chat.\"\"\"\n";
    code.needs = {"rest_framework"};
    code.checks = {{"newest first", "assert two_latest() == {}\n"},
                   {"at most two queries", "with queries() as q:\n    two_latest()\n"}};
    code.solution = "def two_latest():\n    return {}\n";
    code.wrong = {{"loads every `message`", "at most two queries", "nothing()\n"}};
    CHECK(read_exercise(card) == code);
}

TEST_CASE("an exercise that says nothing of it takes ten minutes") {
    const ParsedFile file = exercise("<!-- id: card -->\n", starter + checks + solution + answer);
    CHECK(briefly(file.problems) == Lines{});
    CHECK(file.cards.at(0).seconds == 600);
}

TEST_CASE("the time of an exercise is given in whole minutes, of other cards in seconds") {
    const auto with = [](const std::string& line) {
        return briefly(
            exercise("<!-- id: card\n     " + line + " -->\n", starter + checks + solution + answer).problems);
    };
    CHECK(with("minutes: 5") == Lines{});
    CHECK(with("minutes: 30") == Lines{});
    const std::string allowed = " is no time for an exercise; use a whole number of minutes from 5 to 30";
    CHECK(with("minutes: 4") == Lines{"5:15! \"4\"" + allowed});
    CHECK(with("minutes: 31") == Lines{"5:15! \"31\"" + allowed});
    CHECK(with("minutes: ten") == Lines{"5:15! \"ten\"" + allowed});
    CHECK(with("seconds: 90") ==
          Lines{"5:15! the time for an exercise is given in minutes; write \"minutes: 10\" for \"seconds\""});
    CHECK(briefly(parsed(with_title("## Why?\n<!-- id: card\n     minutes: 5 -->\n\n### Answer\nSo.\n")).problems) ==
          Lines{"5:15! only an exercise takes minutes; write \"seconds: 60\" for them"});
}

TEST_CASE("what an exercise lacks is an error") {
    CHECK(briefly(exercise(header, checks + solution + answer).problems) ==
          Lines{"3:1! an exercise without a start; write what the learner begins with as a fence ```python starter"});
    CHECK(briefly(exercise(header, starter + checks + answer).problems) ==
          Lines{"3:1! an exercise without a solution; write one below a heading \"### Solution\""});
    CHECK(briefly(exercise(header, starter + "### Checks\n" + solution + answer).problems) ==
          Lines{"11:1! no check; write each as a fence ```python check: and after it what a solution must do"});
    CHECK(briefly(exercise(header, starter + checks + "### Solution\nSo.\n" + answer).problems) ==
          Lines{"20:1! no code; write it below this heading as a fence ```python"});
    CHECK(briefly(exercise(header, starter + checks + solution).problems) ==
          Lines{"3:1! no answer; write one below a heading \"### Answer\""});
    CHECK(briefly(exercise(header,
                           starter + checks + solution + "### Wrong:\n```python fails: newest first\n```\n" + answer)
                      .problems) ==
          Lines{"25:1! a wrong solution without a name; write after the colon what is wrong"});
}

TEST_CASE("checks have names of their own, and nothing else runs beside them") {
    const auto below = [](const std::string& fence) {
        return briefly(exercise(header, starter + checks + fence + "x = 1\n```\n" + solution + answer).problems);
    };
    CHECK(below("```python check:\n") ==
          Lines{"20:1! a check without a name; write after the colon what a solution must do"});
    CHECK(below("```python\n") ==
          Lines{"20:1! this code checks nothing; write ```python check: and what a solution must do"});
    CHECK(below("```python check: newest first\n") ==
          Lines{"20:1! a second check \"newest first\", the first is on line 12; name it differently"});
    CHECK(below("```text\n") == Lines{});
}

TEST_CASE("a wrong solution names the check that it fails") {
    const auto wrong = [](const std::string& fences) {
        return briefly(exercise(header, starter + checks + solution + "### Wrong: slow\n" + fences + answer).problems);
    };
    CHECK(wrong("```python fails: newest first\n```\n") == Lines{});
    CHECK(wrong("```python fails: newest\n```\n") ==
          Lines{"26:1! there is no check \"newest\"; name the one that this solution fails"});
    CHECK(wrong("```python\n```\n") == Lines{"26:1! \"Wrong\" holds one fence ```python fails: check and no other "
                                             "Python; explain in \"Answer\""});
    CHECK(wrong("It is slow.\n") ==
          Lines{"25:1! no code; write it below this heading as a fence ```python fails: check"});
}

TEST_CASE("the prompt of an exercise has its models and its start once each") {
    CHECK(briefly(exercise(header, starter + starter + checks + solution + answer).problems) ==
          Lines{"11:1! a second fence ```python starter; make them one"});
    CHECK(briefly(
              exercise(header, "```python models\n```\n```python models\n```\n" + starter + checks + solution + answer)
                  .problems) == Lines{"9:1! a second fence ```python models; make them one"});
    CHECK(briefly(
              exercise(header, "```python models django>=5\n```\n" + starter + checks + solution + answer).problems) ==
          Lines{"7:1! \"django>=5\" says nothing here; only needs=module may follow"});
    CHECK(briefly(exercise(header, starter + "```python check: it\n```\n" + checks + solution + answer).problems) ==
          Lines{"11:1! a check stands below \"### Checks\", a wrong solution below \"### Wrong: …\""});
}

TEST_CASE("an exercise takes nothing of another kind, and the other kinds nothing of it") {
    CHECK(briefly(exercise(header, "- [ ] No\n- [x] Yes\n\n" + starter + checks + solution + answer).problems) ==
          Lines{"7:1! an exercise has no options; delete them, or \"Checks\""});
    CHECK(briefly(exercise(header, "{{c1::It}}\n\n" + starter + checks + solution + answer).problems) ==
          Lines{"3:1! an exercise has no gaps; write out what is in the braces, or delete \"Checks\""});
    CHECK(briefly(exercise(header, starter + "### Expected\n- it\n\n" + checks + solution + answer).problems) ==
          Lines{"11:1! an exercise takes no \"Expected\"; delete one of the two"});
    CHECK(briefly(parsed_card(solution + answer).problems) ==
          Lines{"5:1! \"Solution\" belongs to an exercise, which has \"### Checks\"; write them"});
}

TEST_CASE("an exercise that is cut short lacks nothing that could still come") {
    const std::string open =
        exercise(header, starter + checks + "### Solution\n```python\nx = 1\n").problems.at(0).message;
    CHECK(open.find("fence") != std::string::npos);
    CHECK(exercise(header, starter + checks + "### Solution\n```python\nx = 1\n").problems.size() == 1);
}
