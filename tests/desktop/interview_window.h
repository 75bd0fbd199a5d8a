#pragma once

#include "desktop/base/app_context.h"
#include "desktop/heard_sound.h"
#include "desktop/heard_voice.h"
#include "desktop/interview/interview_controller.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/report_page.h"
#include "desktop/interview/setup_page.h"
#include "desktop/qt_catch.h"
#include "desktop/widgets/theme.h"
#include "study/interview_deck.h"
#include "study/report_checks.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace greenroom::test {

/// The Interview page in a window of its own over a deck, with clocks that only the test moves.
struct InterviewWindow {
    explicit InterviewWindow(CollectionBuilder& deck_)
        : deck(deck_), context{deck.collection, [this] { return now; }, utc_offset, [this] { return time; }},
          theme(*qApp, desktop::ThemeChoice::Light, 100),
          page(std::make_unique<desktop::InterviewPage>(context, theme, narrator, preferences, sound_heard_by(microphone))) {
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->show_set_up();
    }

    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClick(target, key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text) {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        QTest::keyClicks(target, text);
    }

    /// Lets time pass on the monotonic clock.
    void pass(std::chrono::milliseconds by) { time += by; }

    void begin(const InterviewPlan& plan) {
        page->set_up().form().show_plan(plan);
        press(Qt::Key_Space);
        REQUIRE(page->is_in_progress());
    }

    InterviewStep step() const { return page->interview().session().state().step; }
    const Card& card() const { return page->interview().session().card(); }
    const InterviewReport& report() const { return page->report().report(); }

    CollectionBuilder& deck;
    Instant now = friday_morning;
    std::chrono::milliseconds time{1'000'000};
    desktop::AppContext context;
    desktop::Theme theme;
    QTemporaryDir folder;
    desktop::Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    VoiceLog heard;
    desktop::Narrator narrator{preferences, voice_heard_by(heard)};
    SoundLog microphone;
    std::unique_ptr<desktop::InterviewPage> page;
};

} // namespace greenroom::test
