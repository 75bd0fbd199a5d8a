#include "exchange/anki/anki_export.h"
#include "exchange/anki/anki_import.h"
#include "exchange/package_builder.h"
#include "store/tables/store.h"
#include "study/search/browse.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <chrono>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

const char* const deck = R"(# Querysets
<!-- topic: orm/querysets -->

## What is lazy about a *queryset*?
<!-- id: lazy
     level: mid
     tags: orm, two words -->

Look:

```python
for x in qs:  # now
    print("hit")
```

![An onion](pictures/onion.svg)

### In one sentence
It waits.

### Answer
It is `<not>` evaluated yet.

### Key points
- Evaluated by iteration
- Cached

### Follow-up: And `count()`?
One query of its own.

### Sources
- [Docs](https://docs.djangoproject.com/en/5.2/ref/models/querysets/)

## Which method joins?
<!-- id: joins
     level: mid -->

`qs.{{c1::select_related}}()` joins, {{c2::prefetch_related::two queries}} does not.

```python
qs.{{c1::select_related}}("author")
```

### Answer
The first.

## Which method sorts?
<!-- id: sorts
     level: mid -->

### Expected
- order_by

### Answer
`order_by`

## Which are lazy?
<!-- id: which
     level: mid -->

- [x] `filter`
- [ ] `get`

### Answer
The first.
)";

struct Exporting : ScratchCollection {
    Exporting() : ScratchCollection(utc_offset) {
        scratch.write("cards/querysets.md", deck);
        scratch.write("cards/pictures/onion.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        const SyncReport report = sync_path(collection, scratch / "cards", Origin::Learner, friday_morning);
        for (const Problem& problem : report.problems)
            FAIL(to_text(problem));
    }

    AnkiPackageBytes package() {
        const auto colour = [](const std::string& language, std::string_view code) {
            const std::size_t at = language == "python" ? code.find("for") : std::string_view::npos;
            return at == std::string_view::npos ? std::vector<CodeSpan>{}
                                                : std::vector<CodeSpan>{{at, 3, CodeRole::Keyword}};
        };
        return export_package(collection, find_cards(collection, {}, {BrowseColumn::Topic}, friday_morning), colour,
                              friday_morning);
    }

    void grade(const std::string& id, Grade grade, Instant at) {
        const CardKey key = collection.find(id).value();
        DayLoad load = collection.day_load(at);
        collection.grade({key, collection.schedule(key), grade, 4s}, load, at);
    }
};

/// The collection in a package, open.
struct Unpacked {
    explicit Unpacked(const std::string& bytes) {
        std::ofstream(scratch / "p.apkg", std::ios::binary) << bytes;
        int error = 0;
        zip_t* archive = zip_open((scratch / "p.apkg").c_str(), ZIP_RDONLY, &error);
        REQUIRE(archive);
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t about;
            zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about);
            std::string content(about.size, '\0');
            zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
            zip_fread(file, content.data(), content.size());
            zip_fclose(file);
            members[about.name] = content;
        }
        zip_discard(archive);
        std::ofstream(scratch / "c", std::ios::binary) << members["collection.anki2"];
        database.emplace((scratch / "c").string());
    }

    std::string text(const std::string& sql) { return database->execAndGet(sql).getString(); }

    Scratch scratch;
    std::map<std::string, std::string> members;
    std::optional<SQLite::Database> database;
};

} // namespace

TEST_CASE("cards become notes of schema 11 with key points and follow-ups in fields of their own, code in colours") {
    Exporting from;
    const AnkiPackageBytes package = from.package();
    CHECK(package.report == ExchangeReport{5, 0, {}});
    Unpacked anki(package.bytes);
    CHECK(anki.text("SELECT ver FROM col") == "11");
    CHECK(anki.text("PRAGMA integrity_check") == "ok");
    CHECK(anki.text("SELECT count(*) FROM notes") == "4");
    CHECK(
        anki.text("SELECT group_concat(ord) FROM cards JOIN notes ON notes.id = nid WHERE guid = 'greenroom:joins'") ==
        "0,1");
    CHECK(anki.text("SELECT tags FROM notes WHERE guid = 'greenroom:lazy'") == " orm two_words ");
    CHECK(nlohmann::json::parse(anki.members["media"]) == nlohmann::json{{"0", "onion.svg"}});
    CHECK(anki.members["0"].starts_with("<svg"));
    const auto fields = [&](const std::string& id) {
        std::vector<std::string> all{""};
        for (const char c : anki.text("SELECT flds FROM notes WHERE guid = 'greenroom:" + id + "'"))
            c == '\x1f' ? all.emplace_back() : all.back() += c;
        return all;
    };
    const auto lazy = fields("lazy");
    REQUIRE(lazy.size() == 12);
    CHECK_THAT(lazy[0], Catch::Contains("<em>queryset</em>") &&
                            Catch::Contains("<img src=\"onion.svg\" alt=\"An onion\">") &&
                            Catch::Contains("<span style=\"color:#7A3E9D\">for</span>") &&
                            Catch::Contains("<pre class=\"language-python\" style=\""));
    CHECK_THAT(lazy[1], Catch::Contains("&lt;not&gt;"));
    CHECK_THAT(lazy[2], Catch::Contains("It waits."));
    CHECK_THAT(lazy[5], Catch::Contains("<li>") && Catch::Contains("Cached"));
    CHECK_THAT(lazy[6], Catch::Contains("<code>count()</code>") && Catch::Contains("One query"));
    CHECK_THAT(lazy[9 + 1], Catch::Contains("https://docs.djangoproject.com"));
    CHECK(lazy[11] == "lazy");
    CHECK_THAT(fields("joins")[0],
               Catch::Contains("{{c1::select_related}}") && Catch::Contains("{{c2::prefetch_related::two queries}}"));
    CHECK(fields("sorts")[4] == "order_by");
    CHECK_THAT(fields("which")[1], Catch::Contains("<code>filter</code>") && !Catch::Contains("get"));
    const nlohmann::json models = nlohmann::json::parse(anki.text("SELECT models FROM col"));
    for (const auto& [id, model] : models.items())
        CHECK(model["flds"].size() == 12);
    for (const char* column : {"decks", "dconf", "conf", "tags"})
        CHECK(nlohmann::json::parse(anki.text(std::string("SELECT ") + column + " FROM col")).is_object());
    CHECK_THAT(anki.text("SELECT decks FROM col"), Catch::Contains("\"orm::querysets\""));
}

