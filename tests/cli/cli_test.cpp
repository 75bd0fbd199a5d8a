#include "cards/parse/deck_folder.h"
#include "cli/terminal.h"

#include <algorithm>
#include <chrono>

using nlohmann::json;
using namespace greenroom::test;

TEST_CASE("check lints a deck: exact places on stderr, a count on stdout, exit 1 on an error") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    CHECK(terminal.json_of("check " + terminal.deck()) == json{{"cards", 3}, {"problems", json::array()}});
    const auto file =
        terminal.scratch.write("bad.md", "# T\n\n## Why?\n<!-- id: why\n     level: expert -->\n\n### Answer\nSo.\n");
    const Result bad = terminal.run("check --json " + file.string());
    CHECK(bad.exit_code == 1);
    const json problem = bad.document()["problems"][0];
    CHECK(problem["file"] == file.string());
    CHECK(problem["line"] == 5);
    CHECK(problem["severity"] == "error");
    CHECK_THAT(bad.err, Catch::StartsWith(file.string() + ":5:"));
    CHECK_THAT(bad.err, Catch::Contains("     level: expert -->\n"));
}

TEST_CASE("a file of very many questions is read about as quickly without ids as with them") {
    const Terminal terminal;
    const auto seconds = [&](bool has_ids, const std::string& command) {
        std::string text = "# T\n";
        for (int i = 0; i < 30'000; ++i) {
            const std::string name = "q" + std::to_string(i);
            text += "\n## " + name + "?\n" + (has_ids ? "<!-- id: " + name + " -->\n" : "") + "\n### Answer\nA.\n";
        }
        const auto file = terminal.scratch.write(has_ids ? "with.md" : "without.md", text);
        const auto start = std::chrono::steady_clock::now();
        CHECK(terminal.run(command + " " + file.string()).exit_code == 0);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const std::string command = GENERATE(as<std::string>{}, "check", "sync");
    CAPTURE(command);
    CHECK(seconds(false, command) < 3 * seconds(true, command));
}

TEST_CASE("a deck is read, studied, undone and summed up from the terminal") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    const json synced = terminal.json_of("sync " + terminal.deck());
    CHECK(synced == json{{"added", 3}, {"changed", 0}, {"archived", 0}, {"unchanged", 0}, {"problems", json::array()}});
    CHECK(terminal.json_of("due")["new"] == 3);

    const json next = terminal.json_of("next");
    CHECK(next["id"] == "count");
    CHECK(next["kind"] == "typed");
    CHECK(next["state"] == "new");
    CHECK(next["previews"]["again"]["interval_seconds"] == 300);
    CHECK(terminal.json_of("next") == next);

    const json graded = terminal.json_of("grade count good");
    CHECK(graded["due"] == next["previews"]["good"]["due"]);
    CHECK(graded["stability"] == 3.9221);
    CHECK(terminal.json_of("next")["id"] != "count");
    const json log = terminal.json_of("log");
    REQUIRE(log.size() == 1);
    CHECK(log[0] == json{{"review", graded["review"]},
                         {"id", "count"},
                         {"grade", "good"},
                         {"at", "2026-11-20T09:00:00.000Z"},
                         {"elapsed_ms", 0},
                         {"undone", false}});
    const json shown = terminal.json_of("show count");
    CHECK(shown["memory"]["reviews"] == 1);
    CHECK(shown["memory"]["retrievability"].get<double>() > 0.99);
    const json stats = terminal.json_of("stats");
    CHECK(stats["cards"] == 3);
    CHECK(stats["new"] == 2);
    CHECK(stats["learning"] == 1);
    CHECK(stats["reviews"] == 1);
    CHECK(stats["streak_days"] == 1);
    CHECK(terminal.json_of("rebuild") == json{{"cards", 1}, {"differed", 0}});

    CHECK(terminal.json_of("undo") == json{{"review", graded["review"]}, {"id", "count"}});
    CHECK(terminal.json_of("log")[0]["undone"] == true);
    CHECK(terminal.json_of("show count")["memory"].is_null());
    CHECK(terminal.run("undo").exit_code == 1);

    CHECK(terminal.json_of("redo")["id"] == "count");
    CHECK(terminal.json_of("show count")["memory"]["reviews"] == 1);
    CHECK(terminal.json_of("due")["due"] == 0);
    const Result nothing = terminal.run("redo");
    CHECK(nothing.exit_code == 1);
    CHECK_THAT(nothing.err, Catch::Contains("no undo to take back"));
}

