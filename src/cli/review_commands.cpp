#include "cards/render/blocks.h"
#include "cli/command.h"
#include "cli/rfc3339.h"
#include "study/collection/interval_fuzz.h"
#include "study/review/review_session.h"
#include "study/review/today.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<const char*, 4> grade_words{"again", "hard", "good", "easy"};

double seconds_between(Instant from, Instant to) { return std::chrono::duration<double>(to - from).count(); }

std::string rounded(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f", number);
    return text;
}

Json instant_or_null(const std::optional<Instant>& instant) {
    return instant ? Json(to_rfc3339(*instant)) : Json(nullptr);
}

int due(const Invocation& invocation, const std::string& topic) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    require_topic(collection, topic);
    tune_prices(collection, invocation.now);
    const DueCounts waiting = due_counts(collection, topic, invocation.now);
    print(invocation, {{"due", waiting.due}, {"new", waiting.fresh}, {"minutes", waiting.minutes}},
          std::to_string(waiting.due) + " due, " + std::to_string(waiting.fresh) + " new, about " +
              rounded(waiting.minutes) + " minutes");
    return 0;
}

Json previews_json(const Previews& previews, Instant now) {
    Json json;
    for (const Grade grade : all_grades)
        json[grade_words[index_of(grade)]] = {
            {"due", to_rfc3339(previews[index_of(grade)].due)},
            {"interval_seconds", seconds_between(now, previews[index_of(grade)].due)}};
    return json;
}

std::string asked_text(const ShownCard& shown) {
    const Card& card = shown.card;
    std::string text = card.id + "\n\n" + to_plain_text(card.question, {card.gap});
    if (!card.prompt.empty())
        text += "\n\n" + to_plain_text(card.prompt, {card.gap});
    for (const Option& option : card.options)
        text += "\n- " + to_plain_text(option.text);
    return text;
}

int next(const Invocation& invocation, const std::string& topic, DayLimit limit) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    require_topic(collection, topic);
    tune_prices(collection, invocation.now);
    ReviewSession session(collection, topic, invocation.now, limit);
    if (!session.current()) {
        const std::optional<Instant> next_due = session.next_due(invocation.now);
        print(invocation, {{"id", nullptr}, {"next_due", instant_or_null(next_due)}},
              next_due ? "Nothing waits; the next card is due " + to_rfc3339(*next_due) : "Nothing waits");
        return 0;
    }
    const ShownCard& shown = *session.current();
    print(invocation,
          {{"id", shown.card.id},
           {"kind", to_word(shown.card.kind)},
           {"topic", shown.card.topic},
           {"level", to_word(shown.card.level)},
           {"state", state_word(shown.before)},
           {"why", to_word(shown.reason)},
           {"question", shown.card.question},
           {"previews", previews_json(shown.previews, invocation.now)}},
          asked_text(shown));
    return 0;
}

int grade(const Invocation& invocation, const std::string& id, Grade given, double elapsed_seconds) {
    Collection collection = open_collection(invocation);
    const CardKey key = found_card(collection, id);
    if (collection.card(key)->archived)
        throw CommandError("\"" + id + "\" is archived: its text is in no deck file any more, so it cannot be graded");
    const std::optional<Schedule> before = collection.schedule(key);
    tune_prices(collection, invocation.now); // what it promises is what the day's plan promises
    DayLoad load = collection.day_load(invocation.now);
    const std::chrono::milliseconds elapsed{std::llround(elapsed_seconds * 1000)};
    const MemoryState memory = collection.previews(key, before, load, invocation.now)[index_of(given)].memory;
    const Review review = collection.grade({key, before, given, elapsed}, load, invocation.now);
    print(invocation,
          {{"review", review.id},
           {"id", id},
           {"grade", grade_words[index_of(given)]},
           {"due", to_rfc3339(review.due)},
           {"interval_seconds", seconds_between(review.at, review.due)},
           {"stability", memory.stability},
           {"stability_fast", memory.stability_fast},
           {"difficulty", memory.difficulty}},
          id + " graded " + grade_words[index_of(given)] + ", due " + to_rfc3339(review.due));
    return 0;
}

int undo(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    const auto undone = collection.undo_newest(invocation.now);
    if (!undone)
        throw CommandError("There is no review to undo in " + invocation.collection.string());
    print(invocation, {{"review", undone->review.id}, {"id", undone->card_id}},
          "The review of " + undone->card_id + " (" + grade_words[index_of(undone->review.grade)] + ") is undone");
    return 0;
}