TEST_CASE("an exported package has the review log and due dates, and the same cards give the same bytes") {
    Exporting from;
    from.grade("lazy", Grade::Good, friday_morning);
    from.grade("lazy", Grade::Again, friday_morning + 9 * 24h);
    from.grade("joins#2", Grade::Good, friday_morning);
    from.collection.suspend(from.collection.find("sorts").value(), Suspension::Suspended, friday_morning);
    from.collection.flag(from.collection.find("sorts").value(), Flag::On, friday_morning);
    const AnkiPackageBytes package = from.package();
    CHECK(package.report == ExchangeReport{5, 3, {}});
    CHECK(from.package().bytes == package.bytes);
    Unpacked anki(package.bytes);
    CHECK(anki.text(
              "SELECT group_concat(id) FROM revlog JOIN (SELECT cards.id cid FROM cards JOIN notes ON notes.id = nid "
              "WHERE guid = 'greenroom:lazy') USING (cid)") ==
          std::to_string(to_milliseconds(friday_morning)) + "," +
              std::to_string(to_milliseconds(friday_morning + 9 * 24h)));
    CHECK(anki.text("SELECT count(DISTINCT id) FROM revlog") == "3");
    CHECK(anki.text(
              "SELECT queue || cards.flags FROM cards JOIN notes ON notes.id = nid WHERE guid = 'greenroom:sorts'") ==
          "-11");
    CHECK(anki.text("SELECT count(*) FROM cards WHERE type = 2 AND due > 2500 AND ivl > 0") == "2");
}

TEST_CASE(
    "what was exported comes back as the same cards: nothing changes where they are, all of it where they are not") {
    Exporting from;
    from.grade("lazy", Grade::Good, friday_morning);
    from.grade("joins#1", Grade::Hard, friday_morning + 1min);
    const fs::path file = from.scratch / "p.apkg";
    std::ofstream(file, std::ios::binary) << from.package().bytes;
    CHECK(import_package(from.collection, file, from.scratch / "back", friday_morning) == ExchangeReport{0, 0, {}});

    ScratchCollection to(utc_offset);
    CHECK(import_package(to.collection, file, to.scratch / "anki", friday_morning + 24h) == ExchangeReport{5, 2, {}});
    for (const std::string id : {"lazy", "joins#1"}) {
        const Schedule there = from.store.schedules.of(from.collection.find(id).value()).value();
        const Schedule here = to.store.schedules.of(to.collection.find(id).value()).value();
        CHECK(here.memory == there.memory);
        CHECK(here.last_review == there.last_review);
    }
    Card there = from.collection.card(from.collection.find("lazy").value())->card;
    Card here = to.collection.card(to.collection.find("lazy").value())->card;
    CHECK_THAT(here.prompt, Catch::Contains("```python\nfor x in qs:  # now") && Catch::Contains("pictures/onion.svg"));
    here.prompt = there.prompt;
    here.line = there.line;
    there.tags = {"orm", "two_words"};
    CHECK(here == there);
    there = from.collection.card(from.collection.find("joins#2").value())->card;
    here = to.collection.card(to.collection.find("joins#2").value())->card;
    CHECK(here.question == there.question);
    CHECK(here.prompt == there.prompt);
    CHECK(import_package(to.collection, file, to.scratch / "anki", friday_morning + 24h) == ExchangeReport{0, 0, {}});
}

TEST_CASE("a note that came from Anki goes back under the guid that it had") {
    ScratchCollection to(utc_offset);
    PackageBuilder builder;
    builder.simple(1, "Bk$2{[z#x`", "Q?", "A");
    import_package(to.collection, builder.save(to.scratch / "a.apkg", Schema::Eleven), to.scratch / "anki",
                   friday_morning);
    const auto none = [](const std::string&, std::string_view) { return std::vector<CodeSpan>{}; };
    Unpacked anki(
        export_package(to.collection, find_cards(to.collection, {}, {}, friday_morning), none, friday_morning).bytes);
    CHECK(anki.text("SELECT guid FROM notes") == "Bk$2{[z#x`");
}

TEST_CASE("the beginning of a SHA-1 is that of the standard") {
    CHECK(sha1_beginning("") == 0xDA39A3EE);
    CHECK(sha1_beginning("abc") == 0xA9993E36);
    CHECK(sha1_beginning(std::string(1000, 'a')) == 0x291E9A6C);
}
