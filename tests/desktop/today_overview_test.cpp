#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/today/after_panel.h"
#include "desktop/today/backlog_panel.h"
#include "desktop/today/days_panel.h"
#include "desktop/today/plan_panel.h"
#include "desktop/today/plan_words.h"
#include "desktop/today/readiness_list.h"
#include "desktop/today/recall_chart.h"
#include "desktop/today/today_stats.h"
#include "desktop/today/year_panel.h"
#include "desktop/widgets/bar.h"
#include "desktop/window_fixture.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <future>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

template<typename Panel>
Panel& panel(WindowFixture& fixture) {
    auto* found = fixture.window->page<TodayPage>().findChild<Panel*>();
    REQUIRE(found != nullptr);
    return *found;
}

void grade(WindowFixture& fixture, Instant at, Grade grade, std::chrono::hours until_due) {
    const CardKey card = fixture.store.cards.find("open-one").value();
    const auto before = fixture.store.schedules.of(card);
    fixture.store.reviews.record({card, at, grade, 20s, at + until_due, before ? before->last_review_id : ""}, Fsrs7{});
}

/// 20 cards that have been due for a week, after nine days without a review.
struct LeftAlone {
    LeftAlone() : fixture(topic_file(cards())) {
        for (int i = 0; i < 20; ++i)
            fixture.store.reviews.record({fixture.store.cards.find("card-" + std::to_string(i)).value(),
                                          fixture.now - 240h, Grade::Good, 20s, fixture.now - 168h, ""},
                                         Fsrs7{});
        fixture.collection.set("minutes-per-day", "1", friday_morning);
        fixture.window->show_page<TodayPage>();
        fixture.wait_for([this] { return panel<BacklogPanel>(fixture).isVisible(); });
    }

    static std::string cards() {
        std::string all;
        for (int i = 0; i < 20; ++i)
            all += card_text("card-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
        return all;
    }

    QList<QPushButton*> buttons() {
        QList<QPushButton*> shown;
        for (auto* button : panel<BacklogPanel>(fixture).findChildren<QPushButton*>())
            if (button->isVisible())
                shown += button;
        return shown;
    }

    WindowFixture fixture;
};

} // namespace

TEST_CASE("the year shows each day in words, by arrow keys and by pointer") {
    WindowFixture fixture;
    grade(fixture, fixture.now - 24h, Grade::Again, 1h);
    grade(fixture, fixture.now - 24h + 1h, Grade::Good, 24h);
    fixture.window->begin_slow_work();
    YearPanel& year = panel<YearPanel>(fixture);
    fixture.wait_for([&] { return year.isVisible(); });
    CHECK(year.text() == QStringLiteral("Friday 20 November 2026: no reviews"));
    year.heatmap().setFocus();
    fixture.press(Qt::Key_Up);
    CHECK(year.text() == QStringLiteral("Thursday 19 November 2026: 2 reviews, 1 Again, 1 Good"));
    CHECK(year.heatmap().accessibleDescription() == year.text());
    fixture.press(Qt::Key_Left);
    CHECK(year.text() == QStringLiteral("Thursday 12 November 2026: no reviews"));
    fixture.press(Qt::Key_Home);
    CHECK(year.text() == QStringLiteral("Monday 17 November 2025: no reviews"));
    fixture.press(Qt::Key_Left);
    CHECK(year.text() == QStringLiteral("Monday 17 November 2025: no reviews"));
    fixture.press(Qt::Key_End);
    CHECK(year.text() == QStringLiteral("Friday 20 November 2026: no reviews"));
    fixture.press(Qt::Key_Home);
    const QPoint of_first_day(fixture.theme.px(34) + 4, fixture.theme.px(20) + 4);
    fixture.press(Qt::Key_End);
    // The sync that ends meanwhile shows the days again, and then the pointer has to move once more.
    int nudge = 0;
    fixture.wait_for([&] {
        QTest::mouseMove(&year.heatmap(), of_first_day + QPoint(nudge ^= 1, 0));
        return year.text().startsWith(QStringLiteral("Monday 17 November 2025"));
    });
}

