#include "cards/parse/deck_folder.h"
#include "records/store_error.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/unprivileged.h"

#include <chrono>
#include <ctime>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

std::string card_text(const std::string& id, const std::string& answer = "Because.") {
    return "## Why " + id + "?\n<!-- id: " + id + "\n     level: mid -->\n\n### Answer\n" + answer + "\n\n";
}

std::string topic_text(const std::string& cards) { return "# A topic\n\nAbout it.\n\n" + cards; }

/// A folder of Markdown and a deck beside it.
struct AppContext {
    Scratch scratch;
    Collection collection{scratch / "deck.sqlite", friday_morning, utc_offset};
    Store& store = collection.store();

    void write(const std::string& name, const std::string& text) { scratch.write("cards/" + name, text); }
    SyncReport sync(const std::string& path = "cards") {
        return sync_path(collection, scratch / path, Origin::Learner, friday_morning);
    }
    /// Makes every file look as if it had been written long ago, so that its stamp is trusted.
    void age() {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch / "cards"))
            if (entry.is_regular_file())
                std::filesystem::last_write_time(entry.path(), std::filesystem::file_time_type::clock::now() - 1h);
    }
    bool active(const std::string& id) {
        const auto owner = store.cards.owner(id);
        return owner && !owner->archived;
    }
};

void check_counts(const SyncReport& report, int added, int changed, int archived, int unchanged) {
    CHECK(report.added == added);
    CHECK(report.changed == changed);
    CHECK(report.archived == archived);
    CHECK(report.unchanged == unchanged);
}

} // namespace

TEST_CASE("a sync tells what was added, changed, archived and left as it was") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one") + card_text("two") + card_text("three")));
    check_counts(desk.sync(), 3, 0, 0, 0);
    check_counts(desk.sync(), 0, 0, 0, 3);
    desk.write("a.md", topic_text(card_text("one", "Because not.") + card_text("three") + card_text("four")));
    check_counts(desk.sync(), 1, 1, 1, 1);
    CHECK_FALSE(desk.active("two"));
}

TEST_CASE("a file whose stamp is as it was is not read again") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.age();
    desk.sync();
    const auto file = desk.scratch / "cards/a.md";
    const auto stamp = std::filesystem::last_write_time(file);
    desk.write("a.md", topic_text(card_text("uno")));
    std::filesystem::last_write_time(file, stamp);
    check_counts(desk.sync(), 0, 0, 0, 1);
    CHECK(desk.active("one"));
}

TEST_CASE("a file written a moment ago is read again even if its stamp did not change") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    const auto file = desk.scratch / "cards/a.md";
    const auto stamp = std::filesystem::last_write_time(file);
    desk.sync();
    desk.write("a.md", topic_text(card_text("uno")));
    std::filesystem::last_write_time(file, stamp);
    check_counts(desk.sync(), 1, 0, 1, 0);
}

TEST_CASE("a card whose text vanished is archived and comes back with its history") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one") + card_text("two")));
    desk.sync();
    const CardKey one = desk.store.cards.find("one").value();
    desk.store.reviews.record({one, friday_morning, Grade::Good, 1s, friday_morning + 24h, ""}, Fsrs7{});
    desk.write("a.md", topic_text(card_text("two")));
    check_counts(desk.sync(), 0, 0, 1, 1);
    desk.write("a.md", topic_text(card_text("one") + card_text("two")));
    check_counts(desk.sync(), 1, 0, 0, 1);
    CHECK(desk.store.cards.find("one") == one);
    CHECK(desk.store.schedules.of(one)->reviews == 1);
}

TEST_CASE("a deleted file archives its cards") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("b.md", topic_text(card_text("two")));
    desk.sync();
    std::filesystem::remove(desk.scratch / "cards/a.md");
    check_counts(desk.sync(), 0, 0, 1, 1);
    CHECK(desk.active("two"));
}

