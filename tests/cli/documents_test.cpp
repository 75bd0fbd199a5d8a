#include "cli/terminal.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

using namespace greenroom::test;

namespace {

std::string document(const std::string& name) {
    std::ifstream stream(std::filesystem::path(GREENROOM_CLI_DOCUMENTS) / name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What bash offers for the last of these words.
std::string offered(const std::string& words) {
    const std::string script = "source '" GREENROOM_CLI_DOCUMENTS "/greenroom-cli.bash'; COMP_WORDS=(greenroom-cli " +
                               words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _greenroom_cli; echo \"${COMPREPLY[*]}\"";
    FILE* pipe = popen(("bash -c '" + std::regex_replace(script, std::regex("'"), "'\\''") + "'").c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> buffer{};
    const std::size_t read = fread(buffer.data(), 1, buffer.size(), pipe);
    CHECK(pclose(pipe) == 0);
    std::string text(buffer.data(), read);
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

} // namespace

TEST_CASE("bash completes commands, those below them, options and their words") {
    CHECK(offered("sea") == "search");
    CHECK(offered("interview sta") == "start");
    CHECK(offered("interview start --que") == "--questions");
    CHECK(offered("interview start --level sen") == "senior");
    CHECK(offered("grade some-card ag") == "again");
    CHECK(offered("--js") == "--json");
    CHECK(offered("due --js") == "--json");
}

TEST_CASE("man page and completions name every command that the program has") {
    const std::string page = document("greenroom-cli.1");
    const Terminal terminal;
    const std::string help = terminal.run("--help").out;
    for (const char* command : {"check", "sync", "due", "next", "show", "search", "set", "doctor", "train", "plan"}) {
        INFO(command);
        REQUIRE_THAT(help, Catch::Contains(command));
        CHECK_THAT(page, Catch::Contains("\n.SS \\fB" + std::string(command)));
        for (const char* file : {"greenroom-cli.bash", "_greenroom-cli", "greenroom-cli.fish"})
            CHECK_THAT(document(file), Catch::Contains(command));
    }
    CHECK_THAT(page, Catch::Contains(".SH EXIT STATUS") && Catch::StartsWith(".TH GREENROOM-CLI 1"));
}
