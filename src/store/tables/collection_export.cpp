#include "store/tables/collection_export.h"

#include "cards/text/wording.h"
#include "store/tables/card_content.h"

#include <SQLiteCpp/Transaction.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <utility>

namespace greenroom {

namespace {

constexpr const char* reading = "read the collection";

Dated<bool> dated_flag(Row row, int column) { return {row.flag(column), row.moment(column + 1)}; }

void each_removal(Database& database, const ExportedSink& sink) {
    database.each(reading, "SELECT what, id, removed, at FROM removal ORDER BY what, id", [&](Row row) {
        sink(ExportedRemoval{row.text(0), row.text(1), dated_flag(row, 2)});
        return true;
    });
}

void each_setting(Database& database, const ExportedSink& sink) {
    database.each(reading, R"(
        SELECT key, value, coalesce(at, 0) FROM setting LEFT JOIN setting_change USING (key)
        UNION ALL
        SELECT key, NULL, at FROM setting_change WHERE key NOT IN (SELECT key FROM setting)
        ORDER BY key)",
                  [&](Row row) {
                      sink(ExportedSetting{row.text(0), {row.optional(1, &Row::text), row.moment(2)}});
                      return true;
                  });
}

void each_source(Store& store, const ExportedSink& sink) {
    const auto sources = store.database.rows(
        reading, "SELECT key, root, only, origin, answers FROM source ORDER BY root, only", [](Row row) {
            return std::pair{row.long_number(0),
                             ExportedSource{row.text(1),
                                            row.text(2),
                                            row.text(3) == "shipped" ? Origin::Shipped : Origin::Learner,
                                            row.text(4) == "text-below" ? Answers::TextBelow : Answers::Marked,
                                            {}}};
        });
    for (auto [key, source] : sources) {
        source.paths = store.paths.of({key, {}, {}, {}});
        sink(source);
    }
}

void each_topic(Database& database, const ExportedSink& sink) {
    database.each(reading, "SELECT path, title, summary, position, edited FROM topic ORDER BY path", [&](Row row) {
        sink(ExportedTopic{{row.text(0), row.text(1), row.text(2)}, row.long_number(3), row.moment(4)});
        return true;
    });
}

const std::string select_card = R"(
        SELECT
            c.id,
            t.path,
            c.kind,
            c.level,
            c.seconds,
            c.tags,
            c.django,
            c.asked,
            c.family,
            c.gap,
            c.question,
            c.content,
            c.line,
            c.edited,
            c.archived
        FROM card c
        JOIN topic t ON t.key = c.topic)";

ExportedCard exported_card_from(Row row) {
    ExportedCard exported;
    Card& card = exported.card;
    card.id = row.text(0);
    card.topic = row.text(1);
    card.kind = kind_from_word(row.text(2)).value();
    card.level = level_from_word(row.text(3)).value();
    card.seconds = row.number(4);
    card.tags = cards::split(row.text(5), ", ");
    card.django = row.text(6);
    card.asked = asked_from_word(row.text(7)).value();
    card.family = row.text(8);
    card.gap = row.number(9);
    card.question = row.text(10);
    read_content_json(row.text(11), card);
    card.line = row.number(12);
    exported.edited = row.moment(13);
    exported.archived = row.optional(14, &Row::moment);
    return exported;
}

void each_card(Database& database, const ExportedSink& sink) {
    static const std::string sql = select_card + " ORDER BY c.id";
    database.each(reading, sql.c_str(), [&](Row row) {
        sink(exported_card_from(row));
        return true;
    });
}

void each_marks(Database& database, const ExportedSink& sink) {
    database.each(reading, R"(
        SELECT
            c.id,
            m.suspended,
            m.suspended_at,
            m.flagged,
            m.flagged_at,
            m.buried_until,
            m.buried_at,
            m.note,
            m.noted_at
        FROM mark m
        JOIN card c ON c.key = m.card
        ORDER BY c.id)",
                  [&](Row row) {
                      sink(ExportedMarks{row.text(0),
                                         dated_flag(row, 1),
                                         dated_flag(row, 3),
                                         {row.optional(5, &Row::moment), row.moment(6)},
                                         {row.text(7), row.moment(8)}});
                      return true;
                  });
}

