#include "cards/parse/version_specifier.h"
#include "support/catch.h"

using namespace greenroom::cards;

TEST_CASE("a version is one to three numbers joined by dots") {
    for (const char* version : {"5", "5.2", "4.2.11"})
        CHECK(is_version(version));
    for (const char* text : {"", "5.", ".2", "5.2.1.0", "5.x", ">=5", "5 "})
        CHECK_FALSE(is_version(text));
}

TEST_CASE("a version satisfies a specifier when all of it holds") {
    CHECK(holds_for("", "5.2"));
    CHECK(holds_for(">=5.0", "5.2"));
    CHECK_FALSE(holds_for(">=5.0", "4.2"));
    CHECK(holds_for(">=4.2, <6", "5.2"));
    CHECK_FALSE(holds_for(">=4.2 <5", "5.2"));
    CHECK(holds_for("<= 5.2", "5.2"));
    CHECK_FALSE(holds_for(">5.2", "5.2"));
    CHECK(holds_for("==5.2", "5.2"));
    CHECK_FALSE(holds_for("4.2", "5.2"));
}

TEST_CASE("only as many numbers count as the specifier names, and missing ones are 0") {
    CHECK(holds_for("5.2", "5.2.3"));
    CHECK_FALSE(holds_for(">5.2", "5.2.3"));
    CHECK(holds_for("5.0", "5"));
    CHECK(holds_for("<5.10", "5.9"));
}