int redo(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    const auto redone = collection.redo_newest(invocation.now);
    if (!redone)
        throw CommandError("There is no undo to take back in " + invocation.collection.string() +
                           ", or its card was graded since");
    print(invocation, {{"review", redone->review.id}, {"id", redone->card_id}},
          "The review of " + redone->card_id + " (" + grade_words[index_of(redone->review.grade)] + ") counts again");
    return 0;
}

int log(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    Json list = Json::array();
    std::string text;
    for (const LoggedReview& logged : collection.reviews()) {
        const Review& review = logged.review;
        const char* word = grade_words[index_of(review.grade)];
        list.push_back({{"review", review.id},
                        {"id", logged.card_id},
                        {"grade", word},
                        {"at", to_rfc3339(review.at)},
                        {"elapsed_ms", review.elapsed.count()},
                        {"undone", logged.undone}});
        text += (text.empty() ? "" : "\n") + to_rfc3339(review.at) + "  " + word + "\t" + logged.card_id +
                (logged.undone ? "  (undone)" : "");
    }
    print(invocation, list, text);
    return 0;
}

int stats(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    const Totals sums = totals(collection, invocation.now);
    print(invocation,
          {{"cards", sums.cards},
           {"new", sums.fresh},
           {"learning", sums.learning},
           {"mature", sums.mature},
           {"due", sums.due},
           {"reviews", sums.reviews},
           {"retention", sums.retention ? Json(*sums.retention) : Json(nullptr)},
           {"streak_days", sums.streak_days},
           {"minutes", sums.minutes}},
          std::to_string(sums.cards) + " cards: " + std::to_string(sums.fresh) + " new, " +
              std::to_string(sums.learning) + " learning, " + std::to_string(sums.mature) + " mature; " +
              std::to_string(sums.due) + " due\n" + std::to_string(sums.reviews) + " reviews in " +
              rounded(sums.minutes) + " minutes" +
              (sums.retention ? ", " + rounded(*sums.retention * 100) + " % recalled" : "") + "; streak " +
              std::to_string(sums.streak_days) + (sums.streak_days == 1 ? " day" : " days"));
    return 0;
}

} // namespace

void add_review_commands(CLI::App& app, Invocation& invocation) {
    const auto topic = std::make_shared<std::string>();
    const auto id = std::make_shared<std::string>();
    const auto given = std::make_shared<Grade>();
    const std::string topic_help = "Only this topic and those below it, e.g. orm";
    add_command(app, invocation, "due", "Count what waits now", [&invocation, topic] {
        return due(invocation, *topic);
    })->add_option("--topic", *topic, topic_help);
    const auto beyond = std::make_shared<bool>(false);
    CLI::App* asking = add_command(app, invocation, "next", "Show the next card and what each grade would do",
                                   [&invocation, topic, beyond] {
                                       return next(invocation, *topic, *beyond ? DayLimit::Beyond : DayLimit::Minutes);
                                   });
    asking->add_option("--topic", *topic, topic_help);
    asking->add_flag("--beyond", *beyond, "Go on when the day's minutes are used");
    const auto elapsed = std::make_shared<double>(0);
    CLI::App* grading = add_command(app, invocation, "grade", "Record a review", [&invocation, id, given, elapsed] {
        return grade(invocation, *id, *given, *elapsed);
    });
    grading->add_option("--elapsed", *elapsed, "Seconds that the answer took; it teaches the plan your pace")
        ->check(check_elapsed);
    grading->add_option("ID", *id, "The card's id")->required();
    grading->add_option("GRADE", *given, "again, hard, good or easy")
        ->required()
        ->transform(CLI::CheckedTransformer(std::map<std::string, Grade>{
            {"again", Grade::Again}, {"hard", Grade::Hard}, {"good", Grade::Good}, {"easy", Grade::Easy}}));
    add_command(app, invocation, "undo", "Take the newest review back", [&invocation] { return undo(invocation); });
    add_command(app, invocation, "redo", "Take the last undo back", [&invocation] { return redo(invocation); });
    add_command(app, invocation, "log", "List every review, oldest first", [&invocation] { return log(invocation); });
    add_command(app, invocation, "stats", "Sum up the deck", [&invocation] { return stats(invocation); });
}

} // namespace greenroom
