#include "store/tables/collection_union.h"

#include "store/tables/card_content.h"
#include "store/tables/collection_export.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace greenroom {

namespace {

constexpr const char* uniting = "unite the collections";

/// Reviews from elsewhere that are older than the log's newest are numbered below all of it, so many apart that each
/// union has room: the numbers tell what the learner did last here, which undoing goes by.
constexpr std::int64_t numbers_of_a_union = std::int64_t{1} << 32;

/// What decides between two texts of a card that were read at one moment.
std::string whole_text(const ExportedCard& exported) {
    const Card& card = exported.card;
    std::string text = card.topic + '\n' + to_word(card.kind) + '\n' + to_word(card.level) + '\n' +
                       std::to_string(card.seconds) + '\n' + card.django + '\n' + to_word(card.asked) + '\n' +
                       card.family + '\n' + std::to_string(card.gap) + '\n' + std::to_string(card.line) + '\n' +
                       card.question + '\n' + content_json(card);
    for (const std::string& tag : card.tags)
        text += '\n' + tag;
    return text;
}

/// Whether the one counts, and not the other, which is of the same card.
bool is_newer(const ExportedCard& one, const ExportedCard& other) {
    const auto moments = [](const ExportedCard& card) {
        return std::tuple(card.changed(), card.edited, card.archived);
    };
    return moments(one) != moments(other) ? moments(one) > moments(other) : whole_text(one) > whole_text(other);
}

bool is_newer(const ExportedTopic& one, const ExportedTopic& other) {
    const auto parts = [](const ExportedTopic& topic) {
        return std::tie(topic.edited, topic.topic.title, topic.topic.summary, topic.position);
    };
    return parts(one) > parts(other);
}

/// What decides between two accounts of what a deck's folder holds.
std::string whole_text(const ExportedSource& source) {
    std::string text = std::string(source.origin == Origin::Shipped ? "shipped" : "learner") +
                       (source.answers == Answers::TextBelow ? "text-below" : "marked");
    for (const DeckPath& path : source.paths) {
        text += '\n' + path.id + '\n' + path.title + '\n' + path.audience + '\n' + std::to_string(path.days) + '\n' +
                std::to_string(path.minutes);
        for (const std::string& card : path.cards)
            text += '\n' + card;
    }
    return text;
}

/// Empty for an answer that was not recorded, so that of two accounts the one that has more to tell is the greater.
std::string account_of(const std::optional<SpokenAnswer>& spoken) {
    if (!spoken)
        return {};
    std::string text = std::to_string(spoken->length.count()) + '\n' + std::to_string(spoken->speaking.count()) + '\n' +
                       std::to_string(spoken->first_word.value_or(std::chrono::milliseconds{-1}).count()) + '\n' +
                       std::to_string(spoken->words.value_or(-1)) + '\n' +
                       std::to_string(spoken->fillers.value_or(-1)) + '\n' + std::to_string(spoken->loudness) + '\n' +
                       spoken->file;
    for (const SpokenPause& pause : spoken->pauses)
        text += '\n' + std::to_string(pause.from.count()) + '\n' + std::to_string(pause.length.count());
    return text;
}

/// An interview is held on one machine: of two accounts of it, one is the other's beginning.
bool is_further(const ExportedInterview& one, const ExportedInterview& other) {
    const auto progress = [](const ExportedInterview& interview) {
        const auto done = std::ranges::count_if(
            interview.entries, [](const InterviewEntry& entry) { return entry.state.step == InterviewStep::Done; });
        const auto changes =
            std::accumulate(interview.entries.begin(), interview.entries.end(), std::int64_t{0},
                            [](std::int64_t sum, const InterviewEntry& entry) { return sum + entry.state.revision; });
        const int ended = interview.record.state == InterviewState::Finished    ? 2
                          : interview.record.state == InterviewState::Abandoned ? 1
                                                                                : 0;
        std::string text;
        for (const InterviewEntry& entry : interview.entries)
            text += entry.question.card.id + '\n' + content_json(entry.question.card) + '\n' + entry.state.text + '\n' +
                    entry.state.code.text + '\n' + account_of(entry.spoken) + '\n';
        return std::tuple(done, changes, ended, interview.record.ended, std::move(text));
    };
    return progress(one) > progress(other);
}

bool tells_the_same(const ExportedInterview& one, const ExportedInterview& other) {
    InterviewRecord record = one.record;
    record.key = other.record.key;
    return record == other.record && one.entries == other.entries;
}

/// When something was undone, and by which row.
std::optional<std::pair<Instant, std::string>> undo_of(Database& database, const char* sql, const std::string& id) {
    return database.row(uniting, sql, id, [](Row row) { return std::pair{row.moment(0), row.text(1)}; });
}

} // namespace

