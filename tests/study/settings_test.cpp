#include "study/collection/settings.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using greenroom::test::CollectionBuilder;
using greenroom::test::friday_morning;

TEST_CASE("a new deck has the defaults") {
    CollectionBuilder deck;
    CHECK(deck.collection.settings() == Settings{});
}

TEST_CASE("every setting can be written as it is described, and read back") {
    CollectionBuilder deck;
    for (const SettingText& setting : describe(Settings{}))
        if (!setting.value.empty()) {
            deck.collection.set(setting.key, setting.value, friday_morning);
            CHECK(deck.collection.settings() == Settings{});
        }
    deck.collection.set("desired-retention", "0.85", friday_morning);
    deck.collection.set("new-per-day", "3", friday_morning);
    deck.collection.set("interview-date", "2026-12-01", friday_morning);
    const Settings settings = Collection(deck.collection.file(), friday_morning).settings();
    CHECK(settings.desired_retention == 0.85);
    CHECK(settings.new_per_day == 3);
    CHECK(to_text(settings.interview_date.value()) == "2026-12-01");
    deck.collection.set("interview-date", "", friday_morning);
    CHECK_FALSE(deck.collection.settings().interview_date);
}

TEST_CASE("new cards are as many as fit, or a number") {
    Settings settings;
    CHECK_FALSE(settings.new_per_day);
    change_setting(settings, "new-per-day", "7");
    CHECK(settings.new_per_day == 7);
    change_setting(settings, "new-per-day", "auto");
    CHECK_FALSE(settings.new_per_day);
}

TEST_CASE("the Python for exercises is found by itself, or named by a whole path") {
    Settings settings;
    CHECK(settings.python.empty());
    CHECK(change_setting(settings, "python", "/home/me/project/.venv") == "/home/me/project/.venv");
    CHECK(settings.python == "/home/me/project/.venv");
    for (const char* wrong : {"python3", ".venv", "~/.venv", "/bin/python\n3"})
        CHECK_THROWS_AS(change_setting(settings, "python", wrong), BadSetting);
    CHECK(settings.python == "/home/me/project/.venv");
    change_setting(settings, "python", "");
    CHECK(settings.python.empty());
}

TEST_CASE("days off and shorter days are a list, kept in order") {
    Settings settings;
    CHECK(change_setting(settings, "day-off", "2026-11-22:10 2026-11-21") == "2026-11-21, 2026-11-22:10");
    CHECK(minutes_on(settings, *day_from_text("2026-11-20")) == 20);
    CHECK(minutes_on(settings, *day_from_text("2026-11-21")) == 0);
    CHECK(minutes_on(settings, *day_from_text("2026-11-22")) == 10);
    for (const char* wrong : {"tomorrow", "2026-11-21:", "2026-11-21:-5", "2026-11-21:1441"})
        CHECK_THROWS_AS(change_setting(settings, "day-off", wrong), BadSetting);
    CHECK(change_setting(settings, "day-off", "") == "");
}

TEST_CASE("a path or a topic that no deck has is refused with what there is") {
    CollectionBuilder deck;
    deck.add(test::open_card("a", "async/celery"));
    deck.store.paths.replace(deck.source, {{"weekend", "One weekend", "", 2, 60, {"a"}}});
    CHECK_THROWS_WITH(deck.collection.set("path", "month", friday_morning),
                      Catch::Contains("the paths are all, weekend"));
    deck.collection.set("path", "weekend", friday_morning);
    CHECK_THROWS_WITH(deck.collection.set("topics-off", "async, cooking", friday_morning),
                      Catch::Contains("no topic \"cooking\""));
    deck.collection.set("topics-off", "async", friday_morning);
    CHECK(deck.collection.settings().topics_off == std::vector<std::string>{"async"});
}

TEST_CASE("a value that is not allowed is refused with what is, and changes nothing") {
    CollectionBuilder deck;
    CHECK_THROWS_WITH(deck.collection.set("desired-retention", "0.98", friday_morning),
                      "\"0.98\" is no value for desired-retention; it takes a number from 0.70 to 0.97");
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{{"desired-retention", "nan"},
                                                                                     {"desired-retention", "0,9"},
                                                                                     {"desired-retention", ""},
                                                                                     {"new-per-day", "-1"},
                                                                                     {"new-per-day", "7.5"},
                                                                                     {"new-per-day", "99999999999"},
                                                                                     {"rollover-hour", "24"},
                                                                                     {"interview-date", "soon"}})
        CHECK_THROWS_AS(deck.collection.set(key, value, friday_morning), BadSetting);
    CHECK(deck.collection.settings() == Settings{});
}

TEST_CASE("an unknown setting is refused with the list of those there are") {
    CollectionBuilder deck;
    CHECK_THROWS_WITH(deck.collection.set("retention", "0.9", friday_morning),
                      Catch::Contains("no setting \"retention\"") && Catch::Contains("new-per-day, reviews-per-day") &&
                          Catch::Contains("desired-retention"));
}

TEST_CASE("a stored value that this version does not understand falls back to the default") {
    CollectionBuilder deck;
    deck.store.settings.set("new-per-day", "many", friday_morning);
    deck.store.settings.set("colour", "green", friday_morning);
    deck.collection.reload_settings();
    CHECK(deck.collection.settings() == Settings{});
}

TEST_CASE("an editor's command takes a file as an argument, never within a text that is run") {
    using Parts = std::vector<std::string>;
    for (const Parts& good : std::vector<Parts>{{"code", "-g", "{file}:{line}"},
                                                {"vi", "{file}"},
                                                {"pycharm", "--line", "{line}", "{file}"},
                                                {"sh", "-c", "vi \"$1\"", "sh", "{file}"},
                                                {"xterm", "-e", "vi", "{file}"},
                                                {"edit", "--open={file}"},
                                                {"edit"}})
        CHECK(hands_file_as_argument(good));
    for (const Parts& bad : std::vector<Parts>{{"sh", "-c", "vi {file}"},
                                               {"sh", "-c", "{file}"},
                                               {"/bin/bash", "-lc", "{file}"},
                                               {"python3", "-c", "open('{file}')"},
                                               {"xterm", "-e", "vi {file}"},
                                               {"ssh", "host", "vi {file}"},
                                               {"sh", "-c", "vi $(echo {file})", "{file}"},
                                               {"su", "--command", "{file}"},
                                               {"{file}"}})
        CHECK_FALSE(hands_file_as_argument(bad));
}
