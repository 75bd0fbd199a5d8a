#include "desktop/app/rail.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_form.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/exercise_deck.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/report_page.h"
#include "desktop/interview/setup_page.h"
#include "desktop/interview/stories_page.h"
#include "desktop/progress/progress_page.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/today/readiness_list.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/window_fixture.h"
#include "desktop/write/desk.h"
#include "desktop/write/write_page.h"
#include "study/interview/session.h"
#include "study/interview/start.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

bool is_in_item_view(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(widget))
            return true;
    return false;
}

bool is_scrolled(const QWidget* widget) {
    while ((widget = widget->parentWidget()))
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return true;
    return false;
}

int least_width(const QWidget& widget) {
    const int least = qobject_cast<const QAbstractButton*>(&widget) ? widget.minimumSizeHint().width() : -1;
    return least >= 0 ? least : widget.sizeHint().width();
}

int least_height(const QWidget& widget) {
    const int least = widget.minimumSizeHint().height();
    return widget.hasHeightForWidth() ? std::max(least, widget.heightForWidth(widget.width())) : least;
}

/// Whether a widget shows a line that cannot wrap, so that it needs the width it asks for.
bool needs_its_width(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->wordWrap() && !qobject_cast<const ElidedLabel*>(label) && !label->text().isEmpty();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->hasHeightForWidth();
}

/// What in a widget cannot be narrower than a width.
std::string parts_wider_than(const QWidget& whole, int width) {
    std::string names;
    for (const auto* part : whole.findChildren<QWidget*>()) {
        const int least = std::max(part->minimumSizeHint().width(), part->minimumWidth());
        const auto* label = qobject_cast<const QLabel*>(part);
        if (least > width)
            names += std::string(part->metaObject()->className()) + " " + std::to_string(least) + " " +
                     (label ? label->text() : part->objectName()).toStdString() + ", ";
    }
    return names;
}

/// Checks that all of a window's visible parts are within it sideways, and their texts within them.
void check_nothing_cut_off(const QWidget& window) {
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        INFO(area->metaObject()->className() << " " << area->objectName().toStdString());
        if (!area->isVisible() || !area->widget())
            continue;
        INFO("needs much: " << parts_wider_than(*area->widget(), area->viewport()->width() - 70));
        CHECK(area->widget()->width() <= area->viewport()->width());
        CHECK(area->viewport()->height() >= 40);
    }
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || widget->window() != &window || is_in_item_view(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " "
                                               << (button  ? button->text()
                                                   : label ? label->text()
                                                           : QString())
                                                      .toStdString());
        const QPoint corner = widget->mapTo(&window, QPoint(widget->width(), widget->height()));
        CHECK(corner.x() <= window.width());
        if (!is_scrolled(widget))
            CHECK(corner.y() <= window.height());
        if (needs_its_width(*widget))
            CHECK(widget->width() >= least_width(*widget));
        if (!is_scrolled(widget) && (button || label))
            CHECK(widget->height() >= least_height(*widget));
    }
}

/// How high the bar with a page's buttons is, of those that can be seen.
int footer_height(const QWidget& page) {
    for (const auto* footer : page.findChildren<QFrame*>(QStringLiteral("footer")))
        if (footer->isVisible())
            return footer->height();
    throw std::runtime_error("a page without a footer");
}

/// The window at the smallest size that is supported.
struct SmallWindow : WindowFixture {
    explicit SmallWindow(int zoom, const std::string& more = {})
        : WindowFixture(
              topic_file(open_text +
                         card_text("two", "Which of the transaction isolation levels does PostgreSQL use by default?",
                                   "### Answer\nRead committed.") +
                         more)) {
        theme.set_zoom(zoom);
        window->resize(600, 420);
        lay_out();
    }
    void lay_out() {
        for (int round = 0; round < 3; ++round)
            settle();
    }
    /// What does not fit by itself.
    QString too_large() {
        QStringList names;
        for (const auto* widget : window->findChildren<QWidget*>()) {
            const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            if (!is_scrolled(widget) && (least.width() > 500 || least.height() > 240))
                names += QStringLiteral("%1 %2x%3")
                             .arg(QLatin1String(widget->metaObject()->className()))
                             .arg(least.width())
                             .arg(least.height());
        }
        return names.join(QLatin1String(", "));
    }
    void check_page() {
        lay_out();
        INFO("too large: " << too_large().toStdString());
        CHECK(window->width() == 600);
        CHECK(window->height() == 420);
        check_nothing_cut_off(*window);
    }
};

} // namespace

