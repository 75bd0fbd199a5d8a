#include "desktop/interview_window.h"

#include "desktop/card/typed_response.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/score_charts.h"
#include "desktop/interview/setup_page.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTimer>

#include <ctime>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// Counts how often widgets are painted.
struct PaintCount : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
        paints += event->type() == QEvent::Paint;
        return false;
    }
    int paints = 0;
};

void add_spoken(CollectionBuilder& deck, const std::vector<std::string>& ids) {
    for (const std::string& id : ids)
        deck.add(spoken_card(id, "orm", Level::Mid, 60, 2, 0));
}

QString to_text(const std::filesystem::path& file) { return QString::fromStdString(file.string()); }

/// An interview of one question, answered.
void sit_short_one(InterviewWindow& window) {
    window.begin(plan_of(InterviewFormat::Conversation));
    while (window.page->is_in_progress())
        window.press(Qt::Key_0);
}

} // namespace

TEST_CASE("an interview whose window is gone is offered with the clock where it stood") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    std::string waiting;
    {
        InterviewWindow window(deck);
        window.begin(plan_of(InterviewFormat::Conversation));
        window.press(Qt::Key_0);
        waiting = window.card().id;
        window.press(Qt::Key_N);
        window.type(QStringLiteral("half a thought"));
        window.pass(42s);
        window.page.reset();
    }
    InterviewWindow window(deck);
    CHECK(window.page->set_up().has_open_interview());
    window.pass(1h);
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.card().id == waiting);
    CHECK(window.page->interview().clock() == 42s);
    CHECK(window.page->interview().session().state().text == "half a thought");
    CHECK(window.page->questions().header().place() == QLatin1String("question 2 of 2"));
    CHECK(deck.store.reviews.all().size() == 1);
}

TEST_CASE("an interview in progress can be left for later, resumed, and abandoned") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    window.press(Qt::Key_0);
    window.press(Qt::Key_A); // means nothing before the offer
    CHECK(window.page->is_in_progress());
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_Escape);
    CHECK(window.page->is_in_progress());
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_L);
    CHECK_FALSE(window.page->is_in_progress());
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_A);
    CHECK_FALSE(window.page->is_in_progress());
    CHECK(window.report().record.state == InterviewState::Abandoned);
    CHECK(window.report().questions.size() == 1);
}

TEST_CASE("the clock is painted at most four times a second, and H hides it") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    window.context.stopwatch = steady_time;
    window.begin(plan_of(InterviewFormat::Conversation));
    ClockRing* ring = window.page->questions().question()->running_clock();
    REQUIRE(ring);
    QTest::qWait(300);
    PaintCount count;
    ring->installEventFilter(&count);
    for (QWidget* part : window.page->questions().header().findChildren<QWidget*>())
        part->installEventFilter(&count);
    QTest::qWait(3000);
    // Ring and time left, each once a second.
    CHECK(count.paints >= 4);
    CHECK(count.paints <= 12);
    window.press(Qt::Key_H);
    CHECK_FALSE(window.page->questions().header().is_clock_shown());
    QTest::qWait(100); // the header is laid out without it
    count.paints = 0;
    QTest::qWait(1200);
    CHECK(count.paints == 0);
    window.press(Qt::Key_H);
    CHECK(window.page->questions().header().is_clock_shown());
}

TEST_CASE("a running clock costs less than a hundredth of a core") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    window.context.stopwatch = steady_time;
    window.begin(plan_of(InterviewFormat::Conversation));
    QTest::qWait(500); // the page is laid out and painted
    QEventLoop loop;
    QTimer::singleShot(4s, &loop, &QEventLoop::quit);
    const std::clock_t before = std::clock();
    loop.exec();
    const double cost = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / 4;
    INFO("share of a core: " << cost);
    CHECK(window.page->interview().clock() > 3s);
    CHECK(cost < 0.01);
}

