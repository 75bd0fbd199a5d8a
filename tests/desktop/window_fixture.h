#pragma once

#include "desktop/app/main_window.h"
#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/heard_voice.h"
#include "desktop/qt_catch.h"
#include "desktop/study/study_page.h"
#include "desktop/today/today_page.h"
#include "desktop/widgets/theme.h"
#include "support/collection_builder.h"
#include "support/scratch.h"

#include <QApplication>
#include <QTest>

namespace greenroom::test {

/// How long something may take at most, in milliseconds: a machine may have much else to do.
inline constexpr int timeout = 30'000;

/// A topic file of these cards, each "## Question" with its sections.
inline std::string topic_file(const std::string& cards) {
    return "# Relations\n<!-- topic: orm/relations -->\n\n" + cards;
}

inline std::string card_text(const std::string& id, const std::string& question, const std::string& body) {
    return "## " + question + "\n<!-- id: " + id + "\n     level: mid\n     seconds: 60 -->\n\n" + body + "\n\n";
}

/// An open card with two key points and a follow-up.
inline const std::string open_text = card_text("open-one", "What does select_related do?",
                                               "### Answer\nIt joins.\n\n### Key points\n- One query\n- A JOIN\n\n"
                                               "### Follow-up: And prefetch_related?\nTwo queries.");

/// The real window over a scratch deck, with a clock that only the test moves.
struct WindowFixture {
    explicit WindowFixture(const std::string& markdown = topic_file(open_text))
        : file(scratch.write("cards/relations.md", markdown)), collection(scratch / "deck.sqlite", now, utc_offset) {
        sync_path(collection, scratch / "cards", Origin::Shipped, now);
        // The first start is over, and was explained; its own tests begin it again.
        preferences.set_arrangement(QStringLiteral("welcome"), "done");
        preferences.set_arrangement(QStringLiteral("explained"), "aloud key-points grades");
        // The day has been planned beside the window; its own tests begin before that.
        collection.new_cards_a_day(now);
        context.emplace(desktop::AppContext{collection, [this] { return now; }, utc_offset});
        window.emplace(
            desktop::PageContext{*context, theme, preferences, background, reading, sync, exercises, narrator});
        // Whatever the screen of the tests is.
        window->resize(1180, 760);
        window->show();
        window->activateWindow();
        wait_for([this] { return window->isActiveWindow() && QApplication::focusWidget(); });
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        settle();
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    static void settle() {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    static void wait_for(const std::function<bool()>& holds) { REQUIRE(QTest::qWaitFor(holds, timeout)); }

    /// Today's, once what is due has been counted.
    QString greeting() {
        wait_for([this] { return !window->page<desktop::TodayPage>().is_counting(); });
        return window->page<desktop::TodayPage>().greeting();
    }
    /// Goes to Study.
    const desktop::CardView& study() {
        window->show_page<desktop::StudyPage>();
        settle();
        return card();
    }
    const desktop::CardView& card() {
        REQUIRE(window->page<desktop::StudyPage>().card() != nullptr);
        return *window->page<desktop::StudyPage>().card();
    }
    std::string card_id() {
        return window->page<desktop::StudyPage>().card() ? window->page<desktop::StudyPage>().card()->shown().card.id
                                                         : "";
    }
    std::vector<Grade> grades() {
        std::vector<Grade> given;
        for (const LoggedReview& logged : store.reviews.all())
            if (!logged.undone)
                given.push_back(logged.review.grade);
        return given;
    }

    Scratch scratch;
    Instant now = friday_morning;
    std::filesystem::path file;
    Collection collection;
    Store& store = collection.store(); ///< the tables below the door, to look there
    std::optional<desktop::AppContext> context;
    desktop::Preferences preferences{QString::fromStdString((scratch / "preferences.ini").string())};
    desktop::Theme theme{*qApp, desktop::ThemeChoice::Light, 100};
    desktop::Background background{scratch / "deck.sqlite", friday_morning, utc_offset};
    desktop::Background reading{scratch / "deck.sqlite", friday_morning, utc_offset};
    desktop::DeckSync sync{background, scratch / "cards", [this] { return now; }};
    desktop::ExerciseRunner exercises;
    VoiceLog heard;
    desktop::Narrator narrator{preferences, voice_heard_by(heard)};
    std::optional<desktop::MainWindow> window;
};

} // namespace greenroom::test
