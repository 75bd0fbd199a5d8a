#include "desktop/interview/report_export.h"
#include "desktop/progress/chart_panel.h"
#include "desktop/progress/charts.h"
#include "desktop/progress/progress_page.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"
#include "support/full_disk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHelpEvent>
#include <QImage>
#include <QTableView>
#include <QToolTip>

#include <set>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

const Palette& colours = palette_of(Shade::Light);

/// The Progress page over a deck with one card, reviewed yesterday and the day before.
struct Charts {
    Charts() {
        const CardKey card = fixture.store.cards.find("open-one").value();
        std::string last;
        for (const auto& [ago, grade] : {std::pair{48h, Grade::Good}, {24h, Grade::Again}})
            last = fixture.store.reviews.record({card, fixture.now - ago, grade, 20s, fixture.now + 24h, last}, Fsrs7{})
                       .id;
        fixture.press(Qt::Key_6, Qt::AltModifier);
        wait();
    }

    ProgressPage& page() { return fixture.window->page<ProgressPage>(); }
    void wait() {
        fixture.wait_for([this] { return !page().is_computing(); });
    }
    ChartPanel& panel(const char* name) {
        for (ChartPanel* panel : page().panels())
            if (panel->kind().name == std::string_view(name))
                return *panel;
        FAIL("no chart " << name);
        throw 0;
    }
    QString file(const char* name) { return QString::fromStdString((fixture.scratch / name).string()); }

    WindowFixture fixture;
};

QByteArray bytes_of(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Alt+6 leads to the charts, each drawn with words, and Escape back") {
    Charts charts;
    REQUIRE(charts.page().isVisible());
    CHECK(charts.page().panels().size() == all_charts().size());
    for (ChartPanel* panel : charts.page().panels()) {
        INFO(panel->kind().name);
        if (panel->kind().name == std::string_view("leeches") || panel->kind().name == std::string_view("week"))
            continue;
        CHECK(panel->content().empty.isEmpty());
        CHECK(panel->findChild<QGraphicsView*>() != nullptr);
        CHECK(panel->accessibleDescription() == panel->content().words);
        CHECK_FALSE(panel->content().words.isEmpty());
    }
    CHECK(charts.panel("leeches").accessibleDescription().startsWith(QStringLiteral("No leeches.")));
    CHECK(charts.panel("week").accessibleDescription().startsWith(QStringLiteral("2 reviews in 1 minute on 2 days.")));
    charts.fixture.press(Qt::Key_Escape);
    CHECK(charts.fixture.window->page<TodayPage>().isVisible());
}

