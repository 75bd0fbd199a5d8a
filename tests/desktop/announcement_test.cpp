// What is said to who does not see the screen, while they study and while they are interviewed.
#include "desktop/card/typed_response.h"
#include "desktop/heard.h"
#include "desktop/interview_window.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"
#include "study/report_checks.h"

#include <QLineEdit>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

bool contains(const QString& all, const char* part) { return all.contains(QString::fromUtf8(part)); }

/// A Catch2 check that says what was heard.
#define CHECK_HEARD(all, part)                                                                                         \
    do {                                                                                                               \
        const QString said_then = (all);                                                                               \
        INFO(said_then.toStdString());                                                                                 \
        CHECK(contains(said_then, part));                                                                              \
    } while (false)

} // namespace

TEST_CASE("question, answer, key points, grade and the next question are announced") {
    WindowFixture fixture(topic_file(open_text + card_text("open-two", "And annotate()?", "### Answer\nIt adds.")));
    Heard heard;
    fixture.study();
    CHECK_HEARD(heard.since(), "What does select_related do?");
    fixture.press(Qt::Key_Space);
    const QString answer = heard.since();
    CHECK_HEARD(answer, "Answer: It joins.");
    CHECK_HEARD(answer, "One query; A JOIN");
    fixture.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_HEARD(heard.since(), "Ticked: One query");
    fixture.press(Qt::Key_F);
    const QString follow_up = heard.since();
    CHECK_HEARD(follow_up, "And prefetch_related?");
    CHECK_HEARD(follow_up, "Two queries.");
    fixture.press(Qt::Key_3);
    CHECK_HEARD(heard.since(), "And annotate()?");
}

TEST_CASE("options are announced with their letters, and what came of them once one is picked") {
    WindowFixture fixture(
        topic_file(card_text("c", "Which?", "- [x] right one\n- [ ] wrong one\n\n### Answer\nThe right one.")));
    Heard heard;
    fixture.study();
    const QString question = heard.since();
    CHECK_HEARD(question, "Which?");
    CHECK_HEARD(question, "A: ");
    CHECK_HEARD(question, "B: ");
    fixture.press(Qt::Key_A);
    const QString answer = heard.since();
    CHECK((contains(answer, "right one. Right") || contains(answer, "right one. Right answer")));
    CHECK_HEARD(answer, "Answer: The right one.");
}

TEST_CASE("the field for a typed answer tells its question, and what came of the answer is announced") {
    WindowFixture fixture(topic_file(card_text("typed", "Which status does a created object get?",
                                               "### Expected\n- 201\n\n### Answer\n201 Created.")));
    Heard heard;
    fixture.study();
    QAccessibleInterface* field = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field->role() == QAccessible::EditableText);
    CHECK(field->text(QAccessible::Name) == QStringLiteral("Your answer"));
    CHECK(field->text(QAccessible::Description) == QStringLiteral("Which status does a created object get?"));
    fixture.type(QStringLiteral("200"));
    fixture.press(Qt::Key_Return);
    WindowFixture::settle();
    const QString answer = heard.since();
    CHECK_HEARD(answer, "Not quite. Accepted: 201.");
    CHECK_HEARD(answer, "Answer: 201 Created.");
}

TEST_CASE("a hint, the end of a session and every message are announced") {
    WindowFixture fixture(topic_file(card_text("h", "Why?", "### Hint\nThink of SQL.\n\n### Answer\nBecause.")));
    Heard heard;
    fixture.study();
    heard.since();
    fixture.press(Qt::Key_H);
    CHECK_HEARD(heard.since(), "Hint: Think of SQL.");
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_4);
    CHECK_HEARD(heard.since(), "You answered one card.");
    fixture.press(Qt::Key_U);
    CHECK_HEARD(heard.since(), "Undid Easy");
    MessageBar& bar = fixture.window->page<StudyPage>().message_bar();
    bar.show(desktop::Severity::Error, QStringLiteral("The disk is full."));
    CHECK_HEARD(heard.since(), "Error: The disk is full.");
    bar.show(desktop::Severity::Error, QStringLiteral("The disk is full."));
    CHECK_HEARD(heard.since(), "Error: The disk is full.");
}

TEST_CASE("every step of an interview is announced, and its verdict") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 2, 1));
    deck.add(typed_card("b", "orm", Level::Senior, 20));
    InterviewWindow window(deck);
    Heard heard;
    window.begin(plan_of(InterviewFormat::Mixed));
    QStringList all;
    for (int step = 0; step < 12 && window.page->is_in_progress(); ++step) {
        const QString said = heard.since();
        all += said;
        INFO(said.toStdString());
        const bool typed = window.step() == InterviewStep::Answering && window.card().id == "b";
        CHECK_FALSE((said.isEmpty() && !typed));
        switch (window.step()) {
        case InterviewStep::Answering:
            CHECK_HEARD(said, "question ");
            window.press(typed ? Qt::Key_Return : Qt::Key_Space);
            break;
        case InterviewStep::Ticking:
            CHECK_HEARD(said, "Did you say");
            window.press(Qt::Key_Space);
            break;
        case InterviewStep::FollowUp:
            CHECK_HEARD(said, "Follow-up 1 of 1");
            window.press(Qt::Key_Space);
            break;
        case InterviewStep::Judging:
            CHECK_HEARD(said, "Did yours hold?");
            window.press(Qt::Key_Y);
            break;
        default:
            CHECK_HEARD(said, "Suggested grade:");
            window.press(Qt::Key_Space);
        }
        WindowFixture::settle();
    }
    CHECK_FALSE(window.page->is_in_progress());
    CHECK_HEARD(heard.since(), "of 100");
    CHECK_HEARD(all.join(u' '), "question 2 of 2");
}

TEST_CASE("that the target time of an answer has passed is announced once, and not where clocks are hidden") {
    const bool hidden = GENERATE(false, true);
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 2, 1));
    deck.add(spoken_card("b", "orm", Level::Junior, 60, 2, 1));
    InterviewWindow window(deck);
    Heard heard;
    window.begin(plan_of(InterviewFormat::Conversation));
    if (hidden)
        window.press(Qt::Key_H);
    heard.since();
    QStringList said;
    for (const auto passed : {59s, 2s, 10s}) {
        window.pass(passed);
        QTest::qWait(600); // the clock is looked at four times a second
        said += heard.since();
    }
    CHECK(said == QStringList{QString(), hidden ? QString() : QStringLiteral("The target time of 1:00 has passed."),
                              QString()});
}

TEST_CASE("an interview's offer to leave is announced with its keys") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Junior, 60, 2, 1));
    InterviewWindow window(deck);
    Heard heard;
    window.begin(plan_of(InterviewFormat::Conversation));
    heard.since();
    window.press(Qt::Key_Escape);
    const QString offer = heard.since();
    CHECK_HEARD(offer, "Leave? Your answers are kept.");
    CHECK_HEARD(offer, "Abandon, Key: A.");
}

TEST_CASE("nothing is announced, or made for it, where nobody listens") {
    QAccessible::setActive(false);
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.window->findChild<QFrame*>(QStringLiteral("announcer")) == nullptr);
}