TEST_CASE("a day of the year is browsed by Enter, Space and click, and Space does not start studying there") {
    WindowFixture fixture;
    grade(fixture, fixture.now - 24h, Grade::Good, 24h);
    fixture.window->begin_slow_work();
    YearPanel& year = panel<YearPanel>(fixture);
    fixture.wait_for([&] { return year.isVisible(); });
    QSignalSpy requested(&fixture.window->page<TodayPage>(), &TodayPage::requested);
    const auto query = [&](int request) {
        return std::get<SearchRequest>(requested[request][0].value<PageRequest>()).query;
    };
    const auto back_to_the_year = [&] {
        fixture.window->show_page<TodayPage>();
        year.heatmap().setFocus();
    };
    back_to_the_year();
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window->page<BrowsePage>().isVisible());
    fixture.wait_for([&] { return fixture.window->page<BrowsePage>().is_settled(); });
    CHECK(fixture.window->page<BrowsePage>().model().rowCount() == 1);
    back_to_the_year();
    fixture.press(Qt::Key_Space);
    back_to_the_year();
    QTest::mouseClick(&year.heatmap(), Qt::LeftButton, {}, {fixture.theme.px(34) + 4, fixture.theme.px(20) + 4});
    // Three searches, and nothing else.
    REQUIRE(requested.count() == 3);
    CHECK(query(0) == QStringLiteral("graded:2026-11-19"));
    CHECK(query(1) == QStringLiteral("graded:2026-11-19"));
    CHECK(query(2) == QStringLiteral("graded:2025-11-17"));
}

TEST_CASE("a year without reviews is not shown") {
    WindowFixture fixture;
    fixture.window->begin_slow_work();
    fixture.wait_for([&] { return !panel<ReadinessList>(fixture).isHidden(); });
    CHECK(panel<YearPanel>(fixture).isHidden());
}

TEST_CASE("the interview is counted down to, with readiness now and on the day") {
    WindowFixture fixture;
    PlanPanel& countdown = panel<PlanPanel>(fixture);
    CHECK(countdown.isHidden());
    const auto with_interview_on = [&](const char* date) {
        fixture.collection.set("interview-date", date, friday_morning);
        fixture.window->show_page<TodayPage>();
        return countdown.isVisible() ? countdown.text() : QString();
    };
    CHECK(with_interview_on("2026-12-02") == QStringLiteral("Interview in 12 days"));
    CHECK(with_interview_on("2026-11-21") == QStringLiteral("Interview tomorrow"));
    CHECK(with_interview_on("2026-11-20") == QStringLiteral("Interview today"));
    CHECK(with_interview_on("2026-11-19").isEmpty());
    grade(fixture, fixture.now - 24h, Grade::Good, 24h);
    with_interview_on("2026-12-02");
    ReadinessList& list = panel<ReadinessList>(fixture);
    const auto names = [&] {
        QStringList all;
        for (const QWidget* row : list.findChildren<QWidget*>())
            all += row->accessibleName();
        return all.join(QLatin1Char('\n'));
    };
    fixture.wait_for([&] { return names().contains(QStringLiteral("on the day with the plan")); });
}

TEST_CASE("what pages show does not wait behind work that takes long") {
    WindowFixture fixture;
    std::promise<void> done;
    QObject receiver;
    fixture.background.run(
        receiver,
        [until = done.get_future().share()](Collection&) {
            until.wait();
            return 0;
        },
        [](int) {}, [](const QString&) {});
    grade(fixture, friday_morning, Grade::Good, 48h);
    fixture.window->show_page<TodayPage>();
    fixture.wait_for([&] { return !panel<ReadinessList>(fixture).isHidden(); });
    fixture.window->show_page<BrowsePage>();
    const auto* tree = fixture.window->page<BrowsePage>().findChild<TopicTree*>();
    REQUIRE(tree != nullptr);
    fixture.wait_for([&] { return tree->model()->rowCount() > 1; });
    done.set_value();
}

