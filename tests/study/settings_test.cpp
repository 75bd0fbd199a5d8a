#include "study/collection/bad_setting.h"
#include "study/collection/settings.h"
#include "support/catch.h"
#include "support/deck_builder.h"

using namespace greenroom;
using greenroom::test::DeckBuilder;

TEST_CASE("a new deck has the defaults") {
    DeckBuilder deck;
    CHECK(load_settings(deck.store) == Settings{});
}

TEST_CASE("every setting can be written as it is described, and read back") {
    DeckBuilder deck;
    for (const SettingText& setting : describe(Settings{}))
        if (!setting.value.empty())
            CHECK(set_setting(deck.store, setting.key, setting.value) == Settings{});
    set_setting(deck.store, "desired-retention", "0.85");
    set_setting(deck.store, "new-per-day", "3");
    set_setting(deck.store, "interview-date", "2026-12-01");
    const Settings settings = load_settings(deck.store);
    CHECK(settings.desired_retention == 0.85);
    CHECK(settings.new_per_day == 3);
    CHECK(to_text(settings.interview_date.value()) == "2026-12-01");
    set_setting(deck.store, "interview-date", "");
    CHECK_FALSE(load_settings(deck.store).interview_date);
}

TEST_CASE("a value that is not allowed is refused with what is, and changes nothing") {
    DeckBuilder deck;
    CHECK_THROWS_WITH(set_setting(deck.store, "desired-retention", "0.98"),
                      "\"0.98\" is no value for desired-retention; it takes a number from 0.70 to 0.97");
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{{"desired-retention", "nan"},
                                                                                     {"desired-retention", "0,9"},
                                                                                     {"desired-retention", ""},
                                                                                     {"new-per-day", "-1"},
                                                                                     {"new-per-day", "7.5"},
                                                                                     {"new-per-day", "99999999999"},
                                                                                     {"rollover-hour", "24"},
                                                                                     {"interview-date", "soon"}})
        CHECK_THROWS_AS(set_setting(deck.store, key, value), BadSetting);
    CHECK(load_settings(deck.store) == Settings{});
}

TEST_CASE("an unknown setting is refused with the list of those there are") {
    DeckBuilder deck;
    CHECK_THROWS_WITH(set_setting(deck.store, "retention", "0.9"),
                      Catch::Contains("no setting \"retention\"") && Catch::Contains("desired-retention, new-per-day"));
}

TEST_CASE("a stored value that this version does not understand falls back to the default") {
    DeckBuilder deck;
    deck.store.settings.set("new-per-day", "many");
    deck.store.settings.set("colour", "green");
    CHECK(load_settings(deck.store) == Settings{});
}
