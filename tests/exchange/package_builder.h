#pragma once

#include "support/scratch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
#include <zip.h>
#include <zstd.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::test {

/// Fields of a message of Protocol Buffers, one after the other.
class PackedFields {
public:
    PackedFields& number(int field, std::uint64_t value) {
        return write([&](auto& out) {
            out.WriteVarint32(static_cast<std::uint32_t>(field << 3));
            out.WriteVarint64(value);
        });
    }
    PackedFields& bytes(int field, const std::string& value) {
        return write([&](auto& out) {
            out.WriteVarint32(static_cast<std::uint32_t>((field << 3) | 2));
            out.WriteVarint32(static_cast<std::uint32_t>(value.size()));
            out.WriteString(value);
        });
    }
    const std::string& text() const { return text_; }

private:
    template<typename Write>
    PackedFields& write(Write field) {
        google::protobuf::io::StringOutputStream stream(&text_);
        google::protobuf::io::CodedOutputStream out(&stream);
        field(out);
        return *this;
    }
    std::string text_;
};

inline std::string zstd(const std::string& bytes, int level = 3) {
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    packed.resize(ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), level));
    return packed;
}

/// A zip, member by member.
class ZipBuilder {
public:
    struct Member {
        std::string name, bytes;
        std::uint32_t mode = 0100644;
        bool deflated = true;
    };
    ZipBuilder& add(std::string name, std::string bytes, std::uint32_t mode = 0100644) {
        members_.push_back({std::move(name), std::move(bytes), mode});
        return *this;
    }
    void save(const std::filesystem::path& file) const {
        int error = 0;
        zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (!archive)
            throw std::runtime_error("no zip could be made at " + file.string());
        for (const Member& member : members_) {
            zip_source_t* source = zip_source_buffer(archive, member.bytes.data(), member.bytes.size(), 0);
            const zip_int64_t index = zip_file_add(archive, member.name.c_str(), source, ZIP_FL_OVERWRITE);
            if (index < 0)
                throw std::runtime_error(zip_strerror(archive));
            zip_file_set_external_attributes(archive, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX,
                                             member.mode << 16);
            zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 1'600'000'000, 0);
        }
        if (zip_close(archive) != 0)
            throw std::runtime_error("no zip could be written at " + file.string());
    }

private:
    std::vector<Member> members_;
};

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The two schemas in which Anki has kept collections.
enum class Schema { Eleven, Eighteen };

/// A package of Anki's, note by note.
struct PackageBuilder {
    struct Template {
        std::string question, answer;
    };
    struct Notetype {
        std::int64_t id;
        std::string name;
        bool cloze;
        std::vector<std::string> fields;
        std::vector<Template> templates;
    };
    struct AnkiCardRow {
        std::int64_t id, note, deck = 1, place = 0, type = 0, queue = 0, due = 0, interval = 0;
        std::int64_t home_due = 0, home_deck = 0, flags = 0;
        std::string data = "";
    };
    struct AnkiReviewRow {
        std::int64_t id, card, ease = 3, interval = 1, type = 1, factor = 2500, elapsed = 5000;
    };
    struct NoteRow {
        std::int64_t id;
        std::string guid;
        std::int64_t notetype;
        std::vector<std::string> fields;
        std::string tags = "";
        std::int64_t modified = 1'600'000'000;
    };

    static constexpr std::int64_t basic = 100, cloze = 200, typed = 300, reversed = 400, script = 500, occlusion = 600;

    std::int64_t created = 1'577'851'200; // 2020-01-01T04:00:00Z
    std::vector<Notetype> notetypes{
        {basic, "Basic", false, {"Front", "Back"}, {{"{{Front}}", "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"}}},
        {cloze, "Cloze", true, {"Text", "Extra"}, {{"{{cloze:Text}}", "{{cloze:Text}}<br>\n{{Extra}}"}}},
        {typed,
         "Basic (type in the answer)",
         false,
         {"Front", "Back"},
         {{"{{Front}}\n\n{{type:Back}}", "{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}"}}},
        {reversed,
         "Basic (and reversed card)",
         false,
         {"Front", "Back"},
         {{"{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"}, {"{{Back}}", "{{FrontSide}}<hr id=answer>{{Front}}"}}},
        {script, "Clever", false, {"Front", "Back"}, {{"{{Front}}<script>go()</script>", "{{Back}}"}}},
        {occlusion,
         "Image Occlusion",
         true,
         {"Occlusion", "Image"},
         {{"{{cloze:Occlusion}}<div id=\"image-occlusion-container\">{{Image}}</div>", "{{Image}}"}}}};
    std::map<std::int64_t, std::string> decks{{1, "Default"}};
    std::vector<NoteRow> notes;
    std::vector<AnkiCardRow> cards;
    std::vector<AnkiReviewRow> reviews;
    std::vector<std::pair<std::string, std::string>> media; ///< names and bytes
    std::vector<std::string> extra_sql;