TEST_CASE("in a chart by grade each grade has a pattern of its own") {
    const ChartContent content = reviews_chart(
        {PeriodActivity{.period = {StudyDay{20'000}, 1}, .grades = {1, 2, 3, 4}, .elapsed = std::chrono::minutes{1}}},
        colours);
    REQUIRE(content.spec.bars.size() == 4);
    std::set<Qt::BrushStyle> patterns;
    for (const ChartBars& bars : content.spec.bars)
        patterns.insert(bars.pattern);
    CHECK(patterns.size() == 4);
}

TEST_CASE("without reviews every chart says what will appear and when") {
    WindowFixture fixture;
    fixture.press(Qt::Key_6, Qt::AltModifier);
    fixture.wait_for([&] { return !fixture.window->page<ProgressPage>().is_computing(); });
    for (ChartPanel* panel : fixture.window->page<ProgressPage>().panels()) {
        INFO(panel->kind().name);
        CHECK_FALSE(panel->content().empty.isEmpty());
        CHECK(panel->findChild<QGraphicsView*>() == nullptr);
        CHECK_FALSE(panel->shows_table());
    }
}

TEST_CASE("1 to 4 choose the range, and a topic limits the charts") {
    Charts charts;
    charts.fixture.press(Qt::Key_3);
    CHECK(charts.page().scope().range == ProgressRange::Year);
    charts.wait();
    CHECK(charts.panel("reviews").content().words == QStringLiteral("2 reviews in 365 days, 0.0 a day on average."));
    charts.fixture.press(Qt::Key_4);
    charts.wait();
    CHECK(charts.panel("reviews").content().words == QStringLiteral("2 reviews in 3 days, 0.7 a day on average."));
    auto* topics = charts.page().findChild<QComboBox*>();
    REQUIRE(topics->count() == 3); // all, the area, the topic
    CHECK(topics->itemText(1) == QStringLiteral("ORM"));
    charts.page().set_topic("orm/relations");
    charts.wait();
    CHECK(topics->currentText().trimmed() == QStringLiteral("Relations"));
    CHECK(charts.panel("reviews").content().empty.isEmpty());
}

TEST_CASE("only the answers to the latest question are shown") {
    Charts charts;
    charts.page().set_range(ProgressRange::Quarter);
    charts.page().set_range(ProgressRange::Year);
    charts.page().set_range(ProgressRange::All);
    charts.wait();
    charts.fixture.settle();
    CHECK_FALSE(charts.page().is_computing());
    CHECK(charts.panel("time").content().table.rows.size() == 3);
}

TEST_CASE("T shows the focused chart's numbers and then the chart again") {
    Charts charts;
    ChartPanel& panel = charts.panel("retention");
    panel.setFocus();
    charts.fixture.press(Qt::Key_T);
    REQUIRE(panel.shows_table());
    auto* table = panel.findChild<QTableView*>();
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString() == QStringLiteral("0.0 %"));
    table->setFocus();
    charts.fixture.press(Qt::Key_T);
    CHECK_FALSE(panel.shows_table());
    CHECK(panel.findChild<QGraphicsView*>()->isVisible());
}

TEST_CASE("a chart is saved as PNG, SVG and CSV, and says where") {
    Charts charts;
    ChartPanel& panel = charts.panel("forecast");
    charts.page().save(panel, charts.file("forecast.png"));
    CHECK(charts.page().message_bar().text().endsWith(QStringLiteral("forecast.png")));
    const QImage image(charts.file("forecast.png"));
    REQUIRE_FALSE(image.isNull());
    // As wide as a page of paper wants it, however narrow the window is.
    CHECK(image.width() >= 2 * 960);
    charts.page().save(panel, charts.file("forecast.svg"));
    CHECK(bytes_of(charts.file("forecast.svg")).contains("<svg"));
    charts.page().save(panel, charts.file("forecast.csv"));
    CHECK(bytes_of(charts.file("forecast.csv"))
              .startsWith("\xEF\xBB\xBF"
                          "Days,Due\r\nBacklog,0\r\n2026-11-20,0\r\n2026-11-21,1\r\n"));
    CHECK(charts.page().message_bar().severity() == desktop::Severity::Info);
}

TEST_CASE("a chart that cannot be saved says why and what to do") {
    Charts charts;
    ChartPanel& panel = charts.panel("reviews");
    charts.page().save(panel, charts.file("no-such-folder/reviews.csv"));
    CHECK(charts.page().message_bar().severity() == desktop::Severity::Error);
    CHECK(charts.page().message_bar().text().contains(QStringLiteral("Save it to another place")));
    charts.page().save(panel, charts.file("reviews.doc"));
    CHECK(charts.page().message_bar().text().contains(QStringLiteral("name it .png, .svg or .csv")));
}

TEST_CASE("Ctrl+S asks where to save the focused chart, without blocking the window") {
    Charts charts;
    charts.panel("hours").setFocus();
    charts.fixture.press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = charts.page().findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->isModal());
    CHECK(dialog->selectedFiles().value(0).endsWith(QStringLiteral("hours.png")));
}

TEST_CASE("charts are drawn anew in the colours of another theme") {
    Charts charts;
    charts.fixture.theme.set_choice(ThemeChoice::Dark);
    ChartPanel& panel = charts.panel("reviews");
    CHECK(panel.content().spec.bars.front().colour == palette_of(Shade::Dark).again);
    CHECK(panel.findChild<QGraphicsView*>()->backgroundBrush().color() == palette_of(Shade::Dark).surface);
}

TEST_CASE("every chart fits into a narrow window") {
    Charts charts;
    charts.fixture.window->resize(900, 600);
    charts.fixture.settle();
    for (ChartPanel* panel : charts.page().panels())
        CHECK(panel->mapTo(&charts.page(), QPoint(panel->width(), 0)).x() <= charts.page().width());
}

TEST_CASE("charts are as high as before once the window is large and its text small again") {
    Charts charts;
    WindowFixture& fixture = charts.fixture;
    const auto heights = [&] {
        for (int round = 0; round < 3; ++round)
            fixture.settle();
        std::vector<int> all;
        for (const ChartPanel* panel : charts.page().panels())
            all.push_back(panel->height());
        return all;
    };
    fixture.window->resize(1180, 760);
    const std::vector<int> before = heights();
    fixture.window->resize(600, 420);
    fixture.theme.set_zoom(200);
    CHECK(heights() != before);
    fixture.theme.set_zoom(100);
    fixture.window->resize(1180, 760);
    CHECK(heights() == before);
}

TEST_CASE("a chart's table keeps to the rules of models while columns come and go") {
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set_table({{QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1"), QStringLiteral("2")}}});
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("2"));
    model.set_table({{QStringLiteral("c")}, {{QStringLiteral("3")}, {QStringLiteral("4")}}});
    CHECK(model.columnCount() == 1);
    CHECK(model.rowCount() == 2);
    CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("c"));
    model.set_table({});
    CHECK(model.columnCount() == 0);
}

TEST_CASE("fields with commas, quotes and line ends are quoted in CSV") {
    CHECK(csv_text({{QStringLiteral("a,b"), QStringLiteral("c")},
                    {{QStringLiteral("say \"hi\""), QStringLiteral("two\nlines")}}}) ==
          QStringLiteral("\"a,b\",c\r\n\"say \"\"hi\"\"\",\"two\nlines\"\r\n"));
    CHECK(csv_text({{QStringLiteral("a"), QStringLiteral("b")}, {{QString(), QStringLiteral("1")}}}) ==
          QStringLiteral("a,b\r\n,1\r\n"));
}

TEST_CASE("a chart saved for a spreadsheet reads there as it was, in every language of the window") {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    TopicReadiness group;
    group.path = "größe";
    group.title = "=Größe";
    group.cards = 3;
    group.readiness = 0.4125;
    const ChartContent readiness = readiness_chart({group}, InterviewDay::None, colours);
    QLocale::setDefault(before);
    CHECK(readiness.table.rows.value(0).value(2) == QStringLiteral("41.3 %"));
    CHECK(csv_text({{QStringLiteral("a")},
                    {{QStringLiteral("=SUM(1)")}, {QStringLiteral("-1 as an index?")}, {QStringLiteral("+3.5 %")}}}) ==
          QStringLiteral("a\r\n'=SUM(1)\r\n'-1 as an index?\r\n+3.5 %\r\n"));
    const Scratch scratch;
    QWidget picture;
    picture.resize(200, 100);
    const QString file = QString::fromStdString((scratch / "chart.csv").string());
    REQUIRE(export_chart(picture, {QStringLiteral("Chart"), picture.font(), Qt::black}, readiness.table, file) ==
            std::nullopt);
    CHECK(bytes_of(file).startsWith("\xEF\xBB\xBF"));
    CHECK(bytes_of(file).contains("'=Größe"));
}

TEST_CASE("axes end on a round number not below the largest value") {
    const auto end = [](double most) { return count_axis({}, most).to; };
    CHECK(end(0) > 0);
    CHECK(end(1) == 1);
    CHECK(count_axis({}, 1).ticks.size() == 2); // there is no half of a card
    CHECK(end(3) == 3);
    CHECK(end(7) == 8);
    CHECK(end(42) == 60);
    CHECK(end(100) == 100);
    CHECK(end(480'000) == 600'000);
    for (const double most : {0.2, 1.0, 2.5, 9.0, 11.0, 99.0, 101.0, 12'345.0}) {
        const ChartAxis axis = count_axis({}, most);
        CHECK(axis.to >= most);
        CHECK(axis.ticks.size() <= 7);
        CHECK(axis.ticks.back().at == Approx(axis.to));
    }
}

TEST_CASE("reviews are stacked by grade, with pattern as well as colour, and counted in the table") {
    const StudyDay day = day_from_text("2026-11-20").value();
    const ChartContent content =
        reviews_chart({{{day, 1}, {1, 2, 3, 4}, 600s}, {{day + 1, 7}, {0, 0, 0, 0}, 0s}}, colours);
    REQUIRE(content.spec.bars.size() == 4);
    CHECK(content.spec.bars[1].lengths == QList<double>{2, 0});
    CHECK(content.spec.bars[0].pattern != content.spec.bars[1].pattern);
    CHECK(content.table.rows[0] == QStringLiteral("2026-11-20 1 2 3 4 10").split(u' '));
    CHECK(content.table.rows[1][0] == QStringLiteral("2026-11-21 to 2026-11-27"));
    CHECK(content.words == QStringLiteral("10 reviews in 8 days, 1.3 a day on average."));
}

TEST_CASE("the time per card leaves out periods without reviews") {
    const StudyDay day = day_from_text("2026-11-20").value();
    const ChartContent content =
        pace_chart({{{day, 1}, {0, 0, 2, 0}, 30s}, {{day + 1, 1}}, {{day + 2, 1}, {1, 0, 0, 0}, 60s}}, colours);
    CHECK(content.spec.lines[0].points == QList<QPointF>{{0, 15}, {2, 60}});
    CHECK(content.words == QStringLiteral("30.0 seconds a card on average."));
    CHECK(time_chart({{{day, 2}, {0, 0, 2, 0}, 90s}}, colours).spec.bars[0].lengths == QList<double>{1.5});
}

TEST_CASE("calibration draws only points that many reviews stand for, and lists all") {
    Calibration calibration;
    calibration.bins = {{0.5, 9, 0.52, 0.7}, {0.9, 10, 0.93, 0.9}};
    calibration.reviews = 19;
    const ChartContent content = calibration_chart(calibration, colours);
    CHECK(content.spec.lines[1].points == QList<QPointF>{{0.93, 0.9}});
    CHECK(content.table.rows.size() == 2);
}

TEST_CASE("bars of stability are labelled by where they begin, the table by their ranges") {
    const ChartContent content =
        stability_chart(memory_spread(std::vector<MemoryState>{{0.5, 0, 5}, {600, 0, 5}}), colours);
    CHECK(content.spec.along.ticks.front().label == QStringLiteral("0"));
    CHECK(content.spec.along.ticks.back().label == QStringLiteral("512+"));
    CHECK(content.table.rows.front() == QStringLiteral("<1|1").split(u'|'));
    CHECK(content.table.rows[2][0] == QStringLiteral("2–4"));
}

TEST_CASE("the forecast's backlog stands before today") {
    const StudyDay day = day_from_text("2026-11-20").value();
    const ChartContent content = forecast_chart({7, {{{day, 1}, 2}}, 3}, colours);
    CHECK(content.spec.bars[0].lengths == QList<double>{7, 0});
    CHECK(content.spec.bars[1].lengths == QList<double>{0, 2});
    CHECK(content.table.rows.back()[1] == QStringLiteral("3"));
}

TEST_CASE("readiness shows the day of the interview only when there is one, the first topic at the top") {
    const std::vector<TopicReadiness> groups{{"orm", "orm", 3, 0, 0, 0.9, 0.6}, {"urls", "urls", 2, 0, 0, 0.2, 0.1}};
    const ChartContent with = readiness_chart(groups, InterviewDay::Set, colours);
    CHECK(with.spec.bars.size() == 2);
    CHECK(with.spec.bars.back().lengths == QList<double>{0.2, 0.9});
    CHECK(with.table.rows[0] == QStringLiteral("orm|3|90.0 %|60.0 %").split(u'|'));
    CHECK(readiness_chart(groups, InterviewDay::None, colours).spec.bars.size() == 1);
}

TEST_CASE("of many groups the least ready are drawn and all are in the table") {
    std::vector<TopicReadiness> groups;
    for (int i = 0; i < 40; ++i)
        groups.push_back({"t", "t" + std::to_string(i), 1, 0, 0, i < 10 ? 0.9 : 0.5, 0.1});
    const ChartContent content = readiness_chart(groups, InterviewDay::Set, colours);
    CHECK(content.spec.along.ticks.size() == 24);
    CHECK(content.spec.along.ticks.back().label == QStringLiteral("t10"));
    CHECK(content.table.rows.size() == 40);
    CHECK(content.words.endsWith(QStringLiteral("The 24 least ready are drawn.")));
}

TEST_CASE("leeches are listed with what may help") {
    LeechCard card;
    card.question = "What is\nan `N+1` {{c1::query}}?";
    card.gap = 1;
    card.lapses = 9;
    const ChartContent content = leech_chart({{card, LeechRemedy::Note}});
    CHECK(content.form == ChartContent::Form::Table);
    CHECK(content.table.rows[0][0] == QStringLiteral("What is an N+1 […]?"));
    CHECK(content.words == QStringLiteral("1 card lapsed 8 times or more."));
    CHECK(content.table.rows[0][1].startsWith(QStringLiteral("Write a note")));
}

TEST_CASE("a saved chart has its title above it") {
    Charts charts;
    ChartPanel& panel = charts.panel("reviews");
    const QSize before = panel.findChild<QGraphicsView*>()->size();
    charts.page().save(panel, charts.file("reviews.svg"));
    const QByteArray svg = bytes_of(charts.file("reviews.svg"));
    CHECK(svg.contains("<title>Reviews</title>"));
    CHECK(svg.contains(">Reviews</text>"));
    CHECK_FALSE(svg.contains(">..."));
    CHECK(panel.findChild<QGraphicsView*>()->size() == before);
    charts.page().save(panel, charts.file("reviews.png"));
    const QImage image(charts.file("reviews.png"));
    // Something is drawn in the strip above the chart.
    const QRgb ground = image.pixel(0, 0);
    int inked = 0;
    for (int y = 0; y < 70; ++y)
        for (int x = 0; x < 300; ++x)
            inked += image.pixel(x, y) != ground;
    CHECK(inked > 100);
}

TEST_CASE("a chart says its values on pointing") {
    Charts charts;
    charts.page().set_range(ProgressRange::Month);
    charts.wait();
    ChartPanel& panel = charts.panel("reviews");
    auto* view = panel.findChild<QGraphicsView*>();
    QStringList said;
    for (int x = view->width() - 1; x > view->width() / 2; x -= 2)
        for (int y = view->height() - 70; y > view->height() / 2; y -= 20) {
            QTest::mouseMove(view->viewport(), QPoint(x, y));
            QApplication::processEvents();
            if (!said.contains(QToolTip::text()))
                said += QToolTip::text();
        }
    CHECK(said.contains(QStringLiteral("19 Nov 2026\nAgain: 1")));
    CHECK(said.contains(QStringLiteral("18 Nov 2026\nGood: 1")));

    // It stays while the mouse rests there: when Qt then asks for a tool tip, the scene has none, and would hide ours.
    struct HelpCounter : QObject {
        bool eventFilter(QObject*, QEvent* event) override {
            asked += event->type() == QEvent::GraphicsSceneHelp ? 1 : 0;
            return false;
        }
        int asked = 0;
    } counter;
    view->scene()->installEventFilter(&counter);
    const QPoint rest = view->viewport()->rect().center();
    QHelpEvent asked(QEvent::ToolTip, rest, view->viewport()->mapToGlobal(rest));
    QApplication::sendEvent(view->viewport(), &asked);
    CHECK(counter.asked == 0);
}

TEST_CASE("one review on one day is worded as one") {
    PeriodActivity only;
    only.period.days = 1;
    only.grades[0] = 1;
    CHECK(reviews_chart({only}, colours).words == QStringLiteral("1 review in 1 day, 1.0 a day on average."));
}

TEST_CASE("a file that the disk has no room for is not saved in place of the one before, and that is said") {
    Scratch scratch;
    QWidget picture;
    picture.resize(200, 100);
    const ChartTable table{{QStringLiteral("Day")}, {{QStringLiteral("20 November")}}};
    for (const char* name : {"chart.csv", "chart.svg", "chart.png", "report.md", "report.html", "report.pdf"}) {
        INFO(name);
        const QString file = QString::fromStdString(scratch.write(name, "before").string());
        const auto save = [&]() -> std::optional<QString> {
            if (file.contains(QStringLiteral("chart")))
                return export_chart(picture, {QStringLiteral("Chart"), picture.font(), Qt::black}, table, file);
            const auto format = file.endsWith(QStringLiteral("md"))     ? ReportFormat::Markdown
                                : file.endsWith(QStringLiteral("html")) ? ReportFormat::Html
                                                                        : ReportFormat::Pdf;
            return export_report({}, std::chrono::seconds{0}, format, file);
        };
        std::optional<QString> why;
        {
            const FullDisk full;
            why = save();
        }
        CHECK(why.value_or(QString()).contains(file));
        CHECK(bytes_of(file) == "before");
        CHECK(save() == std::nullopt);
        CHECK(bytes_of(file).size() > 6);
    }
}
