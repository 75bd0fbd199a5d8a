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

void tell_pace(Collection& collection, Instant now, Prospect& prospect) {
    const Pace pace = pace_of(collection, now);
    double seconds = 0, fresh = 0;
    for (const QueuedCard& card : collection.store().schedules.active(now))
        if (!card.schedule) {
            seconds += expected_seconds_of(pace, card);
            ++fresh;
        }
    prospect.new_card_seconds = fresh > 0 ? seconds / fresh : 0;
    prospect.knows_own_pace = pace.is_own();
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
    tell_pace(collection, now, prospect);
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
    // One number for today everywhere: the cards that are chosen, rather than what choosing by shares would make of it.
    const DueCounts& due = prospect.due;
    prospect.days.front().planned = {static_cast<double>(due.due), static_cast<double>(due.fresh), due.minutes};
    tell_topics_by_plan(collection, *study_plan, plan, prospect);
    tell_path(collection, *study_plan, plan, prospect);
    return prospect;
}

std::optional<Prospect> read_tuned_prospect(Collection& collection, Instant now, const std::function<bool()>& goes_on) {
    if (collection.plans_as_stored()) {
        collection.share_plan(now);
    } else if (is_planned(collection.settings(), collection.calendar(), now)) {
        const std::shared_ptr<const StudyPlan> plan = tuned_plan(collection, now, goes_on);
        if (!plan)
            return std::nullopt;
        collection.use_plan(plan, now);
    }
    return read_prospect(collection, now);
}

namespace {

/// Minutes a day that are tried, least first.
constexpr std::array tried_minutes{10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240};

/// How many days later an interview is tried, least first.
constexpr std::array<std::int64_t, 12> tried_days{3, 7, 10, 14, 21, 28, 42, 56, 84, 126, 182, 364};

/// New cards, and how many of them there is time for: of the chosen path, which come first, else of all.
struct TimeForCards {
    double unmet = 0;
    double met = 0;

    bool suffices() const { return met >= nearly_all * unmet; }
};

TimeForCards time_for_cards(Collection& collection, const StudyPlan& study_plan) {
    std::vector<std::size_t> places = path_places(collection, study_plan);
    if (places.empty()) {
        places.resize(study_plan.cards().size());
        std::iota(places.begin(), places.end(), std::size_t{0});
    }
    TimeForCards time{static_cast<double>(count_unmet(study_plan, places))};
    // By prices that depend on nothing but the time there is, so that it can be said beforehand of any.
    const SolvedPlan solved(study_plan.problem(), study_plan.problem().first_prices());
    for (const PlannedDay& day : solved.outlook().days)
        time.met += day.fresh;
    return time;
}

/// Tries settings that a change makes of the present ones, which are back when it ends.
class Trial {
public:
    Trial(Collection& collection, Instant now, const std::function<bool()>& goes_on)
        : collection_(collection), now_(now), goes_on_(goes_on), before_(collection.settings()) {}
    ~Trial() { collection_.adopt(before_); }
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

    const Settings& before() const { return before_; }

    template<typename Change>
    bool fits(Change&& change) {
        if (!goes_on_())
            return false;
        Settings changed = before_;
        change(changed);
        collection_.adopt(changed);
        return time_for_cards(collection_, StudyPlan(collection_, now_)).suffices();
    }

private:
    Collection& collection_;
    Instant now_;
    const std::function<bool()>& goes_on_;
    Settings before_;
};

// The least that does is looked for one by one: how many cards a plan meets does not only rise with its time.

std::optional<int> minutes_that_fit(Trial& trial) {
    const auto from = std::ranges::upper_bound(tried_minutes, trial.before().minutes_per_day);
    const auto found = std::find_if(from, tried_minutes.end(), [&](int minutes) {
        return trial.fits([minutes](Settings& settings) { settings.minutes_per_day = minutes; });
    });
    return found == tried_minutes.end() ? std::nullopt : std::optional(*found);
}

std::optional<StudyDay> date_that_fits(Trial& trial, StudyDay today) {
    const StudyDay date = *trial.before().interview_date;
    const auto latest = std::ranges::upper_bound(tried_days, longest_plan - (date - today));
    const auto found = std::find_if(tried_days.begin(), latest, [&](std::int64_t later) {
        return trial.fits([&](Settings& settings) { settings.interview_date = date + later; });
    });
    return found == latest ? std::nullopt : std::optional(date + *found);
}

/// The one with the most cards still to meet, of those that have fewer of them than the present one.
std::optional<DeckPath> path_that_fits(Collection& collection, Trial& trial, double unmet) {
    std::vector<std::pair<int, DeckPath>> paths;
    for (const auto& [path, cards, met] : collection.paths())
        if (path.id != trial.before().path && cards > met && cards - met < unmet)
            paths.emplace_back(cards - met, path);
    std::ranges::stable_sort(paths, std::greater{}, [](const auto& path) { return path.first; });
    for (const auto& [left, path] : paths)
        if (trial.fits([&](Settings& settings) { settings.path = path.id; }))
            return path;
    return std::nullopt;
}

} // namespace

std::optional<Shortfall> read_shortfall(Collection& collection, Instant now, const std::function<bool()>& goes_on) {
    const std::shared_ptr<const StudyPlan> study_plan = collection.share_plan(now);
    // On the day itself nothing would do any more.
    if (!study_plan || collection.settings().interview_date == study_plan->day())
        return std::nullopt;
    const TimeForCards time = time_for_cards(collection, *study_plan);
    if (time.suffices())
        return std::nullopt;
    Shortfall shortfall;
    shortfall.cards = static_cast<int>(time.unmet);
    shortfall.met = static_cast<int>(std::lround(time.met));
    {
        Trial trial(collection, now, goes_on);
        shortfall.minutes = minutes_that_fit(trial);
        shortfall.date = date_that_fits(trial, collection.calendar().day_of(now));
        if (const auto path = path_that_fits(collection, trial, time.unmet)) {
            shortfall.path = path->id;
            shortfall.path_title = path->title;
        }
    }
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
