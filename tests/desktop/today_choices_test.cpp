#include "desktop/study/done_view.h"
#include "desktop/study/study_header.h"
#include "desktop/today/choice_part.h"
#include "desktop/today/day_picker.h"
#include "desktop/today/plan_chooser.h"
#include "desktop/today/today_stats.h"
#include "desktop/today/topic_picker.h"
#include "desktop/widgets/buttons.h"
#include "desktop/window_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

std::string numbered_cards(const std::string& prefix, int count) {
    std::string all;
    for (int i = 0; i < count; ++i)
        all += card_text(prefix + "-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
    return all;
}

/// Two topics of twelve cards each.
struct TwoTopics : WindowFixture {
    TwoTopics() : WindowFixture(topic_file(numbered_cards("relation", 12))) {
        scratch.write("cards/views.md", "# Views & URLs\n<!-- topic: views -->\n\n" + numbered_cards("view", 12));
        sync_path(collection, scratch / "cards", Origin::Shipped, now);
        collection.new_cards_a_day(now);
        window->show_page<TodayPage>();
        greeting();
    }

    TodayPage& today() { return window->page<TodayPage>(); }
    StudyPage& page() { return window->page<StudyPage>(); }
    template<typename Part>
    Part& part() {
        auto* found = today().findChild<Part*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    template<typename Part>
    QPushButton& button(const QString& text) {
        for (auto* each : part<Part>().template findChildren<QPushButton*>())
            if (each->text() == text)
                return *each;
        FAIL("there is no button " << text.toStdString());
        throw std::logic_error("no button");
    }
    QSpinBox& minutes_of(const QString& day) {
        auto* spin = button<DayPicker>(day).parentWidget()->findChild<QSpinBox*>();
        REQUIRE(spin != nullptr);
        return *spin;
    }
    Settings stored() { return Collection(collection.file(), now, utc_offset).settings(); }
    bool is_done() { return page().findChild<DoneView*>()->isVisible(); }
    /// Studies until nothing waits; returns the topics that were asked.
    std::set<std::string> answer_all() {
        std::set<std::string> topics;
        for (int presses = 0; !is_done(); ++presses) {
            REQUIRE(presses < 100);
            wait_for([&] { return page().card() || is_done(); });
            if (!page().card())
                break;
            topics.insert(page().card()->shown().card.topic);
            now += 20s;
            press(Qt::Key_Space);
            press(Qt::Key_3);
        }
        return topics;
    }
    void choose(const QString& topic) { QTest::mouseClick(&button<TopicPicker>(topic), Qt::LeftButton); }
};

} // namespace

TEST_CASE("O studies only the topics that are chosen, for one session, and says so") {
    TwoTopics fixture;
    fixture.collection.set("new-per-day", "3", friday_morning);
    fixture.press(Qt::Key_O);
    CHECK(fixture.today().greeting() == QStringLiteral("Only these topics"));
    fixture.press(Qt::Key_Space);
    CHECK(fixture.today().message() == QStringLiteral("Choose one topic at least."));
    fixture.choose(QStringLiteral("Views && URLs"));
    fixture.press(Qt::Key_Space);
    REQUIRE(fixture.page().isVisible());
    const QList<QLabel*> labels = fixture.page().findChild<StudyHeader*>()->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("only Views & URLs");
    }));
    CHECK(fixture.answer_all() == std::set<std::string>{"views"});
    CHECK_FALSE(fixture.today().is_choosing());
    // The day is done: who asks for a topic goes on beyond it.
    fixture.window->show_page<TodayPage>();
    CHECK(fixture.greeting().endsWith(QStringLiteral("All caught up.")));
    fixture.press(Qt::Key_O);
    fixture.choose(QStringLiteral("Relations"));
    fixture.press(Qt::Key_Space);
    fixture.wait_for([&] { return fixture.page().card() != nullptr; });
    CHECK(fixture.page().card()->shown().card.topic == "orm/relations");
}

TEST_CASE("with an interview ahead only these topics follows the plan within them") {
    TwoTopics fixture;
    fixture.collection.set("interview-date", "2026-12-02", friday_morning);
    fixture.press(Qt::Key_O);
    fixture.choose(QStringLiteral("Relations"));
    fixture.press(Qt::Key_Space);
    fixture.wait_for([&] { return fixture.page().card() != nullptr; });
    CHECK(fixture.answer_all() == std::set<std::string>{"orm/relations"});
}

