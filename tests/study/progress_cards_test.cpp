#include "study/progress/forecast.h"
#include "study/progress/memory_spread.h"
#include "study/progress/readiness.h"
#include "study/review/today.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar utc(4h, [](Instant) { return 0s; });
const StudyDay today = utc.day_of(friday_morning);

std::vector<int> cards_in(const std::vector<SpreadBin>& bins) {
    std::vector<int> cards;
    for (const SpreadBin& bin : bins)
        cards.push_back(bin.cards);
    return cards;
}

} // namespace

TEST_CASE("the forecast puts what is overdue first and what comes later last") {
    const Instant start = utc.start_of(today);
    const std::vector<Instant> due{start - 1ms, start, start + 24h - 1ms, start + 24h, start + 72h};
    const Forecast result = forecast(due, {today, today + 2}, utc);
    CHECK(result == Forecast{1, {{{today, 1}, 2}, {{today + 1, 1}, 1}, {{today + 2, 1}, 0}}, 1});
}

TEST_CASE("the forecast looks as far as its range, and over all as far as the last card") {
    CollectionBuilder deck;
    CHECK(forecast(deck.collection, {ProgressRange::All}, friday_morning).loads.size() == 1);
    deck.grade(deck.add(open_card("a")), Grade::Good, friday_morning, 40);
    CHECK(forecast(deck.collection, {ProgressRange::Month}, friday_morning).loads.size() == 30);
    CHECK(forecast(deck.collection, {ProgressRange::Month}, friday_morning).later == 1);
    const Forecast all = forecast(deck.collection, {ProgressRange::All}, friday_morning);
    CHECK(all.loads.back() == Forecast::Load{{today + 40, 1}, 1});
    CHECK(all.later == 0);
}

TEST_CASE("stability is sorted into bins that double, difficulty into whole steps") {
    const std::vector<MemoryState> memories{{0.5, 0, 1},     {1, 0, 1.99}, {1.99, 0, 2},  {2, 0, 9},
                                            {511.9, 0, 9.5}, {512, 0, 10}, {36500, 0, 10}};
    const MemorySpread spread = memory_spread(memories);
    CHECK(cards_in(spread.stability) == std::vector<int>{1, 2, 1, 0, 0, 0, 0, 0, 0, 1, 2});
    CHECK(cards_in(spread.difficulty) == std::vector<int>{2, 1, 0, 0, 0, 0, 0, 0, 4});
    CHECK(spread.stability.front().to == 1.0);
    CHECK(spread.stability[9] == SpreadBin{256, 512, 1});
    CHECK_FALSE(spread.stability.back().to);
    CHECK(spread.cards == 7);
    CHECK(spread.median_stability == 2);
    CHECK(spread.mean_difficulty == Approx(43.49 / 7));
    CHECK(memory_spread(std::vector<MemoryState>{{3, 0, 5}, {5, 0, 5}}).median_stability == 4);
    CHECK(memory_spread(std::span<const MemoryState>{}).median_stability == 0);
}

TEST_CASE("a card forgotten eight times is a leech, the worst first, with the remedy that fits") {
    CollectionBuilder deck;
    const auto forgotten = [&](const char* id, int lapses) {
        const CardKey card = deck.add(open_card(id, "orm"));
        for (int i = 0; i < lapses; ++i) {
            deck.grade(card, Grade::Good, friday_morning + (2 * i) * 24h);
            deck.grade(card, Grade::Again, friday_morning + (2 * i + 1) * 24h);
        }
        return card;
    };
    forgotten("seven", 7);
    forgotten("eight", 8);
    forgotten("noted", 9);
    forgotten("sixteen", 16);
    deck.store.marks.note(deck.store.cards.find("noted").value(), "not a JOIN", friday_morning);
    const auto found = leeches(deck.collection, "");
    REQUIRE(found.size() == 3);
    CHECK(found[0].card.id == "sixteen");
    CHECK(found[0].remedy == LeechRemedy::Suspend);
    CHECK(found[1].card.id == "noted");
    CHECK(found[1].remedy == LeechRemedy::Reword);
    CHECK(found[2].card == LeechCard{deck.store.cards.find("eight").value(), "eight", "What does eight mean?", 0, "orm",
                                     8, 16, 1, false, false});
    CHECK(found[2].remedy == LeechRemedy::Note);
    CHECK(leeches(deck.collection, "orm").size() == 3);
    CHECK(leeches(deck.collection, "urls").empty());
}

