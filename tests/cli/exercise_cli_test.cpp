#include "cli/terminal.h"

#include <cstdlib>
#include <sstream>

using nlohmann::json;
using namespace greenroom::test;

namespace {

const char* const exercises = R"(# Exercises
<!-- topic: orm/exercises -->

## Name the chats.
<!-- id: names
     level: junior
     minutes: 5 -->

Write `names()`.

```python models
class Chat(models.Model):
    name = models.CharField(max_length=9)
Chat.objects.create(name="a")
Chat.objects.create(name="b")
```

```python starter
def names():
    """The names of all chats."""
```

### Checks
```python check: all of them
assert names() == ["a", "b"]
```

```python check: in one query
with queries() as q:
    names()
assert q.n == 1, f"{q.n} queries for 2 chats"
```

### Solution
```python
def names():
    return [chat.name for chat in Chat.objects.order_by("name")]
```

### Wrong: asks for each chat
```python fails: in one query
def names():
    keys = list(Chat.objects.values_list("pk", flat=True))
    return [Chat.objects.get(pk=key).name for key in keys]
```

### Answer
One query.

## What is a chat?
<!-- id: chat -->

### Answer
Talk.
)";

/// Names the Python to run on, where the environment does.
std::string python_option() {
    const char* listed = std::getenv("GREENROOM_DJANGO");
    std::string first;
    if (listed)
        std::istringstream(listed) >> first;
    const std::size_t sign = first.find('=');
    return sign == std::string::npos ? "" : " --python " + first.substr(sign + 1);
}

/// Whether code can be run in a box here; says why not where it cannot.
bool has_box() {
    const Result box = Terminal().run("exercise box" + python_option());
    if (box.exit_code != 0)
        WARN("Nothing was run in a box. " << box.out);
    // What is missing is to be installed; only where the system forbids a box there is none.
    CHECK((box.exit_code == 0 || box.out.find("namespaces") != std::string::npos));
    return box.exit_code == 0;
}

struct WithExercises : Terminal {
    WithExercises() {
        scratch.write("cards/orm/exercises.md", exercises);
        REQUIRE(json_of("sync " + deck())["added"] == 2);
    }
};

} // namespace

TEST_CASE("code that passes every check of an exercise exits with 0, and says what it sent") {
    if (!has_box())
        return;
    const WithExercises terminal;
    const json card = terminal.json_of("show names");
    CHECK(card["kind"] == "exercise");
    CHECK(card["seconds"] == 300);
    const auto file = terminal.scratch.write("mine.py", card["exercise"]["solution"].get<std::string>());
    const json result = terminal.json_of("exercise run names " + file.string() + python_option());
    CHECK(result["passed"] == true);
    CHECK(result["checks"] == json{{{"name", "all of them"}, {"passed", true}, {"message", ""}, {"line", nullptr}},
                                   {{"name", "in one query"}, {"passed", true}, {"message", ""}, {"line", nullptr}}});
    REQUIRE(result["sql"].size() == 1);
    CHECK(result["sql"][0]["line"] == 2);
    CHECK(result["sql"][0]["times"] == 2);
    CHECK(result["output"] == "");
    CHECK(result["error"] == nullptr);
    CHECK(result["seconds"].get<double>() > 0);
    CHECK_FALSE(result["django"].get<std::string>().empty());
}

TEST_CASE("code that fails a check exits with 1, and is told where and why") {
    if (!has_box())
        return;
    const WithExercises terminal;
    const std::string run = "exercise run names - --json" + python_option();
    const json wrong = terminal.json_of("show names")["exercise"]["wrong"][0];
    const auto file = terminal.scratch.write("wrong.py", wrong["code"].get<std::string>());
    const Result failed = terminal.run(run + " < " + file.string());
    CHECK(failed.exit_code == 1);
    CHECK(failed.document()["passed"] == false);
    CHECK(failed.document()["checks"][0]["passed"] == true);
    CHECK(failed.document()["checks"][1]["message"] == "3 queries for 2 chats");
    CHECK(failed.document()["sql"][1]["times"] == 4);
    CHECK(failed.document()["sql"][1]["line"] == 3);

    const auto raising = terminal.scratch.write("raising.py", "print('here')\ndef names():\n    return x\n");
    const Result raised = terminal.run("exercise run names " + raising.string() + python_option());
    CHECK(raised.exit_code == 1);
    CHECK_THAT(raised.out, Catch::Contains("FAILED  all of them: NameError: name 'x' is not defined\n"
                                           "    line 3, in names: return x\n"));
    CHECK_THAT(raised.out, Catch::Contains("Printed:\nhere\n"));

    const auto broken = terminal.scratch.write("broken.py", "def names(:\n");
    const json syntax = terminal.run("exercise run names --json " + broken.string() + python_option()).document();
    CHECK(syntax["error"] == json{{"message", "SyntaxError: invalid syntax"}, {"line", 1}});
    CHECK(syntax["checks"][0]["message"] == "not run");
}

