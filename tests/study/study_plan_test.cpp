#include "study/plan/learner_pace.h"
#include "study/plan/prospect.h"
#include "study/plan/study_plan.h"
#include "study/review/daily_cards.h"
#include "study/review/queue.h"
#include "study/review/review_session.h"
#include "study/review/today.h"
#include "support/catch.h"
#include "support/collection_builder.h"
#include "support/simulated_learner.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

Instant morning(int day) { return friday_morning + day * 24h; }

/// A deck of so many cards in six topics, with an interview ahead.
struct Preparation : CollectionBuilder {
    explicit Preparation(int cards, int days_left = 6, int minutes = 5) {
        for (int i = 0; i < cards; ++i)
            add(open_card("card-" + std::to_string(i), "topic-" + std::to_string(i % 6)));
        collection.set("interview-date", to_text(collection.calendar().day_of(morning(days_left))), friday_morning);
        collection.set("minutes-per-day", std::to_string(minutes), friday_morning);
    }

    ReviewSession session(Instant now) { return ReviewSession(collection, "", now); }
};

/// Answers until the session ends; returns how long that took.
std::chrono::milliseconds answer_all(ReviewSession& session, Grade grade, std::chrono::milliseconds each, Instant now) {
    std::chrono::milliseconds taken{0};
    for (; session.current(); taken += each)
        session.answer(grade, each, now + taken + each);
    return taken;
}

} // namespace

TEST_CASE("with an interview ahead a day's cards fit its minutes, and one card more at most is answered") {
    Preparation deck(80);
    const DueCounts due = due_counts(deck.collection, "", friday_morning);
    CHECK(due.fresh > 5);
    CHECK(due.minutes <= 5.3);
    CHECK(due.minutes > 4);
    ReviewSession session = deck.session(friday_morning);
    CHECK(answer_all(session, Grade::Good, 30s, friday_morning) <= 5min + 30s);
    CHECK(due_counts(deck.collection, "", friday_morning + 1h).fresh == 0);
    CHECK(deck.session(friday_morning + 1h).current() == std::nullopt);
}

TEST_CASE("answers that are quicker than expected make room for more cards") {
    Preparation deck(80);
    ReviewSession session = deck.session(friday_morning);
    const auto taken = answer_all(session, Grade::Good, 5s, friday_morning);
    CHECK(taken > 4min);
    CHECK(taken <= 5min + 5s);
}

TEST_CASE("on a day off nothing is asked, unless the learner goes on beyond it") {
    Preparation deck(20);
    deck.collection.set("day-off", "2026-11-20", friday_morning);
    CHECK_FALSE(deck.session(friday_morning).current());
    CHECK(ReviewSession(deck.collection, "", friday_morning, DayLimit::Beyond).current());
    CHECK(deck.session(morning(1)).current());
}

TEST_CASE("every topic is met on the first day where there is time for it, and no family twice") {
    Preparation deck(60);
    Card trap = open_card("trap-1", "topic-6");
    trap.family = "trap";
    deck.add(trap);
    trap.id = "trap-2";
    trap.topic = "topic-7";
    deck.add(trap);
    std::map<std::string, int> met;
    for (ReviewSession session = deck.session(friday_morning); session.current();) {
        ++met[session.current()->card.topic];
        session.answer(Grade::Good, 15s, friday_morning);
    }
    CHECK(met.size() == 7); // all but one of the two with the family
    CHECK(met["topic-6"] + met["topic-7"] == 1);
}

TEST_CASE("what a button promises is before the interview, a failed card's sooner than an easy one's") {
    Preparation deck(40);
    const ReviewSession session = deck.session(friday_morning);
    const Previews& previews = session.current()->previews;
    for (const Preview& preview : previews)
        CHECK(preview.due < morning(6));
    CHECK(previews[index_of(Grade::Again)].due < previews[index_of(Grade::Easy)].due);
}