    PackageBuilder& note(NoteRow row) { return notes.push_back(std::move(row)), *this; }
    PackageBuilder& card(AnkiCardRow row) { return cards.push_back(std::move(row)), *this; }
    PackageBuilder& review(AnkiReviewRow row) { return reviews.push_back(row), *this; }
    /// A note of the type Basic with its card, both of this id.
    PackageBuilder& simple(std::int64_t id, const std::string& guid, const std::string& front,
                           const std::string& back) {
        return note({id, guid, basic, {front, back}}).card({id, id});
    }

    std::string collection(Schema schema) const {
        const Scratch scratch;
        const std::filesystem::path file = scratch / "collection";
        {
            SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            sqlite3_create_collation(database.getHandle(), "unicase", SQLITE_UTF8, nullptr,
                                     [](void*, int left_size, const void* left, int right_size, const void* right) {
                                         const int order = std::memcmp(
                                             left, right, static_cast<std::size_t>(std::min(left_size, right_size)));
                                         return order != 0 ? order : left_size - right_size;
                                     });
            SQLite::Transaction transaction(database);
            database.exec(R"(
                CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,
                    scm integer not null, ver integer not null, dty integer not null, usn integer not null,
                    ls integer not null, conf text not null, models text not null, decks text not null,
                    dconf text not null, tags text not null);
                CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,
                    mod integer not null, usn integer not null, tags text not null, flds text not null,
                    sfld integer not null, csum integer not null, flags integer not null, data text not null);
                CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
                    ord integer not null, mod integer not null, usn integer not null, type integer not null,
                    queue integer not null, due integer not null, ivl integer not null, factor integer not null,
                    reps integer not null, lapses integer not null, left integer not null, odue integer not null,
                    odid integer not null, flags integer not null, data text not null);
                CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
                    ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
                    time integer not null, type integer not null);
                CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);)");
            schema == Schema::Eleven ? add_json(database) : add_tables(database);
            add_rows(database);
            for (const std::string& sql : extra_sql)
                database.exec(sql);
            transaction.commit();
        }
        return bytes_of(file);
    }

    ZipBuilder zip(Schema schema) const {
        ZipBuilder zip;
        if (schema == Schema::Eleven) {
            nlohmann::json list = nlohmann::json::object();
            for (std::size_t i = 0; i < media.size(); ++i) {
                list[std::to_string(i)] = media[i].first;
                zip.add(std::to_string(i), media[i].second);
            }
            return zip.add("collection.anki2", collection(schema)).add("media", list.dump());
        }
        PackedFields list;
        for (std::size_t i = 0; i < media.size(); ++i) {
            list.bytes(1, PackedFields().bytes(1, media[i].first).number(2, media[i].second.size()).text());
            zip.add(std::to_string(i), zstd(media[i].second));
        }
        PackageBuilder stub;
        stub.simple(1, "stub", "Please update to the latest Anki version", "then import again");
        return zip.add("meta", PackedFields().number(1, 3).text())
            .add("collection.anki2", stub.collection(Schema::Eleven))
            .add("collection.anki21b", zstd(collection(schema)))
            .add("media", zstd(list.text()));
    }

    std::filesystem::path save(const std::filesystem::path& file, Schema schema) const {
        zip(schema).save(file);
        return file;
    }

