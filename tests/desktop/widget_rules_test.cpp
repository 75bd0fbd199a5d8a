#include "desktop/window_fixture.h"

#include "desktop/browse/browse_page.h"
#include "desktop/card/key_points.h"
#include "desktop/interview/interview_page.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

void turn_wheel(QWidget& over) {
    const QPointF place(over.rect().center());
    QWheelEvent turn(place, over.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    // Qt hands on only what comes from a device.
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(&over, &turn);
}

const QString hostile = QStringLiteral("<b>bold</b> <img src=\"/dev/zero\">");

} // namespace

TEST_CASE("the wheel scrolls past fields and changes none, focused or not") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    QScrollArea area;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* number = new QSpinBox(content);
    number->setRange(0, 100);
    number->setValue(50);
    auto* choice = new QComboBox(content);
    choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    choice->setCurrentIndex(1);
    auto* date = new QDateEdit(QDate(2026, 11, 20), content);
    for (QWidget* field : std::initializer_list<QWidget*>{number, choice, date})
        column->addWidget(field);
    column->addSpacing(2000);
    area.setWidget(content);
    area.resize(300, 200);
    area.show();
    QApplication::processEvents();
    REQUIRE(area.verticalScrollBar()->maximum() > 0);
    for (QWidget* field : std::initializer_list<QWidget*>{number, choice, date}) {
        for (const bool focused : {false, true}) {
            if (focused)
                field->setFocus();
            area.verticalScrollBar()->setValue(0);
            turn_wheel(*field);
            CHECK(area.verticalScrollBar()->value() > 0);
        }
    }
    CHECK(number->value() == 50);
    CHECK(choice->currentIndex() == 1);
    CHECK(date->date() == QDate(2026, 11, 20));
}

TEST_CASE("labels and tool tips show card text as it is written") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    QLabel label(hostile);
    label.show();
    CHECK(label.textFormat() == Qt::PlainText);
    QMessageBox box(QMessageBox::Question, hostile, hostile);
    box.show();
    for (const QLabel* part : box.findChildren<QLabel*>())
        CHECK(part->textFormat() == Qt::PlainText);
    QToolTip::showText({0, 0}, hostile, &label);
    const auto windows = QApplication::topLevelWidgets();
    const auto tip = std::ranges::find_if(windows, [](const QWidget* w) { return w->inherits("QTipLabel"); });
    REQUIRE(tip != windows.end());
    CHECK(static_cast<QLabel*>(*tip)->textFormat() == Qt::PlainText);
    CHECK(static_cast<QLabel*>(*tip)->text() == hostile);
    QToolTip::hideText();
}

TEST_CASE("Alt and a digit change the page from a text field, too, and type nothing") {
    WindowFixture fixture(topic_file(card_text("typed", "Which?", "### Expected\n- 101\n\n### Answer\n101.")));
    fixture.study();
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), '5', Qt::AltModifier);
    fixture.settle();
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(search);
    CHECK(fixture.window->page<BrowsePage>().isVisible());
    QTest::keyClick(search, '1', Qt::AltModifier);
    fixture.settle();
    CHECK(fixture.window->page<TodayPage>().isVisible());
    CHECK(search->text().isEmpty());
}

TEST_CASE("a click leaves the keyboard where it was, so that Space means what it meant") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    auto* point = fixture.card().key_points()->findChild<KeyPointButton*>();
    QTest::mouseClick(point, Qt::LeftButton);
    CHECK(point->isChecked());
    fixture.press(Qt::Key_Space);
    CHECK(fixture.grades() == std::vector{Grade::Hard});
}

TEST_CASE("dialogs, file dialogs and the calendar have the colours of the theme that was chosen") {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme theme(*qApp, choice, 100);
        QMessageBox box(QMessageBox::Question, QStringLiteral("a"), QStringLiteral("b"));
        QFileDialog file;
        QDateEdit date;
        date.setCalendarPopup(true);
        QCalendarWidget& calendar = *date.calendarWidget();
        for (QWidget* each : std::initializer_list<QWidget*>{&box, &file}) {
            each->show();
            CHECK(each->palette().color(QPalette::Window) == theme.palette().background);
            CHECK(each->palette().color(QPalette::Text) == theme.palette().text);
        }
        calendar.window()->show();
        const QColor ground = calendar.findChild<QAbstractItemView*>()->grab().toImage().pixelColor(2, 2);
        CHECK(contrast(ground, theme.palette().text) > 4.5);
        calendar.window()->hide();
    }
}

TEST_CASE("the row that has the keyboard can be seen in every list and tree") {
    WindowFixture fixture(topic_file(open_text + card_text("open-two", "And this?", "### Answer\nThat.")));
    int looked_at = 0;
    for (std::size_t page = 0; page < page_kinds().size(); ++page) {
        fixture.window->show_page(page);
        QTest::qWait(200);
        for (auto* view : fixture.window->findChildren<QAbstractItemView*>()) {
            const bool takes_keyboard = (view->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (!view->isVisible() || !takes_keyboard || !view->model() || view->model()->rowCount() == 0)
                continue;
            INFO(page_kinds()[page].name << ": " << view->accessibleName().toStdString());
            const auto drawn = [&] {
                fixture.settle();
                return view->viewport()->grab().toImage();
            };
            view->setFocus();
            view->setCurrentIndex(view->model()->index(0, 0));
            const QImage with_keyboard = drawn();
            view->clearFocus();
            CHECK(drawn() != with_keyboard);
            ++looked_at;
        }
    }
    CHECK(looked_at >= 2);
}