TEST_CASE("what was reviewed less than a whole day ago waits until the day's other cards are asked") {
    Preparation deck(12, 2, 30);
    const Instant start = friday_morning + 1h;
    ReviewSession first = deck.session(start);
    answer_all(first, Grade::Hard, 30s, start);
    for (int i = 0; i < 6; ++i)
        deck.add(open_card("added-" + std::to_string(i), "topic-" + std::to_string(i)));
    const auto is_recent = [](const QueuedCard& card, Instant now) {
        return card.schedule && card.schedule->last_review + 24h > now;
    };
    const Instant early = morning(1);
    const DailyCards cards = read_daily_cards(deck.collection, "", early);
    REQUIRE(cards.late.size() > 3);
    REQUIRE(cards.fresh.size() == 6);
    CHECK(cards.reviews.empty());
    CHECK(std::ranges::all_of(cards.late, [&](const QueuedCard& card) { return is_recent(card, early); }));
    CHECK(std::ranges::is_sorted(cards.late, {}, [](const QueuedCard& card) { return card.schedule->last_review; }));
    const std::vector<QueuedCard> asked = Queue(cards, deck.collection.settings()).remaining();
    REQUIRE(asked.size() > 6);
    for (std::size_t place = 0; place < asked.size(); ++place)
        CHECK(is_recent(asked[place], early) == (place >= 6));
    const DailyCards later = read_daily_cards(deck.collection, "", start + 25h);
    CHECK(later.late.empty());
    CHECK(later.reviews.size() > 3);
}

TEST_CASE("a plan is made again from the true state: what was graded elsewhere leaves it") {
    Preparation deck(30);
    const int before = due_counts(deck.collection, "", friday_morning).fresh;
    Collection elsewhere(deck.collection.file(), friday_morning, utc_offset);
    DayLoad load;
    elsewhere.grade({deck.store.cards.find("card-0").value(), std::nullopt, Grade::Good, 4min}, load, friday_morning);
    CHECK(due_counts(deck.collection, "", friday_morning).fresh < before - 3);
}

TEST_CASE("a topic limits the plan's cards, and where time is scarce those asked often come first") {
    Preparation deck(60, 1, 2);
    Card often = open_card("often", "topic-0");
    often.asked = Asked::Often;
    deck.add(often);
    ReviewSession session(deck.collection, "topic-0", friday_morning);
    CHECK(session.current()->card.id == "often");
    for (; session.current(); session.answer(Grade::Good, 20s, friday_morning))
        CHECK(session.current()->card.topic == "topic-0");
}

TEST_CASE("prices are tuned once a day and kept, and an interview that has passed leaves no plan") {
    Preparation deck(30);
    tune_prices(deck.collection, friday_morning);
    const auto first = deck.store.plans.prices();
    REQUIRE(first);
    tune_prices(deck.collection, friday_morning + 1h);
    CHECK(deck.store.plans.prices() == first);
    tune_prices(deck.collection, morning(1));
    CHECK(deck.store.plans.prices()->day == first->day + 1);
    CHECK(deck.collection.plan(morning(6)));
    CHECK_FALSE(deck.collection.plan(morning(7)));
    CHECK(deck.session(morning(7)).current());
}

TEST_CASE("an interview that is years away leaves no plan yet, and new cards come as without a date") {
    Preparation deck(30);
    const StudyDay today = deck.collection.calendar().day_of(friday_morning);
    for (const std::int64_t days : {longest_plan + 1, std::int64_t{1826}, std::int64_t{2'912'000}}) {
        deck.collection.set("interview-date", to_text(today + days), friday_morning);
        CHECK_FALSE(deck.collection.plan(friday_morning));
        CHECK(due_counts(deck.collection, "", friday_morning).fresh > 0);
        CHECK_FALSE(read_prospect(deck.collection, friday_morning).interview);
    }
    deck.collection.set("interview-date", to_text(today + longest_plan), friday_morning);
    CHECK(deck.collection.plan(friday_morning));
}

