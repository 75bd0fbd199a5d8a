#include "study/review/review_session.h"
#include "study/review/today.h"
#include "study/upkeep/deck_sync.h"
#include "support/catch.h"
#include "support/collection_builder.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Calendar calendar(4h, [](Instant) { return 0s; });

const char* markdown = R"(# Relations
<!-- topic: orm/relations -->

Follow one loop.

## How many queries for 100 books?
<!-- id: count
     level: junior
     seconds: 30 -->

### Expected
- 101

### Answer
One and a hundred.

## Name the cure.
<!-- id: cure
     level: mid -->

`Book.objects.{{c1::select_related}}("{{c2::author}}")`

### Answer
A join.

## Why is it called N+1?
<!-- id: why
     level: mid -->

### Answer
One for the list, N for its rows.

### Key points
- One
- N
)";

} // namespace

TEST_CASE("from Markdown through two weeks of review to the statistics") {
    const Scratch scratch;
    Collection collection(scratch / "deck.sqlite", friday_morning, utc_offset);
    Store& store = collection.store();
    scratch.write("cards/relations.md", markdown);
    const Settings settings;
    const SyncReport report = sync_path(collection, scratch / "cards", Origin::Learner, friday_morning);
    REQUIRE(report.problems.empty());
    CHECK(report.added == 4);
    CHECK(due_counts(with(collection, settings), "", friday_morning).fresh == 4);

    // Day one: the first card fails once, the others are known.
    Instant now = friday_morning;
    ReviewSession first(with(collection, settings), "", now);
    CHECK(first.current()->card.id == "count");
    first.answer(Grade::Again, 20s, now);
    while (first.current()) {
        now += 1min;
        first.answer(Grade::Good, 10s, now);
    }
    now = first.next_due(now).value();
    first.refresh(now);
    REQUIRE(first.current());
    CHECK(first.current()->card.id == "count");
    first.answer(Grade::Good, 10s, now);
    CHECK(store.reviews.all().size() == 5);

    // Each morning after, whatever is due is known.
    for (int day = 1; day <= 14; ++day) {
        now = friday_morning + day * 24h;
        for (ReviewSession session(with(collection, settings), "", now); session.current();)
            session.answer(Grade::Good, 10s, now += 10s);
    }

    const Totals sums = totals(with(collection, settings), now);
    const auto log = store.reviews.all();
    CHECK(sums.cards == 4);
    CHECK(sums.fresh == 0);
    CHECK(sums.learning + sums.mature == 4);
    CHECK(sums.reviews == static_cast<int>(log.size()));
    CHECK(sums.reviews > 8);
    CHECK(sums.retention == 1.0);
    CHECK(sums.due == 0);
    CHECK(sums.minutes == Approx((20 + 10 * (sums.reviews - 1)) / 60.0));
    const auto topics = topic_standings(collection, now);
    REQUIRE(topics.size() == 1);
    CHECK(topics[0].title == "Relations");
    CHECK(topics[0].readiness > 0.9);
    CHECK(topics[0].readiness < 1);
    CHECK(store.reviews.rebuild(Fsrs7{}).differed == 0);
}
