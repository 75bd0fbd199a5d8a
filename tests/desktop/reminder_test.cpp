#include "desktop/app/reminder.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"

#include <QCheckBox>
#include <QTimeEdit>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// A reminder whose notifications are only counted; the window is another one, at 09:00.
struct Reminded : WindowFixture {
    Reminded()
        : reminder(
              *context, reading, preferences, window->banner(),
              [this](const QString&, const QString& text) {
                  if (fails)
                      throw std::runtime_error("no service");
                  said += text;
              },
              nullptr) {}
    void pass(std::chrono::minutes by) {
        now += by;
        reminder.look();
        // What waits is counted beside the window; this comes after it.
        bool counted = false;
        QObject receiver;
        reading.run(
            receiver, [](Collection&) { return 0; }, [&](int) { counted = true; }, [](const QString&) {});
        wait_for([&] { return counted; });
    }

    QStringList said;
    bool fails = false;
    Reminder reminder;
};

} // namespace

TEST_CASE("nobody is reminded who did not ask for it") {
    Reminded fixture;
    for (int hour = 0; hour < 48; ++hour)
        fixture.pass(60min);
    CHECK(fixture.said.isEmpty());
}

TEST_CASE("at the time set it is said once a day what waits") {
    Reminded fixture;
    fixture.preferences.set_reminder(QTime(19, 30));
    fixture.pass(10h);
    CHECK(fixture.said.isEmpty());
    fixture.pass(31min);
    CHECK(fixture.said == QStringList{QStringLiteral("1 card waits today, about 1 min.")});
    fixture.pass(1h);
    CHECK(fixture.said.size() == 1);
    fixture.pass(24h);
    CHECK(fixture.said.size() == 2);
}

TEST_CASE("a reminder set to a time that is past waits for the next day") {
    Reminded fixture;
    fixture.preferences.set_reminder(QTime(8, 0));
    fixture.pass(1min);
    CHECK(fixture.said.isEmpty());
}

TEST_CASE("where nothing waits nobody is reminded") {
    Reminded fixture;
    fixture.preferences.set_reminder(QTime(19, 30));
    fixture.collection.suspend(fixture.collection.find("open-one").value(), Suspension::Suspended, friday_morning);
    fixture.pass(11h);
    CHECK(fixture.said.isEmpty());
}

TEST_CASE("a desktop without notifications is said, and what to do") {
    Reminded fixture;
    fixture.preferences.set_reminder(QTime(19, 30));
    fixture.fails = true;
    fixture.pass(11h);
    CHECK(fixture.window->banner().text().contains(QStringLiteral("no service")));
    CHECK(fixture.window->banner().text().contains(QStringLiteral("settings")));
}

TEST_CASE("a reminder is off until it is asked for in the settings") {
    WindowFixture fixture;
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(dialog);
    auto* time = dialog->findChild<QTimeEdit*>();
    REQUIRE(time);
    CHECK_FALSE(time->isEnabled());
    CHECK_FALSE(fixture.preferences.reminder());
    for (auto* box : dialog->findChildren<QCheckBox*>())
        if (box->text().startsWith(QStringLiteral("Remind me")))
            box->click();
    time->setTime(QTime(7, 15));
    CHECK(fixture.preferences.reminder() == QTime(7, 15));
}
