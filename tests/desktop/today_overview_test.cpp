#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/today/backlog_panel.h"
#include "desktop/today/countdown_panel.h"
#include "desktop/today/readiness_list.h"
#include "desktop/today/year_panel.h"
#include "desktop/widgets/bar.h"
#include "desktop/window_fixture.h"

#include <QPushButton>
#include <QSignalSpy>

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
        fixture.collection.set("minutes-per-day", "1");
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
    CountdownPanel& countdown = panel<CountdownPanel>(fixture);
    CHECK(countdown.isHidden());
    const auto with_interview_on = [&](const char* date) {
        fixture.collection.set("interview-date", date);
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
    fixture.wait_for([&] { return names().contains(QStringLiteral("on the day if you stop now")); });
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

TEST_CASE("whole readiness weighs topics by their cards") {
    const WholeReadiness share = whole_readiness({{"a", "A", 3, 0, 0, 0.8, 0.4}, {"b", "B", 1, 1, 0, 0, 0}});
    CHECK(share.now == Approx(0.6));
    CHECK(share.then == Approx(0.3));
    CHECK(whole_readiness({}).now == 0);
}

TEST_CASE("after a break Today says what comes first and offers to spread the rest") {
    LeftAlone deck;
    CHECK(panel<BacklogPanel>(deck.fixture).text() ==
          QStringLiteral(
              "Welcome back after 9 days 20 reviews are due, about 6 minutes in all. The cards you are closest "
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
    CHECK(Collection(deck.fixture.collection.file(), friday_morning).settings().catch_up == catch_up_from_text("3 until 2026-11-26"));
    CHECK(changed.count() == 1);
    CHECK(deck.fixture.greeting().startsWith(QStringLiteral("Good morning. 3 cards")));
    deck.fixture.wait_for([&] {
        return panel<BacklogPanel>(deck.fixture)
            .text()
            .startsWith(QStringLiteral(
                "Catching up until Thursday 26 November 20 reviews are due, about 6 minutes in all. Today asks "
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
