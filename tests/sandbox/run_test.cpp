#include "sandbox/run.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

using namespace greenroom::sandbox;
using Outcome = CheckResult::Outcome;

namespace {

const Program two_checks{"", "x = 1", {{"first", "assert x"}, {"second", "assert y"}}, {}};

RunResult answered(const std::string& line) { return read_answer(line, two_checks).value(); }

} // namespace

TEST_CASE("an answer says what came of each check, and a run without fault in all of them has passed") {
    const RunResult result = answered(R"({"checks": [{"passed": true, "sql": [{"sql": "S", "line": 3, "times": 2}]},
        {"passed": false, "message": "no", "line": 7, "frames": [{"line": 7, "name": "f", "text": "g"}]}],
        "output": "hello", "end": ""})");
    CHECK(result.end == RunEnd::Finished);
    CHECK_FALSE(result.passed());
    CHECK(result.output == "hello");
    CHECK(result.checks.at(0).name == "first");
    CHECK(result.checks.at(0).outcome == Outcome::Passed);
    CHECK(result.checks.at(0).sql == std::vector<SentSql>{{"S", 3, 2}});
    CHECK(result.checks.at(1).outcome == Outcome::Failed);
    CHECK(result.checks.at(1).failure == Failure{"no", 7, {{7, "f", "g"}}});
    CHECK(answered(R"({"checks": [{"passed": true}, {"passed": true}], "end": ""})").passed());
}

TEST_CASE("a run that ended early has not passed, whatever it says of its checks") {
    const auto end = [](const std::string& word) {
        const RunResult result =
            answered(R"({"checks": [{"passed": true}, {"passed": true}], "end": ")" + word + "\"}");
        CHECK_FALSE(result.passed());
        CHECK_FALSE(to_text(result.end, result.detail).empty());
        return result.end;
    };
    CHECK(end("timeout") == RunEnd::TimedOut);
    CHECK(end("output") == RunEnd::TooMuchOutput);
    CHECK(end("memory") == RunEnd::TooMuchMemory);
    CHECK(end("processes") == RunEnd::TooManyProcesses);
    CHECK(end("files") == RunEnd::TooManyFiles);
    CHECK(end("SIGSEGV") == RunEnd::Died);
    CHECK(answered(R"({"missing": "rest_framework"})").end == RunEnd::ModuleMissing);
    CHECK(answered(R"({"failed": "solution.py", "message": "NameError", "line": 2})").failure ==
          Failure{"NameError", 2, {}});
    CHECK(answered(R"({"failed": "models.py", "message": "NameError"})").end == RunEnd::ModelsRaised);
    CHECK(answered(R"({"failed": "solution.py", "timeout": true})").end == RunEnd::TimedOut);
}

TEST_CASE("an answer in another form says nothing, and breaks nothing") {
    for (const std::string line : {"", "no JSON", "[]", "3", "\"text\"", "{\"checks\": "})
        CHECK_FALSE(read_answer(line, two_checks));
    for (const std::string line :
         {R"({})", R"({"checks": 3})", R"({"checks": [3, "a", null]})", R"({"checks": [{"passed": "yes"}]})",
          R"({"checks": [{"passed": false, "message": 3, "line": "x", "frames": {"a": 1}, "sql": [1]}]})",
          R"({"checks": [{"sql": [{"sql": [], "line": 1e300, "times": -5}]}], "output": {}, "end": [1]})"}) {
        const RunResult result = answered(line);
        CHECK(result.checks.size() == 2);
        CHECK_FALSE(result.passed());
    }
    CHECK(answered(R"({"checks": [{}, {}, {}, {"passed": true}]})").checks.size() == 2);
}

TEST_CASE("the same SQL from the same line is counted over all checks") {
    const RunResult result = answered(R"({"checks": [{"sql": [{"sql": "S", "line": 3, "times": 2}]},
        {"sql": [{"sql": "S", "line": 3, "times": 1}, {"sql": "S", "line": 4, "times": 1}, {"sql": "S", "line": null}]}]})");
    CHECK(all_sql(result) == std::vector<SentSql>{{"S", 3, 3}, {"S", 4, 1}, {"S", std::nullopt, 1}});
}

TEST_CASE("a question is one line, whatever the code holds") {
    const Program program{"m\n", "print('\xff')\n\"\u2028\"", {{"a", "b\n"}}, {"rest_framework"}};
    const std::string question = to_question(program, std::chrono::seconds{10});
    CHECK(question.find('\n') == std::string::npos);
    const auto json = nlohmann::json::parse(question);
    CHECK(json["models"] == "m\n");
    CHECK(json["limit"] == 10);
    CHECK(json["needs"] == std::vector<std::string>{"rest_framework"});
}