TEST_CASE("a card that moves to another file is not archived on the way") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one") + card_text("two")));
    desk.write("b.md", topic_text(card_text("three")));
    desk.sync();
    desk.write("a.md", topic_text(card_text("two")));
    desk.write("b.md", topic_text(card_text("three") + card_text("one")));
    check_counts(desk.sync(), 0, 1, 0, 2);
    CHECK(desk.store.cards.of(desk.store.cards.find("one").value())->file == desk.scratch / "cards/b.md");
}

TEST_CASE("an id used in two files stays with the file that had it, and moves when that file gives it up") {
    AppContext desk;
    desk.write("b.md", topic_text(card_text("one", "The first.")));
    desk.age();
    desk.sync();
    desk.write("a.md", topic_text(card_text("one", "The second.")));
    desk.age();
    const SyncReport clash = desk.sync();
    REQUIRE(clash.problems.size() == 1);
    CHECK(clash.problems[0].file == (desk.scratch / "cards/a.md").string());
    CHECK(clash.problems[0].line == 5);
    CHECK(clash.problems[0].message ==
          "the id \"one\" is already used in " + (desk.scratch / "cards/b.md").string() + ":5; choose another");
    const CardKey one = desk.store.cards.find("one").value();
    CHECK(desk.store.cards.of(one)->card.answer == "The first.");
    CHECK(desk.sync().problems.size() == 1);
    desk.write("b.md", topic_text(card_text("other")));
    CHECK(desk.sync().problems.empty());
    CHECK(desk.store.cards.of(one)->card.answer == "The second.");
    CHECK(desk.active("one"));
}

TEST_CASE("good cards of a file with a bad one are taken, and the bad one keeps its last good text") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one") + card_text("two")));
    desk.sync();
    const std::string broken = "## Why one?\n<!-- id: one\n     level: expert -->\n\n### Answer\nOh.\n\n";
    desk.write("a.md", topic_text(broken + card_text("two") + card_text("three")));
    const SyncReport report = desk.sync();
    check_counts(report, 1, 0, 0, 2);
    CHECK(report.problems.size() == 1);
    CHECK(desk.active("one"));
    CHECK(desk.store.cards.of(desk.store.cards.find("one").value())->card.answer == "Because.");
    CHECK(desk.sync().problems == report.problems);
}

TEST_CASE("a file that is no longer text keeps its cards as they were") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.sync();
    desk.write("a.md", "\xff\xfe rubbish");
    const SyncReport report = desk.sync();
    check_counts(report, 0, 0, 0, 1);
    CHECK(report.problems.size() == 1);
    CHECK(desk.active("one"));
}

TEST_CASE("a path that is not there is a problem and changes nothing") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.sync();
    std::filesystem::rename(desk.scratch / "cards", desk.scratch / "moved");
    const SyncReport report = desk.sync();
    CHECK(report.problems.size() == 1);
    CHECK(desk.active("one"));
}

TEST_CASE("one file of a known folder is read alone, the others stay") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("sub/b.md", topic_text(card_text("two")));
    desk.sync();
    desk.write("a.md", topic_text(card_text("uno")));
    desk.write("sub/b.md", topic_text(card_text("dos")));
    check_counts(desk.sync("cards/a.md"), 1, 0, 1, 0);
    CHECK(desk.active("two"));
    check_counts(desk.sync("cards/sub"), 1, 0, 1, 0);
    CHECK(desk.store.sources.all().size() == 1);
}

TEST_CASE("a folder takes over a file of it that was read alone before") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("b.md", topic_text(card_text("two")));
    check_counts(desk.sync("cards/a.md"), 1, 0, 0, 0);
    const CardKey one = desk.store.cards.find("one").value();
    check_counts(desk.sync(), 1, 0, 0, 1);
    CHECK(desk.store.sources.all().size() == 1);
    CHECK(desk.store.cards.find("one") == one);
    CHECK(desk.active("one"));
}