TEST_CASE("when nothing waits, next says when something will") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    for (const char* id : {"count", "cure#1", "cure#2"})
        terminal.json_of("grade '" + std::string(id) + "' hard");
    const json next = terminal.json_of("next");
    CHECK(next["id"].is_null());
    CHECK(next["next_due"].get<std::string>() < "2026-11-21");
    terminal.now = "2026-11-21T09:00:00Z";
    CHECK(terminal.json_of("due")["due"] == 3);
}

TEST_CASE("show tells a card whole, and a cloze heading's id names its gaps") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    const json shown = terminal.json_of("show 'cure#2'");
    CHECK(shown["topic"] == "orm/relations");
    CHECK(shown["level"] == "senior");
    CHECK(shown["kind"] == "cloze");
    CHECK(shown["key_points"] == json{"One query", "A join"});
    CHECK(shown["follow_ups"] ==
          json::array({{{"question", "And for many books?"}, {"answer", "`prefetch_related`."}}}));
    CHECK(shown["sources"][0]["url"] == "https://docs.djangoproject.com/");
    CHECK_THAT(terminal.run("show 'cure#2'").out, Catch::Contains("[field]"));
    CHECK_THAT(terminal.run("show cure").err, Catch::Contains("cure#1, cure#2"));
    CHECK_THAT(terminal.run("show nothing").err, Catch::Contains("There is no card \"nothing\""));
}

TEST_CASE("show tells the second edition's sections and header") {
    Terminal terminal;
    terminal.scratch.write("cards/second.md", R"(# Second
<!-- topic: orm/second -->

## Why?
<!-- id: second
     asked: often
     family: why-family -->

### In one sentence
Because.

### Hint
Think.

### Answer
It is so.

### Proof
```python
1 + 1
```

### Weak answer
"Dunno."
)");
    terminal.json_of("sync " + terminal.deck());
    const json shown = terminal.json_of("show second");
    CHECK(shown["one_sentence"] == "Because.");
    CHECK(shown["hints"] == json{"Think."});
    CHECK(shown["proof"] == "```python\n1 + 1\n```");
    CHECK(shown["weak_answer"] == "\"Dunno.\"");
    CHECK(shown["asked"] == "often");
    CHECK(shown["family"] == "why-family");
    CHECK_THAT(terminal.run("show second").out, Catch::Contains("Weak answer\n\"Dunno.\""));
}

TEST_CASE("marks are set and cleared from the terminal") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    terminal.json_of("suspend count");
    CHECK(terminal.json_of("due")["new"] == 2);
    terminal.json_of("resume count");
    CHECK(terminal.json_of("due")["new"] == 3);
    CHECK(terminal.json_of("flag count") == json{{"id", "count"}});
    terminal.json_of("note count 'ask again'");
    const json shown = terminal.json_of("show count");
    CHECK(shown["flagged"] == true);
    CHECK(shown["note"] == "ask again");
    terminal.json_of("unflag count");
    CHECK(terminal.json_of("show count")["flagged"] == false);
}

TEST_CASE("settings are set, shown, and refused with what is allowed") {
    const Terminal terminal;
    terminal.json_of("set desired-retention 0.85");
    CHECK(terminal.json_of("get desired-retention") == json{{"desired-retention", "0.85"}});
    CHECK(terminal.json_of("get")["new-per-day"] == "auto");
    const Result wrong = terminal.run("set desired-retention 2");
    CHECK(wrong.exit_code == 2);
    CHECK_THAT(wrong.err, Catch::Contains("a number from 0.70 to 0.97"));
    CHECK(terminal.run("get nothing").exit_code == 2);
}