TEST_CASE("a prospect tells today, the days to come and the topics, and that the plan recalls most") {
    Preparation deck(60);
    deck.grade(deck.store.cards.find("card-1").value(), Grade::Good, morning(-2));
    const Prospect prospect = read_prospect(deck.collection, friday_morning);
    CHECK(prospect.cards == 60);
    CHECK(prospect.days.size() == 6);
    CHECK(prospect.topics.size() == 6);
    CHECK(prospect.then.plan > prospect.then.as_so_far - 0.5);
    CHECK(prospect.then.as_so_far > prospect.then.stop);
    double recalled = 0;
    for (const TopicProspect& topic : prospect.topics)
        recalled += 10 * topic.plan;
    CHECK(std::abs(recalled - prospect.then.plan) < 0.1);
    CHECK(prospect.days.back().then.plan == prospect.then.plan);
    CHECK_THAT(sentence_of(prospect),
               Catch::Contains("in 6 days you would recall about ") && Catch::Contains(" of 60 cards"));
    deck.collection.set("interview-date", "", friday_morning);
    CHECK_THAT(sentence_of(read_prospect(deck.collection, friday_morning)), Catch::Contains("set an interview date"));
}

TEST_CASE("a simulated learner recalls more at the interview with the plan than with new cards and reviews by hand") {
    const auto recalled = [](bool planned, std::uint64_t seed) {
        Preparation deck(120, 7, 5);
        if (!planned) {
            deck.collection.set("interview-date", "", friday_morning);
            deck.collection.set("new-per-day", "10", friday_morning);
        }
        const LearnerOutcome outcome =
            SimulatedLearner(deck.collection, {.days = 7, .minutes = 5, .seed = seed}).run(friday_morning);
        CHECK(outcome.most_minutes <= 5.4);
        CHECK((!planned || outcome.topics_by_second_day == 6));
        return outcome.recalled;
    };
    for (const std::uint64_t seed : {11, 12})
        CHECK(recalled(true, seed) > 1.15 * recalled(false, seed));
}

TEST_CASE("a long pause in front of a card does not use up the day's minutes") {
    Preparation deck(80);
    ReviewSession session = deck.session(friday_morning);
    session.answer(Grade::Good, 3h, friday_morning + 3h);
    CHECK(session.current());
    CHECK(deck.session(friday_morning + 3h).current());
}

TEST_CASE("a plan made on another thread's connection is taken while it is up to date, and refused after a review") {
    Preparation deck(30);
    Collection elsewhere(deck.collection.file(), friday_morning, utc_offset);
    CHECK(deck.collection.lacks_plan(friday_morning));
    deck.collection.use_plan(elsewhere.share_plan(friday_morning), friday_morning);
    CHECK_FALSE(deck.collection.lacks_plan(friday_morning));
    CHECK(deck.collection.plan_again(friday_morning) == elsewhere.plan(friday_morning));
    const auto outdated = elsewhere.share_plan(friday_morning);
    deck.grade(deck.store.cards.find("card-0").value(), Grade::Good, friday_morning);
    CHECK(deck.collection.lacks_plan(friday_morning));
    deck.collection.use_plan(outdated, friday_morning);
    CHECK(deck.collection.lacks_plan(friday_morning));
    deck.collection.set("interview-date", "", friday_morning);
    CHECK_FALSE(deck.collection.lacks_plan(friday_morning));
}

TEST_CASE("better prices, and other minutes, make a plan out of date on every connection") {
    Preparation deck(30);
    Collection elsewhere(deck.collection.file(), friday_morning, utc_offset);
    deck.collection.plan(friday_morning);
    CHECK(tune_prices(elsewhere, friday_morning));
    CHECK_FALSE(tune_prices(elsewhere, friday_morning + 1h));
    CHECK(deck.collection.lacks_plan(friday_morning));
    const auto before = elsewhere.share_plan(friday_morning);
    deck.collection.set("minutes-per-day", "9", friday_morning);
    deck.collection.use_plan(before, friday_morning);
    CHECK(deck.collection.lacks_plan(friday_morning));
}