TEST_CASE("a preset keeps its title and its course with another pace, and loses both with another format") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    PlanForm& form = window.page->set_up().form();
    const InterviewPlan preset = interview_presets().front();
    REQUIRE(preset.shape == InterviewShape::PhoneScreen);
    form.show_plan(preset);
    CHECK(form.plan() == preset);
    const auto combo = [&form](const char* name) {
        for (auto* found : form.findChildren<QComboBox*>())
            if (found->accessibleName() == QLatin1String(name))
                return found;
        return static_cast<QComboBox*>(nullptr);
    };
    REQUIRE(combo("Pace"));
    REQUIRE(combo("Format"));
    InterviewPlan paced = preset;
    paced.pace = InterviewPace::Strict;
    combo("Pace")->setCurrentIndex(combo("Pace")->findData(static_cast<int>(InterviewPace::Strict)));
    CHECK(form.plan() == paced);
    combo("Format")->setCurrentIndex(combo("Format")->findData(static_cast<int>(InterviewFormat::Test)));
    CHECK(form.plan().shape == InterviewShape::Free);
    CHECK(form.plan().title.empty());
}

TEST_CASE("where no card matches, the set-up says which filter to loosen and starts nothing") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    window.page->set_up().form().show_plan(plan_of(InterviewFormat::Test));
    CHECK(window.page->set_up().preview() ==
          QLatin1String("No card matches. More would match without the format (1 question)."));
    window.press(Qt::Key_Space);
    CHECK_FALSE(window.page->is_in_progress());
    CHECK(deck.store.interviews.all().empty());
}

TEST_CASE("where fewer cards match than asked for, the set-up says so and asks those") {
    CollectionBuilder deck;
    deck.add(spoken_card("a", "orm", Level::Mid, 50, 2, 0));
    deck.add(spoken_card("b", "orm", Level::Mid, 50, 2, 0));
    deck.add(choice_card("c", "http", Level::Mid, 30));
    InterviewWindow window(deck);
    window.page->set_up().form().show_plan(plan_of(InterviewFormat::Conversation));
    // Twice 50 seconds, and 15 each to grade: 2:10.
    CHECK(window.page->set_up().preview() ==
          QLatin1String("Only 2 questions, about 2 minutes, over 1 topic. More would match without the format "
                        "(3 questions)."));
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.page->questions().header().place() == QLatin1String("question 1 of 2"));
}

TEST_CASE("a card archived during the interview is still asked, as it was") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    deck.store.cards.archive("a", friday_morning);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_1);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Space);
    REQUIRE(window.report().questions.size() == 1);
    CHECK(window.report().questions[0].share == 0.5);
}

TEST_CASE("an answer that cannot be saved is not shown as saved, and can be given again") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    window.pass(20s);
    deck.store.database.connection().setBusyTimeout(20);
    SQLite::Database other(deck.store.database.file().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Answering);
    CHECK(window.page->questions().question()->key_points() == nullptr);
    CHECK(window.page->questions().message().contains(QLatin1String("Could not")));
    other.exec("ROLLBACK");
    window.pass(5s);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Ticking);
    CHECK(window.page->interview().session().state().elapsed == 25s);
    CHECK(window.page->questions().message().isEmpty());

    other.exec("BEGIN IMMEDIATE");
    window.press(Qt::Key_1);
    CHECK_FALSE(window.page->questions().message().isEmpty());
    other.exec("ROLLBACK");
    window.press(Qt::Key_Space);
    CHECK(window.page->interview().session().state().ticked == std::vector<int>{0});

    other.exec("BEGIN IMMEDIATE");
    window.press(Qt::Key_3);
    CHECK(window.step() == InterviewStep::Grading);
    CHECK(deck.store.reviews.all().empty());
    other.exec("ROLLBACK");
    window.press(Qt::Key_3);
    CHECK(deck.store.reviews.all().size() == 1);
    CHECK(window.page->questions().header().place() == QLatin1String("question 2 of 2"));
}

TEST_CASE("the missed cards of a report can be studied at once") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    QSignalSpy requested(window.page.get(), &InterviewPage::requested);
    sit_short_one(window);
    window.press(Qt::Key_Space);
    REQUIRE(requested.size() == 1);
    CHECK(std::get<StudyRequest>(requested[0][0].value<PageRequest>()).ids == std::vector<std::string>{"a"});
}

