#include "desktop/study/first_time.h"
#include "desktop/study/study_header.h"
#include "desktop/today/plan_chooser.h"
#include "desktop/today/recall_chart.h"
#include "desktop/today/today_stats.h"
#include "desktop/window_fixture.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QLabel>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

constexpr const char* deck_json = R"({"format": 1, "name": "Deck", "paths": [{"id": "weekend", "title": "One weekend",
    "for": "Two days", "days": 2, "minutes": 60, "cards": ["card-0", "card-1"]}]})";

/// A window on its first start, over a deck with a path.
struct FirstStart {
    FirstStart() : fixture(topic_file(cards())) {
        fixture.scratch.write("cards/deck.json", deck_json);
        sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
        fixture.preferences.set_arrangement(QStringLiteral("welcome"), {});
        fixture.window->show_page<TodayPage>();
        fixture.wait_for([this] { return !chooser().outcome().isEmpty(); });
    }

    static std::string cards() {
        std::string all;
        for (int i = 0; i < 8; ++i)
            all += card_text("card-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
        return all;
    }

    TodayPage& today() { return fixture.window->page<TodayPage>(); }
    PlanChooser& chooser() {
        auto* found = today().findChild<PlanChooser*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    /// Clicks the choice whose text begins so.
    void choose(const QString& text) {
        for (auto* button : chooser().findChildren<QAbstractButton*>())
            if (button->isCheckable() && button->text().startsWith(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                CHECK(button->isChecked());
                return;
            }
        FAIL("no choice begins with " << text.toStdString());
    }

    WindowFixture fixture;
};

} // namespace

TEST_CASE("the first start asks for date, path and minutes, shows what they lead to, and Space takes them and starts") {
    FirstStart first;
    CHECK(first.today().greeting() == QStringLiteral("Welcome. When is your interview?"));
    CHECK(first.chooser().outcome().startsWith(QStringLiteral("What is due comes first")));
    first.choose(QStringLiteral("Two weeks"));
    first.choose(QStringLiteral("One weekend"));
    first.choose(QStringLiteral("35"));
    first.fixture.wait_for([&] { return first.chooser().outcome().startsWith(QStringLiteral("One weekend: ")); });
    CHECK(first.chooser().outcome().contains(QStringLiteral("of 2 cards recalled on the day; all are met by ")));
    CHECK(
        first.chooser().findChild<RecallChart*>()->accessibleDescription().contains(QStringLiteral("without a plan ")));
    CHECK_FALSE(first.fixture.collection.settings().interview_date); // nothing is stored before Space
    first.fixture.press(Qt::Key_Space);
    CHECK(first.fixture.window->page<StudyPage>().isVisible());
    const Settings stored = Collection(first.fixture.collection.file(), first.fixture.now, utc_offset).settings();
    CHECK(stored.interview_date == day_from_text("2026-12-04"));
    CHECK(stored.path == "weekend");
    CHECK(stored.minutes_per_day == 35);
    first.fixture.window->show_page<TodayPage>();
    CHECK_FALSE(first.today().is_choosing());
}

TEST_CASE("the first start is skipped by Escape, for good, and leaves every setting as it was") {
    FirstStart first;
    const Settings before = first.fixture.collection.settings();
    first.choose(QStringLiteral("In a week"));
    first.fixture.press(Qt::Key_Escape);
    CHECK(first.fixture.window->page<StudyPage>().isVisible());
    CHECK(first.fixture.collection.settings() == before);
    first.fixture.window->show_page<TodayPage>();
    CHECK_FALSE(first.today().is_choosing());
    CHECK(first.fixture.greeting().contains(QStringLiteral(" cards, about ")));
}

TEST_CASE("any day can be picked, and any number of minutes") {
    FirstStart first;
    CHECK_FALSE(first.chooser().findChild<QDateEdit*>()->isVisible());
    first.choose(QStringLiteral("Pick a day"));
    REQUIRE(first.chooser().findChild<QDateEdit*>()->isVisible());
    first.chooser().findChild<QDateEdit*>()->setDate(QDate(2026, 12, 24));
    first.today().start();
    CHECK(first.fixture.collection.settings().interview_date == day_from_text("2026-12-24"));
}

TEST_CASE("Tab goes through the choices that are made as they stand on the screen, and arrows choose others") {
    FirstStart first;
    first.fixture.window->resize(600, 420);
    for (int round = 0; round < 3; ++round)
        first.fixture.settle(); // what one round of laying out makes higher, the next one moves
    const auto with_keyboard = [] {
        auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
        return button ? button->text().section(QLatin1Char('\n'), 0, 0) : QString();
    };
    const auto is_in_view = [] {
        QWidget* widget = QApplication::focusWidget();
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    QStringList stops;
    for (int n = 0; n < 4; ++n) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        first.fixture.settle();
        stops += with_keyboard();
        INFO(stops.back().toStdString());
        CHECK(is_in_view());
    }
    CHECK(stops.join(QStringLiteral(", ")).toStdString() == "No date yet, All of it, 20, Start with the first card");
    for (int n = 0; n < 3; ++n)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(with_keyboard() == QStringLiteral("No date yet"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(with_keyboard() == QStringLiteral("Pick a day…"));
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->isChecked());
    CHECK_FALSE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(with_keyboard().startsWith(QStringLiteral("Three weeks")));
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->isChecked());
}

TEST_CASE("P changes the plan later: what is set is chosen already, Escape leaves it, Space takes it up") {
    WindowFixture fixture;
    fixture.collection.set("interview-date", "2026-11-27", friday_morning);
    fixture.window->show_page<TodayPage>();
    TodayPage& today = fixture.window->page<TodayPage>();
    fixture.press(Qt::Key_P);
    REQUIRE(today.is_choosing());
    CHECK(today.greeting() == QStringLiteral("Your plan"));
    const auto chosen = [&] {
        QStringList texts;
        for (auto* button : today.findChild<PlanChooser*>()->findChildren<QAbstractButton*>())
            if (button->isCheckable() && button->isChecked())
                texts += button->text().section(QLatin1Char('\n'), 0, 0);
        return texts.join(QStringLiteral(", "));
    };
    CHECK(chosen() == QStringLiteral("In a week · 27 Nov, All of it, 20"));
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(today.is_choosing());
    CHECK(today.isVisible());
    fixture.press(Qt::Key_P);
    fixture.press(Qt::Key_Space);
    CHECK_FALSE(today.is_choosing());
    CHECK(today.isVisible());
    CHECK(fixture.collection.settings().interview_date == day_from_text("2026-11-27"));
}

TEST_CASE("who has studied already is not asked at a start") {
    WindowFixture fixture;
    fixture.store.reviews.record({fixture.store.cards.find("open-one").value(), fixture.now, Grade::Good,
                                  std::chrono::seconds{20}, fixture.now, ""},
                                 Fsrs7{});
    fixture.preferences.set_arrangement(QStringLiteral("welcome"), {});
    fixture.window->show_page<TodayPage>();
    CHECK_FALSE(fixture.window->page<TodayPage>().is_choosing());
}

TEST_CASE("answering aloud, key points and grades are explained when each is first seen, and never again") {
    WindowFixture fixture(
        topic_file(card_text("choice", "Which is right?", "- [x] This\n- [ ] That\n\n### Answer\nThis.") +
                   card_text("plain", "What is a view?", "### Answer\nA function.") + open_text));
    fixture.preferences.set_arrangement(QStringLiteral("explained"), {});
    fixture.study();
    auto* first_time = fixture.window->page<StudyPage>().findChild<FirstTime*>();
    REQUIRE(first_time != nullptr);
    CHECK(first_time->text().isEmpty()); // a choice explains itself
    fixture.press(Qt::Key_A);
    CHECK(first_time->text().startsWith(QStringLiteral("Again: you did not know it.")));
    fixture.press(Qt::Key_3);
    CHECK(first_time->text().startsWith(QStringLiteral("Answer aloud, as you would in the interview.")));
    fixture.press(Qt::Key_Space);
    CHECK(first_time->text().isEmpty()); // no key points, and grades are known
    fixture.press(Qt::Key_3);
    CHECK(first_time->text().isEmpty());
    fixture.press(Qt::Key_Space);
    CHECK(first_time->text().startsWith(QStringLiteral("Tick the key points that you said")));
    fixture.press(Qt::Key_3);
    CHECK(first_time->text().isEmpty());
}

TEST_CASE("picking a day shows the calendar, and the day can be typed at once") {
    FirstStart first;
    first.choose(QStringLiteral("Pick a day"));
    auto* day = first.chooser().findChild<QDateEdit*>();
    REQUIRE(day->calendarWidget());
    CHECK(day->calendarWidget()->isVisible());
    const QRect field(day->mapToGlobal(QPoint(0, 0)), day->size());
    CHECK(field.width() >= day->sizeHint().width());
    CHECK(day->calendarWidget()->window()->geometry().top() >= field.bottom());
    day->calendarWidget()->window()->close();
    first.fixture.window->activateWindow();
    first.fixture.wait_for([&] { return day->hasFocus(); });
    first.fixture.type(QStringLiteral("24"));
    first.fixture.press(Qt::Key_Return);
    CHECK(first.fixture.collection.settings().interview_date == day_from_text("2026-12-24"));
}

TEST_CASE("what a choice is said to lead to is what Today and Study begin with") {
    FirstStart first;
    const auto figure = [&](QWidget& page) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->property("role") == QStringLiteral("figure"))
                return label->text();
        return QString();
    };
    first.choose(QStringLiteral("Two weeks"));
    first.choose(QStringLiteral("10"));
    first.fixture.wait_for([&] { return first.chooser().is_exact(); });
    const QString said = figure(first.chooser());
    first.fixture.press(Qt::Key_Space);
    first.fixture.wait_for([&] { return first.fixture.window->page<StudyPage>().card() != nullptr; });
    const QString progress = first.fixture.window->page<StudyPage>().findChild<StudyHeader*>()->text();
    first.fixture.window->show_page<TodayPage>();
    auto* stats = first.today().findChild<TodayStats*>();
    first.fixture.wait_for([&] { return stats->plan().contains(QStringLiteral("with the plan")); });
    CHECK(stats->plan().contains(QStringLiteral("you would recall %1 of 8 cards").arg(said)));
    const QString cards = first.fixture.greeting().section(QLatin1Char(' '), 2, 2);
    CHECK(progress.startsWith(QStringLiteral("1 of %1 ").arg(cards)));
}