TEST_CASE("topics are listed with counts and readiness") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    CHECK(terminal.json_of("topics") == json::array({{{"topic", "orm/relations"},
                                                      {"title", "Relations"},
                                                      {"cards", 3},
                                                      {"new", 3},
                                                      {"due", 0},
                                                      {"readiness", 0.0}}}));
    CHECK(terminal.json_of("due --topic orm")["new"] == 3);
    CHECK(terminal.run("due --topic request").exit_code == 1);
}

TEST_CASE("wrong usage exits with 2, help and version with 0") {
    const Terminal terminal;
    for (const char* wrong : {"", "dance", "grade", "grade count perfect", "next --topic", "--now yesterday next"})
        CHECK(terminal.run(wrong).exit_code == 2);
    CHECK(terminal.run("--help").exit_code == 0);
    CHECK(terminal.run("grade --help").exit_code == 0);
    CHECK_THAT(terminal.run("--version").out, Catch::StartsWith("greenroom-cli "));
}

TEST_CASE("a deck that cannot be opened is one line that names it, exit 1") {
    const Terminal terminal;
    const auto file = terminal.scratch.write("notes.txt", std::string(4000, 'x'));
    const Result result = terminal.run("--deck " + file.string() + " next");
    CHECK(result.exit_code == 1);
    CHECK(result.out.empty());
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
    CHECK_THAT(result.err, Catch::Contains(file.string()));
}

TEST_CASE("a collection is named by --collection, or by the older --deck") {
    Terminal terminal;
    for (const std::string option : {"--collection", "--deck"}) {
        const std::filesystem::path file = terminal.scratch / (option + ".sqlite");
        CHECK(terminal.run(option + " '" + file.string() + "' stats").exit_code == 0);
        CHECK(std::filesystem::exists(file));
    }
}

TEST_CASE("search finds cards, best match first, with the hits marked") {
    Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    const json found = terminal.json_of("search quer");
    REQUIRE(found.size() == 3);
    CHECK(found[0] == json{{"id", "count"},
                           {"topic", "orm/relations"},
                           {"level", "junior"},
                           {"question", "How many queries?"},
                           {"snippet", "How many «queries»?"}});
    CHECK(found[1]["snippet"] == "…One «query» A join And for many books? prefetch_related.");
    CHECK(terminal.json_of("search 'is:new'").size() == 3);
    CHECK(terminal.json_of("search is:new --limit 2").size() == 2);
    CHECK(terminal.json_of("search level:senior kind:cloze").size() == 2);
    CHECK(json::parse(terminal.run("search --json -- -level:senior").out).size() == 1);
    CHECK(terminal.run("search nothing").out == "No cards match\n");
}

TEST_CASE("words are found inside clauses of scripts without spaces, and whatever the language's i") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md",
                           "# Words\n\n## 什么是索引？\n<!-- id: zh -->\n\n### Answer\n数据库查询很快，事务隔离。\n\n"
                           "## ミドルウェアとは\n<!-- id: ja -->\n\n### Answer\nレスポンスのコードを変える。\n\n"
                           "## IŞIK nedir\n<!-- id: tr -->\n\n### Answer\nLight.\n");
    terminal.json_of("sync " + terminal.deck());
    const auto found = [&](const std::string& words) {
        std::string ids;
        for (const json& card : terminal.json_of("search '" + words + "'"))
            ids += card["id"].get<std::string>() + " ";
        return ids;
    };
    for (const char* word : {"数据库", "查询", "隔离", "索引", "事务隔", "库查"})
        CHECK(found(word) == "zh ");
    for (const char* word : {"レスポンス", "コード", "ミドルウェア"})
        CHECK(found(word) == "ja ");
    for (const char* word : {"ışık", "IŞIK", "işık"})
        CHECK(found(word) == "tr ");
    CHECK(found("据数").empty());
}