TEST_CASE("a report is saved as Markdown, HTML and PDF") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    sit_short_one(window);
    const std::pair<ReportFormat, QByteArray> beginnings[] = {
        {ReportFormat::Markdown, "# "}, {ReportFormat::Html, "<!DOCTYPE html>"}, {ReportFormat::Pdf, "%PDF-1."}};
    for (const auto& [format, beginning] : beginnings) {
        const QString file = to_text(deck.scratch / ("report." + suffix_of(format).toStdString()));
        window.page->report().export_to(format, file);
        CHECK(window.page->report().message().contains(file));
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll().startsWith(beginning));
    }
}

TEST_CASE("a report that cannot be written says why and where, and the attempt is kept") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    sit_short_one(window);
    const QString file = to_text(deck.scratch / "no-such-folder" / "report.pdf");
    window.page->report().export_to(ReportFormat::Pdf, file);
    CHECK(window.page->report().message().contains(file));
    CHECK(window.page->report().message().contains(QLatin1String("No such file or directory")));
    CHECK(interview_summaries(deck.collection).front().answered == 1);
}

TEST_CASE("a past interview opens from the list") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    sit_short_one(window);
    const std::string id = window.report().record.id;
    window.press(Qt::Key_Escape);
    QSignalSpy requested(&window.page->set_up(), &SetUpPage::report_requested);
    auto* table = window.page->set_up().findChild<QAbstractItemView*>(QStringLiteral("past"));
    REQUIRE(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    window.press(Qt::Key_Return);
    REQUIRE(requested.size() == 1);
    CHECK(requested[0][0].toString().toStdString() == id);
    CHECK(deck.store.interviews.all().size() == 1);
}

