#include "exchange/anki/anki_import.h"
#include "exchange/package_builder.h"
#include "records/store_error.h"
#include "store/files/doctor.h"
#include "store/tables/store.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <chrono>
#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// A collection with nothing in it, and a folder to import into.
struct Importing : ScratchCollection {
    Importing() : ScratchCollection(utc_offset) {}

    fs::path folder = scratch / "anki";

    ExchangeReport import_package(const PackageBuilder& builder, Schema schema = Schema::Eleven) {
        return greenroom::import_package(collection, builder.save(scratch / "deck.apkg", schema), folder,
                                         friday_morning);
    }
    std::string text(const std::string& name) const { return bytes_of(folder / name); }
    Schedule schedule(const std::string& id) { return store.schedules.of(collection.find(id).value()).value(); }
    Card card(const std::string& id) { return collection.card(collection.find(id).value())->card; }

    /// Every file of the folder with its bytes.
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> all;
        if (fs::exists(folder))
            for (const auto& entry : fs::recursive_directory_iterator(folder))
                if (entry.is_regular_file())
                    all.emplace(entry.path().lexically_relative(folder).generic_string(), bytes_of(entry.path()));
        return all;
    }
};

constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t june = 1'591'000'000'000; // 2020-06-01

const std::string png = "\x89PNG\r\n\x1a\n and so on";

PackageBuilder one_of_each() {
    PackageBuilder builder;
    builder.decks = {{1, "Default"}, {2, "Django::ORM"}};
    builder
        .note({1000,
               "guid-basic",
               PackageBuilder::basic,
               {"What is <b>lazy</b>?", "A <code>QuerySet</code>"},
               " orm ORM django "})
        .card({1001, 1000, 2})
        .note({2000,
               "guid-cloze",
               PackageBuilder::cloze,
               {"{{c1::select_related}} joins, {{c2::prefetch_related::hint}} does not", "Two ways"}})
        .card({2001, 2000, 2, 0})
        .card({2002, 2000, 2, 1})
        .note({3000, "guid-typed", PackageBuilder::typed, {"Which method sorts?", "order_by"}})
        .card({3001, 3000})
        .note({4000, "guid-both", PackageBuilder::reversed, {"ORM", "Object-relational mapper"}})
        .card({4001, 4000, 1, 0})
        .card({4002, 4000, 1, 1});
    return builder;
}

} // namespace

TEST_CASE("notes of Anki's become Markdown by deck that reads like any other, from both schemas alike") {
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
        Importing to;
        const ExchangeReport report = to.import_package(one_of_each(), schema);
        CHECK(report == ExchangeReport{6, 0, {}});
        CHECK(to.text("Django/ORM.md") == R"(# ORM
<!-- topic: Django/ORM -->

## What is **lazy**?
<!-- id: anki-m52wszbnmjqxg2ld
     level: mid
     seconds: 60
     tags: orm, django -->

### Answer
A `QuerySet`

## … joins, … does not
<!-- id: anki-m52wszbnmnwg66tf
     level: mid
     seconds: 60 -->

{{c1::select_related}} joins, {{c2::prefetch_related::hint}} does not

### Answer
Two ways
)");
        CHECK(to.text("Default.md") == R"(# Default
<!-- topic: Default -->

## Which method sorts?
<!-- id: anki-m52wszbnor4xazle
     level: mid
     seconds: 60 -->

### Expected
- order_by

### Answer
order_by

## ORM
<!-- id: anki-m52wszbnmjxxi2a
     level: mid
     seconds: 60
     family: anki-m52wszbnmjxxi2a -->

### Answer
Object-relational mapper

## Object-relational mapper
<!-- id: anki-m52wszbnmjxxi2a-2
     level: mid
     seconds: 60
     family: anki-m52wszbnmjxxi2a -->

### Answer
ORM
)");
        CHECK(to.card("anki-m52wszbnor4xazle").kind == Kind::Typed);
        CHECK(to.card("anki-m52wszbnmnwg66tf#2").gap == 2);
    }
}

TEST_CASE("importing the same package again changes nothing at all") {
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
        PackageBuilder builder = one_of_each();
        builder.media = {{"cat.png", png}};
        builder.note({5000, "guid-cat", PackageBuilder::basic, {"Cat? <img src=\"cat.png\">", "Yes"}})
            .card({5001, 5000, 1, 0, 2, 2, 200, 30})
            .review({june, 5001})
            .review({june + 3 * day, 5001, 4, 30});
        Importing to;
        CHECK(to.import_package(builder, schema) == ExchangeReport{7, 2, {}});
        const auto files = to.files();
        const auto log = to.store.reviews.all();
        CHECK(to.import_package(builder, schema) == ExchangeReport{0, 0, {}});
        CHECK(to.files() == files);
        CHECK(to.store.reviews.all().size() == log.size());
        CHECK(files.at("pictures/cat.png") == png);
    }
}

