#include "desktop/app/reminder.h"
#include "desktop/base/day_plan.h"
#include "desktop/interview/interview_page.h"
#include "desktop/study/done_view.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTimer>

#include <future>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* in_twelve_days = "2026-12-02";

std::string thirty_cards() {
    std::string all;
    for (int i = 0; i < 30; ++i)
        all += card_text("card-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
    return topic_file(all);
}

/// Keeps a worker busy until it is let go.
class Busy {
public:
    explicit Busy(Background& worker) {
        worker.run(
            receiver_,
            [until = release_.get_future().share()](Collection&) {
                until.wait();
                return 0;
            },
            [](int) {}, [](const QString&) {});
    }
    ~Busy() { release(); }
    void release() {
        if (!released_)
            release_.set_value();
        released_ = true;
    }

private:
    QObject receiver_;
    std::promise<void> release_;
    bool released_ = false;
};

struct Planned : WindowFixture {
    Planned() : WindowFixture(thirty_cards()) { collection.set("interview-date", in_twelve_days, friday_morning); }

    StudyPage& page() { return window->page<StudyPage>(); }
    bool says_planning() {
        const auto labels = page().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("Planning today…");
        });
    }
    void begin() {
        window->show_page<StudyPage>();
        wait_for([&] { return page().card() != nullptr; });
    }
    bool is_done() { return page().findChild<DoneView*>()->isVisible(); }
    void answer_all(int key = Qt::Key_3) {
        for (int presses = 0; !is_done(); ++presses) {
            REQUIRE(presses < 200);
            wait_for([&] { return page().card() || is_done(); });
            if (!page().card())
                break;
            now += 12s;
            press(Qt::Key_Space);
            press(key);
        }
    }
};

} // namespace

TEST_CASE("while the day is planned beside the window Study says so, and what is typed grades nothing") {
    Planned fixture;
    Busy worker(fixture.reading);
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    CHECK(fixture.says_planning());
    CHECK(fixture.page().card() == nullptr);
    for (const int key : {Qt::Key_Space, Qt::Key_3, Qt::Key_Return, Qt::Key_U, Qt::Key_T, Qt::Key_M})
        fixture.press(key);
    CHECK(fixture.says_planning()); // none of them led away
    CHECK(fixture.collection.plan(fixture.now) == nullptr);
    worker.release();
    fixture.wait_for([&] { return fixture.page().card() != nullptr; });
    CHECK_FALSE(fixture.says_planning());
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK_FALSE(fixture.page().card()->is_revealed());
    CHECK(fixture.grades().empty());
    QTest::qWait(1'100); // who pauses means the card
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Good});
}

TEST_CASE("who waits for the day's plan can go back, and finds the first card at the next visit") {
    Planned fixture;
    Busy worker(fixture.reading);
    fixture.window->show_page<StudyPage>();
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<TodayPage>().isVisible());
    worker.release();
    fixture.begin();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.page().card()->is_revealed());
}

TEST_CASE("back in Study the card is there at once while the plan is made again, and answers go on") {
    Planned fixture;
    fixture.begin();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    const std::string shown = fixture.card_id();
    fixture.press(Qt::Key_Escape);
    fixture.greeting();
    fixture.collection.flag(fixture.store.cards.find("card-11").value(), Flag::On, friday_morning);
    fixture.collection.suspend(fixture.store.cards.find("card-10").value(), Suspension::Suspended, friday_morning);
    Busy worker(fixture.reading);
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    CHECK(fixture.card_id() == shown);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades().size() == 2);
    const std::string next = fixture.card_id();
    CHECK_FALSE(next.empty());
    worker.release();
    fixture.wait_for([&] { return !fixture.collection.awaits_plan(fixture.now); });
    fixture.settle();
    CHECK(fixture.card_id() == next);
    fixture.answer_all();
    CHECK_FALSE(fixture.store.schedules.of(fixture.store.cards.find("card-10").value()));
}