TEST_CASE("removing a folder archives its cards and keeps their history") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.sync();
    const CardKey one = desk.store.cards.find("one").value();
    desk.store.reviews.record({one, friday_morning, Grade::Good, 1s, friday_morning + 24h, ""}, Fsrs7{});
    CHECK(remove_source(desk.collection, desk.store.sources.all().front(), friday_morning).archived == 1);
    CHECK(desk.store.sources.all().empty());
    CHECK(desk.store.reviews.history(one).size() == 1);
}

TEST_CASE("deck.json gives the order of the topics, also when it alone has changed") {
    AppContext desk;
    const auto order = [&] {
        std::vector<std::string> paths;
        for (const StoredTopic& topic : desk.store.topics.all())
            paths.push_back(topic.topic.path);
        return paths;
    };
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("b.md", topic_text(card_text("two")));
    desk.write("deck.json", R"({"format": 1, "name": "Deck", "topics": ["b", "a"]})");
    desk.age();
    desk.sync();
    CHECK(order() == std::vector<std::string>{"b", "a"});
    desk.write("deck.json", R"({"format": 1, "name": "Deck", "topics": ["a", "b"]})");
    desk.age();
    desk.sync();
    CHECK(order() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("cards of a folder or file that cannot be read stay, and it is said") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("sub/b.md", topic_text(card_text("two")));
    desk.sync();
    const auto folder = desk.scratch / "cards/sub";
    const auto [mode, complaint] =
        GENERATE(table<int, std::string>({{0000, "the folder cannot be read: Permission denied"},
                                          {0444, "the file cannot be read: Permission denied"}}));
    std::filesystem::permissions(desk.scratch.folder(), std::filesystem::perms{0755});
    std::filesystem::permissions(folder, std::filesystem::perms(mode));
    SyncReport report;
    {
        const auto listing = [&] { return list_deck(desk.scratch / "cards"); };
        const Unprivileged nobody;
        REQUIRE(listing().unreadable.size() == 1);
    }
    {
        // The collection is root's own: only the file system's calls may be refused.
        std::filesystem::permissions(desk.scratch / "deck.sqlite", std::filesystem::perms{0666});
        const Unprivileged nobody;
        report = desk.sync();
    }
    std::filesystem::permissions(folder, std::filesystem::perms{0755});
    check_counts(report, 0, 0, 0, 2);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].message == complaint + "; its cards stay as they were");
    CHECK(desk.active("two"));
}

TEST_CASE("cards of a folder that was emptied as a whole stay, and it is said") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("sub/b.md", topic_text(card_text("two")));
    desk.sync();
    SECTION("the deck's own folder, as when its disk is not there") {
        std::filesystem::remove_all(desk.scratch / "cards");
        desk.scratch.write("cards/lost+found/of the disk", "");
        check_counts(desk.sync(), 0, 0, 0, 2);
        CHECK(desk.active("one"));
    }
    SECTION("a folder in it") {
        std::filesystem::remove(desk.scratch / "cards/sub/b.md");
        const SyncReport report = desk.sync();
        check_counts(report, 0, 0, 0, 2);
        REQUIRE(report.problems.size() == 1);
        CHECK_THAT(to_text(report.problems[0]), Catch::Contains("cards/sub") &&
                                                    Catch::Contains("has no cards any more; those it had stay") &&
                                                    Catch::Contains("remove the folder if its cards are to go"));
        std::filesystem::remove(desk.scratch / "cards/sub");
        check_counts(desk.sync(), 0, 0, 1, 1);
    }
    CHECK(desk.store.cards.owner("two"));
}