TEST_CASE("the review log comes with its exact times, and every schedule is its fold") {
    PackageBuilder builder;
    builder.simple(1, "guid", "Q?", "A")
        .review({june, 1, 3, -600, 0})
        .review({june + 600'123, 1, 2, 4, 0, 2500, 7'000});
    builder.cards[0].type = builder.cards[0].queue = 2;
    builder.cards[0].due = 200;
    builder.cards[0].interval = 4;
    builder.review({june + 700'000, 1, 0, 9, 4})
        .review({june + 800'000, 1, 3, 9, 3, 0})
        .review({june + 900'000, 77, 3});
    Importing to;
    const ExchangeReport report = to.import_package(builder);
    CHECK(report == ExchangeReport{1, 2, {{"review", "its card was not carried, or is deleted"}}});
    const Schedule schedule = to.schedule("anki-m52wsza");
    const Fsrs7 model;
    CHECK(schedule.memory == model.next(model.first(Grade::Good), 600'123 / 86'400'000.0, Grade::Hard));
    CHECK(schedule.last_review == from_milliseconds(june + 600'123));
    CHECK(schedule.due == from_milliseconds((builder.created + 200 * 86'400) * 1000));
    const std::vector<LoggedReview> log = to.store.reviews.all();
    REQUIRE(log.size() == 2);
    CHECK(log[0].review.at == from_milliseconds(june));
    CHECK(log[0].review.due == from_milliseconds(june + 600'000));
    CHECK(log[1].review.elapsed == 7s);
    CHECK(log[0].review.id.size() == 36);
    CHECK(to.collection.rebuild().differed == 0);
}

TEST_CASE("a card with an interval and no log begins with the stability at which that meets the desired retention") {
    PackageBuilder builder;
    builder.note({1, "guid", PackageBuilder::basic, {"Q?", "A"}})
        .card({1, 1, 1, 0, 2, 2, 300, 42, 0, 0, 0, R"({"s":3,"unheard-of":[1]})"});
    Importing to;
    CHECK(to.import_package(builder) == ExchangeReport{1, 0, {}});
    const Schedule schedule = to.schedule("anki-m52wsza");
    CHECK(Fsrs7{}.retrievability(schedule.memory, 42) == Approx(0.9).epsilon(1e-9));
    CHECK(schedule.memory.stability_fast == Approx(0.8 * schedule.memory.stability));
    CHECK(schedule.memory.difficulty == 5);
    CHECK(schedule.due == from_milliseconds((builder.created + 300 * 86'400) * 1000));
    CHECK(schedule.last_review == schedule.due - 42 * 24h);
    CHECK(to.collection.rebuild().differed == 0);
    CHECK(to.import_package(builder) == ExchangeReport{0, 0, {}});

    // What is answered here goes on from there, and can be undone.
    DayLoad load = to.collection.day_load(friday_morning);
    to.collection.grade({to.collection.find("anki-m52wsza").value(), schedule, Grade::Good, 5s}, load, friday_morning);
    const double days = days_between(schedule.last_review, friday_morning);
    CHECK(to.schedule("anki-m52wsza").memory == Fsrs7{}.next(schedule.memory, days, Grade::Good));
    CHECK(to.collection.rebuild().differed == 0);
    CHECK(to.collection.undo_newest(friday_morning + 1min));
    CHECK(to.schedule("anki-m52wsza") == schedule);
}

TEST_CASE("suspended cards stay suspended, flags are kept, and a card made new again is new") {
    PackageBuilder builder;
    builder.note({1, "a", PackageBuilder::basic, {"A?", "A"}})
        .card({1, 1, 1, 0, 2, -1, 200, 10, 0, 0, 3})
        .review({june, 1})
        .note({2, "b", PackageBuilder::basic, {"B?", "B"}})
        .card({2, 2})
        .review({june, 2});
    builder.reviews[1].id += 1;
    Importing to;
    CHECK(to.import_package(builder) == ExchangeReport{2, 2, {}});
    const Marks marks = to.collection.marks(to.collection.find("anki-me").value());
    CHECK(marks.suspended);
    CHECK(marks.flag == Flag::On);
    const CardKey fresh = to.collection.find("anki-mi").value();
    CHECK_FALSE(to.collection.schedule(fresh));
    CHECK(to.store.reviews.history(fresh).size() == 1);
    CHECK(to.collection.rebuild().differed == 0);

    // What was said of them here since holds.
    to.collection.suspend(to.collection.find("anki-me").value(), Suspension::Resumed, friday_morning);
    to.import_package(builder);
    CHECK_FALSE(to.collection.marks(to.collection.find("anki-me").value()).suspended);
}

TEST_CASE("the last review that was given here is undone, not one that was imported since") {
    Importing to;
    PackageBuilder builder;
    builder.simple(1, "a", "A?", "A").simple(2, "b", "B?", "B");
    to.import_package(builder);
    DayLoad load = to.collection.day_load(friday_morning);
    to.collection.grade({to.collection.find("anki-me").value(), {}, Grade::Good, 5s}, load, friday_morning);
    builder.review({june, 2});
    builder.cards[1].type = 2;
    CHECK(to.import_package(builder).reviews == 1);
    CHECK(to.collection.undo_newest(friday_morning)->card_id == "anki-me");
}

TEST_CASE("what cannot be carried is listed with its reason, and the rest is carried") {
    PackageBuilder builder;
    builder.media = {{"beep.mp3", "ID3"}, {"virus.exe", "MZ"}};
    builder.simple(1, "good", "Good?", "Yes")
        .note({2, "script", PackageBuilder::script, {"Q", "A"}})
        .card({2, 2})
        .note({3, "covered", PackageBuilder::occlusion, {"{{c1::image-occlusion:rect:left=.1}}", "<img src=x.png>"}})
        .card({3, 3})
        .note({4, "sound", PackageBuilder::basic, {"[sound:beep.mp3]", ""}})
        .card({4, 4})
        .note({5,
               "picture",
               PackageBuilder::basic,
               {"See <img src=\"gone.png\">", "This <img src=\"https://x.org/y.png\">"}})
        .card({5, 5})
        .note({6, "nested", PackageBuilder::cloze, {"{{c1::a {{c2::b}} c}} d", ""}})
        .card({6, 6, 1, 0})
        .card({7, 6, 1, 1});
    Importing to;
    const ExchangeReport report = to.import_package(builder);
    CHECK(report.cards == 3);
    std::set<std::string> reasons;
    for (const Skipped& one : report.skipped)
        reasons.insert(one.what.english() + " | " + one.why.english());
    CHECK(reasons ==
          std::set<std::string>{
              "card of the note type \"Clever\" | its template is a program in JavaScript",
              "card of the note type \"Image Occlusion\" | parts of a picture are covered, which Greenroom does not do",
              "card of the note type \"Basic\" | nothing is left of its question as text",
              "card of the note type \"Cloze\" | its gap lies in another one, or in none of the text",
              "the sound \"beep.mp3\" | it is no picture; sounds, films and programs are not carried",
              "the file \"virus.exe\" | it is no picture; sounds, films and programs are not carried",
              "the picture \"gone.png\" | its file is missing",
              "the picture \"https://x.org/y.png\" | pictures load only from the folder of the cards"});
    CHECK(to.card("anki-nzsxg5dfmq#1").prompt == "{{c1::a b c}} d");
}

TEST_CASE("pictures whose names differ in case only become two files, and are found from a deck below") {
    PackageBuilder builder;
    builder.decks = {{1, "A::B"}};
    builder.media = {{"Cat.png", png + "1"}, {"cat.png", png + "2"}};
    builder.simple(1, "a", "Which? <img src=\"Cat.png\"><img src=\"cat.png\">", "Both");
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
        Importing to;
        CHECK(to.import_package(builder, schema) == ExchangeReport{1, 0, {}});
        const auto files = to.files();
        CHECK(files.size() == 3);
        CHECK(files.at("pictures/Cat.png") == png + "1");
        const auto problems = sync_path(to.collection, to.folder, Origin::Learner, friday_morning).problems;
        CHECK(problems.empty());
        CHECK(to.import_package(builder, schema) == ExchangeReport{0, 0, {}});
        CHECK(to.files() == files);
    }
}

TEST_CASE("a note that was changed in Anki since is changed here, unless the learner changed its text") {
    PackageBuilder builder;
    builder.simple(1, "a", "A?", "old").simple(2, "b", "B?", "old").simple(3, "c", "C?", "old");
    Importing to;
    to.import_package(builder);
    std::string text = to.text("Default.md");
    text.replace(text.find("## C?"), 5, "## C, mine?");
    std::ofstream(to.folder / "Default.md", std::ios::binary) << text << "\nMy own words.\n";
    for (const std::size_t note : {0U, 2U}) {
        builder.notes[note].fields[1] = "new";
        builder.notes[note].modified += 60;
    }
    const ExchangeReport report = to.import_package(builder);
    CHECK(report.skipped ==
          std::vector<Skipped>{{"the new text of anki-mm", "it was changed both here and in Anki; yours stays"}});
    CHECK(to.card("anki-me").answer == "new");
    CHECK(to.card("anki-mi").answer == "old");
    CHECK(to.card("anki-mm").question == "C, mine?");
    CHECK(to.text("Default.md").ends_with("\nMy own words.\n"));
}

TEST_CASE("a card that was exported from here is the same card when it comes back, with its reviews") {
    Importing to;
    to.scratch.write("own/t.md", "# T\n\n## Own?\n<!-- id: my-own -->\n\n### Answer\nYes.\n");
    sync_path(to.collection, to.scratch / "own", Origin::Learner, friday_morning);
    PackageBuilder builder;
    builder.simple(1, "greenroom:my-own", "Own?", "Yes.").review({june, 1});
    builder.cards[0].type = 2;
    CHECK(to.import_package(builder) == ExchangeReport{0, 1, {}});
    CHECK(to.schedule("my-own").reviews == 1);
    CHECK(to.files().empty());
}

TEST_CASE("an import that fails half way leaves the folder and the collection as they were") {
    PackageBuilder builder = one_of_each();
    builder.media = {{"cat.png", png}};
    builder.simple(9, "cat", "Cat? <img src=\"cat.png\">", "Yes").review({june, 9});
    Importing to;
    fs::create_directories(to.folder);
    std::ofstream(to.folder / "mine.md") << "# Mine\n\n## Mine?\n<!-- id: mine -->\n\n### Answer\nYes.\n";
    const auto files = to.files();
    // Where the last topic's file is to be, there is a folder that cannot be replaced.
    fs::create_directories(to.folder / "Django");
    to.store.database.connection().exec(
        "CREATE TEMP TRIGGER no_reviews BEFORE INSERT ON review BEGIN SELECT raise(ABORT, 'no'); END");
    CHECK_THROWS_AS(to.import_package(builder), StoreError);
    CHECK(to.files() == files);
    CHECK_FALSE(fs::exists(to.folder / "pictures"));
    CHECK(to.collection.is_empty());
    CHECK(to.collection.sources().empty());
    CHECK(to.store.reviews.all().empty());
    to.store.database.connection().exec("DROP TRIGGER no_reviews");
    CHECK(to.import_package(builder).reviews == 1);
}

TEST_CASE("an import that is cancelled at any moment leaves the folder and the collection as they were") {
    PackageBuilder builder = one_of_each();
    builder.simple(9, "dog", "Dog?", "Yes").review({june, 9});
    Importing to;
    const fs::path package = builder.save(to.scratch / "deck.apkg", Schema::Eleven);
    int tellings = 0;
    Importing whole;
    greenroom::import_package(whole.collection, package, whole.folder, friday_morning, [&](double share) {
        CHECK(share >= 0);
        CHECK(share <= 1);
        return ++tellings > 0;
    });
    CHECK(tellings > 5);
    for (int last = 1; last <= tellings; ++last) {
        int told = 0;
        CHECK_THROWS_AS(greenroom::import_package(to.collection, package, to.folder, friday_morning,
                                                  [&](double) { return ++told < last; }),
                        Cancelled);
        CHECK(told == last);
        CHECK(to.files().empty());
        CHECK(to.collection.is_empty());
        CHECK(to.store.reviews.all().empty());
    }
    CHECK(to.import_package(builder) == ExchangeReport{7, 1, {}});
}

TEST_CASE("what an import wrote that was cut short is not taken for the learner's own text") {
    PackageBuilder builder;
    builder.simple(1, "a", "A?", "old").simple(2, "b", "B?", "old").review({june, 1});
    Importing cut_short;
    cut_short.import_package(builder);
    Importing to;
    fs::copy(cut_short.folder, to.folder, fs::copy_options::recursive);
    sync_path(to.collection, to.folder, Origin::Learner, friday_morning);
    CHECK(to.import_package(builder) == ExchangeReport{0, 1, {}});
    builder.notes[0].fields[1] = "new";
    builder.notes[0].modified += 60;
    CHECK(to.import_package(builder) == ExchangeReport{1, 0, {}});
    CHECK(to.card("anki-me").answer == "new");
}
