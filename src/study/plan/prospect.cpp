#include "study/plan/prospect.h"

#include "memory/plan.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/plan/learner_pace.h"
#include "study/plan/study_plan.h"
#include "study/review/daily_cards.h"
#include "study/review/today.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

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

bool is_mock_day(std::int64_t days_before) { return days_before >= 2 && (days_before - 2) % 7 == 0; }

void tell_topics(Collection& collection, Instant now, Prospect& prospect) {
    const auto interview = interview_moment(collection.settings(), collection.calendar(), now);
    for (TopicReadiness& standing : topic_standings(collection, now, interview)) {
        prospect.cards += standing.cards;
        prospect.now += standing.readiness * standing.cards;
        prospect.topics.push_back({standing, standing.readiness_then});
    }
}

void tell_topics_by_plan(Collection& collection, const StudyPlan& study_plan, const Plan& plan, Prospect& prospect) {
    std::map<TopicKey, std::pair<double, double>> sums; // of recall under the plan, and how many cards
    for (std::size_t i = 0; i < study_plan.cards().size(); ++i) {
        auto& [recall, count] = sums[study_plan.cards()[i].topic];
        recall += plan.recall_by_card[i];
        ++count;
    }
    std::map<std::string, TopicKey> keys;
    for (const StoredTopic& topic : collection.topics())
        keys[topic.topic.path] = topic.key;
    for (TopicProspect& topic : prospect.topics) {
        const auto& [recall, count] = sums[keys.at(topic.standing.path)];
        topic.plan = count > 0 ? recall / count : 0;
    }
}

/// The cards of the chosen path among those of a plan, by their places; empty without a path.
std::vector<std::size_t> path_places(Collection& collection, const StudyPlan& study_plan) {
    const auto path = collection.store().paths.find(collection.settings().path);
    if (!path)
        return {};
    const std::set<std::string_view> ids(path->cards.begin(), path->cards.end());
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < study_plan.cards().size(); ++i)
        if (ids.contains(study_plan.cards()[i].id) || ids.contains(study_plan.cards()[i].heading()))
            places.push_back(i);
    return places;
}

std::size_t count_unmet(const StudyPlan& study_plan, const std::vector<std::size_t>& places) {
    return static_cast<std::size_t>(
        std::ranges::count_if(places, [&](std::size_t place) { return !study_plan.cards()[place].schedule; }));
}

/// How many new cards short of all may be left over where "all" are met: expectations end in fractions.
constexpr double nearly_all = 0.97;

void tell_path(Collection& collection, const StudyPlan& study_plan, const Plan& plan, Prospect& prospect) {
    const std::vector<std::size_t> places = path_places(collection, study_plan);
    if (places.empty())
        return;
    PathProspect path;
    path.title = collection.store().paths.find(collection.settings().path)->title;
    path.cards = static_cast<int>(places.size());
    for (const std::size_t place : places)
        path.recalled += plan.recall_by_card[place];
    // A path's cards come before all others.
    const double unmet = nearly_all * static_cast<double>(count_unmet(study_plan, places));
    double met = 0;
    for (const ProspectDay& day : prospect.days) {
        met += day.planned.fresh;
        if (met >= unmet) {
            path.met_whole = day.day;
            break;
        }
    }
    prospect.path = path;
}

std::string rounded(double number) { return std::to_string(std::llround(number)); }

std::string counted(double number, const char* thing) {
    return rounded(number) + " " + thing + (std::llround(number) == 1 ? "" : "s");
}

} // namespace

Prospect read_prospect(Collection& collection, Instant now) {
    Prospect prospect;
    prospect.today = collection.calendar().day_of(now);
    prospect.due = due_counts(collection, "", now);
    tell_topics(collection, now, prospect);
    const StudyPlan* const study_plan = collection.plan_again(now);
    if (!study_plan)
        return prospect;
    prospect.interview = collection.settings().interview_date;
    prospect.cards = static_cast<int>(study_plan->cards().size());
    const PlanProblem& problem = study_plan->problem();
    const Plan plan = plan_today(problem, study_plan->prices(), habit_of(collection, prospect.today));
    for (std::size_t day = 0; day < plan.plan.days.size(); ++day) {
        const StudyDay date = prospect.today + static_cast<std::int64_t>(day);
        prospect.then = {plan.plan.cards_recalled[day], plan.as_so_far.cards_recalled[day],
                         plan.stop.cards_recalled[day]};
        prospect.days.push_back({date, plan.plan.days[day], is_mock_day(*prospect.interview - date), prospect.then});
    }
    tell_topics_by_plan(collection, *study_plan, plan, prospect);
    tell_path(collection, *study_plan, plan, prospect);
    return prospect;
}

