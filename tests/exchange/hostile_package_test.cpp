#include "exchange/anki/anki_import.h"
#include "exchange/anki/picture_store.h"
#include "exchange/anki/protobuf_fields.h"
#include "exchange/package_builder.h"
#include "records/store_error.h"
#include "store/tables/store.h"
#include "support/catch.h"
#include "support/collection_builder.h"

#include <ctime>
#include <functional>
#include <limits>

using namespace greenroom;
using namespace greenroom::test;

namespace {

namespace fs = std::filesystem;

/// Of the processor; what else the machine does is not a package's fault.
#if defined(__SANITIZE_ADDRESS__)
constexpr double allowed_seconds = 60; // times under a sanitizer say nothing
#elif defined(__OPTIMIZE__)
constexpr double allowed_seconds = 2;
#else
constexpr double allowed_seconds = 8;
#endif

/// A collection with nothing in it, which packages of strangers come to.
struct Refusing : ScratchCollection {
    Refusing() : ScratchCollection(utc_offset) {}

    fs::path package = scratch / "evil.apkg";
    fs::path folder = scratch / "deep/down/anki";

    ExchangeReport import_package() {
        const std::clock_t start = std::clock();
        const auto seconds = [&] { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
        try {
            const ExchangeReport report = greenroom::import_package(collection, package, folder, friday_morning);
            CHECK(seconds() < allowed_seconds);
            return report;
        } catch (...) {
            CHECK(seconds() < allowed_seconds);
            throw;
        }
    }

    /// Why it is refused, and that nothing was left behind.
    std::string refusal() {
        std::string why;
        try {
            import_package();
        } catch (const BadImport& bad) {
            why = bad.what();
        }
        CHECK_THAT(why, Catch::Contains("evil.apkg") && Catch::EndsWith("Nothing was changed"));
        CHECK_FALSE(fs::exists(scratch / "deep"));
        CHECK(collection.is_empty());
        CHECK(collection.sources().empty());
        return why;
    }

    std::string refusal_of(const ZipBuilder& zip) { return zip.save(package), refusal(); }
    std::string refusal_of(const PackageBuilder& builder, Schema schema = Schema::Eleven) {
        return refusal_of(builder.zip(schema));
    }
};

PackageBuilder honest() {
    PackageBuilder builder;
    return builder.simple(1, "guid", "Q?", "A");
}

} // namespace

TEST_CASE("a package that unpacks to far more than it is is refused at once") {
    Refusing to;
    const std::string zeros(64 * 1024 * 1024, '\0');
    CHECK_THAT(to.refusal_of(ZipBuilder().add("collection.anki2", zeros)), Catch::Contains("far more"));
    CHECK_THAT(to.refusal_of(
                   ZipBuilder().add("meta", PackedFields().number(1, 3).text()).add("collection.anki21b", zstd(zeros))),
               Catch::Contains("far more"));
    CHECK_THAT(to.refusal_of(honest().zip(Schema::Eleven).add("media", std::string(5 * 1024 * 1024, ' '))),
               Catch::Contains("more than it can be"));
}

TEST_CASE("a picture that unpacks to far more than it is is left out") {
    Refusing to;
    PackageBuilder builder;
    builder.media = {{"big.png", "\x89PNG\r\n\x1a\n" + std::string(64 * 1024 * 1024, '\0')}};
    builder.simple(1, "guid", "Q? <img src=\"big.png\">", "A");
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
        Refusing fresh;
        builder.save(fresh.package, schema);
        const ExchangeReport report = fresh.import_package();
        CHECK(report.cards == 1);
        REQUIRE(report.skipped.size() == 1);
        CHECK_THAT(report.skipped[0].why.english(), Catch::Contains("unpacks to more"));
        CHECK_FALSE(fs::exists(fresh.folder / "pictures"));
    }
}

TEST_CASE("names that lead out of the folder, and links, are refused") {
    Refusing to;
    for (const char* name : {"../../evil", "/etc/evil", "..\\evil", "a/b", ".."})
        CHECK_THAT(to.refusal_of(honest().zip(Schema::Eleven).add(name, "x")),
                   Catch::Contains("outside of its folder"));
    CHECK_THAT(to.refusal_of(honest().zip(Schema::Eleven).add("0", "/etc/passwd", 0120777)), Catch::Contains("a link"));
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen})
        for (const char* name : {"../evil.png", "/etc/evil.png", "a\\b.png", ".."}) {
            PackageBuilder builder = honest();
            builder.media = {{name, "\x89PNG\r\n\x1a\n"}};
            CHECK_THAT(to.refusal_of(builder, schema), Catch::Contains("leads out of the folder"));
        }
}