TEST_CASE("titles and order of a topic belong to the deck that owns it, whoever else has cards in it") {
    AppContext desk;
    const auto topics = [&] {
        std::vector<std::string> texts;
        for (const StoredTopic& topic : desk.store.topics.all())
            texts.push_back(topic.topic.path + ": " + topic.topic.title);
        return texts;
    };
    const auto sync_shipped = [&] {
        return sync_path(desk.collection, desk.scratch / "shipped", Origin::Shipped, friday_morning);
    };
    desk.scratch.write("shipped/a.md", "# Alpha\n\n" + card_text("one"));
    desk.scratch.write("shipped/b.md", "# Beta\n\n" + card_text("two"));
    desk.scratch.write("shipped/deck.json", R"({"format": 1, "name": "Deck", "topics": ["b", "a"]})");
    desk.write("a.md", "# STOLEN\n\n" + card_text("three"));
    desk.write("x.md", "# STOLEN TOO\n<!-- topic: b -->\n\n" + card_text("four"));
    desk.write("own.md", "# Own\n\n" + card_text("five"));
    desk.write("deck.json", R"({"format": 1, "name": "Mine", "topics": ["own", "a", "b"]})");
    const std::vector<std::string> right{"b: Beta", "a: Alpha", "own: Own"};
    SECTION("the shipped deck comes first") {
        sync_shipped();
        desk.sync();
        CHECK(topics() == right);
    }
    SECTION("the stranger's deck comes first") {
        desk.sync();
        CHECK(topics().front() == "own: Own");
        sync_shipped();
        CHECK(topics() == right);
    }
    desk.sync();
    sync_shipped();
    CHECK(topics() == right);
    std::filesystem::remove(desk.scratch / "cards/x.md");
    desk.sync();
    CHECK(topics() == right);
}

TEST_CASE("a number in deck.json that no computer holds stops neither its deck nor the folders after it") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one")));
    desk.write("deck.json", R"({"format": 1, "name": "Deck", "topics": ["a"], "more": 1e999})");
    const SyncReport report = desk.sync();
    check_counts(report, 1, 0, 0, 0);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].file == (desk.scratch / "cards/deck.json").string());
    CHECK_THAT(report.problems[0].message, Catch::Contains("1e999"));
}