TEST_CASE("a wrong query is wrong usage: its line is shown with a caret") {
    const Terminal terminal;
    const Result result = terminal.run("search loop level:expert");
    CHECK(result.exit_code == 2);
    CHECK(result.out.empty());
    CHECK(result.err == "greenroom-cli: this is no level; level: takes junior, mid or senior\n"
                        "loop level:expert\n           ^\n");
}

TEST_CASE("a terminal obeys nothing of what a deck, a file's name or a note says") {
    const Terminal terminal;
    const std::string escape = "\x1b]0;owned\a\x1b[2J\u009b31m\x7f";
    terminal.scratch.write("cards/a.md", "# T" + escape + "\n<!-- topic: t -->\n\n## What" + escape +
                                             "?\n<!-- id: one -->\n\n### Answer\nA" + escape + "B\rC\n\n## Bad" +
                                             escape + "\n<!-- id: b\n     level: x -->\n");
    terminal.scratch.write("cards/b\x1b[2J.md", "## Bad\n");
    terminal.run("sync " + terminal.deck());
    terminal.run("note one $(printf 'N\\033[2J')");
    for (const char* command : {"sync", "check", "show one", "topics", "search what", "search $(printf 'a:\\033[2J')",
                                "show $(printf '\\033[2J')", "log", "due"}) {
        for (const char* as_json : {"", " --json"}) {
            const std::string paths =
                std::string(command) == "sync" || std::string(command) == "check" ? " " + terminal.deck() : "";
            const Result result = terminal.run(command + paths + as_json);
            CAPTURE(command, as_json, result.out, result.err);
            for (const std::string& output : {result.out, result.err})
                for (const char* obeyed : {"\x1b", "\a", "\u009b", "\x7f", "\r"})
                    CHECK(output.find(obeyed) == std::string::npos);
        }
    }
    CHECK_THAT(terminal.run("show one").out, Catch::Contains("What\u241b]0;owned\u2407\u241b[2J\uFFFD31m\u2421"));
    CHECK_THAT(terminal.run("show one --json").out, Catch::Contains("\\u001b[2J\\u009b31m\\u007f"));
    CHECK(terminal.json_of("show one")["question"] == "What" + escape + "?");
}

TEST_CASE("output that cannot be written is a failure, said on the standard error") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    for (const std::string& command :
         {"sync " + terminal.deck(), std::string("topics"), std::string("topics --json")}) {
        const Result result = terminal.run(command + " > /dev/full");
        CHECK(result.exit_code == 1);
        CHECK_THAT(result.err, Catch::Contains("Could not write to standard output; what was asked is done and saved"));
    }
}

TEST_CASE("the whole disk or home folder is read only on request") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    const std::string home = "HOME='" + terminal.deck() + "'";
    const Result refused = terminal.run("sync " + terminal.deck(), home);
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("holds all of your files") && Catch::Contains("--yes"));
    CHECK(terminal.run("sync --yes " + terminal.deck(), home).exit_code == 0);
    CHECK(terminal.run("sync /").exit_code == 1);
}

TEST_CASE("fix writes the ids that cards go by, and every other byte stays as it was") {
    const Terminal terminal;
    const std::string why = "## Why?\r\n\r\n### Answer\r\nOne.\r\n",
                      rest =
                          "\r\n## And how?\r\n<!-- level: senior -->\r\n"
                          "\r\n### Answer\r\nTwo.\r\n\r\n## Which?\r\n<!-- id: which -->\r\n\r\n### Answer\r\nThree.";
    const auto a = terminal.scratch.write("cards/a.md", "\xEF\xBB\xBF# A\r\n\r\n" + why + rest);
    const auto b = terminal.scratch.write("cards/b.md", "# B\n\n## Why?\n\n### Answer\nAnother.\n");
    terminal.json_of("sync " + terminal.deck());
    const json before = terminal.json_of("search is:new");
    CHECK(terminal.run("fix " + terminal.deck()).out == "3 ids written\n");
    CHECK(greenroom::read_text(a) ==
          "\xEF\xBB\xBF# A\r\n\r\n## Why?\r\n<!-- id: why -->\r\n\r\n### Answer\r\nOne.\r\n\r\n## And how?\r\n"
          "<!-- id: and-how\r\n     level: senior -->\r\n\r\n### Answer\r\nTwo.\r\n\r\n## Which?\r\n<!-- id: which -->"
          "\r\n\r\n### Answer\r\nThree.");
    CHECK_THAT(greenroom::read_text(b), Catch::StartsWith("# B\n\n## Why?\n<!-- id: why-"));
    CHECK(terminal.json_of("sync " + terminal.deck())["unchanged"] == 4);
    CHECK(terminal.json_of("search is:new") == before);
    CHECK(terminal.run("fix " + terminal.deck()).out == "0 ids written\n");
}