TEST_CASE("where the minutes do not suffice to meet every card, it is said what would do") {
    Preparation deck(300, 5, 5);
    const auto shortfall = read_shortfall(deck.collection, friday_morning);
    REQUIRE(shortfall);
    CHECK(shortfall->cards == 300);
    CHECK(shortfall->met < 200);
    REQUIRE(shortfall->minutes);
    deck.collection.set("minutes-per-day", std::to_string(*shortfall->minutes), friday_morning);
    CHECK_FALSE(read_shortfall(deck.collection, friday_morning));
    CHECK(deck.collection.settings().minutes_per_day == *shortfall->minutes);
    Preparation roomy(20);
    CHECK_FALSE(read_shortfall(roomy.collection, friday_morning));
    roomy.collection.set("interview-date", "", friday_morning);
    CHECK_FALSE(read_shortfall(roomy.collection, friday_morning));
}

TEST_CASE(
    "what was failed comes again on the day that its button promised, before anything new, and is told beforehand") {
    Preparation deck(400, 12, 20);
    ReviewSession session = deck.session(friday_morning);
    std::map<CardKey, Instant> promised;
    Instant now = friday_morning;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(session.current());
        const CardKey key = session.current()->key;
        promised[key] = session.current()->previews[index_of(Grade::Again)].due;
        session.answer(Grade::Again, 40s, now += 40s);
    }
    const auto day_of = [&](Instant instant) { return deck.collection.calendar().day_of(instant); };
    for (const auto& [key, due] : promised) {
        INFO(to_text(day_of(due)));
        const Instant then = friday_morning + (day_of(due) - day_of(friday_morning)) * 24h;
        REQUIRE(day_of(then) == day_of(due));
        const DailyCards day = read_daily_cards(deck.collection, {}, std::max(then, now + 1h), DayLimit::Minutes);
        const auto has = [&key = key](const std::vector<QueuedCard>& cards) {
            return std::ranges::find(cards, key, &QueuedCard::card) != cards.end();
        };
        CHECK((has(day.reviews) || has(day.late)));
    }
    double reviews = 0;
    for (const ProspectDay& day : read_prospect(deck.collection, friday_morning + 24h).days)
        reviews += day.planned.reviews;
    CHECK(reviews >= 2.9);
}

TEST_CASE("who fails what is new is promised less, and a day's number of cards does not run away") {
    const auto after = [](Grade grade) {
        Preparation deck(400, 12, 5);
        const auto waiting = [&](Instant now) {
            const DueCounts due = due_counts(deck.collection, "", now);
            return due.due + due.fresh;
        };
        const int before = waiting(friday_morning);
        ReviewSession session = deck.session(friday_morning);
        for (int i = 0; i < 6; ++i)
            session.answer(grade, 3s, friday_morning + i * 3s);
        CHECK(6 + waiting(friday_morning + 1min) <= before + 7);
        return read_prospect(deck.collection, friday_morning + 24h).then.plan;
    };
    CHECK(after(Grade::Again) < 0.95 * after(Grade::Good));
}

TEST_CASE("what is on the chosen path is recalled better than the rest, and comes first") {
    Preparation deck(120, 12, 5);
    std::vector<std::string> path;
    for (int i = 60; i < 90; ++i)
        path.push_back("card-" + std::to_string(i));
    deck.store.paths.replace(deck.source, {{"mine", "Mine", "Me.", 7, 5, path}});
    const auto recalled = [&](const char* chosen) {
        deck.collection.set("path", chosen, friday_morning);
        const StudyPlan& plan = *deck.collection.plan_again(friday_morning);
        const std::vector<double> recall = plan_today(plan.problem(), plan.prices()).recall_by_card;
        double sum = 0;
        for (std::size_t i = 0; i < recall.size(); ++i)
            if (std::ranges::find(path, plan.cards()[i].id) != path.end())
                sum += recall[i];
        return sum;
    };
    const double without = recalled("all"), with = recalled("mine");
    CHECK(with > without + 3);
    for (const QueuedCard& card : read_daily_cards(deck.collection, {}, friday_morning, DayLimit::Minutes).fresh)
        CHECK(std::ranges::find(path, card.id) != path.end());
}

