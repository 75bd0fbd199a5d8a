#include "messages/message.h"
#include "support/catch.h"

#include <map>

using namespace greenroom;

namespace {

/// A front end that speaks a made-up language.
std::string shouted(const char* english) {
    static const std::map<std::string, std::string> words{{"Could not open %1: %2", "%2! NO %1"},
                                                          {"it is a folder", "A FOLDER"}};
    const auto found = words.find(english);
    return found == words.end() ? english : found->second;
}

Message could_not_open(const Message& why) { return English::tr("Could not open %1: %2").arg("a.md").arg(why); }

} // namespace

TEST_CASE("a message is English with its places filled in order") {
    CHECK(could_not_open(English::tr("it is a folder")).english() == "Could not open a.md: it is a folder");
    CHECK(English::tr("%1 of %2, %1 first").arg(3).arg("12").english() == "3 of 12, 3 first");
}

TEST_CASE("a message is said in another language with what stands in its places, in that language's order") {
    CHECK(could_not_open(English::tr("it is a folder")).in(shouted) == "A FOLDER! NO a.md");
}

TEST_CASE("what is said as it is, is not translated") {
    CHECK(could_not_open("it is a folder").in(shouted) == "it is a folder! NO a.md");
    CHECK(Message("Could not open %1: %2").arg("x").in(shouted) == "Could not open %1: %2");
}

TEST_CASE("a place that nothing fills, and a sign for percent, stay as they are") {
    CHECK(English::tr("90 % of %1, %2").arg("a").english() == "90 % of a, %2");
    CHECK(English::tr("100%").english() == "100%");
    CHECK(English::tr("%1").arg("%2 and %1").arg("b").english() == "%2 and %1");
}

TEST_CASE("a failure says its message in English, and keeps it for other languages") {
    try {
        throw Failure(could_not_open(English::tr("it is a folder")));
    } catch (const std::exception& error) {
        CHECK(std::string(error.what()) == "Could not open a.md: it is a folder");
        CHECK(message_of(error).in(shouted) == "A FOLDER! NO a.md");
    }
    CHECK(message_of(std::runtime_error("it is a folder")).in(shouted) == "it is a folder");
}

TEST_CASE("a message that says nothing is empty") {
    CHECK(Message().empty());
    CHECK(Message("").empty());
    CHECK_FALSE(English::tr("it is a folder").empty());
}