TEST_CASE("of very many topics the list shows the areas, of very many areas the least ready, and says so") {
    const desktop::Theme theme(*qApp, ThemeChoice::Light, 100);
    ReadinessList list(theme);
    std::vector<TopicReadiness> topics;
    for (int n = 0; n < 40; ++n)
        topics.push_back({"area-" + std::to_string(n % 8) + "/" + std::to_string(n), "Topic", 1, 0, 0, 0.5, 0.4});
    list.show_topics(topics, ReadinessList::Interview::None);
    CHECK(list.shown() == topics);
    CHECK(list.left_out().isEmpty());
    topics.push_back({"views", "Views", 1, 0, 0, 0.9, 0.4});
    list.show_topics(topics, ReadinessList::Interview::None);
    CHECK(list.shown().size() == 9);
    CHECK(list.left_out() == QStringLiteral("Topics by area. Browse lists every topic."));
    for (int n = 0; n < 40; ++n)
        topics.push_back({"more-" + std::to_string(n), "More", 1, 0, 0, 0.1, 0});
    list.show_topics(topics, ReadinessList::Interview::None);
    CHECK(list.shown().size() == 40);
    CHECK(list.shown().front().path == "more-0");
    CHECK(list.left_out() == QStringLiteral("The 40 least ready of 49 areas. Browse lists every topic."));
}

TEST_CASE("after a break Today says what comes first and offers to spread the rest") {
    LeftAlone deck;
    CHECK(panel<BacklogPanel>(deck.fixture).text() ==
          QStringLiteral(
              "Welcome back after 9 days 20 reviews are due, about 9 minutes in all. The cards you are closest "
              "to forgetting come first; stop when you like, the rest stay due."));
    deck.fixture.wait_for([&] { return deck.buttons().size() == 4; });
    CHECK(deck.buttons()[1]->text() == QStringLiteral("7 days, 3 a day"));
}

TEST_CASE("a plan taken up counts at once, says so, and can be dropped") {
    LeftAlone deck;
    QSignalSpy changed(&deck.fixture.window->page<TodayPage>(), &TodayPage::settings_stored);
    deck.fixture.wait_for([&] { return deck.buttons().size() == 4; });
    deck.buttons()[1]->setFocus();
    deck.fixture.press(Qt::Key_Space);
    CHECK(Collection(deck.fixture.collection.file(), friday_morning).settings().catch_up ==
          catch_up_from_text("3 until 2026-11-26"));
    CHECK(changed.count() == 1);
    CHECK(deck.fixture.greeting().startsWith(QStringLiteral("Good morning. 3 cards")));
    deck.fixture.wait_for([&] {
        return panel<BacklogPanel>(deck.fixture)
            .text()
            .startsWith(QStringLiteral(
                "Catching up until Thursday 26 November 20 reviews are due, about 9 minutes in all. Today asks "
                "for the 3 you are closest to forgetting; the other 17 stay due"));
    });
    deck.fixture.wait_for([&] { return deck.buttons().size() == 1; });
    deck.buttons()[0]->setFocus();
    deck.fixture.press(Qt::Key_Space);
    CHECK_FALSE(Collection(deck.fixture.collection.file(), friday_morning).settings().catch_up);
    CHECK(deck.fixture.greeting().startsWith(QStringLiteral("Good morning. 20 cards")));
}

TEST_CASE("a day's share that is done says that the rest stay due") {
    CHECK(backlog_text({30, 10, 0, 0, 12.4, CatchUp{}, {}}) ==
          QStringLiteral("40 reviews are due, about 12 minutes in all. Today's share is done; the rest stay due, "
                         "nothing is dropped."));
    CHECK(backlog_heading({30, 10, 40, 1, 12, std::nullopt, {}}) == QStringLiteral("More than fits into a day"));
}

