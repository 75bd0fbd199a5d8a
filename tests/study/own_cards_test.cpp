#include "study/upkeep/own_cards.h"

#include "records/store_error.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/unprivileged.h"

#include <filesystem>
#include <fstream>

using namespace greenroom;
using namespace greenroom::test;

namespace fs = std::filesystem;

namespace {

const CardFields lazy{"What is a lazy queryset?", "It waits.", {}, Level::Mid};

const std::string shipped_text = "# Relations\n<!-- topic: orm/relations -->\n\n## What is F()?\n<!-- id: f -->\n\n### "
                                 "Answer\nA column.\n";

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A collection with a shipped deck and one of the learner's.
struct OwnCards : ScratchCollection {
    OwnCards() : ScratchCollection(utc_offset) {
        scratch.write("shipped/relations.md", shipped_text);
        scratch.write("mine/notes.md", "# Notes\n<!-- topic: notes -->\n\n## Mine?\n<!-- id: mine -->\n\n### "
                                       "Answer\nYes.\n");
        sync();
    }
    void sync() {
        sync_path(collection, scratch / "shipped", Origin::Shipped, friday_morning);
        sync_path(collection, scratch / "mine", Origin::Learner, friday_morning);
        std::error_code none;
        if (fs::exists(default_own_folder(collection), none))
            sync_path(collection, default_own_folder(collection), Origin::Learner, friday_morning);
    }
    StoredCard card(const std::string& id) { return collection.card(collection.find(id).value()).value(); }
    SavedCard save(const std::string& topic, const CardFields& fields) {
        return save_own_card(collection, new_own_card(collection, default_own_folder(collection), topic), fields);
    }
};

} // namespace

TEST_CASE("a new card is saved to its topic's file in My cards, and read from there") {
    OwnCards own;
    const SavedCard saved = own.save("orm/relations", lazy);
    REQUIRE(saved.refusal == "");
    CHECK(saved.id == "what-is-a-lazy-queryset");
    const fs::path file = own.scratch / "My cards" / "orm" / "relations.md";
    CHECK(text_of(file).starts_with("# Relations\n<!-- topic: orm/relations -->\n"));
    own.sync();
    CHECK(own.card(saved.id).card.answer == "It waits.");
    CHECK(own.card(saved.id).file == file);
    CHECK(own_folders(own.collection) == std::vector<fs::path>{own.scratch / "My cards", own.scratch / "mine"});
}

TEST_CASE("a second card of a topic comes below the first, under an id of its own") {
    OwnCards own;
    own.save("orm/relations", lazy);
    const std::string first = text_of(own.scratch / "My cards/orm/relations.md");
    const SavedCard second = own.save("orm/relations", lazy);
    CHECK(second.id == "what-is-a-lazy-queryset-2");
    CHECK(text_of(own.scratch / "My cards/orm/relations.md").starts_with(first));
}

TEST_CASE("no new card takes the id of a card of another deck") {
    OwnCards own;
    CHECK(own.save("notes", {"F", "x", {}, Level::Mid}).id == "f-2");
}

TEST_CASE("a topic's file is found under whatever name it has, and no file of another topic is taken") {
    OwnCards own;
    const fs::path mine = own.scratch / "mine";
    fs::rename(mine / "notes.md", mine / "odd name.md");
    CHECK(new_own_card(own.collection, mine, "notes").file == mine / "odd name.md");
    own.scratch.write("mine/python.md", "# Other\n<!-- topic: other -->\n");
    CHECK(new_own_card(own.collection, mine, "python").file == mine / "python-2.md");
}

TEST_CASE("any topic has a file name inside its folder") {
    OwnCards own;
    for (const std::string topic :
         {"..", "/etc/x", "a/../../b", "README", ".hidden", "a:b*c", "База данных", "", " "}) {
        INFO(topic);
        const OwnCard target = new_own_card(own.collection, own.scratch / "mine", topic);
        const fs::path below = fs::weakly_canonical(target.file).lexically_relative(own.scratch / "mine");
        CHECK(!below.empty());
        CHECK(below.begin()->string() != "..");
        CHECK(!target.file.filename().string().starts_with('.'));
        CHECK(target.file.filename() != "README.md");
    }
    CHECK(own.save("..", lazy).refusal.english().find("no topic") != std::string::npos);
    CHECK(own.save("База данных", lazy).refusal == "");
}