TEST_CASE("a sync of very many topics of which none changed takes no longer for each than one of few") {
    const auto seconds_with = [](int topics) {
        AppContext desk;
        for (int i = 0; i < topics; ++i)
            desk.write(std::to_string(i) + ".md", topic_text(card_text("card-" + std::to_string(i))));
        desk.age();
        desk.sync();
        const std::clock_t begin = std::clock();
        check_counts(desk.sync(), 0, 0, 0, topics);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const double few = seconds_with(500);
    CHECK(seconds_with(4'000) < 8 * 2 * few + 0.05);
}

TEST_CASE("a sync that is stopped has changed nothing, wherever it was") {
    AppContext desk;
    for (int i = 0; i < 20; ++i)
        desk.write(std::to_string(i) + "/a.md", topic_text(card_text("card-" + std::to_string(i))));
    int asked = 0;
    const auto stop_at = [&](int question) {
        asked = 0;
        return sync_path(desk.collection, desk.scratch / "cards", Origin::Learner, friday_morning,
                         [&, question] { return ++asked != question; });
    };
    stop_at(0);
    const int questions = asked;
    REQUIRE(questions > 60);
    remove_source(desk.collection, desk.store.sources.all().front(), friday_morning);
    for (int question = 1; question <= questions; question += 7) {
        CHECK(stop_at(question).stopped);
        CHECK_FALSE(desk.store.cards.any());
        CHECK(desk.store.sources.all().empty());
    }
    check_counts(stop_at(0), 20, 0, 0, 0);
}

TEST_CASE("of very many problems the first thousand are told, and how many more there are") {
    AppContext desk;
    std::string broken;
    for (int i = 0; i < 700; ++i)
        broken += "## Why?\n\n";
    for (const char* name : {"a.md", "b.md", "c.md"})
        desk.write(name, topic_text(broken));
    const SyncReport report = desk.sync();
    REQUIRE(report.problems.size() == 1001);
    CHECK_THAT(report.problems.back().message,
               Catch::Matches("there are [0-9]+ more problems; correct those above first"));
}

TEST_CASE("the disk and the home folder are doubted as decks, folders in them are not") {
    const Scratch scratch;
    std::filesystem::create_directories(scratch / "home/me/cards");
    const auto home = scratch / "home/me";
    CHECK_THAT(doubt_of_source("/", home).value().english(), Catch::Contains("the whole disk"));
    CHECK_THAT(doubt_of_source(home, home).value().english(), Catch::Contains("all of your files"));
    CHECK(doubt_of_source(scratch / "home", home));
    CHECK(doubt_of_source(home / "cards/..", home));
    CHECK_FALSE(doubt_of_source(home / "cards", home));
    CHECK_FALSE(doubt_of_source(home / "missing", home));
    CHECK_FALSE(doubt_of_source(home / "cards", ""));
    CHECK(doubt_of_source("/", ""));
}

TEST_CASE("a folder that was renamed or moved keeps every history where it is read next") {
    AppContext desk;
    desk.write("c.md", topic_text(card_text("one") + card_text("two")));
    desk.write("deep/d.md", topic_text(card_text("three")));
    desk.sync();
    const CardKey one = desk.store.cards.find("one").value();
    desk.store.reviews.record({one, friday_morning, Grade::Good, 1s, friday_morning + 24h, ""}, Fsrs7{});
    std::filesystem::rename(desk.scratch / "cards", desk.scratch / "moved");
    const SyncReport report = desk.sync("moved");
    check_counts(report, 0, 0, 0, 3);
    CHECK(report.problems.empty());
    CHECK(desk.store.cards.find("one") == one);
    CHECK(desk.store.cards.of(one)->file == desk.scratch / "moved/c.md");
    CHECK(desk.store.schedules.of(one)->reviews == 1);
    REQUIRE(desk.collection.sources().size() == 1);
    CHECK(desk.collection.sources()[0].root == desk.scratch / "moved");
}

TEST_CASE("a copy of a folder that is still there takes nothing over") {
    AppContext desk;
    desk.write("c.md", topic_text(card_text("one")));
    desk.sync();
    std::filesystem::copy(desk.scratch / "cards", desk.scratch / "copy", std::filesystem::copy_options::recursive);
    CHECK(desk.sync("copy").problems.size() == 1);
    CHECK(desk.store.cards.of(desk.store.cards.find("one").value())->file == desk.scratch / "cards/c.md");
    CHECK(desk.collection.sources().size() == 2);
}

TEST_CASE("a source is said to be elsewhere: cards without a written id keep their history too") {
    AppContext desk;
    desk.write("c.md", topic_text("## Why?\n\n### Answer\nSo.\n"));
    desk.sync();
    const CardKey why = desk.store.cards.find("why").value();
    desk.store.reviews.record({why, friday_morning, Grade::Good, 1s, friday_morning + 24h, ""}, Fsrs7{});
    std::filesystem::rename(desk.scratch / "cards", desk.scratch / "moved");
    const DeckSource source = desk.collection.sources().at(0);
    CHECK_THROWS_AS(move_source(desk.collection, source, desk.scratch / "nowhere", friday_morning),
                    std::filesystem::filesystem_error);
    CHECK_THROWS_AS(move_source(desk.collection, source, desk.scratch / "moved/c.md", friday_morning), StoreError);
    check_counts(move_source(desk.collection, source, desk.scratch / "moved", friday_morning), 0, 0, 0, 1);
    CHECK(desk.store.cards.of(why)->file == desk.scratch / "moved/c.md");
    CHECK(desk.store.schedules.of(why)->reviews == 1);
}

TEST_CASE("a README without cards is no problem, one with cards is read") {
    AppContext desk;
    desk.write("README.md", "# My cards\n\n## How to use\n\nRead them.\n");
    desk.write("a.md", topic_text(card_text("one")));
    SyncReport report = desk.sync();
    check_counts(report, 1, 0, 0, 0);
    CHECK(report.problems.empty());
    desk.write("README.md", topic_text(card_text("two")));
    check_counts(desk.sync(), 1, 0, 0, 1);
}

TEST_CASE("a picture that is not there is told of, one that is there is not") {
    AppContext desk;
    desk.write("pictures/a b.png", "png");
    desk.write("deep/a.md", topic_text(card_text("one", "![there](../pictures/a%20b.png)\n\n![gone](gone.svg)")));
    const SyncReport report = desk.sync();
    check_counts(report, 1, 0, 0, 0);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0].severity == Severity::Warning);
    CHECK(report.problems[0].line == 12);
    CHECK(report.problems[0].message == "there is no picture \"gone.svg\"; put the file there, or correct its path");
}

TEST_CASE("the same question without an id in two files makes two cards, and no history goes from one to the other") {
    AppContext desk;
    const auto text = [](const std::string& answer) {
        return topic_text("## What are the trade-offs?\n\n### Answer\n" + answer + "\n");
    };
    desk.write("caching.md", text("Stale data."));
    desk.write("signals.md", text("Hidden calls."));
    const SyncReport report = desk.sync();
    check_counts(report, 2, 0, 0, 0);
    for (const Problem& problem : report.problems)
        CHECK(problem.severity == Severity::Warning);
    const CardKey caching = desk.store.cards.find("what-are-the-trade-offs").value();
    desk.store.reviews.record({caching, friday_morning, Grade::Good, 1s, friday_morning + 24h, ""}, Fsrs7{});
    check_counts(desk.sync(), 0, 0, 0, 2);
    std::filesystem::remove(desk.scratch / "cards/caching.md");
    check_counts(desk.sync(), 0, 0, 1, 1);
    for (int again = 0; again < 2; ++again) {
        check_counts(desk.sync(), 0, 0, 0, 1);
        CHECK(desk.store.cards.owner("what-are-the-trade-offs")->archived);
    }
    desk.write("caching.md", text("Stale data."));
    check_counts(desk.sync(), 1, 0, 0, 1);
    CHECK(desk.store.cards.of(caching)->file == desk.scratch / "cards/caching.md");
}

TEST_CASE("a heading that stands several times without an id goes by its text, whatever is put before it") {
    AppContext desk;
    const auto example = [](const std::string& answer) { return "## Example\n\n### Answer\n" + answer + "\n\n"; };
    desk.write("b.md", topic_text(example("First.") + example("Second.")));
    check_counts(desk.sync(), 2, 0, 0, 0);
    desk.write("b.md", topic_text(example("Zeroth.") + example("First.") + example("Second.")));
    check_counts(desk.sync(), 1, 0, 0, 2);
}

TEST_CASE("cards that an older program indexed without gaps between their characters are found after one sync") {
    AppContext desk;
    desk.write("a.md", topic_text(card_text("one", "\u67e5\u8be2\u96c6\u662f\u60f0\u6027\u7684")));
    desk.age();
    desk.sync();
    SQLite::Database& connection = desk.store.database.connection();
    const auto found = [&] {
        return connection.execAndGet("SELECT count(*) FROM card_text WHERE card_text MATCH 'body:\u60f0'").getInt();
    };
    REQUIRE(found() == 1);
    connection.exec("DELETE FROM search_index");
    connection.exec("UPDATE card_text SET body = (SELECT json_extract(content, '$.answer') FROM card)");
    REQUIRE(found() == 0);
    desk.sync();
    CHECK(found() == 1);
    connection.exec("UPDATE card_text SET question = 'mine'");
    desk.sync();
    CHECK(connection.execAndGet("SELECT question FROM card_text").getString() == "mine");
}

TEST_CASE("a folder around a list goes on reading it as one") {
    AppContext desk;
    desk.write("lists/a.md", "# List\n\n## One?\nText.\n\n## Two?\nText.\n");
    desk.sync("cards/lists");
    const SyncReport report = read_answers_from(desk.collection, source_answers(desk.collection).at(0).source,
                                                Answers::TextBelow, friday_morning);
    check_counts(report, 2, 0, 0, 0);
    check_counts(desk.sync(), 0, 2, 0, 0); // of another topic now
    const std::vector<SourceAnswers> sources = source_answers(desk.collection);
    REQUIRE(sources.size() == 1);
    CHECK(sources[0].answers == Answers::TextBelow);
    CHECK(sources[0].unmarked == 0);
}