CollectionUnion::CollectionUnion(Store& store, ForeignSources sources)
    : store_(store), database_(store.database), sources_(sources), cache_(store.database),
      model_before_(store.models.current().parameters()),
      changes_before_(store.database.connection().getTotalChanges()) {
    database_.each(uniting, "SELECT id, key FROM card", [&](Row row) {
        cards_.emplace(row.text(0), row.card(1));
        return true;
    });
    database_.each(uniting, R"(
        SELECT coalesce(max(at), -9223372036854775807), coalesce(max(number), 0) + 1, min(0, coalesce(min(number), 0))
        FROM review)",
                   [&](Row row) {
                       newest_ = row.moment(0);
                       next_number_ = row.long_number(1);
                       next_old_number_ = row.long_number(2) - numbers_of_a_union;
                       return true;
                   });
}

void CollectionUnion::add(const Exported& thing) {
    const Result result = std::visit([this](const auto& one) { return take(one); }, thing);
    if (result == Result::Waits)
        waiting_.push_back(thing);
}

UnionReport CollectionUnion::finish() {
    for (std::size_t before = waiting_.size() + 1; waiting_.size() < before && !waiting_.empty();) {
        before = waiting_.size();
        for (const Exported& thing : std::exchange(waiting_, {}))
            add(thing);
    }
    end_interview_that_was_left();
    report_.changed = database_.connection().getTotalChanges() != changes_before_;
    const Fsrs7 model = store_.models.current();
    if (model.parameters() != model_before_) {
        database_.use_model(model);
        store_.plans.forget_new_card_rate();
        store_.reviews.rebuild(model);
    } else if (2 * touched_.size() > store_.schedules.reviewed().size()) {
        store_.reviews.rebuild(model); // which takes less than one card after the other
    } else {
        store_.reviews.refold_many([&] {
            for (const CardKey card : touched_)
                store_.reviews.refold(card, model);
        });
    }
    if (has_other_settings_)
        store_.plans.forget_prices();
    report_.waiting = std::move(waiting_);
    return std::move(report_);
}

std::optional<CardKey> CollectionUnion::card_of(const std::string& id) {
    const auto found = cards_.find(id);
    return found == cards_.end() ? std::nullopt : std::optional(found->second);
}

bool CollectionUnion::is_removed(const std::string& of, const std::string& id, Instant said) {
    return database_
        .row(uniting, "SELECT 1 FROM removal WHERE what = ? AND id = ? AND removed = 1 AND at >= ?", of, id, said,
             [](Row row) { return row.flag(0); })
        .value_or(false);
}

