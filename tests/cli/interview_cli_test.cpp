#include "support/catch.h"
#include "support/scratch.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sys/wait.h>

using greenroom::test::Scratch;
using nlohmann::json;

namespace {

const char* cards = R"(# Relations
<!-- topic: orm/relations -->

## What does `select_related` do?
<!-- id: join
     level: mid
     seconds: 60 -->

### Answer
A JOIN.

### Key points
- One query
- A JOIN
- Foreign keys only

### Follow-up: And many-to-many?
`prefetch_related`.

## Which are lazy?
<!-- id: lazy
     level: junior
     seconds: 20 -->

- [x] filter
- [ ] get
- [x] exclude

### Answer
Querysets.

## How many queries?
<!-- id: count
     level: senior
     seconds: 30 -->

### Expected
- 101

### Answer
One and a hundred.
)";

/// A deck of three cards that the command line program works on, at a fixed moment.
struct Terminal {
    Scratch scratch;
    std::string err;

    Terminal() {
        scratch.write("cards/relations.md", cards);
        document("sync '" + (scratch / "cards").string() + "'");
    }

    std::string run(const std::string& arguments, int exit_code) {
        const std::string command = "XDG_DATA_HOME='" + scratch.folder().string() +
                                    "' TZ=UTC '" GREENROOM_CLI "' --now 2026-11-20T09:00:00Z " + arguments + " 2>'" +
                                    (scratch / "stderr").string() + "'";
        FILE* pipe = popen(command.c_str(), "r");
        REQUIRE(pipe);
        std::string out;
        std::array<char, 4096> buffer{};
        for (std::size_t read; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
            out.append(buffer.data(), read);
        const int status = pclose(pipe);
        std::ifstream errors(scratch / "stderr");
        err.assign(std::istreambuf_iterator<char>(errors), {});
        CAPTURE(arguments, err);
        CHECK(WEXITSTATUS(status) == exit_code);
        return out;
    }

    json document(const std::string& arguments) { return json::parse(run(arguments + " --json", 0)); }
};

} // namespace

TEST_CASE("an interview from the command line, every number of its report worked out by hand") {
    Terminal terminal;
    const json started = terminal.document("interview start --questions 3 --seed 1");
    CHECK(started["questions"] == json{"lazy", "join", "count"});

    json next = terminal.document("interview next");
    CHECK(next["interview"] == started["interview"]);
    CHECK(next["index"] == 0);
    CHECK(next["of"] == 3);
    CHECK(next["id"] == "lazy");
    CHECK(next["kind"] == "choice");
    CHECK(next["question"] == "Which are lazy?");
    CHECK(next["seconds"] == 20);
    REQUIRE(next["options"].size() == 3);
    std::string right;
    for (const json& option : next["options"])
        if (option["text"] != "get")
            right += (right.empty() ? "" : ",") + option["key"].get<std::string>();
    CHECK(terminal.document("interview answer --choice " + right + " --elapsed 25") ==
          json{{"index", 0}, {"suggested", "hard"}, {"grade", "hard"}, {"share", 1.0}});

    next = terminal.document("interview next");
    CHECK(next["id"] == "join");
    CHECK(next["key_points"] == 3);
    CHECK(next["follow_ups"] == 1);
    const json answered =
        terminal.document("interview answer --ticked 0,2 --elapsed 40 --follow-up 0:12.5:yes --grade good");
    CHECK(answered["suggested"] == "hard");
    CHECK(answered["grade"] == "good");
    CHECK(answered["share"].get<double>() == Approx(2.0 / 3));
    CHECK(terminal.document("interview answer --skip") ==
          json{{"index", 2}, {"suggested", nullptr}, {"grade", nullptr}, {"share", 0.0}});
    CHECK(terminal.document("interview next") == json{{"id", nullptr}});

    const json report = terminal.document("interview report");
    CHECK(report["interview"] == started["interview"]);
    CHECK(report["state"] == "finished");
    // 100 × (0.9 + 0.1 × 0.75), then 100 × (0.8 × 2/3 + 0.2), then nothing.
    CHECK(report["score"].get<double>() == Approx((97.5 + 100 * (0.8 * 2 / 3 + 0.2)) / 3));
    CHECK(report["verdict"] == "no");
    CHECK(report["missed"] == json{"join", "count"});
    CHECK(report["questions"][1]["missed"] == json{"A JOIN"});
    CHECK(report["questions"][1]["follow_ups"] == json{{"asked", 1}, {"survived", 1}});
    CHECK(report["questions"][1]["seconds"] == 40.0);
    CHECK(report["questions"][1]["target"] == 60);
    CHECK(report["topics"][0]["topic"] == "orm/relations");
    CHECK(report["topics"][0]["share"].get<double>() == Approx(5.0 / 9));
    CHECK(report["levels"][0]["level"] == "junior");
    CHECK(terminal.document("log").size() == 2);
    CHECK(terminal.document("interview report " + started["interview"].get<std::string>()) == report);
    CHECK(terminal.document("interview list").size() == 1);
}

TEST_CASE("a preset is begun from the command line, and described no further") {
    Terminal terminal;
    terminal.run("interview start --preset phone-screen --minutes 5", 2);
    terminal.run("interview start --preset screen", 2);
    CHECK(terminal.err.find("phone-screen") != std::string::npos);
    // One open card of the three is left for a phone screen.
    CHECK(terminal.document("interview start --preset phone-screen --seed 1")["questions"] == json{"join"});
    CHECK(terminal.document("interview list")[0]["title"] == "Phone screen");
}

TEST_CASE("an interview that cannot be begun, answered or found says why and what to do") {
    Terminal terminal;
    terminal.run("interview next", 1);
    CHECK(terminal.err.find("begin one with interview start") != std::string::npos);
    terminal.run("interview start --format test --level mid", 1);
    CHECK(terminal.err.find("without the filter levels 2 would, without format 1 would match") != std::string::npos);
    terminal.run("interview report", 1);
    terminal.document("interview start --questions 9 --seed 1 --no-review");
    CHECK(terminal.err == "Asked for 9 questions, only 3 questions match\n");
    terminal.run("interview start", 1);
    CHECK(terminal.err.find("finish it or abandon it first") != std::string::npos);
    terminal.run("interview answer --choice Q", 1);
    CHECK(terminal.err.find("3 options") != std::string::npos);
    for (const char* wrong : {"--ticked x", "--choice 1", "--follow-up 0:yes", "--elapsed -1", "--skip --dont-know"})
        terminal.run(std::string("interview answer ") + wrong, 2);
    terminal.run("interview start --questions 3 --minutes 3", 2);
    terminal.document("interview answer --dont-know");
    CHECK(terminal.document("log").empty());
    terminal.document("interview abandon");
    CHECK(terminal.document("interview report")["state"] == "abandoned");
    CHECK(terminal.document("interview report")["questions"].size() == 1);
    terminal.run("interview report nope", 1);
    CHECK(terminal.err.find("interview list") != std::string::npos);
}