TEST_CASE("ten more are offered when the day's minutes are used, and not before") {
    TwoTopics fixture;
    const auto offers = [&] {
        for (auto* button : fixture.part<TodayStats>().findChildren<KeyedButton*>())
            if (button->isVisible() && button->text().endsWith(QStringLiteral("more cards")))
                return button->text();
        return QString();
    };
    fixture.collection.set("interview-date", "2026-12-02", friday_morning);
    fixture.collection.set("minutes-per-day", "2", friday_morning);
    fixture.window->show_page<TodayPage>();
    fixture.greeting();
    CHECK(offers().isEmpty());
    fixture.press(Qt::Key_Space);
    fixture.answer_all();
    const std::size_t answered = fixture.grades().size();
    fixture.window->show_page<TodayPage>();
    CHECK(fixture.greeting().endsWith(QStringLiteral("All caught up.")));
    CHECK(offers() == QStringLiteral("10 more cards"));
    fixture.press(Qt::Key_T);
    fixture.answer_all();
    CHECK(fixture.grades().size() == answered + 10);
}

TEST_CASE("D takes days off and makes others shorter, today too; U takes it back") {
    TwoTopics fixture;
    CHECK(fixture.greeting() != QStringLiteral("Good morning. All caught up."));
    fixture.press(Qt::Key_D);
    CHECK(fixture.today().greeting() == QStringLiteral("Days off, and other minutes"));
    QTest::mouseClick(&fixture.button<DayPicker>(QStringLiteral("Fri 20 Nov")), Qt::LeftButton);
    CHECK(fixture.minutes_of(QStringLiteral("Fri 20 Nov")).text() == QStringLiteral("day off"));
    fixture.minutes_of(QStringLiteral("Sat 21 Nov")).setValue(5);
    fixture.press(Qt::Key_Space);
    CHECK_FALSE(fixture.today().is_choosing());
    CHECK(other_days_text(fixture.stored().other_days) == "2026-11-20, 2026-11-21:5");
    CHECK(fixture.greeting() == QStringLiteral("Good morning. All caught up."));
    CHECK(fixture.today().detail() == QStringLiteral("Today is a day off. What is due waits for you."));
    fixture.press(Qt::Key_U);
    CHECK(fixture.stored().other_days.empty());
    CHECK(fixture.greeting() != QStringLiteral("Good morning. All caught up."));
    fixture.press(Qt::Key_U);
    CHECK(fixture.today().message() == QStringLiteral("There is nothing to undo."));
}

TEST_CASE("the days that were chosen are chosen already at the next visit, and Escape changes none") {
    TwoTopics fixture;
    fixture.collection.set("day-off", "2026-11-01, 2026-11-22, 2026-12-24:7", friday_morning);
    fixture.press(Qt::Key_D);
    CHECK(fixture.button<DayPicker>(QStringLiteral("Sun 22 Nov")).isChecked());
    CHECK(fixture.minutes_of(QStringLiteral("Thu 24 Dec")).value() == 7);
    fixture.button<DayPicker>(QStringLiteral("Mon 23 Nov")).click();
    fixture.press(Qt::Key_Escape);
    CHECK(other_days_text(fixture.stored().other_days) == "2026-11-01, 2026-11-22, 2026-12-24:7");
    fixture.press(Qt::Key_D);
    fixture.button<DayPicker>(QStringLiteral("Mon 23 Nov")).click();
    fixture.button<DayPicker>(QStringLiteral("Sun 22 Nov")).click();
    fixture.button<DayPicker>(QStringLiteral("Take this day off too")).click();
    fixture.press(Qt::Key_Space);
    // What has passed is forgotten.
    CHECK(other_days_text(fixture.stored().other_days) == "2026-11-23, 2026-12-04, 2026-12-24:7");
}

TEST_CASE("a plan that was changed on Today is taken back by U") {
    TwoTopics fixture;
    fixture.collection.set("interview-date", "2026-12-20", friday_morning);
    fixture.press(Qt::Key_P);
    fixture.button<PlanChooser>(QStringLiteral("35")).click();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.stored().minutes_per_day == 35);
    fixture.press(Qt::Key_U);
    CHECK(fixture.stored().minutes_per_day == 20);
    CHECK(fixture.stored().interview_date == day_from_text("2026-12-20"));
}

TEST_CASE("of very many topics the areas are offered") {
    WindowFixture fixture;
    for (int i = 0; i < 90; ++i) {
        const std::string n = std::to_string(i);
        fixture.scratch.write("cards/t" + n + ".md", "# Topic " + n + "\n<!-- topic: area-" + std::to_string(i % 7) +
                                                         "/t" + n + " -->\n\n" + numbered_cards("c" + n, 1));
    }
    sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    TopicPicker picker(*fixture.context);
    picker.offer();
    CHECK(picker.findChildren<QPushButton*>().size() == 8); // and orm
    picker.findChildren<QPushButton*>().front()->setChecked(true);
    CHECK(picker.chosen().size() == 1);
}