TEST_CASE("nothing of an interview is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.window->show_page<InterviewPage>();
    InterviewPage& page = fixture.window->page<InterviewPage>();
    fixture.check_page();
    page.set_up().form().show_plan({.length = {InterviewLength::Unit::Questions, 1}});
    fixture.press(Qt::Key_Space);
    REQUIRE(page.is_in_progress());
    fixture.check_page();
    fixture.press(Qt::Key_Escape);
    fixture.check_page();
    fixture.press(Qt::Key_L);
    fixture.check_page();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_0);
    REQUIRE_FALSE(page.is_in_progress());
    fixture.check_page();
    fixture.press(Qt::Key_Escape);
    fixture.check_page();
}

TEST_CASE("the footer of setting up an interview leaves more than half of a small window to the settings") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.window->show_page<InterviewPage>();
    fixture.check_page();
    CHECK(footer_height(fixture.window->page<InterviewPage>().set_up()) * 5 < fixture.window->height() * 2);
    CHECK_FALSE(fixture.window->page<InterviewPage>().set_up().preview().isEmpty());
}

TEST_CASE("nothing of Today is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    for (int i = 0; i < 44; ++i) {
        const std::string name = "area-" + std::to_string(i) + "/topic";
        fixture.scratch.write("cards/" + name + ".md",
                              "# Topic " + std::to_string(i) + "\n\n" +
                                  card_text("card-" + std::to_string(i), "Why?", "### Answer\nSo."));
    }
    sync_path(fixture.collection, fixture.scratch / "cards", Origin::Shipped, fixture.now);
    fixture.collection.set("interview-date", "2026-12-04", friday_morning);
    fixture.window->begin_slow_work();
    const auto* readiness = fixture.window->page<TodayPage>().findChild<ReadinessList*>();
    fixture.wait_for([&] { return !readiness->left_out().isEmpty(); });
    fixture.check_page();
}

TEST_CASE("nothing of the first start is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.preferences.set_arrangement(QStringLiteral("welcome"), {});
    fixture.window->show_page<TodayPage>();
    fixture.wait_for([&] { return fixture.window->page<TodayPage>().is_choosing(); });
    fixture.check_page();
}

TEST_CASE("what starts is seen without scrolling at the first start, however small the window is") {
    const QSize size = GENERATE(QSize(600, 420), QSize(1024, 600));
    INFO(size.width() << " by " << size.height());
    SmallWindow fixture(100);
    fixture.preferences.set_arrangement(QStringLiteral("welcome"), {});
    fixture.window->resize(size);
    fixture.window->show_page<TodayPage>();
    TodayPage& today = fixture.window->page<TodayPage>();
    fixture.wait_for([&] { return today.is_choosing(); });
    fixture.lay_out();
    QStringList seen;
    for (const auto* button : today.findChildren<QAbstractButton*>())
        if (!is_scrolled(button) && button->visibleRegion().boundingRect() == button->rect())
            seen += button->text();
    CHECK(seen ==
          QStringList{QStringLiteral("Start with the first card"), QStringLiteral("Skip, just ask me something")});
    CHECK(footer_height(today) * 5 < size.height() * 2);
}

TEST_CASE("nothing of Study is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.preferences.set_arrangement(QStringLiteral("explained"), {}); // as at the first card
    fixture.study();
    fixture.check_page();
    fixture.press(Qt::Key_Space);
    fixture.check_page();
    for (int card = 0; card < 2; ++card) {
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Space);
        fixture.check_page();
    }
}

