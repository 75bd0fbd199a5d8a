#pragma once

#include "records/random.h"
#include "study/interview/report.h"
#include "study/interview/session.h"
#include "study/interview/start.h"
#include "support/collection_builder.h"

#include <string>
#include <vector>

namespace greenroom::test {

inline const Calendar interview_calendar(std::chrono::hours{4}, [](Instant) { return std::chrono::seconds{0}; });

/// An open card of `points` key points and `follow_ups` follow-ups.
inline Card spoken_card(const std::string& id, const std::string& topic, Level level, int seconds, int points,
                        int follow_ups) {
    Card card = open_card(id, topic);
    card.level = level;
    card.seconds = seconds;
    card.key_points.clear();
    for (int i = 0; i < points; ++i)
        card.key_points.push_back("Point " + std::to_string(i));
    for (int i = 0; i < follow_ups; ++i)
        card.follow_ups.push_back({"And " + std::to_string(i) + "?", "So."});
    return card;
}

inline Card choice_card(const std::string& id, const std::string& topic, Level level, int seconds) {
    Card card = spoken_card(id, topic, level, seconds, 0, 0);
    card.kind = Kind::Choice;
    card.options = {{"right one", true}, {"wrong one", false}, {"right two", true}, {"wrong two", false}};
    return card;
}

inline Card typed_card(const std::string& id, const std::string& topic, Level level, int seconds) {
    Card card = spoken_card(id, topic, level, seconds, 0, 0);
    card.kind = Kind::Typed;
    card.expected = {"101", "one hundred and one"};
    return card;
}

inline Card cloze_card(const std::string& id, const std::string& topic, Level level, int seconds) {
    Card card = spoken_card(id + "#1", topic, level, seconds, 0, 0);
    card.kind = Kind::Cloze;
    card.gap = 1;
    card.prompt = "`Book.objects.{{c1::select_related::method}}(\"{{c2::author}}\")`";
    return card;
}

/// An exercise of `checks` checks, `points` key points and two hints.
inline Card exercise_card(const std::string& id, const std::string& topic, Level level, int minutes, int checks = 4,
                          int points = 0, int follow_ups = 0) {
    Card card = spoken_card(id, topic, level, 60 * minutes, points, follow_ups);
    card.kind = Kind::Exercise;
    card.prompt = "Write `f`.\n\n```python starter\ndef f(): ...\n```";
    for (int i = 0; i < checks; ++i)
        card.checks += "```python check: it is " + std::to_string(i) + "\nassert f()\n```\n";
    card.solution = "```python\ndef f(): return 1\n```";
    card.hints = {"A hint", "Another"};
    return card;
}

/// A plan of one format over everything.
inline InterviewPlan plan_of(InterviewFormat format, InterviewPace pace = InterviewPace::Relaxed) {
    InterviewPlan plan;
    plan.title = "Phone screen";
    plan.format = format;
    plan.pace = pace;
    return plan;
}

/// Starts an interview that must find cards.
inline std::string begin(Collection& collection, const InterviewPlan& plan, Instant now = friday_morning) {
    const StartedInterview started = start_interview(collection, plan, now);
    if (started.id.empty())
        throw std::logic_error("nothing matched");
    return started.id;
}

inline InterviewSession resumed(Collection& collection) { return InterviewSession::resume(collection).value(); }

inline InterviewReport report_of(Collection& collection, const std::string& id) {
    return interview_report(collection, collection.store().interviews.find(id).value());
}

/// The places, as shown, of the options that are right.
inline std::vector<int> right_options(const Card& card) {
    std::vector<int> places;
    for (std::size_t i = 0; i < card.options.size(); ++i)
        if (card.options[i].right)
            places.push_back(static_cast<int>(i));
    return places;
}

} // namespace greenroom::test