TEST_CASE("the list of past interviews is a sound model") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    begin(deck.collection, plan_of(InterviewFormat::Conversation));
    resumed(deck.collection).answer({.ticked = {0, 1}}, friday_morning);
    PastInterviewsModel model([](Instant) { return 1h; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set_rows(interview_summaries(deck.collection));
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    CHECK(text(PastInterviewsModel::Date) == QLatin1String("20 Nov 2026, 10:00"));
    CHECK(text(PastInterviewsModel::Title) == QLatin1String("Phone screen"));
    CHECK(text(PastInterviewsModel::Answered) == QLatin1String("1 of 1"));
    CHECK(text(PastInterviewsModel::VerdictGiven) == QLatin1String("Strong yes"));
    CHECK(text(PastInterviewsModel::Score) == QLatin1String("100"));
}

TEST_CASE("topics are ticked one by one or by group") {
    TopicPickModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set_topics({{{1}, {"orm/relations", "Relations", ""}, 0},
                      {{2}, {"orm/querysets", "QuerySets", ""}, 1},
                      {{3}, {"http", "Requests over HTTP", ""}, 2}});
    CHECK(model.rowCount() == 2);
    // A topic that is in no folder is one line, under its own title.
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("Requests over HTTP"));
    CHECK(model.rowCount(model.index(1, 0)) == 0);
    CHECK(model.rowCount(model.index(0, 0)) == 2);
    CHECK(model.picked().empty());
    const QModelIndex orm = model.index(0, 0);
    model.setData(model.index(1, 0, orm), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(orm.data(Qt::CheckStateRole) == Qt::PartiallyChecked);
    CHECK(model.picked() == std::vector<std::string>{"orm/relations", "http"});
    model.setData(orm, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(model.picked() == std::vector<std::string>{"http"});
    model.set_topics({{{1}, {"orm/relations", "Relations", ""}, 0}, {{3}, {"http", "HTTP", ""}, 2}});
    CHECK(model.picked() == std::vector<std::string>{"http"});
    model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK(model.is_none_picked());
    model.pick({"orm"});
    CHECK(model.picked() == std::vector<std::string>{"orm/relations"});
    model.pick({});
    CHECK(model.picked().empty());
}

namespace {

template<typename Button>
Button& button_named(QWidget& page, const QString& name) {
    for (auto* button : page.findChildren<Button*>())
        if (button->isVisible() && button->text() == name)
            return *button;
    FAIL("no button " + name.toStdString());
    throw 0;
}

void click(QWidget& button) {
    QTest::mouseClick(&button, Qt::LeftButton);
    QApplication::processEvents();
}

/// The streams of a PDF that this Qt wrote, unpacked.
QList<QByteArray> streams_of(const QByteArray& pdf) {
    QList<QByteArray> streams;
    for (qsizetype at = 0; (at = pdf.indexOf("\nstream\n", at)) >= 0;) {
        const qsizetype begin = at + 8, end = pdf.indexOf("\nendstream", begin);
        const quint32 expected = 1'000'000;
        QByteArray packed(4, '\0');
        for (int byte = 0; byte < 4; ++byte)
            packed[byte] = static_cast<char>(expected >> (24 - 8 * byte));
        streams += qUncompress(packed + pdf.mid(begin, end - begin));
        at = end;
    }
    return streams;
}

/// The sizes of the text on a PDF's pages, in points, and how often each comes.
std::map<double, int> text_sizes_of(const QByteArray& pdf) {
    // "0.06 0 0 -0.06 0 842 cm": how many points a unit of the page's drawing has.
    static const QRegularExpression scale(QStringLiteral("([\\d.]+) 0 0 -[\\d.]+ [\\d.]+ [\\d.]+ cm"));
    static const QRegularExpression font(QStringLiteral("/F\\d+ ([\\d.]+) Tf"));
    std::map<double, int> sizes;
    for (const QByteArray& stream : streams_of(pdf)) {
        const QString page = QString::fromLatin1(stream);
        const QRegularExpressionMatch unit = scale.match(page);
        if (!unit.hasMatch())
            continue;
        for (const QRegularExpressionMatch& match : font.globalMatch(page))
            ++sizes[std::round(match.captured(1).toDouble() * unit.captured(1).toDouble() * 2) / 2];
    }
    return sizes;
}

/// Four questions, of which the first is worth 55 points and the others nothing: 13.75 on average.
void sit_one_of_13_75(InterviewWindow& window) {
    const std::string id = begin(window.deck.collection, plan_of(InterviewFormat::Conversation));
    InterviewSession session = resumed(window.deck.collection);
    session.answer({.elapsed = 60s, .ticked = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}, friday_morning);
    while (!session.finished())
        session.dont_know(1s, friday_morning);
    window.page->show_set_up();
    Q_EMIT window.page->set_up().report_requested(QString::fromStdString(id));
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the PDF of a report is A4 with text of eleven points and a heading half as large again") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    sit_short_one(window);
    const QString file = to_text(deck.scratch / "report.pdf");
    window.page->report().export_to(ReportFormat::Pdf, file);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray pdf = written.readAll();
    static const QRegularExpression a4(QStringLiteral("/MediaBox \\[0 0 595(\\.\\d+)? 842(\\.\\d+)?\\]"));
    CHECK(a4.match(QString::fromLatin1(pdf)).hasMatch());
    const std::map<double, int> sizes = text_sizes_of(pdf);
    REQUIRE_FALSE(sizes.empty());
    for (const auto& [size, count] : sizes) {
        INFO(size << " points: " << count << " times");
        CHECK(size >= 8); // the page number
        CHECK(size <= 16.5);
    }
    CHECK(sizes.contains(11));
    CHECK(sizes.contains(16.5));
    CHECK(std::ranges::max_element(sizes, {}, [](const auto& size) { return size.second; })->first == 11);
}

TEST_CASE("the report and the list of interviews give the score that its files give") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b", "c", "d"})
        deck.add(spoken_card(name, "orm", Level::Mid, 60, 20, 0));
    InterviewWindow window(deck);
    sit_one_of_13_75(window);
    QStringList texts;
    for (const auto* label : window.page->report().findChildren<QLabel*>())
        texts += label->text();
    CHECK(texts.contains(QLatin1String("Strong no, 13 of 100")));
    CHECK(window.page->report().findChild<VerdictScale*>()->accessibleName() == QLatin1String("Strong no, 13 of 100"));
    const auto* past = window.page->set_up().findChild<QAbstractItemView*>(QStringLiteral("past"));
    CHECK(past->model()->index(0, PastInterviewsModel::Score).data().toString() == QLatin1String("13"));
    CHECK(window.page->set_up().findChild<ScoreChart*>()->accessibleName().endsWith(QLatin1String(": 13")));
}

TEST_CASE("an interview abandoned without an answer is not listed, and U takes it up again") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    const std::string id = window.page->interview().session().record().id;
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_A);
    CHECK_FALSE(window.page->is_in_progress());
    CHECK(window.page->set_up().isVisible());
    CHECK(deck.store.interviews.all().empty());
    CHECK(window.page->set_up().message().contains(QLatin1String("U undoes it")));
    window.press(Qt::Key_U);
    CHECK(window.page->set_up().has_open_interview());
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.page->interview().session().record().id == id);
}