private:
    void add_json(SQLite::Database& database) const {
        nlohmann::json models = nlohmann::json::object(), deck_list = nlohmann::json::object();
        for (const Notetype& type : notetypes) {
            nlohmann::json fields = nlohmann::json::array(), templates = nlohmann::json::array();
            for (std::size_t i = 0; i < type.fields.size(); ++i)
                fields.push_back({{"name", type.fields[i]}, {"ord", i}, {"media", nlohmann::json::array()}});
            for (std::size_t i = 0; i < type.templates.size(); ++i)
                templates.push_back({{"name", "Card"},
                                     {"ord", i},
                                     {"qfmt", type.templates[i].question},
                                     {"afmt", type.templates[i].answer}});
            models[std::to_string(type.id)] = {
                {"name", type.name}, {"type", type.cloze ? 1 : 0}, {"flds", fields}, {"tmpls", templates}};
        }
        for (const auto& [id, name] : decks)
            deck_list[std::to_string(id)] = {{"id", id}, {"name", name}};
        SQLite::Statement head(database, "INSERT INTO col VALUES (1, ?, 0, 0, 11, 0, 0, 0, '{}', ?, ?, '{}', '{}')");
        head.bind(1, created);
        head.bind(2, models.dump());
        head.bind(3, deck_list.dump());
        head.exec();
    }

    void add_tables(SQLite::Database& database) const {
        database.exec(R"(
            CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase,
                mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
            CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name);
            CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
                config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
            CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
            CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL COLLATE unicase,
                mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord))
                WITHOUT ROWID;
            CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
                mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
            CREATE UNIQUE INDEX idx_decks_name ON decks (name);
            CREATE TABLE tags (tag text NOT NULL PRIMARY KEY COLLATE unicase, usn integer NOT NULL) WITHOUT ROWID;
            INSERT INTO tags VALUES ('ORM', 0), ('orm', 0);)");
        SQLite::Statement head(database, "INSERT INTO col VALUES (1, ?, 0, 0, 18, 0, 0, 0, '', '', '', '', '')");
        head.bind(1, created);
        head.exec();
        const auto blob = [](SQLite::Statement& statement, int place, const std::string& bytes) {
            statement.bind(place, bytes.data(), static_cast<int>(bytes.size()));
        };
        for (const Notetype& type : notetypes) {
            SQLite::Statement row(database, "INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)");
            row.bind(1, type.id);
            row.bind(2, type.name);
            blob(row, 3, PackedFields().number(1, type.cloze ? 1 : 0).bytes(3, ".card {}").text());
            row.exec();
            for (std::size_t i = 0; i < type.fields.size(); ++i) {
                SQLite::Statement field(database, "INSERT INTO fields VALUES (?, ?, ?, x'')");
                field.bind(1, type.id);
                field.bind(2, static_cast<std::int64_t>(i));
                field.bind(3, type.fields[i]);
                field.exec();
            }
            for (std::size_t i = 0; i < type.templates.size(); ++i) {
                SQLite::Statement one(database, "INSERT INTO templates VALUES (?, ?, ?, 0, 0, ?)");
                one.bind(1, type.id);
                one.bind(2, static_cast<std::int64_t>(i));
                one.bind(3, "Card " + std::to_string(i + 1));
                blob(one, 4,
                     PackedFields().bytes(1, type.templates[i].question).bytes(2, type.templates[i].answer).text());
                one.exec();
            }
        }
        for (const auto& [id, name] : decks) {
            std::string levels = name;
            for (std::size_t at; (at = levels.find("::")) != std::string::npos;)
                levels.replace(at, 2, "\x1f");
            SQLite::Statement row(database, "INSERT INTO decks VALUES (?, ?, 0, 0, x'', x'')");
            row.bind(1, id);
            row.bind(2, levels);
            row.exec();
        }
    }

    void add_rows(SQLite::Database& database) const {
        SQLite::Statement note_row(database, "INSERT INTO notes VALUES (?, ?, ?, ?, 0, ?, ?, '', 0, 0, '')");
        for (const NoteRow& one : notes) {
            std::string fields;
            for (const std::string& field : one.fields)
                fields += (&field == &one.fields.front() ? "" : "\x1f") + field;
            note_row.bind(1, one.id);
            note_row.bind(2, one.guid);
            note_row.bind(3, one.notetype);
            note_row.bind(4, one.modified);
            note_row.bind(5, one.tags);
            note_row.bind(6, fields);
            note_row.exec();
            note_row.reset();
        }
        SQLite::Statement card_row(
            database, "INSERT INTO cards VALUES (?, ?, ?, ?, 0, 0, ?, ?, ?, ?, 2500, 0, 0, 0, ?, ?, ?, ?)");
        for (const AnkiCardRow& one : cards) {
            int place = 0;
            for (const std::int64_t value : {one.id, one.note, one.deck, one.place, one.type, one.queue, one.due,
                                             one.interval, one.home_due, one.home_deck, one.flags})
                card_row.bind(++place, value);
            card_row.bind(++place, one.data);
            card_row.exec();
            card_row.reset();
        }
        SQLite::Statement review_row(database, "INSERT INTO revlog VALUES (?, ?, 0, ?, ?, 0, ?, ?, ?)");
        for (const AnkiReviewRow& one : reviews) {
            int place = 0;
            for (const std::int64_t value :
                 {one.id, one.card, one.ease, one.interval, one.factor, one.elapsed, one.type})
                review_row.bind(++place, value);
            review_row.exec();
            review_row.reset();
        }
    }
};

} // namespace greenroom::test