namespace {

/// Twelve cards, three of them seen, and an interview in twelve days.
struct Preparing {
    Preparing() : fixture(topic_file(cards())) {
        for (int i = 0; i < 3; ++i)
            fixture.store.reviews.record({fixture.store.cards.find("card-" + std::to_string(i)).value(),
                                          fixture.now - 48h, Grade::Good, 20s, fixture.now + 24h, ""},
                                         Fsrs7{});
        fixture.collection.set("interview-date", "2026-12-02", friday_morning);
    }

    static std::string cards() {
        std::string all;
        for (int i = 0; i < 12; ++i)
            all += card_text("card-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
        return all;
    }

    QString plan() { return panel<TodayStats>(fixture).plan(); }

    WindowFixture fixture;
};

Prospect in_days(std::int64_t days) {
    Prospect prospect;
    prospect.today = {20'000};
    prospect.interview = prospect.today + days;
    prospect.cards = 100;
    prospect.now = 40;
    prospect.then = {80, 60, 30};
    for (std::int64_t day = 0; day < days; ++day)
        prospect.days.push_back({prospect.today + day, {10, day < 3 ? 4.0 : 0.1, 12}, false, prospect.then});
    return prospect;
}

} // namespace

TEST_CASE("with an interview ahead Today shows what the plan leads to, made beside the window") {
    Preparing deck;
    deck.fixture.window->show_page<TodayPage>();
    CHECK(deck.fixture.collection.lacks_plan(deck.fixture.now)); // the window made none by itself
    deck.fixture.wait_for([&] { return deck.plan().contains(QStringLiteral("with the plan")); });
    CHECK(deck.plan().startsWith(QStringLiteral("On Wednesday 2 December you would recall ")));
    CHECK(deck.plan().contains(QStringLiteral(" of 12 cards with the plan, as so far ")));
    CHECK(deck.fixture.greeting().startsWith(QStringLiteral("Good morning. ")));
    CHECK(deck.fixture.greeting().contains(QStringLiteral(" cards, about ")));
    deck.fixture.wait_for([&] { return !deck.fixture.collection.lacks_plan(deck.fixture.now); });
    CHECK(panel<RecallChart>(deck.fixture).accessibleDescription().contains(QStringLiteral("the plan ")));
    DaysPanel& days = panel<DaysPanel>(deck.fixture);
    REQUIRE(days.isVisible());
    CHECK(days.text().startsWith(QStringLiteral("Friday 20 November: ")));
    days.columns().setFocus();
    deck.fixture.press(Qt::Key_End);
    CHECK(days.text() == QStringLiteral("The interview."));
    deck.fixture.press(Qt::Key_Left);
    CHECK(days.text().startsWith(QStringLiteral("Tuesday 1 December: ")));
}

TEST_CASE("Today left open over night turns to the new day by itself, with its plan and its year") {
    Preparing deck;
    deck.fixture.window->show_page<TodayPage>();
    const DaysPanel& days = panel<DaysPanel>(deck.fixture);
    deck.fixture.wait_for([&] { return days.text().startsWith(QStringLiteral("Friday 20 November: ")); });
    deck.fixture.now += 24h;
    for (QTimer* timer : deck.fixture.window->page<TodayPage>().findChildren<QTimer*>(Qt::FindDirectChildrenOnly))
        if (timer->isActive())
            timer->setInterval(1ms); // what comes once a minute
    deck.fixture.wait_for([&] { return days.text().startsWith(QStringLiteral("Saturday 21 November: ")); });
}

TEST_CASE("the plan keeps its place while it is made, and is made again after a session and a changed setting") {
    Preparing deck;
    deck.fixture.window->show_page<TodayPage>();
    deck.fixture.settle();
    const QRect place = panel<PlanPanel>(deck.fixture).geometry();
    const QRect chart = panel<RecallChart>(deck.fixture).geometry();
    deck.fixture.wait_for([&] { return deck.plan().contains(QStringLiteral("with the plan")); });
    deck.fixture.settle();
    CHECK(panel<PlanPanel>(deck.fixture).y() == place.y());
    CHECK(panel<RecallChart>(deck.fixture).geometry().top() == chart.top());
    CHECK(panel<RecallChart>(deck.fixture).height() == chart.height());
    const QString before = deck.plan();
    deck.fixture.study();
    for (int i = 0; i < 4; ++i) {
        deck.fixture.press(Qt::Key_Space);
        deck.fixture.press(Qt::Key_3);
    }
    deck.fixture.press(Qt::Key_Escape);
    deck.fixture.wait_for([&] { return deck.plan() != before; });
    deck.fixture.collection.set("interview-date", "", friday_morning);
    deck.fixture.window->page<TodayPage>().settings_changed();
    deck.fixture.wait_for([&] { return deck.plan().startsWith(QStringLiteral("What is due comes first")); });
    CHECK(panel<PlanPanel>(deck.fixture).isHidden());
    CHECK(panel<DaysPanel>(deck.fixture).isHidden());
}

TEST_CASE("the plan's sentence is right with a date and without, the day before and on the day") {
    Settings settings;
    CHECK(plan_text({}, settings) ==
          QStringLiteral("What is due comes first, then as many new cards as 20 minutes a day leave room for, fewer as "
                         "their reviews come. With an interview date each day is planned for it."));
    settings.new_per_day = 1;
    CHECK(plan_text({}, settings).contains(QStringLiteral("then up to 1 new card. ")));
    CHECK(plan_text(in_days(12), settings) ==
          QStringLiteral(
              "On Wednesday 16 October you would recall 80 of 100 cards with the plan, as so far 60, and 30 if "
              "you stop now. Nothing is new after Sunday 6 October."));
    CHECK(
        plan_text(in_days(1), settings).startsWith(QStringLiteral("The interview is tomorrow: today come the cards")));
    CHECK(plan_text(in_days(0), settings).startsWith(QStringLiteral("The interview is today: ")));
    Prospect nothing_known = in_days(12);
    nothing_known.now = 0;
    CHECK(plan_text(nothing_known, settings).contains(QStringLiteral("80 of 100 cards with the plan, without it 60.")));
}

TEST_CASE("what does not fit is said, with what would") {
    CHECK(shortfall_text({}).isEmpty());
    CHECK(
        shortfall_text(Shortfall{300, 120, 45, day_from_text("2026-12-24"), "weekend", "One weekend"}) ==
        QStringLiteral("There is time to meet 120 of the 300 cards that are still new. All would fit with 45 minutes a "
                       "day, or an interview on Thursday 24 December, or the path “One weekend”."));
    CHECK(shortfall_text(Shortfall{3000, 120, {}, {}, "", ""}) ==
          QStringLiteral("There is time to meet 120 of the 3,000 cards that are still new."));
}

namespace {

QPushButton& button_of(QWidget& panel, const char* text) {
    for (auto* button : panel.findChildren<QPushButton*>())
        if (button->text() == QLatin1String(text))
            return *button;
    FAIL("there is no button " << text);
    throw std::logic_error(text);
}

} // namespace

TEST_CASE("after the interview Today asks what was asked, makes cards of it and goes on without a date") {
    WindowFixture fixture;
    fixture.collection.set("interview-date", "2026-11-19", friday_morning);
    fixture.window->show_page<TodayPage>();
    AfterPanel& after = panel<AfterPanel>(fixture);
    CHECK(after.text() == QStringLiteral("Your interview was on Thursday 19 November 2026. How did it go?"));
    CHECK_FALSE(button_of(after, "Take it down").isEnabled());
    after.findChild<QPlainTextEdit*>()->setFocus();
    fixture.type(QStringLiteral("What does select_related do?"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("How do you find a memory leak?"));
    CHECK_FALSE(button_of(after, "Go on without a date").isEnabled());
    button_of(after, "Take it down").click();
    fixture.wait_for([&] { return !fixture.collection.settings().interview_date; });
    CHECK_FALSE(after.isVisible());
    CHECK(fixture.collection.marks(fixture.store.cards.find("open-one").value()).flag == Flag::On);
    fixture.wait_for([&] { return fixture.store.cards.find("how-do-you-find-a-memory-leak").has_value(); });
}

TEST_CASE("what was typed after the interview is there again after a restart, and nothing need be typed to go on") {
    WindowFixture fixture;
    fixture.collection.set("interview-date", "2026-11-19", friday_morning);
    fixture.window->show_page<TodayPage>();
    panel<AfterPanel>(fixture).findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("What is a signal?"));
    const auto draft = [&] {
        AfterPanel again(*fixture.context, fixture.reading);
        return again.findChild<QPlainTextEdit*>()->toPlainText();
    };
    fixture.wait_for([&] { return draft() == QStringLiteral("What is a signal?"); });
    panel<AfterPanel>(fixture).findChild<QPlainTextEdit*>()->clear();
    button_of(panel<AfterPanel>(fixture), "Go on without a date").click();
    CHECK_FALSE(fixture.collection.settings().interview_date);
    CHECK(panel<AfterPanel>(fixture).isHidden());
}

TEST_CASE(
    "a date that another program changes beside the window changes both halves of Today, and one taken away too") {
    Preparing deck;
    deck.fixture.window->show_page<TodayPage>();
    deck.fixture.wait_for([&] { return deck.plan().contains(QStringLiteral("with the plan")); });
    Collection elsewhere(deck.fixture.collection.file(), deck.fixture.now, utc_offset);
    const auto comes_back = [&] {
        deck.fixture.window->show_page<StudyPage>();
        deck.fixture.window->show_page<TodayPage>();
    };
    elsewhere.set("interview-date", "2026-11-21", friday_morning);
    comes_back();
    CHECK(panel<PlanPanel>(deck.fixture).text() == QStringLiteral("Interview tomorrow"));
    deck.fixture.wait_for([&] { return deck.plan().startsWith(QStringLiteral("The interview is tomorrow")); });
    for (const char* no_date : {"", "2026-11-01"}) {
        elsewhere.set("interview-date", no_date, friday_morning);
        comes_back();
        CHECK(panel<PlanPanel>(deck.fixture).isHidden());
        deck.fixture.wait_for([&] { return deck.plan().startsWith(QStringLiteral("What is due comes first")); });
        CHECK(panel<DaysPanel>(deck.fixture).isHidden());
    }
}

TEST_CASE("a card that comes back in a few minutes is told of beside those that wait") {
    Preparing deck;
    deck.fixture.window->show_page<StudyPage>();
    deck.fixture.wait_for([&] { return deck.fixture.window->page<StudyPage>().card() != nullptr; });
    deck.fixture.press(Qt::Key_Space);
    deck.fixture.press(Qt::Key_1);
    deck.fixture.press(Qt::Key_Escape);
    CHECK(deck.fixture.greeting().contains(QStringLiteral(" cards, about ")));
    CHECK(deck.fixture.window->page<TodayPage>().detail() ==
          QStringLiteral("1 card that you have answered comes back in a few minutes."));
}

TEST_CASE("the pace that a plan reckons with is told, and whose it is") {
    Prospect prospect;
    CHECK(pace_text(prospect).isEmpty());
    prospect.new_card_seconds = 47.6;
    CHECK(pace_text(prospect) ==
          QStringLiteral("Reckoned with 48 seconds for a new card, until your own pace is known."));
    prospect.knows_own_pace = true;
    CHECK(pace_text(prospect) == QStringLiteral("By your own pace, 48 seconds for a new card."));
}
