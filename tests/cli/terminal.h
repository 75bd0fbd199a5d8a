#pragma once

#include "support/catch.h"
#include "support/scratch.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>

namespace greenroom::test {

/// What a command left.
struct Result {
    int exit_code = 0;
    std::string out;
    std::string err;

    nlohmann::json document() const { return nlohmann::json::parse(out); }
};

/// A scratch deck that the command line program works on, at a fixed moment.
struct Terminal {
    Scratch scratch;
    std::string now = "2026-11-20T09:00:00Z";

    /// `environment` is put before the command, e.g. "HOME=/nowhere".
    Result run(const std::string& arguments, const std::string& environment = "") const {
        const std::string errors = (scratch / "stderr").string();
        const std::string command = environment + " XDG_DATA_HOME='" + scratch.folder().string() +
                                    "' TZ=UTC '" GREENROOM_CLI "' --now " + now + " " + arguments + " 2>'" + errors +
                                    "'";
        Result result;
        FILE* pipe = popen(command.c_str(), "r");
        REQUIRE(pipe);
        std::array<char, 4096> buffer{};
        for (std::size_t read; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
            result.out.append(buffer.data(), read);
        result.exit_code = WEXITSTATUS(pclose(pipe));
        std::ifstream stream(errors);
        result.err.assign(std::istreambuf_iterator<char>(stream), {});
        return result;
    }

    nlohmann::json json_of(const std::string& arguments) const {
        const Result result = run(arguments + " --json");
        CAPTURE(arguments, result.err);
        REQUIRE(result.exit_code == 0);
        return result.document();
    }

    std::string deck() const { return (scratch / "cards").string(); }
};

/// A topic of one typed card and two gaps.
inline const char* const markdown = R"(# Relations
<!-- topic: orm/relations -->

One loop.

## How many queries?
<!-- id: count
     level: junior
     seconds: 30 -->

### Expected
- 101

### Answer
One and a hundred.

## Name the cure.
<!-- id: cure
     level: senior -->

`Book.objects.{{c1::select_related}}("{{c2::author::field}}")`

### Answer
A join.

### Key points
- One query
- A join

### Follow-up: And for many books?
`prefetch_related`.

### Sources
- [Docs](https://docs.djangoproject.com/)
)";

} // namespace greenroom::test
