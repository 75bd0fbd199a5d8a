#include "desktop/app/main_window.h"
#include "desktop/heard_voice.h"
#include "desktop/interview_window.h"
#include "desktop/settings/voice_form.h"
#include "desktop/window_fixture.h"

#include <QComboBox>
#include <QPushButton>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

InterviewPlan one_conversation() {
    InterviewPlan plan;
    plan.format = InterviewFormat::Conversation;
    plan.length = {InterviewLength::Unit::Questions, 1};
    return plan;
}

/// Of a card with a follow-up.
CollectionBuilder& asked(CollectionBuilder& deck) {
    Card card = spoken_card("orm-one", "orm", Level::Mid, 60, 2, 1);
    card.question = "What does `select_related` do in the ORM?";
    card.follow_ups = {{"And `__in`?", "Several."}};
    deck.add(card);
    return deck;
}

} // namespace

TEST_CASE("in an interview a voice reads the question and each follow-up, and is silent in between") {
    CollectionBuilder deck;
    InterviewWindow window(asked(deck));
    window.preferences.set_read_aloud(ReadAloud::InInterviews);
    window.begin(one_conversation());
    CHECK(window.heard.said == QStringList{QStringLiteral("What does select related do in the O R M?")});
    CHECK(window.heard.speaks);
    while (window.step() != InterviewStep::FollowUp) {
        window.press(Qt::Key_Space);
        CHECK(window.heard.speaks == (window.step() == InterviewStep::FollowUp));
    }
    CHECK(window.heard.said.size() == 2);
    CHECK(window.heard.said.last() == QStringLiteral("And double underscore in?"));
    window.press(Qt::Key_P);
    CHECK_FALSE(window.heard.speaks);
}

TEST_CASE("nothing is read aloud, and no voice is made, until the learner wishes it") {
    CollectionBuilder deck;
    InterviewWindow window(asked(deck));
    window.begin(one_conversation());
    CHECK(window.heard.made == 0);
    SECTION("a key reads the question all the same") {
        window.press(Qt::Key_V);
        CHECK(window.heard.said.size() == 1);
        window.press(Qt::Key_V);
        CHECK(window.heard.said.size() == 2);
    }
}

TEST_CASE("where nothing can be read aloud the interview says so once and goes on in silence") {
    CollectionBuilder deck;
    InterviewWindow window(asked(deck));
    window.preferences.set_read_aloud(ReadAloud::Everywhere);
    window.heard.problem = QStringLiteral("no voice; install one");
    window.begin(one_conversation());
    CHECK(window.page->questions().message().contains(QStringLiteral("no voice; install one")));
    while (window.step() != InterviewStep::FollowUp)
        window.press(Qt::Key_Space);
    CHECK(window.page->questions().message().isEmpty());
    window.heard.problem.clear();
    window.press(Qt::Key_V);
    CHECK(window.heard.said.size() == 1);
}

TEST_CASE("Study reads the question where the learner wishes it, until the answer is shown") {
    WindowFixture fixture(topic_file("## What is an ORM?\n<!-- id: one -->\n\n### Answer\nA mapper.\n"));
    SECTION("only in interviews") {
        fixture.preferences.set_read_aloud(ReadAloud::InInterviews);
        fixture.study();
        CHECK(fixture.heard.made == 0);
    }
    SECTION("everywhere") {
        fixture.preferences.set_read_aloud(ReadAloud::Everywhere);
        fixture.study();
        CHECK(fixture.heard.said == QStringList{QStringLiteral("What is an O R M?")});
        CHECK(fixture.heard.speaks);
        fixture.press(Qt::Key_Space);
        CHECK_FALSE(fixture.heard.speaks);
    }
}

TEST_CASE("the settings of reading aloud are kept, and can be heard") {
    WindowFixture fixture;
    const auto box = [&](const char* item) -> QComboBox& {
        const auto* form = fixture.window->findChild<VoiceForm*>();
        for (QComboBox* each : form->findChildren<QComboBox*>())
            if (each->findText(QString::fromLatin1(item)) >= 0)
                return *each;
        FAIL(item);
        throw std::logic_error(item);
    };
    const auto choose = [](QComboBox& from, const char* item) {
        from.setCurrentIndex(from.findText(QString::fromLatin1(item)));
        Q_EMIT from.activated(from.currentIndex());
    };
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    choose(box("In interviews"), "In interviews");
    choose(box("Grace"), "Grace");
    choose(box("125 %"), "125 %");
    CHECK(fixture.preferences.read_aloud() == ReadAloud::InInterviews);
    CHECK(fixture.preferences.voice().name == QStringLiteral("Grace"));
    CHECK(fixture.preferences.voice().speed == 125);
    for (QPushButton* button : fixture.window->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Hear it"))
            button->click();
    CHECK(fixture.heard.said.size() == 1);
    CHECK(fixture.heard.choice.speed == 125);
}