TEST_CASE("a list of questions is read as it is once that is asked for, and keeps every history when it is marked") {
    const Terminal terminal;
    const std::string list =
        "# Questions\n\n## What is a QuerySet?\n\nA *lazy* query.\n\n### Example\n```python\nx\n```\n"
        "\n## And F()?\nA column.\n\n---\n\n## Why?\n- one\n  - two\n";
    const auto file = terminal.scratch.write("cards/list.md", list);
    const Result offer = terminal.run("sync " + terminal.deck());
    CHECK_THAT(offer.err, Catch::Contains("3 questions have text but no Answer heading"));
    CHECK(offer.out == "0 added, 0 changed, 0 archived, 0 unchanged\n");
    CHECK(terminal.json_of("source list")[0]["unmarked"] == 3);
    CHECK(terminal.run("check " + terminal.deck()).exit_code == 1);
    CHECK(terminal.json_of("check --answers text-below " + terminal.deck())["cards"] == 3);

    CHECK(terminal.json_of("source answers " + terminal.deck() + " text-below")["added"] == 3);
    CHECK(greenroom::read_text(file) == list);
    const json source = terminal.json_of("source list")[0];
    CHECK(source["answers"] == "text-below");
    CHECK(source["unmarked"] == 0);
    CHECK(terminal.json_of("grade what-is-a-queryset good")["grade"] == "good");
    CHECK(terminal.json_of("sync " + terminal.deck())["problems"].empty());

    CHECK(terminal.json_of("fix --answers " + terminal.deck()) == json{{"written", 3}, {"answers", 3}});
    CHECK(greenroom::read_text(file) ==
          "# Questions\n\n## What is a QuerySet?\n<!-- id: what-is-a-queryset -->\n\n### Answer\nA *lazy* query.\n\n"
          "#### Example\n```python\nx\n```\n\n## And F()?\n<!-- id: and-f -->\n\n### Answer\nA column.\n\n---\n\n"
          "## Why?\n<!-- id: why -->\n\n### Answer\n- one\n  - two\n");
    for (const char* answers : {"text-below", "marked"}) {
        CHECK(terminal.json_of("source answers " + terminal.deck() + " " + answers)["archived"] == 0);
        CHECK(terminal.json_of("show what-is-a-queryset")["memory"]["reviews"] == 1);
    }
    CHECK(terminal.json_of("fix --answers " + terminal.deck()) == json{{"written", 0}, {"answers", 0}});
}

TEST_CASE("a list that is no longer read as one gives its cards back to the archive, with their history") {
    const Terminal terminal;
    terminal.scratch.write("cards/list.md", "# Questions\n\n## One?\nText.\n\n## Two?\nText.\n");
    CHECK(terminal.json_of("source add --answers text-below " + terminal.deck())["added"] == 2);
    terminal.json_of("grade one good");
    const Result marked = terminal.run("source answers " + terminal.deck() + " marked --json");
    CHECK(marked.exit_code == 1); // its questions have no answer's heading
    CHECK(marked.document()["archived"] == 2);
    CHECK(terminal.json_of("source answers " + terminal.deck() + " text-below")["added"] == 2);
    CHECK(terminal.json_of("show one")["memory"]["reviews"] == 1);
    CHECK(terminal.run("source answers " + terminal.deck() + " below").exit_code == 2);
    CHECK(terminal.run("source answers /nowhere marked").exit_code == 1);
}