TEST_CASE("the evening before, the cards most at risk come first, and what is known by heart not before them") {
    Preparation deck(40, 1, 2);
    for (int i = 0; i < 40; ++i) {
        const CardKey card = deck.store.cards.find("card-" + std::to_string(i)).value();
        for (int day = 60; day > 8; day -= i < 20 ? 60 : 12) // half of them were seen once, half over and over
            deck.grade(card, Grade::Good, morning(-day));
    }
    ReviewSession session = deck.session(friday_morning);
    int asked = 0;
    for (; session.current(); session.answer(Grade::Good, 12s, friday_morning), ++asked) {
        INFO(session.current()->card.id);
        CHECK(std::stoi(session.current()->card.id.substr(5)) < 20);
    }
    CHECK(asked >= 5);
}

TEST_CASE("a collection that leaves plans to others makes none, says that it awaits one, and takes it") {
    Preparation deck(20);
    Collection other(deck.collection.file(), friday_morning, utc_offset);
    deck.collection.leave_plans_to_others();
    CHECK(deck.collection.awaits_plan(friday_morning));
    CHECK(deck.collection.awaits_first_plan(friday_morning));
    CHECK(deck.collection.plan(friday_morning) == nullptr);
    CHECK_THROWS_AS(deck.collection.plan_again(friday_morning), std::logic_error);
    CHECK_THROWS_AS(StudyPlan(deck.collection, friday_morning), std::logic_error);
    CHECK_THROWS_AS(due_counts(deck.collection, "", friday_morning), std::logic_error);
    deck.collection.use_plan(other.share_plan(friday_morning), friday_morning);
    CHECK_FALSE(deck.collection.awaits_plan(friday_morning));
    CHECK(due_counts(deck.collection, "", friday_morning).fresh == due_counts(other, "", friday_morning).fresh);
    CHECK(deck.collection.awaits_first_plan(morning(1)));
}

TEST_CASE("a session that awaits a plan asks what it has, and goes on with the plan that is handed over") {
    Preparation deck(40);
    Collection other(deck.collection.file(), friday_morning, utc_offset);
    const auto hand_over = [&](Instant now) { deck.collection.use_plan(other.share_plan(now), now); };
    deck.collection.leave_plans_to_others();
    ReviewSession session = deck.session(friday_morning);
    CHECK_FALSE(session.current());
    CHECK(session.awaits_plan());
    hand_over(friday_morning);
    session.refresh(friday_morning);
    REQUIRE(session.current());
    CHECK_FALSE(session.awaits_plan());
    session.answer(Grade::Good, 10s, friday_morning + 10s);
    const CardKey next = session.current().value().key;
    session.refresh(friday_morning + 11s);
    CHECK(session.awaits_plan());
    CHECK(session.current().value().key == next);
    // What the rest of the minutes is for is a question to a new plan.
    Instant now = friday_morning + 12s;
    for (; session.current(); now += 5s)
        session.answer(Grade::Good, 5s, now);
    CHECK(session.awaits_plan());
    hand_over(now);
    session.refresh(now);
    CHECK(session.current());
}

TEST_CASE("without a date a collection that leaves plans to others awaits the day's number of new cards") {
    Preparation deck(20);
    deck.collection.set("interview-date", "", friday_morning);
    Collection other(deck.collection.file(), friday_morning, utc_offset);
    deck.collection.leave_plans_to_others();
    CHECK(deck.collection.awaits_plan(friday_morning));
    CHECK(other.share_plan(friday_morning) == nullptr);
    CHECK_FALSE(deck.collection.awaits_plan(friday_morning));
    CHECK(deck.collection.awaits_plan(morning(1)));
    deck.collection.set("new-per-day", "5", friday_morning);
    CHECK_FALSE(deck.collection.awaits_plan(morning(1)));
}

TEST_CASE("asking what does not fit leaves the plan as it was") {
    Preparation deck(400, 6, 5);
    const auto plan = deck.collection.share_plan(friday_morning);
    CHECK(read_shortfall(deck.collection, friday_morning));
    CHECK(deck.collection.share_plan(friday_morning) == plan);
}

