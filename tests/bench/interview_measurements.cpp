#include "measurements.h"

#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"
#include "study/interview/report.h"
#include "study/interview/session.h"
#include "study/interview/start.h"
#include "support/collection_builder.h"

#include <stdexcept>
#include <string>

namespace greenroom::bench {

namespace {

constexpr int questions = 60;

InterviewPlan long_plan(int seed) {
    InterviewPlan plan;
    plan.length = {InterviewLength::Unit::Questions, questions};
    plan.seed = static_cast<std::uint64_t>(seed);
    return plan;
}

/// Steps through every card and its schedule; returns how many there are.
int walk_cards(SQLite::Statement& rows) {
    int count = 0;
    while (rows.executeStep())
        ++count;
    rows.reset();
    return count;
}

// One card in four is a cloze, which only a test asks.
void expect_questions(std::size_t drawn, const Trial& trial) {
    if (drawn != static_cast<std::size_t>(std::min(questions, trial.extent.cards - trial.extent.cards / 4)))
        throw std::runtime_error("An interview of " + std::to_string(drawn) + " questions was drawn");
}

} // namespace

std::vector<Row> measure_interview(const Trial& trial) {
    Collection collection(trial.deck, trial.now, test::utc_offset);
    Store& store = collection.store();
    SQLite::Statement rows(store.database.connection(),
                           "SELECT c.key, c.topic, s.stability FROM card c LEFT JOIN schedule s ON s.card = c.key"
                           " WHERE c.archived IS NULL");
    std::vector<double> drawn, begun, floor;
    for (int round = 0; round < trial.extent.rounds * 4; ++round) {
        floor.push_back(milliseconds_of([&] { walk_cards(rows); }));
        InterviewDraw draw;
        drawn.push_back(milliseconds_of([&] { draw = preview_interview(collection, long_plan(round), trial.now); }));
        expect_questions(draw.cards.size(), trial);
        begun.push_back(milliseconds_of([&] { start_interview(collection, long_plan(round), trial.now); }));
        InterviewSession session = InterviewSession::resume(collection).value();
        session.skip({}, trial.now); // one without an answer would leave no trace for the next draw
        session.abandon(trial.now);
    }
    const std::string of = "an interview of " + std::to_string(questions) + " questions ";
    const std::string floor_is = "every card's key, topic and stability stepped through with a prepared statement";
    return {{of + "drawn, p99", "ms", p99(drawn), p99(floor), {Bound::Of::Value, 20}, floor_is},
            {of + "drawn and stored, median", "ms", median(begun), median(floor), {Bound::Of::Value, 20}, floor_is}};
}

} // namespace greenroom::bench