TEST_CASE("a suspended leech needs nothing, one with many key points is to be split") {
    LeechCard card;
    card.lapses = 8;
    card.key_points = 5;
    CHECK(remedy_for(card) == LeechRemedy::Split);
    card.lapses = 16;
    CHECK(remedy_for(card) == LeechRemedy::Suspend);
    card.suspended = true;
    CHECK(remedy_for(card) == LeechRemedy::None);
}

TEST_CASE("readiness at the interview is what would be left without further reviews") {
    CollectionBuilder deck;
    deck.grade(deck.add(open_card("known", "orm")), Grade::Good, friday_morning - 24h);
    deck.add(open_card("new", "orm"));
    Settings settings;
    CHECK_FALSE(interview_moment(settings, utc, friday_morning));
    settings.interview_date = today + 12;
    const auto interview = interview_moment(settings, utc, friday_morning);
    CHECK(interview == utc.start_of(today + 12) + 12h);
    const auto topics = topic_standings(deck.collection, friday_morning, interview);
    const MemoryState memory = Fsrs7{}.first(Grade::Good);
    CHECK(topics.at(0).readiness == Approx(Fsrs7{}.retrievability(memory, 1) / 2));
    CHECK(topics.at(0).readiness_then ==
          Approx(Fsrs7{}.retrievability(memory, days_between(friday_morning - 24h, *interview)) / 2));
    CHECK(topic_standings(deck.collection, friday_morning).at(0).readiness_then == topics.at(0).readiness);
}

TEST_CASE("on the interview's afternoon its moment is now, and the day after there is none") {
    Settings settings;
    settings.interview_date = today;
    CHECK(interview_moment(settings, utc, friday_morning) == utc.start_of(today) + 12h);
    CHECK(interview_moment(settings, utc, friday_morning + 12h) == friday_morning + 12h);
    CHECK_FALSE(interview_moment(settings, utc, friday_morning + 24h));
}

TEST_CASE("readiness is summed up by the next part of the path, every card counting alike") {
    const std::vector<TopicReadiness> topics{{"orm/relations", "Relations", 3, 1, 2, 0.8, 0.4},
                                             {"urls", "URLs", 2, 0, 1, 0.5, 0.5},
                                             {"orm/deep/managers", "Managers", 1, 1, 0, 0.4, 0.4},
                                             {"ormolu", "Other", 1, 0, 0, 1, 1}};
    const auto all = summed_up(topics, "");
    REQUIRE(all.size() == 3);
    CHECK(all[0].path == "orm");
    CHECK(all[0].title.empty());
    CHECK(all[0].cards == 4);
    CHECK(all[0].fresh == 2);
    CHECK(all[0].due == 2);
    CHECK(all[0].readiness == Approx(0.7));
    CHECK(all[0].readiness_then == Approx(0.4));
    CHECK(all[1] == topics[1]);
    const auto below = summed_up(topics, "orm");
    REQUIRE(below.size() == 2);
    CHECK(below[0].title == "Relations");
    CHECK(below[1].path == "orm/deep");
    CHECK(summed_up(topics, "urls").size() == 1);
    CHECK(summed_up(topics, "none").empty());
}

TEST_CASE("of the least ready there are as many as asked for, in the order they came") {
    const std::vector<TopicReadiness> topics{{"a", "A", 1, 0, 0, 0.5, 0},
                                             {"b", "B", 1, 0, 0, 0.9, 0},
                                             {"c", "C", 1, 0, 0, 0.1, 0},
                                             {"d", "D", 1, 0, 0, 0.5, 0}};
    CHECK(least_ready(topics, 2) == std::vector{topics[0], topics[2]});
    CHECK(least_ready(topics, 3) == std::vector{topics[0], topics[2], topics[3]});
    CHECK(least_ready(topics, 4) == topics);
    CHECK(least_ready({}, 1).empty());
}