TEST_CASE("a past interview is deleted and brought back by key and by mouse") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    InterviewWindow window(deck);
    sit_short_one(window);
    const std::string id = window.report().record.id;
    window.press(Qt::Key_Escape);
    SetUpPage& set_up = window.page->set_up();
    auto* table = set_up.findChild<QAbstractItemView*>(QStringLiteral("past"));
    window.press(Qt::Key_Delete); // nothing is chosen
    CHECK(deck.store.interviews.all().size() == 1);
    const auto choose = [&] {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
    };
    choose();
    window.press(Qt::Key_Delete);
    CHECK(deck.store.interviews.all().empty());
    CHECK(deck.store.reviews.all().size() == 1);
    window.press(Qt::Key_U);
    REQUIRE(deck.store.interviews.all().size() == 1);
    CHECK(deck.store.interviews.all().front().id == id);
    choose();
    click(button_named<KeyedButton>(set_up, QStringLiteral("Delete")));
    CHECK(deck.store.interviews.all().empty());
    click(button_named<KeyedButton>(set_up, QStringLiteral("Undo")));
    CHECK(deck.store.interviews.all().size() == 1);
}

TEST_CASE("time left counts down to the end agreed, whatever is done meanwhile, and stands still in a pause") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    // Twice 60 seconds, and 15 each to grade.
    window.begin(plan_of(InterviewFormat::Conversation));
    const auto left = [&] {
        QTest::qWait(600); // two ticks of its display
        return window.page->questions().header().time_left();
    };
    CHECK(left() == QLatin1String("2:30"));
    window.pass(10s);
    CHECK(left() == QLatin1String("2:20"));
    window.press(Qt::Key_Space);
    window.pass(40s); // over the key points
    CHECK(left() == QLatin1String("1:40"));
    window.press(Qt::Key_S);
    CHECK(left() == QLatin1String("1:40"));
    click(button_named<QPushButton>(window.page->questions(), QStringLiteral("Pause")));
    CHECK_FALSE(window.page->is_in_progress());
    window.pass(5min);
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(left() == QLatin1String("1:40"));
    window.pass(110s);
    CHECK(left() == QLatin1String("0:10"));
    QStringList texts;
    for (const auto* label : window.page->questions().header().findChildren<QLabel*>())
        texts += label->text();
    CHECK(texts.contains(QLatin1String("over time")));
}

TEST_CASE("after the program was closed, time left goes on from what is stored") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    {
        InterviewWindow window(deck);
        window.begin(plan_of(InterviewFormat::Conversation));
        window.pass(20s);
        window.press(Qt::Key_0);
        window.pass(5s);
        window.page.reset();
    }
    InterviewWindow window(deck);
    window.press(Qt::Key_Space);
    // 2:30 less 20 seconds, 15 to grade, and 5.
    CHECK(window.page->interview().time_left() == 110s);
}

TEST_CASE("a typed question is skipped, or not known, by a button and by a key that is no letter") {
    CollectionBuilder deck;
    for (const char* name : {"a", "b", "c"})
        deck.add(typed_card(name, "orm", Level::Mid, 20));
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Test));
    window.type(QStringLiteral("s0"));
    CHECK(window.page->questions().question()->typed()->typed() == QLatin1String("s0"));
    window.press(Qt::Key_F7);
    CHECK(window.page->questions().header().place() == QLatin1String("question 2 of 3"));
    window.press(Qt::Key_F8);
    CHECK(window.page->questions().header().place() == QLatin1String("question 3 of 3"));
    KeyedButton& skip = button_named<KeyedButton>(window.page->questions(), QStringLiteral("Skip"));
    CHECK(skip.accessibleDescription() == QLatin1String("Key: F7"));
    click(skip);
    REQUIRE(window.report().questions.size() == 3);
    CHECK(window.report().questions[0].outcome == AnswerOutcome::Skipped);
    CHECK(window.report().questions[0].text == "s0");
    CHECK(window.report().questions[1].outcome == AnswerOutcome::Unknown);
    CHECK(window.report().questions[2].outcome == AnswerOutcome::Skipped);
}