TEST_CASE("what was written into the file since is kept when a new card is saved") {
    OwnCards own;
    const OwnCard target = new_own_card(own.collection, own.scratch / "mine", "notes");
    const std::string theirs = text_of(target.file) + "\n## Theirs?\n<!-- id: theirs -->\n\n### Answer\nYes.\n";
    own.scratch.write("mine/notes.md", theirs);
    CHECK(save_own_card(own.collection, target, lazy).refusal == "");
    CHECK(text_of(target.file).starts_with(theirs));
}

TEST_CASE("a card of the learner's is changed in its file; one that another program changed is not") {
    OwnCards own;
    const OwnCard mine = own_card(own.collection, own.card("mine")).value();
    CHECK(save_own_card(own.collection, mine, {"Mine?", "No.", {}, Level::Mid}).id == "mine");
    CHECK(text_of(mine.file).find("### Answer\nNo.\n") != std::string::npos);
    const std::string now = text_of(mine.file);
    CHECK(save_own_card(own.collection, mine, {"Mine?", "Perhaps.", {}, Level::Mid})
              .refusal.english()
              .find("meanwhile") != std::string::npos);
    CHECK(text_of(mine.file) == now);
}

TEST_CASE("cards that come with Greenroom, and files that cannot be written, are not changed here") {
    OwnCards own;
    CHECK_FALSE(own_card(own.collection, own.card("f")));
    fs::permissions(own.scratch / "mine/notes.md", fs::perms::owner_read);
    const Unprivileged user;
    CHECK_FALSE(own_card(own.collection, own.card("mine")));
}

TEST_CASE("a card in a folder of the learner's inside the shipped deck counts as shipped") {
    OwnCards own;
    sync_path(own.collection, own.scratch / "shipped", Origin::Learner, friday_morning);
    own.sync();
    CHECK_FALSE(own_card(own.collection, own.card("f")));
}

TEST_CASE("a changed file keeps its permissions, and nothing is left beside it") {
    OwnCards own;
    const fs::path file = own.scratch / "mine/notes.md";
    const auto mode = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
    fs::permissions(file, mode);
    const OwnCard mine = own_card(own.collection, own.card("mine")).value();
    REQUIRE(save_own_card(own.collection, mine, {"Mine?", "No.", {}, Level::Mid}).refusal == "");
    CHECK(fs::status(file).permissions() == mode);
    CHECK(std::distance(fs::directory_iterator(own.scratch / "mine"), {}) == 1);
}

TEST_CASE("a folder that cannot be written is said, and nothing is lost") {
    OwnCards own;
    fs::create_directory(own.scratch / "closed");
    fs::permissions(own.scratch / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    const Unprivileged user;
    const OwnCard target = new_own_card(own.collection, own.scratch / "closed", "notes");
    CHECK_THROWS_AS(save_own_card(own.collection, target, lazy), StoreError);
}

TEST_CASE("a card of a list is changed in its file: its answer gets a heading, once it is changed") {
    OwnCards own;
    const fs::path file = own.scratch / "mine" / "list.md";
    own.scratch.write("mine/list.md", "# List\n\n## One?\nText.\n\n## Two?\n\nMore.\n\n---\n");
    const DeckSource source = own.collection.sources().back();
    read_answers_from(own.collection, source, Answers::TextBelow, friday_morning);
    const auto change = [&](const std::string& id, auto what) {
        const StoredCard stored = own.card(id);
        CardFields fields = fields_of(stored.card);
        what(fields);
        const SavedCard saved = save_own_card(own.collection, own_card(own.collection, stored).value(), fields);
        CHECK(saved.refusal == "");
        own.sync();
    };
    change("one", [](CardFields& fields) { fields.level = Level::Senior; });
    CHECK(text_of(file) ==
          "# List\n\n## One?\n<!-- id: one\n     level: senior -->\nText.\n\n## Two?\n\nMore.\n\n---\n");
    change("two", [](CardFields& fields) {
        fields.answer = "Much more.";
        fields.key_points = {"Much"};
    });
    CHECK(text_of(file).ends_with(
        "## Two?\n<!-- id: two\n     level: mid -->\n\n### Answer\nMuch more.\n\n### Key points\n"
        "- Much\n\n---\n"));
    CHECK(own.card("one").card.answer == "Text.");
    CHECK(own.card("two").card.key_points == std::vector<std::string>{"Much"});
    const SavedCard added =
        save_own_card(own.collection, new_own_card(own.collection, own.scratch / "mine", "list"), lazy);
    CHECK(added.refusal == "");
    own.sync();
    CHECK(own.card("one").card.answer == "Text.");
}