TEST_CASE("headings are not written into a list that would lose a card by it") {
    const Terminal terminal;
    const std::string list = "# One\n\n## First?\nText.\n\n# Two\n\n## Second?\nText.\n";
    const auto file = terminal.scratch.write("cards/list.md", list);
    CHECK(terminal.json_of("source add --answers text-below " + terminal.deck())["added"] == 2);
    const Result refused = terminal.run("fix --answers " + terminal.deck());
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("a file has one title"));
    CHECK(greenroom::read_text(file) == list);
}

TEST_CASE("sources are listed, added, moved and removed from the terminal") {
    const Terminal terminal;
    const auto path = [&](const char* name) { return (terminal.scratch / name).string(); };
    terminal.scratch.write("cards/a.md", markdown);
    CHECK(terminal.run("source add " + path("cards")).exit_code == 0);
    CHECK(terminal.run("source list").out == path("cards") + "\n");
    std::filesystem::rename(path("cards"), path("moved"));
    const Result moved = terminal.run("source move " + path("cards") + " " + path("moved"));
    CHECK(moved.exit_code == 0);
    CHECK_THAT(moved.out, Catch::StartsWith("0 added, 0 changed, 0 archived"));
    CHECK(terminal.run("source list").out == path("moved") + "\n");
    const Result unknown = terminal.run("source remove " + path("cards"));
    CHECK(unknown.exit_code == 1);
    CHECK_THAT(unknown.err, Catch::Contains("No cards are read from") && Catch::Contains("source list"));
    CHECK(terminal.run("source remove " + path("moved")).exit_code == 0);
    CHECK_THAT(terminal.run("source list").out, Catch::StartsWith("No folder is read"));
}

TEST_CASE("the exit code says whether something that was read is wrong, or the command line") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    CHECK(terminal.run("sync " + terminal.deck()).exit_code == 0);
    CHECK(terminal.run("search nowhere").exit_code == 0);
    terminal.scratch.write("cards/b.md", "# B\n\n## What?\n<!-- id: b\n     level: guru -->\n\n### Answer\nA.\n");
    const Result sync = terminal.run("sync " + terminal.deck());
    CHECK_THAT(sync.err, Catch::Contains("error:"));
    CHECK(sync.exit_code == 1);
    CHECK(terminal.run("source add " + terminal.deck()).exit_code == 1);
    CHECK(terminal.run("set new-per-day many").exit_code == 2);
    CHECK(terminal.run("set no-such-setting 1").exit_code == 2);
    CHECK(terminal.run("get no-such-setting").exit_code == 2);
}

TEST_CASE("an interview in the past is refused when it is set by hand, and stays once its day is over") {
    Terminal terminal;
    const Result past = terminal.run("set interview-date 1999-01-01");
    CHECK(past.exit_code == 2);
    CHECK_THAT(past.err, Catch::Contains("1999-01-01 is over"));
    CHECK(terminal.run("set interview-date 2026-11-20").exit_code == 0);
    terminal.now = "2026-11-25T09:00:00Z";
    CHECK(terminal.run("get interview-date").out == "2026-11-20\n");
    CHECK(terminal.run("set interview-date \"\"").exit_code == 0);
}

TEST_CASE("what a file is called cannot break a line or turn its letters round") {
    const Terminal terminal;
    terminal.scratch.write("cards/one\ntwo\u202Etxt.md",
                           "# A\n\n## What?\n<!-- id: a\n     level: guru -->\n\n### Answer\nA.\n");
    const Result check = terminal.run("check " + terminal.deck());
    CHECK_THAT(check.err, Catch::Contains("one␊two<U+202E>txt.md:"));
    terminal.scratch.write("cards/one\ntwo\u202Etxt.md", "# A\n\n## What?\n<!-- id: a -->\n\n### Answer\nA.\n");
    terminal.run("sync " + terminal.deck());
    CHECK_THAT(terminal.run("topics").out, !Catch::Contains("\u202E") && !Catch::Contains("one\ntwo"));
}