TEST_CASE("topics are chosen with those below them, each once, and none means all") {
    CHECK(TopicChoice().paths() == std::vector<std::string>{""});
    CHECK(TopicChoice(std::vector<std::string>{}).has("views"));
    const TopicChoice choice(std::vector<std::string>{"orm/relations", "views", "orm", "orm"});
    CHECK(choice.paths() == std::vector<std::string>{"orm", "views"});
    CHECK(choice.has("orm/relations"));
    CHECK(choice.has("views"));
    CHECK_FALSE(choice.has("orms"));
}

TEST_CASE("several topics limit a day's cards, with a plan and without one") {
    for (const bool planned : {true, false}) {
        Preparation deck(60, 6, 20);
        if (!planned)
            deck.collection.set("interview-date", "", friday_morning);
        deck.grade(deck.store.cards.find("card-2").value(), Grade::Good, morning(-20));
        const TopicChoice choice(std::vector<std::string>{"topic-2", "topic-4"});
        std::set<std::string> asked;
        for (ReviewSession session(deck.collection, choice, friday_morning); session.current();) {
            asked.insert(session.current()->card.topic);
            session.answer(Grade::Good, 15s, friday_morning);
        }
        CHECK(asked == std::set<std::string>{"topic-2", "topic-4"});
    }
}

TEST_CASE("more cards than the day's are those that gain most, what is due among them") {
    Preparation deck(40, 6, 1);
    for (int i = 0; i < 3; ++i)
        deck.grade(deck.store.cards.find("card-" + std::to_string(i)).value(), Grade::Again, morning(-3));
    ReviewSession session = deck.session(friday_morning);
    const Instant evening = friday_morning + answer_all(session, Grade::Good, 25s, friday_morning);
    const std::vector<std::string> more = more_cards(deck.collection, 10, evening);
    CHECK(more.size() == 10);
    const auto best = deck.collection.plan(evening)->solved().ranking();
    const auto& known = deck.collection.plan(evening)->cards();
    const auto waits = [&](const std::string& id) {
        return std::ranges::any_of(best, [&](const PlannedCard& card) { return known[card.card].id == id; });
    };
    CHECK(std::ranges::all_of(more, waits));
}

namespace {

/// Thirty due cards of half a minute, without a date.
struct ThirtyDue : CollectionBuilder {
    ThirtyDue() {
        for (int i = 0; i < 30; ++i)
            grade(add(open_card("card-" + std::to_string(i), "topic-" + std::to_string(i % 6))), Grade::Good,
                  morning(-40));
        for (int i = 0; i < 5; ++i)
            add(open_card("new-" + std::to_string(i)));
    }

    DueCounts due(Instant now = friday_morning) { return due_counts(collection, "", now); }
};

} // namespace

TEST_CASE("without a date a day off asks nothing and a shorter day what fits; what is due waits for the next day") {
    ThirtyDue deck;
    const DueCounts usual = deck.due();
    CHECK(usual.due == 30);
    deck.collection.set("day-off", "2026-11-20", friday_morning);
    CHECK(deck.due().due + deck.due().fresh == 0);
    CHECK(deck.due(morning(1)).due == 30);
    CHECK(more_cards(deck.collection, 10, friday_morning).size() == 10); // who wants to goes on all the same
    deck.collection.set("day-off", "2026-11-20:3", friday_morning);
    CHECK(deck.due().due > 0);
    CHECK(deck.due().due < usual.due);
    CHECK(deck.due().minutes <= 3.7); // with half of a card
    deck.collection.set("new-per-day", "5", friday_morning);
    CHECK(deck.due().minutes <= 3.7); // with half of a card
    deck.collection.set("day-off", "2026-11-20", friday_morning);
    CHECK(deck.due().due + deck.due().fresh == 0);
    CHECK(ReviewSession(deck.collection, "", friday_morning, DayLimit::Beyond).current());
    deck.collection.set("day-off", "2026-11-20:60", friday_morning); // a longer day takes nothing away
    CHECK(deck.due().due == 30);
}