void each_story(Database& database, const ExportedSink& sink) {
    database.each(
        reading, R"(
        SELECT c.id, s.situation, s.task, s.action, s.result, s.edited
        FROM story s
        JOIN card c ON c.key = s.card
        ORDER BY c.id)",
        [&](Row row) {
            sink(ExportedStory{row.text(0), {row.text(1), row.text(2), row.text(3), row.text(4)}, row.moment(5)});
            return true;
        });
}

void each_import(Database& database, const ExportedSink& sink) {
    database.each(reading, "SELECT id, modified, written FROM imported_heading ORDER BY id", [&](Row row) {
        sink(ExportedImport{{row.text(0), row.moment(1), static_cast<std::uint64_t>(row.long_number(2))}});
        return true;
    });
    database.each(
        reading, R"(
        SELECT c.id, s.id, s.at, s.stability, s.stability_fast, s.difficulty, s.due
        FROM starting_memory s
        JOIN card c ON c.key = s.card
        ORDER BY c.id)",
        [&](Row row) {
            sink(ExportedBeginning{
                row.text(0), {row.text(1), row.moment(2), {row.real(3), row.real(4), row.real(5)}, row.moment(6)}});
            return true;
        });
}

void each_review(Database& database, const ExportedSink& sink) {
    database.each(reading, R"(
        SELECT r.id, c.id, r.at, r.grade, r.elapsed_ms, r.due, r.undoes
        FROM review r
        JOIN card c ON c.key = r.card
        ORDER BY r.at, r.id)",
                  [&](Row row) {
                      ExportedReview review{row.text(0),
                                            row.text(1),
                                            row.moment(2),
                                            {},
                                            row.optional(4, &Row::duration),
                                            row.optional(5, &Row::moment),
                                            row.optional(6, &Row::text)};
                      if (row.has(3))
                          review.grade = static_cast<Grade>(row.number(3));
                      sink(std::move(review));
                      return true;
                  });
}

void each_reset(Database& database, const ExportedSink& sink) {
    const auto resets = database.rows(reading, "SELECT number, id, at, undoes FROM reset ORDER BY at, id", [](Row row) {
        return std::pair{row.long_number(0),
                         ExportedReset{row.text(1), row.moment(2), row.optional(3, &Row::text), {}}};
    });
    for (auto [number, reset] : resets) {
        reset.cards = database.rows(reading, R"(
            SELECT c.id, x.up_to
            FROM reset_card x
            JOIN card c ON c.key = x.card
            WHERE x.reset = ?
            ORDER BY c.id)",
                                    number, [](Row row) {
                                        return ExportedReset::ResetCard{row.text(0), row.moment(1)};
                                    });
        sink(reset);
    }
}

void each_interview(Store& store, const ExportedSink& sink) {
    const auto ids = store.database.rows(reading, "SELECT id FROM interview ORDER BY started, id",
                                         [](Row row) { return row.text(0); });
    for (const std::string& id : ids) {
        const InterviewRecord record = store.interviews.find(id).value();
        sink(ExportedInterview{record, store.interviews.entries(record.key)});
    }
}

void each_model(Database& database, const ExportedSink& sink) {
    database.each(reading, "SELECT adopted, reviews, parameters FROM model ORDER BY adopted, parameters", [&](Row row) {
        try {
            sink(ExportedModel{row.moment(0), row.long_number(1),
                               nlohmann::json::parse(row.text(2)).get<std::vector<double>>()});
        } catch (const nlohmann::json::exception& error) {
            throw SQLite::Exception(error.what(), SQLITE_CORRUPT);
        }
        return true;
    });
    database.each(reading, "SELECT reviews FROM training", [&](Row row) {
        sink(ExportedTraining{row.long_number(0)});
        return true;
    });
}

} // namespace

std::optional<ExportedCard> exported_card(Store& store, const std::string& id) {
    static const std::string sql = select_card + " WHERE c.id = ?";
    return store.database.row(reading, sql.c_str(), id, exported_card_from);
}

std::string parameters_text(const std::vector<double>& parameters) { return nlohmann::json(parameters).dump(); }

void each_exported(Store& store, const ExportedSink& sink) {
    Database& database = store.database;
    database.read_at_one_moment(reading, [&] {
        each_removal(database, sink);
        each_setting(database, sink);
        each_source(store, sink);
        each_topic(database, sink);
        each_card(database, sink);
        each_marks(database, sink);
        each_story(database, sink);
        each_import(database, sink);
        each_review(database, sink);
        each_reset(database, sink);
        each_interview(store, sink);
        each_model(database, sink);
    });
}

} // namespace greenroom