TEST_CASE("nothing of Write is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom, exercise_text);
    fixture.window->show_page<WritePage>();
    fixture.check_page();
    fixture.press(Qt::Key_Return);
    Desk& desk = fixture.window->page<WritePage>().desk();
    REQUIRE(desk.is_folded());
    for (const Desk::Part part : {Desk::Part::Task, Desk::Part::Code, Desk::Part::Result}) {
        desk.bring_forward(part);
        fixture.check_page();
    }
    fixture.press(Qt::Key_F, Qt::ControlModifier);
    desk.bring_forward(Desk::Part::Code);
    fixture.check_page();
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_G, Qt::AltModifier);
    fixture.check_page();
}

TEST_CASE("nothing of Browse is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.window->show_page<BrowsePage>();
    BrowsePage& page = fixture.window->page<BrowsePage>();
    fixture.lay_out();
    fixture.wait_for([&] { return page.is_settled(); });
    fixture.check_page();
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->isCheckable()) {
            button->click();
            fixture.check_page();
        }
}

TEST_CASE("the heads of Browse's columns are seen whole, also where the text became larger since they were arranged") {
    SmallWindow fixture(100);
    fixture.window->resize(1366, 768);
    fixture.window->show_page<BrowsePage>();
    fixture.lay_out();
    auto& table = fixture.window->page<BrowsePage>().table();
    const QByteArray arranged = table.arrangement();
    fixture.theme.set_zoom(200);
    table.arrange(arranged);
    fixture.lay_out();
    const QHeaderView& header = *table.horizontalHeader();
    QStringList cut;
    for (int column = 0; column < header.count(); ++column)
        if (const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
            !header.isSectionHidden(column) &&
            header.sectionSize(column) < header.fontMetrics().horizontalAdvance(head))
            cut += head;
    CHECK(cut == QStringList());
    CHECK(header.count() - header.hiddenSectionCount() == 4);
}

TEST_CASE("a wide window on Browse becomes small at once") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.window->resize(1180, 760);
    fixture.window->show_page<BrowsePage>();
    fixture.lay_out();
    fixture.wait_for([&] { return fixture.window->page<BrowsePage>().is_settled(); });
    fixture.window->resize(600, 420);
    fixture.check_page();
}

TEST_CASE("nothing of a card's form is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(fixture.window->page<BrowsePage>().is_writing());
    fixture.check_page();
    fixture.type(QStringLiteral("What is a lazy queryset, and when is it evaluated?"));
    fixture.window->page<BrowsePage>().form().check();
    fixture.check_page();
    CHECK(footer_height(fixture.window->page<BrowsePage>().form()) * 3 < fixture.window->height());
}

TEST_CASE("nothing of the stories is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom, "## Tell me about a conflict with a colleague, and how it ended?\n<!-- id: told\n     "
                              "tags: star -->\n\n### Answer\nTell it.\n");
    fixture.window->show_page<InterviewPage>();
    fixture.press(Qt::Key_Y);
    fixture.check_page();
    fixture.press(Qt::Key_Space);
    fixture.check_page();
    CHECK(footer_height(fixture.window->page<InterviewPage>().stories()) * 3 < fixture.window->height());
    fixture.press(Qt::Key_Space);
    fixture.check_page();
}

TEST_CASE("nothing of Progress is cut off in a window of 600 by 420, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.window->show_page<ProgressPage>();
    fixture.wait_for([&] { return !fixture.window->page<ProgressPage>().is_computing(); });
    fixture.check_page();
}

TEST_CASE("nothing of the settings is cut off in a dialog of 560 by 400, up to twice the size of text") {
    const int zoom = GENERATE(100, 200);
    INFO("zoom " << zoom);
    SmallWindow fixture(zoom);
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(dialog);
    dialog->resize(560, 400);
    fixture.lay_out();
    CHECK(dialog->size() == QSize(560, 400));
    check_nothing_cut_off(*dialog);
}

TEST_CASE("the first window fits the free part of its screen, its frame included") {
    WindowFixture fixture;
    const QSize free = fixture.window->screen()->availableSize();
    const MainWindow first(PageContext{*fixture.context, fixture.theme, fixture.preferences, fixture.background,
                                       fixture.reading, fixture.sync, fixture.exercises, fixture.narrator});
    CHECK(first.width() < free.width());
    CHECK(first.height() <= free.height() - 40);
    CHECK(within_screen({100, 100}, first) == QSize(100, 100));
}