TEST_CASE("a moment of very many digits is refused like any other wrong one") {
    const Result result = Terminal{{}, std::string(100'000, '9')}.run("topics");
    CHECK(result.exit_code == 2);
    CHECK_THAT(result.err, Catch::Contains("is no moment as in RFC 3339"));
}

TEST_CASE("an archived card is neither graded nor asked") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.run("sync " + terminal.deck());
    terminal.scratch.write("cards/a.md", "# T\n\n## Other?\n<!-- id: other -->\n\n### Answer\nA.\n");
    terminal.run("sync " + terminal.deck());
    const Result refused = terminal.run("grade count good");
    CHECK(refused.exit_code == 1);
    CHECK_THAT(refused.err, Catch::Contains("\"count\" is archived"));
    CHECK(terminal.json_of("log").empty());
    CHECK(terminal.json_of("next")["id"] == "other");
}

TEST_CASE("what is mistyped on the command line is named, and nothing is made or recorded") {
    const Terminal terminal;
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    const auto refused = [&](const std::string& command, const std::string& says) {
        INFO(command);
        const Result result = terminal.run(command);
        CHECK(result.exit_code != 0);
        CHECK_THAT(result.err, Catch::Contains(says));
        CHECK_THAT(result.err, !Catch::Contains("filesystem error") && !Catch::Contains("constraint"));
    };
    refused("frobnicate", "no such command: frobnicate");
    refused("nxet", "no such command: nxet; did you mean next?");
    refused("check nix", "nix: No such file or directory");
    refused("fix nix.md", "nix.md: No such file or directory");
    refused("check /dev/null", "/dev/null: a deck is a folder or a file that ends in .md or .markdown");
    refused("due --topic nix", "no cards of a topic \"nix\"");
    refused("next --topic nix", "no cards of a topic \"nix\"");
    refused("due --collection \"\"", "no file is named");
    for (const std::string elapsed : {"nan", "inf", "-1", "1e9", "four", "1s"})
        refused("grade count good --elapsed " + elapsed, "\"" + elapsed + "\" is no number of seconds");
    CHECK(terminal.json_of("log").empty());
}

TEST_CASE("a wrong command line is answered in plain words, with what comes nearest, and exits with 2") {
    const Terminal terminal;
    const auto refused = [&](const std::string& command, const std::string& says) {
        INFO(command);
        const Result result = terminal.run(command);
        CHECK(result.exit_code == 2);
        CHECK_THAT(result.err, Catch::StartsWith("greenroom-cli: " + says) && Catch::Contains("--help"));
        CHECK_THAT(result.err, !Catch::Contains("ubcommand") && !Catch::Contains("INT") && !Catch::Contains("TEXT") &&
                                   !Catch::Contains("FAILED") && !Catch::Contains("->") && !Catch::Contains("required"));
    };
    refused("grade", "ID is missing");
    refused("grade count", "GRADE is missing");
    refused("grade count bad", "GRADE: \"bad\" is none of again, ");
    refused("search x --limit", "--limit needs a value");
    refused("search x --limit many", "--limit: \"many\" is no number above 0");
    refused("interview start --level bogus", "--level: \"bogus\" is none of junior, mid, senior");
    refused("interview start --questions 0", "--questions: \"0\" is no number from 1 to 1000");
    refused("interview start --questions 3 --minutes 20", "--questions and --minutes exclude each other");
    refused("simulate --policy x", "--policy: \"x\" is none of ");
    CHECK_THAT(terminal.run("interview start --level bogus").err,
               Catch::Contains("See greenroom-cli interview start --help"));
    refused("", "name a command: check, ");
    refused("interview", "name a command: interview start, ");
    refused("interview strat", "no such command: interview strat; did you mean interview start?");
    refused("source lsit", "no such command: source lsit; did you mean source list?");
    refused("stats everything", "there is nothing to do with \"everything\" here");
    refused("stats --frob", "there is nothing to do with \"--frob\" here");
    for (const std::string minutes : {"nan", "inf", "-1", "many"})
        refused("simulate --minutes " + minutes,
                "--minutes: \"" + minutes + "\" is no number of minutes from 0 to 1440");
    refused("backup -", "FILE: a backup is a database");
    refused("restore -", "FILE: a backup is a database");
    CHECK_THAT(terminal.run("--help").out, Catch::Contains("Exit codes: 0 "));
}

TEST_CASE("a collection in a folder that is not there is refused, and no folder is made") {
    const Terminal terminal;
    const Result result = terminal.run("--collection '" + (terminal.scratch / "typo/deep/c.sqlite").string() + "' due");
    CHECK(result.exit_code == 2);
    CHECK_THAT(result.err, Catch::Contains("there is no folder"));
    CHECK_FALSE(std::filesystem::exists(terminal.scratch / "typo"));
}

TEST_CASE("where there are no cards yet, each command that needs some names sync") {
    const Terminal terminal;
    for (const char* command : {"due", "next", "stats", "topics", "search one", "paths", "plan"}) {
        INFO(command);
        const Result result = terminal.run(command);
        CHECK(result.exit_code == 0);
        CHECK_THAT(result.err, Catch::Contains("\"greenroom-cli sync\" reads the shipped deck"));
    }
    terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    CHECK(terminal.run("due").err.empty());
    const Result wrong = terminal.run("interview start --topic nix");
    CHECK(wrong.exit_code == 1);
    CHECK_THAT(wrong.err, Catch::Contains("no cards of a topic \"nix\""));
}

TEST_CASE("check reads a file from standard input, and asks before it walks the whole disk") {
    const Terminal terminal;
    const auto file = terminal.scratch.write("a.md", markdown);
    CHECK(terminal.json_of("check - <'" + file.string() + "'")["cards"] == 3);
    const Result bad = terminal.run("check -", "printf '# T\\n\\nNo card.\\n' |");
    CHECK(bad.exit_code == 1);
    CHECK_THAT(bad.err, Catch::StartsWith("standard input:"));
    const Result whole = terminal.run("check /");
    CHECK(whole.exit_code == 1);
    CHECK_THAT(whole.err, Catch::Contains("--yes"));
}

TEST_CASE("a folder without cards is refused and not remembered, and one that had cards is kept") {
    const Terminal terminal;
    std::filesystem::create_directories(terminal.scratch / "empty");
    const Result result = terminal.run("sync '" + (terminal.scratch / "empty").string() + "'");
    CHECK(result.exit_code == 1);
    CHECK_THAT(result.err, Catch::Contains("Nothing was read from"));
    CHECK(terminal.json_of("source list").empty());
    const auto file = terminal.scratch.write("cards/a.md", markdown);
    terminal.json_of("sync " + terminal.deck());
    std::filesystem::remove(file);
    CHECK(terminal.run("sync " + terminal.deck()).exit_code == 1);
    CHECK(terminal.json_of("source list").size() == 1);
}

TEST_CASE("a folder for data that is not absolute counts as none") {
    const Terminal terminal;
    const std::string home = terminal.scratch.folder().string();
    FILE* pipe = popen(("cd '" + home + "' && HOME='" + home +
                        "/home' XDG_DATA_HOME=relative TZ=UTC '" GREENROOM_CLI "' stats >/dev/null 2>&1")
                           .c_str(),
                       "r");
    REQUIRE(pipe);
    CHECK(WEXITSTATUS(pclose(pipe)) == 0);
    CHECK_FALSE(std::filesystem::exists(terminal.scratch / "relative"));
    CHECK(std::filesystem::exists(terminal.scratch / "home/.local/share/greenroom/collection.sqlite"));
}