CollectionUnion::Result CollectionUnion::take(const ExportedRemoval& removal) {
    const auto known = database_.row(uniting, "SELECT removed, at FROM removal WHERE what = ? AND id = ?", removal.what,
                                     removal.id, [](Row row) {
                                         return Dated<bool>{row.flag(0), row.moment(1)};
                                     });
    if (known && !removal.removed.is_newer_than(*known))
        return Result::Done;
    const Instant at = removal.removed.changed;
    database_.run(uniting, "INSERT OR REPLACE INTO removal (what, id, at, removed) VALUES (?, ?, ?, ?)", removal.what,
                  removal.id, at, removal.removed.value);
    if (!removal.removed.value)
        return Result::Done;
    if (removal.what == "interview") {
        if (const auto interview = store_.interviews.find(removal.id))
            store_.interviews.drop(interview->key);
    } else if (removal.what == "story") {
        database_.run(uniting, "DELETE FROM story WHERE card = (SELECT key FROM card WHERE id = ?) AND edited <= ?",
                      removal.id, at);
    } else {
        database_.run(uniting, "DELETE FROM model WHERE CAST(adopted AS TEXT) = ?", removal.id);
    }
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedSetting& setting) {
    const auto known =
        database_.row(uniting, R"(
        SELECT s.value, coalesce(c.at, 0)
        FROM (SELECT ?1 AS key) k
        LEFT JOIN setting s USING (key)
        LEFT JOIN setting_change c USING (key)
        WHERE s.key IS NOT NULL OR c.key IS NOT NULL)",
                      setting.key, [](Row row) {
                          return Dated<std::optional<std::string>>{row.optional(0, &Row::text), row.moment(1)};
                      });
    if (known && !setting.value.is_newer_than(*known))
        return Result::Done;
    if (setting.value.value)
        store_.settings.set(setting.key, *setting.value.value, setting.value.changed);
    else
        store_.settings.unset(setting.key, setting.value.changed);
    database_.run(uniting, "UPDATE setting_change SET at = ? WHERE key = ?", setting.value.changed, setting.key);
    has_other_settings_ = true;
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedSource& source) {
    auto known = database_.row(
        uniting, "SELECT key, origin, answers FROM source WHERE root = ? AND only = ?", source.root, source.only,
        [&](Row row) {
            return std::pair{row.long_number(0),
                             ExportedSource{source.root,
                                            source.only,
                                            row.text(1) == "shipped" ? Origin::Shipped : Origin::Learner,
                                            row.text(2) == "text-below" ? Answers::TextBelow : Answers::Marked,
                                            {}}};
        });
    if (known)
        known->second.paths = store_.paths.of({known->first, {}, {}, {}});
    if (known && whole_text(source) <= whole_text(known->second))
        return Result::Done;
    const bool is_foreign = known ? database_
                                        .row(uniting, "SELECT elsewhere FROM source WHERE key = ?", known->first,
                                             [](Row row) { return row.flag(0); })
                                        .value()
                                  : true;
    std::error_code unknown;
    const std::filesystem::path root = source.root;
    const bool is_here = root.is_absolute() && root != root.root_path() &&
                         std::filesystem::exists(source.only.empty() ? root : root / source.only, unknown);
    const DeckSource put = store_.sources.put(root, source.only, source.origin);
    store_.sources.set_answers(put, source.answers);
    store_.paths.replace(put, source.paths);
    const bool stays_foreign = is_foreign && !(sources_ == ForeignSources::Read && is_here);
    database_.run(uniting, "UPDATE source SET elsewhere = ? WHERE key = ?", stays_foreign, put.key);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedTopic& topic) {
    const auto known = database_.row(
        uniting, "SELECT title, summary, position, edited FROM topic WHERE path = ?", topic.topic.path, [&](Row row) {
            return ExportedTopic{{topic.topic.path, row.text(0), row.text(1)}, row.long_number(2), row.moment(3)};
        });
    if (!known || is_newer(topic, *known))
        database_.run(uniting, R"(
            INSERT INTO topic (path, title, summary, position, edited) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (path) DO UPDATE
            SET title = excluded.title, summary = excluded.summary, position = excluded.position,
                edited = excluded.edited)",
                      topic.topic.path, topic.topic.title, topic.topic.summary, topic.position, topic.edited);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedCard& card) {
    const std::string& id = card.card.id;
    const auto topic = database_.row(uniting, "SELECT key FROM topic WHERE path = ?", card.card.topic,
                                     [](Row row) { return row.topic(0); });
    if (!topic)
        return Result::Waits;
    const auto known = card_of(id) ? exported_card(store_, id) : std::nullopt;
    if (known && (*known == card || !is_newer(card, *known)))
        return Result::Done;
    store_.cards.take_in(card.card, *topic, card.edited, card.archived);
    if (!known)
        cards_.emplace(id, store_.cards.find(id).value());
    ++report_.cards;
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedMarks& marks) {
    const std::optional<CardKey> card = card_of(marks.card);
    if (!card)
        return Result::Waits;
    database_.run(uniting, "INSERT INTO mark (card) VALUES (?) ON CONFLICT DO NOTHING", *card);
    const ExportedMarks known = database_
                                    .row(uniting, R"(
            SELECT suspended, suspended_at, flagged, flagged_at, buried_until, buried_at, note, noted_at
            FROM mark
            WHERE card = ?)",
                                         *card,
                                         [&](Row row) {
                                             return ExportedMarks{marks.card,
                                                                  {row.flag(0), row.moment(1)},
                                                                  {row.flag(2), row.moment(3)},
                                                                  {row.optional(4, &Row::moment), row.moment(5)},
                                                                  {row.text(6), row.moment(7)}};
                                         })
                                    .value();
    ExportedMarks newest = known;
    const auto take_newer = [](auto& mark, const auto& other) {
        if (other.is_newer_than(mark))
            mark = other;
    };
    take_newer(newest.suspended, marks.suspended);
    take_newer(newest.flagged, marks.flagged);
    take_newer(newest.buried_until, marks.buried_until);
    take_newer(newest.note, marks.note);
    if (newest != known)
        database_.run(uniting, R"(
            UPDATE mark
            SET
                suspended = ?,
                suspended_at = ?,
                flagged = ?,
                flagged_at = ?,
                buried_until = ?,
                buried_at = ?,
                note = ?,
                noted_at = ?
            WHERE card = ?)",
                      newest.suspended.value, newest.suspended.changed, newest.flagged.value, newest.flagged.changed,
                      newest.buried_until.value, newest.buried_until.changed, newest.note.value, newest.note.changed,
                      *card);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedStory& story) {
    const std::optional<CardKey> card = card_of(story.card);
    if (!card)
        return Result::Waits;
    if (is_removed("story", story.card, story.edited))
        return Result::Done;
    const auto parts = [](const ExportedStory& of) {
        return std::tie(of.edited, of.story.situation, of.story.task, of.story.action, of.story.result);
    };
    const auto edited =
        database_.row(uniting, "SELECT edited FROM story WHERE card = ?", *card, [](Row row) { return row.moment(0); });
    if (edited) {
        const ExportedStory known{story.card, store_.interviews.story(*card).value(), *edited};
        if (parts(story) <= parts(known))
            return Result::Done;
    }
    store_.interviews.put_story(*card, story.story, story.edited);
    database_.run(uniting, "UPDATE story SET edited = ? WHERE card = ?", story.edited, *card);
    return Result::Done;
}