namespace {

/// Minutes a day that are tried, least first.
constexpr std::array tried_minutes{10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240};

/// Works with other settings for as long as it lives.
class OtherSettings {
public:
    explicit OtherSettings(Collection& collection) : collection_(collection), before_(collection.settings()) {}
    ~OtherSettings() { collection_.adopt(before_); }
    OtherSettings(const OtherSettings&) = delete;
    OtherSettings& operator=(const OtherSettings&) = delete;

    const Settings& before() const { return before_; }

private:
    Collection& collection_;
    Settings before_;
};

/// New cards that a plan has time for.
double cards_met(const StudyPlan& study_plan) {
    const SolvedPlan solved(study_plan.problem(), study_plan.problem().first_prices());
    double met = 0;
    for (const PlannedDay& day : solved.outlook().days)
        met += day.fresh;
    return met;
}

std::optional<int> minutes_that_fit(Collection& collection, std::size_t unmet, Instant now) {
    const OtherSettings settings(collection);
    const auto fits = [&](int minutes) {
        Settings changed = settings.before();
        changed.minutes_per_day = minutes;
        collection.adopt(changed);
        return cards_met(StudyPlan(collection, now)) >= nearly_all * static_cast<double>(unmet);
    };
    const auto from = std::ranges::upper_bound(tried_minutes, settings.before().minutes_per_day);
    const auto found = std::partition_point(from, tried_minutes.end(), [&](int minutes) { return !fits(minutes); });
    return found == tried_minutes.end() ? std::nullopt : std::optional(*found);
}

/// The largest path whose cards there is time for.
std::string path_that_fits(Collection& collection, double met) {
    std::string title;
    int most = 0;
    for (const auto& [path, cards, known] : collection.paths())
        if (path.id != collection.settings().path && cards - known <= met && cards > most) {
            most = cards;
            title = path.title;
        }
    return title;
}

} // namespace

std::optional<Shortfall> read_shortfall(Collection& collection, Instant now) {
    const std::shared_ptr<const StudyPlan> study_plan = collection.share_plan(now);
    if (!study_plan)
        return std::nullopt;
    std::vector<std::size_t> places = path_places(collection, *study_plan);
    if (places.empty()) {
        places.resize(study_plan->cards().size());
        std::iota(places.begin(), places.end(), std::size_t{0});
    }
    const std::size_t unmet = count_unmet(*study_plan, places);
    const double met = cards_met(*study_plan);
    if (met >= nearly_all * static_cast<double>(unmet))
        return std::nullopt;
    Shortfall shortfall{static_cast<int>(unmet), static_cast<int>(std::lround(met)), std::nullopt,
                        path_that_fits(collection, met)};
    shortfall.minutes = minutes_that_fit(collection, unmet, now);
    collection.use_plan(study_plan, now); // others were made meanwhile
    return shortfall;
}

std::string sentence_of(const Prospect& prospect) {
    const std::string today = counted(prospect.due.due, "review") + " and " + counted(prospect.due.fresh, "new card") +
                              " today, about " + counted(prospect.due.minutes, "minute");
    if (!prospect.interview)
        return today + "; set an interview date within a year for a plan that aims at it.";
    const std::int64_t days = *prospect.interview - prospect.today;
    if (days == 0)
        return today + "; the interview is today, and you would recall about " + rounded(prospect.then.plan) + " of " +
               counted(prospect.cards, "card") + ".";
    return today + "; in " + counted(static_cast<double>(days), "day") + " you would recall about " +
           rounded(prospect.then.plan) + " of " + counted(prospect.cards, "card") + ", as so far " +
           rounded(prospect.then.as_so_far) + ", and " + rounded(prospect.then.stop) + " if you stop now.";
}

} // namespace greenroom