TEST_CASE("an archive whose sizes lie, or that is cut or none at all, is refused") {
    Refusing to;
    honest().save(to.package, Schema::Eleven);
    const std::string sound = bytes_of(to.package);
    const auto write = [&](const std::string& bytes) { std::ofstream(to.package, std::ios::binary) << bytes; };
    for (const std::uint32_t lie : {1U, 100U, 100'000'000U}) {
        std::string bytes = sound;
        // The sizes before packing, in the directory at the end and in front of each member.
        for (const auto& [mark, offset] :
             {std::pair{std::string("PK\x01\x02"), 24}, std::pair{std::string("PK\x03\x04"), 22}}) {
            const std::size_t at = bytes.find(mark);
            for (int i = 0; i < 4; ++i)
                bytes[at + static_cast<std::size_t>(offset + i)] = static_cast<char>(lie >> (8 * i));
        }
        write(bytes);
        CHECK_THAT(to.refusal(), Catch::Contains("its collection"));
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, sound.size() / 2, sound.size() - 3}) {
        write(sound.substr(0, size));
        CHECK_THROWS_AS(to.import_package(), BadImport);
    }
    write(std::string(100'000, 'x'));
    CHECK_THROWS_AS(to.import_package(), BadImport);
    std::string many = sound;
    const std::size_t end = many.rfind("PK\x05\x06");
    many[end + 10] = many[end + 11] = '\xFF';
    many.insert(end, std::string("PK\x06\x07") + std::string(16, '\0'));
    write(many);
    CHECK_THROWS_AS(to.import_package(), BadImport);
    fs::remove(to.package);
    CHECK_THROWS_AS(to.import_package(), BadImport);
}

TEST_CASE("messages with wrong lengths are refused") {
    const auto reads = [](const std::string& message) {
        return read_protobuf(message, [](const ProtobufField&) { return true; });
    };
    CHECK(reads(PackedFields().number(1, 3).bytes(2, "text").text()));
    CHECK_FALSE(reads("\x0a\xff\xff\xff\xff\x07"
                      "abc"));
    CHECK_FALSE(reads("\x0a\x05"
                      "abc"));
    CHECK_FALSE(reads(std::string("\x08\xff", 2)));
    CHECK_FALSE(reads(std::string("\x00\x01", 2)));
    CHECK_FALSE(reads(std::string(200, '\x0b')));
    Refusing to;
    const auto with_list = [&](const std::string& list) {
        return ZipBuilder()
            .add("meta", PackedFields().number(1, 3).text())
            .add("collection.anki21b", zstd(honest().collection(Schema::Eighteen)))
            .add("media", list);
    };
    CHECK_THAT(to.refusal_of(with_list(zstd("\x0a\xff\xff\xff\xff\x07"
                                            "abc"))),
               Catch::Contains("list of media"));
    CHECK_THAT(to.refusal_of(with_list(zstd(PackedFields()
                                                .bytes(1, "\x0a\x7f"
                                                          "abc")
                                                .text()))),
               Catch::Contains("list of media"));
    CHECK_THAT(to.refusal_of(with_list("no zstd")), Catch::Contains("cannot be unpacked"));
    std::string entries;
    for (int i = 0; i < 200'000; ++i)
        entries += std::string("\x0a\x00", 2);
    CHECK_THAT(to.refusal_of(with_list(zstd(entries))), Catch::Contains("list of media"));
    CHECK_THAT(to.refusal_of(ZipBuilder().add("meta", "\x0a\x7f").add("collection.anki2", "x")),
               Catch::Contains("version"));
    CHECK_THAT(
        to.refusal_of(ZipBuilder().add("meta", PackedFields().number(1, 99).text()).add("collection.anki2", "x")),
        Catch::Contains("newer Anki"));
}

TEST_CASE("a collection that could run what a stranger wrote is refused") {
    Refusing to;
    const auto refusal_with = [&](const std::string& sql, Schema schema = Schema::Eleven) {
        PackageBuilder builder = honest();
        builder.extra_sql = {sql};
        return to.refusal_of(builder, schema);
    };
    for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
        CHECK_THAT(refusal_with("CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END", schema),
                   Catch::Contains("has a trigger"));
        CHECK_THAT(
            refusal_with(
                "ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS WITH RECURSIVE r (id) AS (SELECT 1 UNION ALL "
                "SELECT id + 1 FROM r) SELECT id, 'g' guid, 100 mid, 0 mod, '' tags, 'a' flds FROM r",
                schema),
            Catch::Contains("has a view"));
        CHECK_THAT(refusal_with("CREATE VIRTUAL TABLE more USING fts5(x)", schema), Catch::Contains("virtual table"));
        CHECK_THAT(refusal_with("ALTER TABLE notes ADD COLUMN more TEXT AS (hex(zeroblob(1000000)))", schema),
                   Catch::Contains("computed column"));
        CHECK_THAT(refusal_with("DROP TABLE revlog", schema), Catch::Contains("no table revlog"));
        CHECK_THAT(refusal_with("ALTER TABLE notes DROP COLUMN flds", schema), Catch::Contains("cannot be read"));
    }
    CHECK_THAT(to.refusal_of(ZipBuilder().add("collection.anki2", std::string(100'000, 'x'))),
               Catch::Contains("cannot be read") || Catch::Contains("no database"));
    CHECK_THAT(to.refusal_of(ZipBuilder().add("collection.anki2", "")), Catch::Contains("no table"));
    const std::string collection = honest().collection(Schema::Eleven);
    CHECK_THAT(to.refusal_of(ZipBuilder().add("collection.anki2", collection.substr(0, 5000))),
               Catch::Contains("cannot be read"));
    CHECK_THAT(refusal_with("UPDATE col SET models = '{\"1\":" + std::string(100'000, '[') + "'"),
               Catch::Contains("note types"));
    CHECK_THAT(refusal_with("UPDATE col SET models = '[]'"), Catch::Contains("note types"));
    CHECK_THAT(refusal_with("UPDATE col SET decks = '{'"), Catch::Contains("decks"));
    CHECK_THAT(refusal_with("UPDATE templates SET config = x'0aff'", Schema::Eighteen), Catch::Contains("note types"));
}

TEST_CASE("numbers out of range and damaged pages neither crash nor overflow") {
    constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min(),
                           highest = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t extreme : {lowest, lowest + 1, std::int64_t{-1}, highest - 1, highest}) {
        PackageBuilder builder;
        builder.created = extreme;
        builder.note({1, "a", PackageBuilder::basic, {"A?", "A"}, "", extreme})
            .card({1, 1, extreme, 0, 2, 2, extreme, extreme, extreme, extreme, extreme})
            .note({2, "b", PackageBuilder::basic, {"B?", "B"}})
            .card({2, 2, 1, extreme, extreme, extreme})
            .note({3, "c", PackageBuilder::cloze, {"{{c1::x}} {{c99999999999999999999::y}}", ""}})
            .card({3, 3, 1, extreme})
            .card({4, 3, 1, 0, 1, 1, extreme, extreme})
            .review({5, 4, 3, extreme, 1, 2500, extreme})
            .review({extreme, 4, 3})
            .review({6, 4, extreme})
            .review({7, 4, 3, 1, extreme});
        for (const Schema schema : {Schema::Eleven, Schema::Eighteen}) {
            Refusing to;
            builder.save(to.package, schema);
            CHECK(to.import_package().cards >= 1);
            CHECK(to.collection.rebuild().differed == 0);
        }
    }
    const std::string collection = honest().collection(Schema::Eleven);
    std::uint64_t random = 7;
    for (int round = 0; round < 100; ++round) {
        std::string damaged = collection;
        for (int byte = 0; byte < 20; ++byte) {
            random = random * 6364136223846793005ULL + 1442695040888963407ULL;
            damaged[(random >> 33) % damaged.size()] = static_cast<char>(random >> 25);
        }
        Refusing to;
        ZipBuilder().add("collection.anki2", damaged).save(to.package);
        try {
            to.import_package();
        } catch (const BadImport&) { // either is right
        }
    }
}

TEST_CASE("rows that together say more than the file holds are refused") {
    // A page of the table that points to itself over and over would be read without end.
    PackageBuilder builder;
    for (int i = 1; i <= 3000; ++i)
        builder.simple(i, "guid-" + std::to_string(i), std::string(200, 'q') + "?", "A");
    std::string collection = builder.collection(Schema::Eleven);
    const auto page_size = static_cast<std::size_t>((static_cast<unsigned char>(collection[16]) << 8) |
                                                    static_cast<unsigned char>(collection[17]));
    int interior_pages = 0;
    for (std::size_t page = page_size; page < collection.size(); page += page_size) {
        if (collection[page] != 5) // an interior page of a table
            continue;
        ++interior_pages;
        const auto at = [&](std::size_t offset) { return static_cast<unsigned char>(collection[page + offset]); };
        const std::size_t cells = static_cast<std::size_t>(at(3) << 8 | at(4));
        const std::size_t first = static_cast<std::size_t>(at(12) << 8 | at(13));
        for (std::size_t cell = 1; cell < cells; ++cell) {
            const std::size_t place = static_cast<std::size_t>(at(12 + 2 * cell) << 8 | at(13 + 2 * cell));
            for (std::size_t i = 0; i < 4; ++i)
                collection[page + place + i] = collection[page + first + i];
        }
    }
    REQUIRE(interior_pages > 0);
    Refusing to;
    ZipBuilder().add("collection.anki2", collection).save(to.package);
    try {
        to.import_package();
    } catch (const BadImport&) { // either is right, in the time that is allowed
    }
}

TEST_CASE("templates, note types and lists that are made to grow without end are refused or left out") {
    PackageBuilder builder;
    std::string often;
    for (int i = 0; i < 100'000; ++i)
        often += "{{Front}}{{#Back}}{{/Back}}";
    builder.notetypes.push_back({700, "Often", false, {"Front", "Back"}, {{often, "{{Back}}"}}});
    builder.note({1, "a", 700, {std::string(5000, 'q'), "<b>"}}).card({1, 1});
    Refusing often_repeated;
    builder.save(often_repeated.package, Schema::Eleven);
    CHECK(often_repeated.import_package().skipped ==
          std::vector<Skipped>{{"card of the note type \"Often\"", "it is longer than a megabyte"}});

    Refusing to;
    PackageBuilder values = honest();
    values.extra_sql = {"UPDATE col SET models = '{\"1\":[" + [] {
        std::string list;
        for (int i = 0; i < 600'000; ++i)
            list += "[],";
        return list;
    }() + "[]]}'"};
    CHECK_THAT(to.refusal_of(values), Catch::Contains("note types"));
    nlohmann::json names = nlohmann::json::object();
    for (int i = 0; i <= 100'000; ++i)
        names[std::to_string(i)] = std::to_string(i) + ".png";
    CHECK_THAT(
        to.refusal_of(
            ZipBuilder().add("collection.anki2", honest().collection(Schema::Eleven)).add("media", names.dump())),
        Catch::Contains("media"));

    PackageBuilder pages;
    for (int i = 1; i <= 12; ++i)
        pages.simple(i, "g" + std::to_string(i), "q?", "a");
    pages.notetypes[0].templates[0].question = "{{Front}}" + std::string(900'000, 'x');
    CHECK_THAT(to.refusal_of(pages), Catch::Contains("far more text"));
}

TEST_CASE("HTML that is made to take long is read in a moment") {
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int i = 0; i < times; ++i)
            all += text;
        return all;
    };
    for (const std::string& html : {repeated("<hr", 300'000), repeated("<b>x</b>", 60'000), repeated("\\(", 400'000),
                                    repeated("$", 500'000), repeated("[", 500'000), repeated("{{c1::", 100'000),
                                    repeated("<ul><li>", 60'000), "<table>" + repeated("<tr><td>", 60'000)}) {
        Refusing to;
        PackageBuilder builder;
        builder.simple(1, "a", html, "A")
            .note({2, "b", PackageBuilder::cloze, {html, ""}})
            .card({2, 2})
            .save(to.package, Schema::Eleven);
        CHECK(to.import_package().cards <= 2);
    }
}

TEST_CASE("media that are programs in disguise are left out with a reason") {
    CHECK(fault_of_picture("a.png", "\x89PNG\r\n\x1a\n...").empty());
    CHECK(fault_of_picture("a.JPG", "\xFF\xD8\xFF...").empty());
    CHECK(fault_of_picture("a.webp", "RIFF....WEBPVP8 ").empty());
    CHECK(fault_of_picture("a.svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>").empty());
    for (const auto& [name, bytes] :
         std::vector<std::pair<std::string, std::string>>{{"a.png", "#!/bin/sh"},
                                                          {"a.png", ""},
                                                          {"a.svg", "<svg><script>x()</script></svg>"},
                                                          {"a.svg", "<svg onload=\"x()\"/>"},
                                                          {"a.svg", "<!DOCTYPE x [<!ENTITY a \"b\">]><svg/>"},
                                                          {"a.exe", "MZ"},
                                                          {"a.html", "<html>"},
                                                          {"a", "\x89PNG\r\n\x1a\n"},
                                                          {"a.png.sh", "\x89PNG\r\n\x1a\n"}}) {
        CAPTURE(name, bytes);
        CHECK_FALSE(fault_of_picture(name, bytes).empty());
    }
    Refusing to;
    PackageBuilder builder;
    builder.media = {{"a.png", "#!/bin/sh\nrm -rf /"}};
    builder.simple(1, "guid", "Q? <img src=\"a.png\">", "A").save(to.package, Schema::Eleven);
    const ExchangeReport report = to.import_package();
    CHECK(report.skipped ==
          std::vector<Skipped>{{"the file \"a.png\"", "it is not the picture that its name says, or holds a program"}});
    CHECK_FALSE(fs::exists(to.folder / "pictures"));
}
