#include "cli/terminal.h"
#include "support/scratch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
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

/// What a shell prints that runs a script.
std::string printed_by(const std::string& shell, const std::string& script) {
    FILE* pipe = popen((shell + " -c '" + std::regex_replace(script, std::regex("'"), "'\\''") + "'").c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> buffer{};
    const std::size_t read = fread(buffer.data(), 1, buffer.size(), pipe);
    CHECK(pclose(pipe) == 0);
    std::string text(buffer.data(), read);
    while (text.ends_with('\n'))
        text.pop_back();
    return text;
}

bool is_installed(const std::string& program) {
    return std::system(("command -v " + program + " > /dev/null").c_str()) == 0;
}

/// What bash offers for the last of these words.
std::string offered(const std::string& words) {
    return printed_by("bash", "source '" GREENROOM_CLI_DOCUMENTS "/greenroom-cli.bash'; COMP_WORDS=(greenroom-cli " +
                                  words +
                                  "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _greenroom_cli; echo \"${COMPREPLY[*]}\"");
}

/// What zsh is given for the last of these words, of which it offers those that begin so.
std::string given_to_zsh(const std::string& words) {
    return printed_by("zsh -f", "compadd() { shift; print -rn -- \"$* \" }; _files() { print -rn FILES }; "
                                "words=(greenroom-cli " +
                                    words +
                                    "); CURRENT=${#words}; source '" GREENROOM_CLI_DOCUMENTS "/_greenroom-cli'");
}

/// What fish offers, one a line with what it is.
std::string offered_by_fish(const std::string& words) {
    const Scratch scratch;
    scratch.write("greenroom-cli", "#!/bin/sh\n"); // fish completes what can be run
    std::filesystem::permissions(scratch / "greenroom-cli", std::filesystem::perms::owner_all);
    return printed_by("PATH='" + scratch.folder().string() + ":'$PATH HOME='" + scratch.folder().string() + "' fish",
                      "set -p fish_complete_path '" GREENROOM_CLI_DOCUMENTS "'; complete -C \"greenroom-cli " + words +
                          "\"");
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

TEST_CASE("zsh completes them too, and files where an option takes no word of its own", "[shells]") {
    if (!is_installed("zsh")) {
        WARN("zsh is not installed");
        return;
    }
    CHECK_THAT(given_to_zsh("sea"),
               Catch::StartsWith("check sync ") && Catch::Contains(" search ") && Catch::EndsWith(" FILES"));
    CHECK_THAT(given_to_zsh("interview sta"), Catch::StartsWith("start next "));
    CHECK(given_to_zsh("interview start --level sen") == "junior mid senior ");
    CHECK_THAT(given_to_zsh("--json grade some-card ag"), Catch::StartsWith("again easy good hard "));
}

TEST_CASE("fish completes them too, and says what they are", "[shells]") {
    if (!is_installed("fish")) {
        WARN("fish is not installed");
        return;
    }
    CHECK(offered_by_fish("sea") == "search\tFind cards, best match first");
    CHECK(offered_by_fish("interview sta") == "start\tDraw a mock interview");
    CHECK_THAT(offered_by_fish("interview start --level sen"), Catch::StartsWith("senior\t"));
    CHECK_THAT(offered_by_fish("grade some-card ag"), Catch::StartsWith("again\t"));
    CHECK_THAT(offered_by_fish("due --js"), Catch::StartsWith("--json\t"));
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