TEST_CASE("from the first card to the next day, the window's thread makes no plan and reckons no new cards") {
    Planned fixture;
    const auto nothing_failed = [&] {
        return fixture.page().message_bar().severity() != desktop::Severity::Error &&
               fixture.window->page<TodayPage>().message_bar().severity() != desktop::Severity::Error &&
               fixture.window->banner().text().isEmpty();
    };
    REQUIRE(fixture.collection.leaves_plans_to_others());
    fixture.collection.set("minutes-per-day", "1", friday_morning);
    fixture.begin();
    fixture.answer_all(Qt::Key_1);
    CHECK(nothing_failed());
    fixture.press(Qt::Key_U);
    fixture.press(Qt::Key_3);
    fixture.answer_all();
    fixture.collection.set("minutes-per-day", "2", friday_morning);
    fixture.page().settings_changed();
    fixture.answer_all();
    fixture.wait_for([&] { return fixture.page().findChild<DoneView*>()->more_offered() > 0; });
    fixture.press(Qt::Key_T);
    fixture.answer_all();
    fixture.page().synced({});
    fixture.now += 24h;
    fixture.begin();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    fixture.collection.set("interview-date", "", friday_morning);
    fixture.collection.set("minutes-per-day", "30", friday_morning);
    fixture.now += 24h;
    {
        Busy worker(fixture.reading);
        fixture.page().settings_changed();
        fixture.settle();
        CHECK(fixture.says_planning()); // without a date the number of new cards is reckoned beside the window
    }
    fixture.answer_all();
    CHECK(nothing_failed());
}

TEST_CASE("chosen cards wait for the day's first plan, and are asked beside it then") {
    Planned fixture;
    Busy worker(fixture.reading);
    fixture.page().take(StudyRequest{{"card-7", "card-3"}, Counting::Counted});
    fixture.window->show_page<StudyPage>();
    CHECK(fixture.says_planning());
    worker.release();
    fixture.wait_for([&] { return fixture.page().card() != nullptr; });
    CHECK(fixture.card_id() == "card-7");
}

TEST_CASE("where the day cannot be planned Study says why, and plans it at the next visit") {
    Planned fixture;
    fixture.collection.set("path", "all", friday_morning);
    fixture.store.database.connection().exec("ALTER TABLE plan_price RENAME TO hidden");
    fixture.window->show_page<StudyPage>();
    fixture.wait_for([&] { return fixture.page().message_bar().severity() == desktop::Severity::Error; });
    CHECK_FALSE(fixture.page().message().isEmpty());
    fixture.store.database.connection().exec("ALTER TABLE hidden RENAME TO plan_price");
    fixture.press(Qt::Key_Escape);
    fixture.begin();
    CHECK_FALSE(fixture.card_id().empty());
}

TEST_CASE("work that somebody waits for comes before other work on its thread") {
    WindowFixture fixture;
    std::vector<int> order;
    QObject receiver;
    const auto run = [&](int job, Background::Turn turn) {
        fixture.reading.run(
            receiver, [job](Collection&) { return job; }, [&](int done) { order.push_back(done); },
            [](const QString&) {}, turn);
    };
    Busy worker(fixture.reading);
    run(1, Background::Turn::Last);
    run(2, Background::Turn::Last);
    run(3, Background::Turn::Next);
    worker.release();
    fixture.wait_for([&] { return order.size() == 3; });
    CHECK(order == std::vector{3, 1, 2});
}

TEST_CASE("while the collection changes all the time the plan goes on being made, and comes once it rests") {
    Planned fixture;
    const CardKey card = fixture.store.cards.find("card-10").value();
    bool restless = true;
    DayLoad load;
    // Whoever looks at the clock finds one more grade: no plan is still right when it comes.
    AppContext context{
        fixture.collection,
        [&] {
            if (restless)
                fixture.collection.grade({card, fixture.collection.schedule(card), Grade::Good, 5s}, load, fixture.now);
            return fixture.now;
        },
        utc_offset};
    DayPlan plan(context, fixture.reading);
    QSignalSpy ready(&plan, &DayPlan::ready), delayed(&plan, &DayPlan::delayed), failed(&plan, &DayPlan::failed);
    plan.request();
    fixture.wait_for([&] { return delayed.count() == 1; });
    CHECK(ready.count() == 0);
    restless = false;
    fixture.wait_for([&] { return ready.count() == 1; });
    CHECK(failed.count() == 0);
    CHECK_FALSE(fixture.collection.awaits_plan(fixture.now));
}
