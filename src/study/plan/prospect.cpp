#include "study/plan/prospect.h"

#include "memory/plan.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/plan/study_plan.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace greenroom {

namespace {

constexpr std::int64_t days_of_habit = 14;

/// As the learner studied in the last two weeks; the usual habit for who has only begun.
StudyHabit habit_of(Collection& collection, StudyDay today) {
    StudyHabit habit{collection.settings().desired_retention, StudyHabit{}.new_per_day};
    double fresh = 0;
    std::int64_t days = 0;
    for (std::int64_t ago = 1; ago <= days_of_habit; ++ago) {
        const Calendar& calendar = collection.calendar();
        const ReviewedCards done = collection.store().schedules.reviewed_between(calendar.start_of(today + -ago),
                                                                                 calendar.start_of(today + (1 - ago)));
        fresh += done.fresh;
        if (done.fresh + done.again > 0)
            days = ago;
    }
    constexpr std::int64_t days_that_say_something = 3;
    if (days >= days_that_say_something)
        habit.new_per_day = fresh / static_cast<double>(days);
    return habit;
}

void tell_today(Collection& collection, Instant now, Prospect& prospect) {
    const DueCounts due = due_counts(collection, "", now);
    prospect.reviews_today = due.due;
    prospect.new_today = due.fresh;
    prospect.minutes_today = due.minutes;
}

bool is_mock_day(std::int64_t days_before) { return days_before >= 2 && (days_before - 2) % 7 == 0; }

void tell_topics(Collection& collection, const StudyPlan& study_plan, const Plan& plan, Instant now,
                 Prospect& prospect) {
    const auto interview = interview_moment(collection.settings(), collection.calendar(), now);
    std::map<TopicKey, std::pair<double, double>> sums; // of recall under the plan, and how many cards
    for (std::size_t i = 0; i < study_plan.cards().size(); ++i) {
        auto& [recall, count] = sums[study_plan.cards()[i].topic];
        recall += plan.recall_by_card[i];
        ++count;
    }
    std::map<std::string, TopicKey> keys;
    for (const StoredTopic& topic : collection.topics())
        keys[topic.topic.path] = topic.key;
    for (const TopicReadiness& standing : topic_standings(collection, now, interview)) {
        const auto& [recall, count] = sums[keys.at(standing.path)];
        prospect.topics.push_back({standing.path, standing.title, standing.readiness, count > 0 ? recall / count : 0,
                                   standing.readiness_then});
    }
}

std::string rounded(double number) { return std::to_string(std::llround(number)); }

std::string counted(double number, const char* thing) {
    return rounded(number) + " " + thing + (std::llround(number) == 1 ? "" : "s");
}

} // namespace

Prospect read_prospect(Collection& collection, Instant now) {
    Prospect prospect;
    prospect.today = collection.calendar().day_of(now);
    tell_today(collection, now, prospect);
    const StudyPlan* const study_plan = collection.plan_again(now);
    if (!study_plan)
        return prospect;
    prospect.interview = collection.settings().interview_date;
    prospect.cards = static_cast<int>(study_plan->cards().size());
    const PlanProblem& problem = study_plan->problem();
    const Plan plan = plan_today(problem, study_plan->prices(), habit_of(collection, prospect.today));
    // The plan goes by weighted recall; people are told cards.
    prospect.plan = std::reduce(plan.recall_by_card.begin(), plan.recall_by_card.end());
    const double cards_per_weight = plan.plan.recalled > 0 ? prospect.plan / plan.plan.recalled : 1;
    prospect.as_so_far = plan.as_so_far.recalled * cards_per_weight;
    prospect.stop = plan.stop * cards_per_weight;
    for (std::size_t day = 0; day < plan.plan.days.size(); ++day) {
        const StudyDay date = prospect.today + static_cast<std::int64_t>(day);
        prospect.days.push_back({date, plan.plan.days[day], is_mock_day(*prospect.interview - date)});
    }
    tell_topics(collection, *study_plan, plan, now, prospect);
    return prospect;
}

std::string sentence_of(const Prospect& prospect) {
    const std::string today = counted(prospect.reviews_today, "review") + " and " +
                              counted(prospect.new_today, "new card") + " today, about " +
                              counted(prospect.minutes_today, "minute");
    if (!prospect.interview)
        return today + "; set an interview date for a plan that aims at it.";
    const std::int64_t days = *prospect.interview - prospect.today;
    if (days == 0)
        return today + "; the interview is today, and you would recall about " + rounded(prospect.plan) + " of " +
               counted(prospect.cards, "card") + ".";
    return today + "; in " + counted(static_cast<double>(days), "day") + " you would recall about " +
           rounded(prospect.plan) + " of " + counted(prospect.cards, "card") + ", as so far " +
           rounded(prospect.as_so_far) + ", and " + rounded(prospect.stop) + " if you stop now.";
}

} // namespace greenroom
