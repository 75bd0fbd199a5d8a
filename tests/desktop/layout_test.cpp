#include "desktop/card/block_column.h"
#include "desktop/card/code_view.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/labels.h"
#include "desktop/window_fixture.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

const std::string long_word(400, 'x');

QScrollArea& scroll_area(WindowFixture& fixture) {
    for (auto* area : fixture.window->page<StudyPage>().findChildren<QScrollArea*>())
        if (area->isVisible())
            return *area;
    FAIL("no scroll area");
    throw 0;
}

/// The texts of a card that have less height than their lines need.
QStringList cut_texts(const CardView& card) {
    QStringList cut;
    for (const auto* widget : card.findChildren<QWidget*>())
        if (widget->isVisible() && widget->hasHeightForWidth() &&
            (widget->height() < widget->heightForWidth(widget->width()) || widget->width() > widget->maximumWidth()))
            cut += QStringLiteral("%1 of %2 pixels in place of %3")
                       .arg(QLatin1String(widget->metaObject()->className()))
                       .arg(widget->height())
                       .arg(widget->heightForWidth(widget->width()));
    for (const auto* text : card.findChildren<AutoHeightText*>())
        if (text->isVisible() && text->verticalScrollBar()->value() != 0)
            cut += text->toPlainText();
    return cut;
}

} // namespace

TEST_CASE("long words, wide tables and right-to-left text do not widen the column") {
    WindowFixture fixture(topic_file(card_text("wide", "A " + long_word,
                                               "مرحبا بالعالم " + long_word + "\n\n| a | b |\n|---|---|\n| " +
                                                   long_word + " | " + long_word + " |\n\n```python\n" + long_word +
                                                   long_word + "\n```\n\n### Answer\n" + long_word)));
    fixture.window->resize(900, 600);
    fixture.study();
    fixture.press(Qt::Key_Space);
    const QScrollArea& area = scroll_area(fixture);
    CHECK(area.widget()->width() == area.viewport()->width());
    for (const QWidget* child : area.widget()->findChildren<CodeView*>())
        CHECK(child->mapTo(area.widget(), QPoint(child->width(), 0)).x() <= area.widget()->width());
}

TEST_CASE("prose is exactly as high as its text, at any width") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    ProseView prose(theme, TextRole::Prose, {});
    prose.show_html(QStringLiteral("<p>%1</p>").arg(QStringLiteral("word ").repeated(80)));
    for (const int width : {300, 500, 720}) {
        prose.resize(width, prose.heightForWidth(width));
        prose.show();
        QApplication::processEvents();
        CHECK(prose.verticalScrollBar()->maximum() == 0);
        CHECK(prose.document()->size().height() == Approx(prose.height()).margin(1.5));
    }
}

TEST_CASE("every text of a card is seen whole, in a window of any width") {
    const std::string lines = "Both requests read one ticket left before either of them writes, so that both pass the "
                              "test, both write none left, and two people stand before one seat with a ticket each.";
    WindowFixture fixture(topic_file(card_text(
        "whole", lines,
        "> " + lines + "\n\n### Answer\n> " + lines + "\n\n" + lines + "\n\n```python\n" + std::string(100, 'x') +
            "\n```\n\n### Key points\n- " + lines + "\n- Two\n\n### Follow-up: " + lines + "\n" + lines)));
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_F);
    for (const int width : {600, 900, 1180, 1600}) {
        INFO("window " << width << " wide");
        fixture.window->resize(width, 700);
        // What was opened unfolds; then all has its place.
        fixture.wait_for([&] { return cut_texts(fixture.card()).isEmpty(); });
        CHECK(cut_texts(fixture.card()).join(QLatin1Char('\n')).toStdString().empty());
        CHECK(fixture.card().findChildren<AutoHeightText*>().size() >= 5);
    }
}

TEST_CASE("a short card needs no scrolling") {
    WindowFixture fixture;
    fixture.window->resize(1180, 760);
    fixture.study();
    CHECK(scroll_area(fixture).verticalScrollBar()->maximum() == 0);
}

