#include "sandbox/box.h"
#include "sandbox/django.h"
#include "support/scratch.h"

#include <algorithm>
#include <cstdlib>

using namespace greenroom::sandbox;
using namespace greenroom::test;

namespace {

/// For one scope, an environment variable has another value.
class Variable {
public:
    Variable(const char* name, const std::string& value) : name_(name) {
        if (const char* before = std::getenv(name))
            before_ = before;
        setenv(name, value.c_str(), 1);
    }
    ~Variable() { before_ ? setenv(name_, before_->c_str(), 1) : unsetenv(name_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
    std::optional<std::string> before_;
};

std::filesystem::path executable(const Scratch& scratch, const std::string& name, const std::string& text) {
    const auto file = scratch.write(name, text);
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

std::vector<Obstacle> obstacles(const BoxReport& report) {
    std::vector<Obstacle> all;
    for (const Missing& missing : report.missing)
        all.push_back(missing.obstacle);
    return all;
}

} // namespace

TEST_CASE("a machine with bubblewrap and Django has what exercises need") {
    const auto interpreter = test_interpreter();
    if (!interpreter)
        return;
    CHECK(examine_box(interpreter->program).box);
    CHECK_FALSE(interpreter->python.empty());
}

TEST_CASE("without bubblewrap the package that brings it is named") {
    const Scratch scratch;
    const Variable path("PATH", scratch.folder().string());
    const BoxReport report = examine_box(std::nullopt);
    CHECK_FALSE(report.box);
    REQUIRE_FALSE(report.missing.empty());
    CHECK(report.missing.front().obstacle == Obstacle::NoBubblewrap);
    CHECK_THAT(to_text(report.missing.front()).english(), Catch::Contains("install the package bubblewrap"));
}

TEST_CASE("where user namespaces are forbidden it is said, with the way to allow them") {
    const Scratch scratch;
    for (const std::string said :
         {"bwrap: No permissions to create new namespace, likely because the kernel does not allow non-privileged user "
          "namespaces.",
          "bwrap: setting up uid map: Permission denied",
          "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
          "bwrap: Creating new namespace failed, likely because the kernel does not support user namespaces."}) {
        executable(scratch, "bwrap", "#!/bin/sh\necho '" + said + "' >&2\nexit 1\n");
        const Variable path("PATH", scratch.folder().string() + ":/usr/bin:/bin");
        const BoxReport report = examine_box(std::nullopt);
        REQUIRE(report.missing.size() >= 1);
        CHECK(report.missing.front() == Missing{Obstacle::NoUserNamespaces, said});
        CHECK_THAT(to_text(report.missing.front()).english(), Catch::Contains("sysctl"));
    }
    executable(scratch, "bwrap", "#!/bin/sh\necho 'bwrap: Can not mount proc' >&2\nexit 1\n");
    const Variable path("PATH", scratch.folder().string() + ":/usr/bin:/bin");
    CHECK(examine_box(std::nullopt).missing.front().obstacle == Obstacle::BoxFails);
}

TEST_CASE("a Python that is none, has no Django or an old one is refused in words") {
    const Scratch scratch;
    const auto obstacle_of = [&](const std::filesystem::path& python) {
        const BoxReport report = examine_box(python);
        REQUIRE_FALSE(report.missing.empty());
        CHECK_FALSE(to_text(report.missing.back()).empty());
        return report.missing.back().obstacle;
    };
    CHECK(obstacle_of(scratch / "nothing") == Obstacle::NoPython);
    CHECK(obstacle_of("/bin/true") == Obstacle::NoPython);
    CHECK(obstacle_of(scratch.write("no-program", "text")) == Obstacle::NoPython);
    const auto answering = [&](const std::string& django) {
        return executable(scratch, "python-" + django,
                          "#!/bin/sh\necho '{\"program\": \"/x\", \"python\": \"3.11\", \"django\": \"" + django +
                              "\", \"path\": \"\", \"folders\": []}'\n");
    };
    CHECK(obstacle_of(answering("")) == Obstacle::NoDjango);
    CHECK(obstacle_of(answering("2.2.28")) == Obstacle::OtherDjango);
    CHECK(obstacle_of(answering("3.1")) == Obstacle::OtherDjango);
    const auto none = [&](const std::string& django) {
        const std::vector<Obstacle> all = obstacles(examine_box(answering(django)));
        return std::ranges::count(all, Obstacle::OtherDjango) + std::ranges::count(all, Obstacle::NoDjango) == 0;
    };
    CHECK(none("3.2.25"));
    CHECK(none("10.0"));
}

TEST_CASE("a virtual environment is named by its folder") {
    const Scratch scratch;
    scratch.write("venv/pyvenv.cfg", "home = /usr/bin\n");
    std::filesystem::create_directories(scratch / "venv/bin");
    std::filesystem::create_symlink("/usr/bin/python3", scratch / "venv/bin/python");
    const auto found = ask_interpreter(scratch / "venv");
    REQUIRE(found);
    CHECK(found->program == scratch / "venv/bin/python");
    CHECK(std::ranges::find(found->folders, scratch / "venv") != found->folders.end());
}

TEST_CASE("a home folder and what lies above it is never shown in the box") {
    const Scratch scratch;
    const std::string home = scratch / "home/ada";
    std::filesystem::create_directories(home + "/env");
    const Variable variable("HOME", home);
    const auto python =
        executable(scratch, "python",
                   "#!/bin/sh\necho '{\"program\": \"/x\", \"python\": \"3.11\", \"django\": \"5.2\", "
                   "\"path\": \"\", \"folders\": [\"/\", \"" +
                       home + "\", \"" + home + "/\", \"" + (scratch / "home").string() + "\", \"" + home +
                       "/env\", \"" + home + "/env/lib\", \"/usr/lib/python3\", \"relative\", \"/nowhere\"]}'\n");
    CHECK(ask_interpreter(python)->folders == std::vector<std::filesystem::path>{home + "/env"});
}