TEST_CASE("what is accepted for a gap with markup is listed once") {
    CollectionBuilder deck;
    Card marked = cloze_card("a", "orm", Level::Mid, 20);
    marked.prompt = "Call {{c1::`select_related`}}.";
    deck.add(marked);
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Test));
    window.type(QStringLiteral("something"));
    window.press(Qt::Key_Return);
    QTest::qWait(50);
    QString shown;
    for (const auto* text : window.page->questions().question()->typed()->findChildren<QTextBrowser*>())
        shown += text->toPlainText();
    CHECK(shown.contains(QLatin1String("Accepted: select_related")));
    CHECK(shown.section(QLatin1String("Accepted:"), 1).count(QLatin1String("select_related")) == 1);
}

TEST_CASE("the scratch pad is written in a font of one width, a story in prose") {
    CollectionBuilder deck;
    add_spoken(deck, {"a"});
    Card story = spoken_card("b", "orm", Level::Mid, 60, 2, 0);
    story.tags = {behavioural_tag};
    deck.add(story);
    InterviewWindow window(deck);
    window.begin(plan_of(InterviewFormat::Conversation));
    for (int question = 0; question < 2; ++question) {
        window.press(Qt::Key_N);
        auto* pad = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        REQUIRE(pad);
        const bool told = window.card().id == "b";
        CHECK((QFontMetrics(pad->font()).horizontalAdvance(QLatin1Char('i')) ==
               QFontMetrics(pad->font()).horizontalAdvance(QLatin1Char('W'))) == !told);
        window.press(Qt::Key_Escape);
        window.press(Qt::Key_S);
    }
}

TEST_CASE("an interview is paused, and left or abandoned, by mouse alone") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    QuestionPage& questions = window.page->questions();
    window.begin(plan_of(InterviewFormat::Conversation));
    click(button_named<QPushButton>(questions, QStringLiteral("Pause")));
    CHECK_FALSE(window.page->is_in_progress());
    CHECK(window.page->set_up().has_open_interview());
    click(button_named<PrimaryButton>(window.page->set_up(), QStringLiteral("Go on")));
    REQUIRE(window.page->is_in_progress());
    click(button_named<QPushButton>(questions, QStringLiteral("Leave")));
    click(button_named<KeyedButton>(questions, QStringLiteral("Stay")));
    REQUIRE(window.page->is_in_progress());
    click(button_named<QPushButton>(questions, QStringLiteral("Leave")));
    click(button_named<KeyedButton>(questions, QStringLiteral("Abandon")));
    CHECK_FALSE(window.page->is_in_progress());
}

TEST_CASE("the ways out of an interview stand in one row where there is room for them") {
    CollectionBuilder deck;
    add_spoken(deck, {"a", "b"});
    InterviewWindow window(deck);
    const auto middle = [&](QWidget& widget) { return widget.mapTo(window.page.get(), widget.rect().center()).y(); };
    window.begin(plan_of(InterviewFormat::Conversation));
    QuestionPage& questions = window.page->questions();
    for (const int width : {800, 1100, 1180, 1600}) {
        INFO(width << " wide");
        window.page->resize(width, 760);
        QApplication::processEvents();
        CHECK(middle(button_named<QPushButton>(questions, QStringLiteral("Pause"))) ==
              middle(button_named<QPushButton>(questions, QStringLiteral("Leave"))));
    }
    click(button_named<QPushButton>(questions, QStringLiteral("Pause")));
    for (const int width : {800, 1100, 1180, 1600}) {
        INFO(width << " wide");
        window.page->resize(width, 760);
        QApplication::processEvents();
        CHECK(middle(button_named<KeyedButton>(window.page->set_up(), QStringLiteral("Abandon"))) ==
              Approx(middle(button_named<PrimaryButton>(window.page->set_up(), QStringLiteral("Go on")))).margin(1));
    }
}