TEST_CASE("what cannot be run says why") {
    const WithExercises terminal;
    const auto refused = [&](const std::string& arguments) {
        const Result result = terminal.run(arguments);
        CHECK(result.exit_code == 1);
        return result.err;
    };
    CHECK_THAT(refused("exercise run chat -"), Catch::Contains("no exercise, but a card of the kind open"));
    CHECK_THAT(refused("exercise run names /nowhere.py"), Catch::Contains("Could not read /nowhere.py"));
    CHECK_THAT(refused("exercise run names " + terminal.scratch.folder().string()), Catch::Contains("Could not read"));
    const auto file = terminal.scratch.write("mine.py", "");
    if (has_box())
        CHECK_THAT(refused("exercise run names " + file.string() + " --python /bin/true"),
                   Catch::Contains("/bin/true is no Python"));
    CHECK(terminal.run("exercise run names").exit_code == 2);
    CHECK(terminal.run("exercise").exit_code == 2);
}

TEST_CASE("the box tells what is there, and what is missing") {
    if (!has_box())
        return;
    const Terminal terminal;
    const json box = terminal.json_of("exercise box" + python_option());
    CHECK(box["box"] == true);
    CHECK(box["missing"] == json::array());
    CHECK_FALSE(box["django"].get<std::string>().empty());
    const Result none = terminal.run("exercise box --json --python /bin/true");
    CHECK(none.exit_code == 1);
    CHECK(none.document()["python"] == nullptr);
    CHECK(none.document()["missing"].size() == 1);
}

TEST_CASE("exercises are found by their kind") {
    const WithExercises terminal;
    const json found = terminal.json_of("search kind:exercise");
    REQUIRE(found.size() == 1);
    CHECK(found[0]["id"] == "names");
}

TEST_CASE("live coding from the command line: code is run, hinted at, answered and reported") {
    if (!has_box())
        return;
    const WithExercises terminal;
    const json started =
        terminal.json_of("interview start --format live-coding --minutes 20 --seed 1" + python_option());
    CHECK(started["questions"] == json{"names"});
    const auto file = terminal.scratch / "mine.py";
    const json next = terminal.json_of("interview next --file " + file.string());
    CHECK(next["kind"] == "exercise");
    CHECK(next["seconds"] == 300);
    CHECK(next["exercise"]["checks"] == json{"all of them", "in one query"});
    CHECK(next["exercise"]["code"]["runs"] == 0);
    CHECK(next["exercise"]["starter"] == "def names():\n    \"\"\"The names of all chats.\"\"\"\n");
    std::ifstream starter(file);
    CHECK(std::string(std::istreambuf_iterator<char>(starter), {}) == next["exercise"]["starter"]);
    CHECK_THAT(terminal.run("interview next --file " + file.string()).err, Catch::Contains("already"));

    CHECK(terminal.run("interview run " + file.string() + python_option()).exit_code == 1);
    CHECK(terminal.run("interview hint").exit_code == 1); // it has none
    const json card = terminal.json_of("show names");
    const auto right = terminal.scratch.write("right.py", card["exercise"]["solution"].get<std::string>());
    const json passed = terminal.json_of("interview run " + right.string() + " --elapsed 95" + python_option());
    CHECK(passed["passed"] == true);
    const auto wrong = terminal.scratch.write("wrong.py", card["exercise"]["wrong"][0]["code"].get<std::string>());
    const json answered =
        terminal.json_of("interview answer --code " + wrong.string() + " --elapsed 200" + python_option());
    CHECK(answered["share"] == 0.5);
    CHECK(answered["grade"] == "hard");
    CHECK(terminal.json_of("interview next")["id"] == nullptr);
    const json report = terminal.json_of("interview report");
    CHECK(report["score"] == 50.0);
    CHECK(report["questions"][0]["exercise"] == json{{"checks", {{"passed", 1}, {"of", 2}}},
                                                     {"runs", 3},
                                                     {"first_green", 95.0},
                                                     {"queries", 6},
                                                     {"hints", 0},
                                                     {"changed", false},
                                                     {"code", card["exercise"]["wrong"][0]["code"]}});
    CHECK_THAT(terminal.run("interview report").out, Catch::Contains("1 of 2 checks · 3 runs · first green 1:35"));
}

TEST_CASE("without a box live coding says why there is none, and a technical round goes on without") {
    const WithExercises terminal;
    const Result none = terminal.run("interview start --preset live-coding-20 --python /bin/true");
    CHECK(none.exit_code == 1);
    CHECK_FALSE(none.err.empty());
    CHECK(terminal.json_of("interview list").empty());
    const Result round = terminal.run("interview start --preset technical-round --python /bin/true --json");
    CHECK(round.exit_code == 0);
    CHECK_THAT(round.err, Catch::Contains("The interview has no exercise. "));
    CHECK(round.document()["questions"] == json{"chat"});
    CHECK_THAT(terminal.run("interview run /dev/null").err, Catch::Contains("no exercise"));
    terminal.json_of("interview abandon");
    const Result left_out = terminal.run("interview start --preset technical-round --no-exercises --json");
    CHECK(left_out.exit_code == 0);
    CHECK(left_out.err.find("exercise") == std::string::npos);
}