TEST_CASE("code scrolls sideways by itself, starts at its beginning and copies without gap marks") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    CodeView code(theme, {"python", "a = \uE000b\uE001 + " + long_word});
    code.resize(300, 80);
    code.show();
    QApplication::processEvents();
    const auto* text = code.findChild<AutoHeightText*>();
    CHECK(text->horizontalScrollBar()->maximum() > 0);
    CHECK(text->horizontalScrollBar()->value() == 0);
    CHECK(text->focusPolicy() == Qt::StrongFocus);
    code.findChild<IconButton*>()->click();
    CHECK(QApplication::clipboard()->text() == QString::fromStdString("a = b + " + long_word));
}

TEST_CASE("keys over the text of a card reach the page, and Tab goes through its links to the grades") {
    WindowFixture fixture(
        topic_file(card_text("links", "Where?", "### Answer\nSee [the docs](https://docs.djangoproject.com/).")));
    fixture.study();
    for (auto* prose : fixture.card().findChildren<ProseView*>()) {
        prose->setFocus();
        break;
    }
    fixture.press(Qt::Key_Space);
    REQUIRE(fixture.card().is_revealed());
    QStringList stops;
    for (int tab = 0; tab < 4; ++tab) {
        fixture.press(Qt::Key_Tab);
        const auto* prose = qobject_cast<ProseView*>(QApplication::focusWidget());
        stops += prose ? prose->textCursor().charFormat().anchorHref() : QApplication::focusWidget()->accessibleName();
    }
    CHECK(stops.at(0) == QStringLiteral("What can be done with the card"));
    CHECK(stops.at(1) == QStringLiteral("https://docs.djangoproject.com/"));
    CHECK(stops.at(2).startsWith(QStringLiteral("Again")));
    CHECK(stops.at(3).startsWith(QStringLiteral("Hard")));
}

TEST_CASE("everything that can be pressed has a name for screen readers") {
    WindowFixture fixture(topic_file(open_text + card_text("c", "Which?", "- [x] a\n- [ ] b\n\n### Answer\na.")));
    for (int card = 0; card < 2; ++card) {
        fixture.study();
        if (!fixture.card().is_revealed())
            fixture.press(Qt::Key_Space);
        for (const auto* button : fixture.window->findChildren<QAbstractButton*>()) {
            INFO(button->metaObject()->className());
            if (button->isVisible())
                CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
        }
        fixture.press(Qt::Key_4);
    }
}

TEST_CASE("showing an answer opens no window of its own") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_F);
    int windows = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        windows += widget->isVisible();
    CHECK(windows == 1);
}

TEST_CASE("a line that may be cut asks for the room of its text, and for no more") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    QWidget window;
    for (const char* text : {"", "F", "Caching", "Related objects and the N+1"}) {
        INFO(text);
        const QString title = QString::fromLatin1(text);
        auto* may_be_cut = new ElidedLabel(title, &window);
        may_be_cut->setProperty("role", QStringLiteral("chip"));
        auto* whole = make_label("chip", title, &window);
        CHECK(may_be_cut->sizeHint() == whole->sizeHint());
        CHECK(may_be_cut->minimumSizeHint().width() <= may_be_cut->sizeHint().width());
        CHECK(may_be_cut->minimumSizeHint().width() <= 120);
    }
}

TEST_CASE("a date is seen whole in its field, whatever its month is called and however large the text is") {
    for (const int zoom : {100, 150, 200})
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::Portuguese, QLocale::Greek}) {
            Theme theme(*qApp, ThemeChoice::Light, zoom);
            DateField field;
            field.setLocale(QLocale(language));
            field.resize(field.sizeHint());
            field.show();
            QApplication::processEvents();
            const auto* line = field.findChild<QLineEdit*>();
            for (int month = 1; month <= 12; ++month) {
                field.setDate(QDate(2026, month, 28));
                INFO(zoom << " % " << field.text().toStdString());
                CHECK(line->fontMetrics().horizontalAdvance(field.text()) + 4 <= line->width());
            }
            CHECK(field.minimumSizeHint() == field.sizeHint());
        }
}

TEST_CASE("the calendar of a date opens by key") {
    DateField field;
    field.show();
    for (const auto& [key, modifiers] :
         {std::pair{Qt::Key_F4, Qt::KeyboardModifiers{}}, {Qt::Key_Down, Qt::KeyboardModifiers(Qt::AltModifier)}}) {
        QTest::keyClick(&field, key, modifiers);
        REQUIRE(field.calendarWidget()->isVisible());
        field.calendarWidget()->window()->close();
    }
}
