#include "cards/text/answer_match.h"
#include "support/catch.h"

using greenroom::is_accepted;

namespace {

constexpr const char* composed = "R\u00E9sum\u00E9";
constexpr const char* decomposed = "Re\u0301sume\u0301";

} // namespace

TEST_CASE("a typed answer is right whatever its case, in any script") {
    CHECK(is_accepted("Location Header", {"location header"}));
    CHECK(is_accepted("count(*)", {"COUNT(*)"}));
    CHECK(is_accepted("\u00E9", {"\u00C9"}));
    CHECK(is_accepted("STRASSE", {"Stra\u00DFe"}));
    CHECK(is_accepted("\u03A3\u039F\u03A6\u039F\u03A3", {"\u03C3\u03BF\u03C6\u03BF\u03C2"}));
    CHECK(is_accepted("\u041C\u041E\u0414\u0415\u041B\u042C", {"\u043C\u043E\u0434\u0435\u043B\u044C"}));
    CHECK_FALSE(is_accepted("e", {"\u00E9"}));
    CHECK_FALSE(is_accepted("select", {"select_related", "prefetch_related"}));
}

TEST_CASE("words of code are right in their own case only, and the prose around them in any") {
    for (const char* code : {"order_set", "customer.order_set.all()", "on_commit()", "X_FORWARDED_FOR", "add()"})
        CHECK(is_accepted(code, {code}));
    CHECK_FALSE(is_accepted("Order_Set", {"order_set"}));
    CHECK_FALSE(is_accepted("SELECT_related", {"select_related"}));
    CHECK_FALSE(is_accepted("Add()", {"add()"}));
    CHECK_FALSE(is_accepted("database_routers", {"DATABASE_ROUTERS"}));
    CHECK(is_accepted("Use select_related On It", {"use select_related on it"}));
    CHECK_FALSE(is_accepted("use Select_Related on it", {"use select_related on it"}));
    CHECK(is_accepted("Order_Set", {"order_set", "Order_Set"}));
}

TEST_CASE("a letter with its accent is the same letter, composed or not") {
    CHECK(is_accepted("E\u0301", {"\u00E9"}));
    CHECK(is_accepted("\u00C9", {"e\u0301"}));
    CHECK(is_accepted(composed, {decomposed}));
    CHECK(is_accepted(decomposed, {composed}));
}

TEST_CASE("outer spaces, curved quotation marks and invisible characters do not count") {
    CHECK(is_accepted(" \t101\n", {"101"}));
    CHECK(is_accepted("\u00A0101\u3000", {"101"}));
    CHECK(is_accepted("it\u2019s \u201Clazy\u201D", {"it's \"lazy\""}));
    CHECK(is_accepted("pre\u00ADfetch\u200B", {"prefetch"}));
    CHECK_FALSE(is_accepted("pre fetch", {"prefetch"}));
}

TEST_CASE("nothing is accepted where nothing is, and bytes that are not UTF-8 are compared without harm") {
    CHECK_FALSE(is_accepted("anything", {}));
    CHECK_FALSE(is_accepted("", {"101"}));
    CHECK(is_accepted("\xFF"
                      "A",
                      {"\xFF"
                       "a"}));
    CHECK_FALSE(is_accepted("\xC3", {"\u00E9"}));
}