std::int64_t CollectionUnion::next_number(Instant at) {
    if (at < newest_)
        return next_old_number_++;
    newest_ = at;
    return next_number_++;
}

CollectionUnion::Result CollectionUnion::take(const ExportedImport& import) {
    const auto parts = [](const ImportedHeading& heading) { return std::tie(heading.modified, heading.written); };
    const auto known = store_.imports.of(import.heading.id);
    if (!known || parts(import.heading) > parts(*known))
        store_.imports.put(import.heading);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedBeginning& beginning) {
    const std::optional<CardKey> card = card_of(beginning.card);
    if (!card)
        return Result::Waits;
    const StartingMemory& start = beginning.start;
    const auto parts = [](const StartingMemory& of) {
        return std::tie(of.at, of.memory.stability, of.memory.stability_fast, of.memory.difficulty, of.due, of.id);
    };
    const auto known = store_.reviews.beginning(*card);
    if (known && parts(start) <= parts(*known))
        return Result::Done;
    database_.run(uniting, R"(
        INSERT OR REPLACE INTO starting_memory (card, id, at, stability, stability_fast, difficulty, due)
        VALUES (?, ?, ?, ?, ?, ?, ?))",
                  *card, start.id, start.at, start.memory.stability, start.memory.stability_fast,
                  start.memory.difficulty, start.due);
    touched_.insert(*card);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedReview& review) {
    const std::optional<CardKey> card = card_of(review.card);
    if (!card)
        return Result::Waits;
    return review.undoes ? undo(review, *card) : insert(review, *card);
}

CollectionUnion::Result CollectionUnion::insert(const ExportedReview& review, CardKey card) {
    const int added = database_.run(uniting, R"(
        INSERT INTO review (number, id, card, at, grade, elapsed_ms, due, undoes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING)",
                                    next_number(review.at), review.id, card, review.at, review.grade, review.elapsed,
                                    review.due, review.undoes);
    if (added == 0)
        return Result::Done;
    touched_.insert(card);
    report_.reviews += review.grade.has_value();
    return Result::Done;
}

// A review that was undone twice, each time without knowing of the other, was undone when it was first.
CollectionUnion::Result CollectionUnion::undo(const ExportedReview& undo, CardKey card) {
    const auto undone = database_.row(uniting, "SELECT card FROM review WHERE id = ? AND grade IS NOT NULL",
                                      *undo.undoes, [](Row row) { return row.card(0); });
    if (!undone)
        return Result::Waits;
    if (const auto known = undo_of(database_, "SELECT at, id FROM review WHERE undoes = ?", *undo.undoes)) {
        if (std::pair(undo.at, undo.id) >= *known)
            return Result::Done;
        database_.run(uniting, "DELETE FROM review WHERE id = ?", known->second);
    }
    insert(undo, card);
    touched_.insert(*undone);
    database_.run(uniting,
                  "DELETE FROM recall WHERE (slot, number) = (SELECT at / 900000, number FROM review WHERE id = ?)",
                  *undo.undoes);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedReset& reset) {
    const bool known =
        database_.row(uniting, "SELECT 1 FROM reset WHERE id = ?", reset.id, [](Row row) { return row.flag(0); })
            .has_value();
    if (known)
        return Result::Done;
    return reset.undoes ? undo(reset) : insert(reset);
}