TEST_CASE("a day has one plan: its prices are found before it is first shown, and stay whatever is answered") {
    Preparation deck(60);
    const PriceCurve prices = deck.collection.share_plan(friday_morning)->prices();
    REQUIRE(deck.store.plans.prices());
    CHECK(deck.store.plans.prices()->log_price == prices.log_price);
    deck.grade(deck.store.cards.find("card-0").value(), Grade::Again, friday_morning);
    CHECK(deck.collection.share_plan(friday_morning + 1h)->prices() == prices);
    CHECK_FALSE(tune_prices(deck.collection, friday_morning + 1h));
}

TEST_CASE("other minutes are planned at prices of their own, and so are another path, topics and days off") {
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{
             {"minutes-per-day", "60"}, {"topics-off", "topic-3"}, {"day-off", "2026-11-22"}, {"weights", "equal"}}) {
        INFO(key);
        Preparation deck(60);
        deck.collection.share_plan(friday_morning);
        REQUIRE(deck.store.plans.prices());
        deck.collection.set(key, value, friday_morning);
        CHECK_FALSE(deck.store.plans.prices());
        deck.collection.share_plan(friday_morning);
        REQUIRE(deck.store.plans.prices());
        deck.collection.set("reviews-per-day", "150", friday_morning);
        CHECK(deck.store.plans.prices());
    }
}

TEST_CASE("what a choice is said to lead to is what it leads to once it is made") {
    Preparation deck(60);
    deck.collection.share_plan(friday_morning);
    Settings other = deck.collection.settings();
    other.minutes_per_day = 20;
    deck.collection.adopt(other);
    const auto said = read_tuned_prospect(deck.collection, friday_morning, [] { return true; });
    REQUIRE(said);
    CHECK_FALSE(read_tuned_prospect(deck.collection, friday_morning, [] { return false; }));
    deck.collection.set("minutes-per-day", "20", friday_morning);
    deck.collection.share_plan(friday_morning);
    const Prospect is = read_prospect(deck.collection, friday_morning);
    CHECK(is.then.plan == said->then.plan);
    CHECK(is.due.fresh == said->due.fresh);
}

TEST_CASE("what a button promised is what happens, though another plan has come meanwhile") {
    for (const Grade grade : all_grades) {
        Preparation deck(80);
        ReviewSession session = deck.session(friday_morning);
        const Instant promised = session.current()->previews[index_of(grade)].due;
        deck.collection.set("minutes-per-day", "120", friday_morning);
        deck.collection.share_plan(friday_morning);
        CHECK(session.answer(grade, 10s, friday_morning).due == promised);
    }
}

TEST_CASE("there is one number for today, in what waits, in the days to come and in the session") {
    Preparation deck(30, 6, 30);
    const auto agree = [&](Instant now, int answered, const ReviewSession& session) {
        deck.collection.share_plan(now);
        const Prospect prospect = read_prospect(deck.collection, now);
        CHECK(prospect.days.front().planned.fresh == prospect.due.fresh);
        CHECK(prospect.days.front().planned.reviews == prospect.due.due);
        CHECK(prospect.days.front().planned.minutes == prospect.due.minutes);
        CHECK(session.progress().remaining == prospect.due.due + prospect.due.fresh + prospect.due.returning);
        CHECK(session.progress().answered == answered);
    };
    deck.collection.share_plan(friday_morning);
    ReviewSession session = deck.session(friday_morning);
    agree(friday_morning, 0, session);
    session.answer(Grade::Again, 10s, friday_morning + 10s);
    CHECK(due_counts(deck.collection, "", friday_morning + 10s).returning == 1);
    session.refresh(friday_morning + 10s);
    agree(friday_morning + 10s, 1, session);
}