CollectionUnion::Result CollectionUnion::insert(const ExportedReset& reset) {
    if (std::ranges::any_of(reset.cards, [this](const auto& one) { return !card_of(one.card); }))
        return Result::Waits;
    const auto number = database_.row(uniting, "INSERT INTO reset (id, at) VALUES (?, ?) RETURNING number", reset.id,
                                      reset.at, [](Row row) { return row.long_number(0); });
    for (const ExportedReset::ResetCard& one : reset.cards)
        database_.run(uniting, "INSERT OR IGNORE INTO reset_card (card, reset, up_to) VALUES (?, ?, ?)",
                      *card_of(one.card), number.value(), one.up_to);
    touch_cards_of_reset(*number);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::undo(const ExportedReset& undo) {
    const auto number = database_.row(uniting, "SELECT number FROM reset WHERE id = ? AND undoes IS NULL", *undo.undoes,
                                      [](Row row) { return row.long_number(0); });
    if (!number)
        return Result::Waits;
    if (const auto known = undo_of(database_, "SELECT at, id FROM reset WHERE undoes = ?", *undo.undoes)) {
        if (std::pair(undo.at, undo.id) >= *known)
            return Result::Done;
        database_.run(uniting, "DELETE FROM reset WHERE id = ?", known->second);
    }
    database_.run(uniting, "INSERT INTO reset (id, at, undoes) VALUES (?, ?, ?)", undo.id, undo.at, undo.undoes);
    touch_cards_of_reset(*number);
    return Result::Done;
}

void CollectionUnion::touch_cards_of_reset(std::int64_t reset) {
    database_.each(uniting, "SELECT card FROM reset_card WHERE reset = ?", reset, [&](Row row) {
        touched_.insert(row.card(0));
        return true;
    });
}

/// False where a card or a review that it names is not there.
bool CollectionUnion::name_cards_of(ExportedInterview& interview) {
    for (InterviewEntry& entry : interview.entries) {
        const std::optional<CardKey> card = card_of(entry.question.card.id);
        if (!card)
            return false;
        entry.question.key = *card;
        const std::string& review = entry.state.review_id;
        if (!review.empty() && !database_.row(uniting, "SELECT 1 FROM review WHERE id = ? AND grade IS NOT NULL",
                                              review, [](Row row) { return row.flag(0); }))
            return false;
    }
    return true;
}

/// A learner is in one interview at a time: what is in progress was left when a later one was begun. Ids tell which was
/// begun later, those of interviews that were taken out again too.
void CollectionUnion::keep_one_open(ExportedInterview& interview) {
    if (interview.record.state != InterviewState::Open)
        return;
    const std::optional<InterviewRecord> open = store_.interviews.open();
    if (!open || open->id == interview.record.id)
        return;
    if (open->id < interview.record.id) {
        store_.interviews.end(open->key, InterviewState::Abandoned, open->started);
    } else {
        interview.record.state = InterviewState::Abandoned;
        interview.record.ended = interview.record.started;
    }
}

void CollectionUnion::end_interview_that_was_left() {
    const std::optional<InterviewRecord> open = store_.interviews.open();
    if (!open)
        return;
    const auto later = database_.row(uniting, R"(
        SELECT 1 FROM interview WHERE id > ?1
        UNION ALL
        SELECT 1 FROM removal WHERE what = 'interview' AND id > ?1
        LIMIT 1)",
                                     open->id, [](Row row) { return row.flag(0); });
    if (later)
        store_.interviews.end(open->key, InterviewState::Abandoned, open->started);
}

CollectionUnion::Result CollectionUnion::take(ExportedInterview interview) {
    if (is_removed("interview", interview.record.id, Instant::min()))
        return Result::Done;
    if (!name_cards_of(interview))
        return Result::Waits;
    if (const auto record = store_.interviews.find(interview.record.id)) {
        const ExportedInterview known{*record, store_.interviews.entries(record->key)};
        if (tells_the_same(interview, known) || !is_further(interview, known))
            return Result::Done;
    }
    keep_one_open(interview);
    store_.interviews.take_in(interview.record, interview.entries);
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedModel& model) {
    if (is_removed("model", std::to_string(to_milliseconds(model.adopted)), Instant::min()))
        return Result::Done;
    database_.run(uniting, R"(
        INSERT INTO model (adopted, reviews, parameters)
        SELECT ?1, ?2, ?3
        WHERE NOT EXISTS (SELECT 1 FROM model WHERE adopted = ?1 AND reviews = ?2 AND parameters = ?3))",
                  model.adopted, model.reviews, parameters_text(model.parameters));
    return Result::Done;
}

CollectionUnion::Result CollectionUnion::take(const ExportedTraining& training) {
    if (static_cast<std::size_t>(training.reviews) > store_.models.trained_on())
        store_.models.note_training(static_cast<std::size_t>(training.reviews));
    return Result::Done;
}

} // namespace greenroom