TEST_CASE(
    "who has met nothing yet begins gently: each topic's easiest card, and the senior ones after the junior ones") {
    CollectionBuilder deck;
    for (int i = 0; i < 30; ++i) {
        Card card = open_card("card-" + std::to_string(i), "topic-" + std::to_string(i % 5));
        card.level = i % 5 == 0 || i < 20 ? Level::Senior : i % 2 ? Level::Junior : Level::Mid;
        card.seconds = card.level == Level::Senior ? 120 : 40;
        deck.add(card);
    }
    deck.collection.set("interview-date", "2026-12-11", friday_morning);
    deck.collection.set("minutes-per-day", "60", friday_morning);
    const auto levels_of_first = [&](Instant now) {
        std::vector<Level> levels;
        std::set<TopicKey> topics;
        for (const QueuedCard& card : deck.collection.plan_again(now)->today({}, DayLimit::Minutes, now).fresh)
            if (topics.insert(card.topic).second) {
                levels.push_back(card.level);
                CHECK(levels.size() == topics.size());
            }
        return levels;
    };
    const std::vector<Level> levels = levels_of_first(friday_morning);
    REQUIRE(levels.size() == 5);
    CHECK(std::ranges::is_sorted(levels));
    CHECK(levels.front() == Level::Junior);
    CHECK(std::ranges::count(levels, Level::Senior) == 1); // one topic has no other
}

namespace {

/// A deck of 300 cards with five minutes a day, and two paths of which one is short enough.
struct TooMuch : Preparation {
    TooMuch() : Preparation(300, 5, 5) {
        std::vector<std::string> ids;
        for (int i = 0; i < 200; ++i)
            ids.push_back("card-" + std::to_string(i));
        const std::vector<std::string> few(ids.begin(), ids.begin() + 12);
        store.paths.replace(source, {{"long", "Long", "", 9, 20, ids}, {"short", "Short", "", 2, 20, few}});
    }

    bool fits() { return !read_shortfall(collection, friday_morning); }
};

} // namespace

TEST_CASE("each thing that would do where the time does not suffice does when it is taken") {
    const std::string path = GENERATE(std::string(all_cards_path), std::string("long"));
    const auto deck = [&] {
        auto made = std::make_unique<TooMuch>();
        made->collection.set("path", path, friday_morning);
        return made;
    };
    const auto shortfall = read_shortfall(deck()->collection, friday_morning);
    REQUIRE(shortfall);
    CHECK(shortfall->cards == (path == "long" ? 200 : 300));
    REQUIRE(shortfall->minutes);
    REQUIRE(shortfall->date);
    CHECK(shortfall->path == "short");
    CHECK(shortfall->path_title == "Short");
    const auto taken = [&](const std::string& key, const std::string& value) {
        const auto made = deck();
        CHECK_FALSE(made->fits());
        made->collection.set(key, value, friday_morning);
        return made->fits();
    };
    CHECK(taken("minutes-per-day", std::to_string(*shortfall->minutes)));
    CHECK(taken("interview-date", to_text(*shortfall->date)));
    CHECK(taken("path", shortfall->path));
}

TEST_CASE("where no day is long enough and no date late enough, nothing is said to do") {
    Preparation deck(800, 1, 5);
    deck.collection.set("interview-date", to_text(deck.collection.calendar().day_of(friday_morning) + longest_plan),
                        friday_morning);
    deck.collection.set("minutes-per-day", "1", friday_morning);
    const auto shortfall = read_shortfall(deck.collection, friday_morning);
    REQUIRE(shortfall);
    CHECK_FALSE(shortfall->date);
    CHECK(shortfall->path.empty());
}

TEST_CASE("answers dated ahead use up none of today's minutes, with a plan and without, and their cards are asked") {
    for (const bool planned : {true, false}) {
        Preparation deck(12, 6, 5);
        if (!planned)
            deck.collection.set("interview-date", "", friday_morning);
        for (int i = 0; i < 6; ++i)
            deck.grade(deck.store.cards.find("card-" + std::to_string(i)).value(), Grade::Good, morning(90));
        CHECK(minutes_spent(deck.collection, pace_of(deck.collection, friday_morning),
                            day_from_text("2026-11-20").value()) == 0);
        std::set<std::string> asked;
        ReviewSession session(deck.collection, "", friday_morning, DayLimit::Beyond);
        for (Instant now = friday_morning; session.current() && asked.size() < 12; now += 10s) {
            asked.insert(session.current()->card.id);
            session.answer(Grade::Good, 10s, now);
        }
        CHECK(asked.size() == 12);
    }
}
