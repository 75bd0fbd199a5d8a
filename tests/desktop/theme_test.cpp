#include "desktop/card/block_column.h"
#include "desktop/widgets/theme.h"
#include "desktop/window_fixture.h"

#include <QLabel>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("contrast is computed as WCAG defines it") {
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
}

TEST_CASE("every text has at least AA contrast on every ground it stands on, in both themes") {
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const Palette& p = palette_of(shade);
        for (const QColor& ground : {p.background, p.surface, p.code, p.soft})
            for (const QColor& text : {p.text, p.muted, p.accent, p.again, p.hard, p.good, p.easy}) {
                INFO(text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= 4.5);
            }
        for (const QColor& text : {p.text, p.muted, p.keyword, p.string, p.comment, p.number}) {
            INFO(text.name().toStdString() << " on code");
            CHECK(contrast(text, p.code) >= 4.5);
        }
        CHECK(contrast(p.on_accent, p.accent) >= 4.5);
    }
}

TEST_CASE("the stylesheet has every colour and length filled in") {
    for (const int zoom : {100, 150}) {
        const QString sheet = stylesheet(palette_of(Shade::Light), zoom);
        CHECK_FALSE(sheet.contains(QLatin1Char('@')));
        CHECK(sheet.contains(QStringLiteral("#0c6b4a")));
        CHECK(sheet.contains(zoom == 150 ? QStringLiteral("font-size: 42px") : QStringLiteral("font-size: 28px")));
    }
}

TEST_CASE("Ctrl + and − zoom all text by steps, Ctrl 0 goes back, and the zoom is kept") {
    WindowFixture fixture;
    fixture.study();
    const auto prose_size = [&] {
        return fixture.card().findChild<ProseView*>()->document()->defaultFont().pixelSize();
    };
    CHECK(prose_size() == 24);
    fixture.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(fixture.theme.zoom() == 110);
    CHECK(fixture.preferences.zoom() == 110);
    CHECK(prose_size() == 26);
    fixture.press(Qt::Key_Minus, Qt::ControlModifier);
    fixture.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(fixture.theme.zoom() == 90);
    fixture.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(fixture.preferences.zoom() == 100);
    CHECK(fixture.card_id() == "open-one");
}

TEST_CASE("zoom stops at its ends") {
    Theme theme(*qApp, ThemeChoice::Light, 1000);
    CHECK(theme.zoom() == zoom_steps.back());
    theme.step_zoom(1);
    CHECK(theme.zoom() == zoom_steps.back());
    theme.set_zoom(0);
    theme.step_zoom(-1);
    CHECK(theme.zoom() == zoom_steps.front());
}

TEST_CASE("the theme follows the desktop's palette unless one is chosen") {
    const QPalette before = QApplication::palette();
    Theme theme(*qApp, ThemeChoice::System, 100);
    CHECK(theme.shade() == Shade::Light);
    QPalette night = before;
    night.setColor(QPalette::Window, Qt::black);
    QApplication::setPalette(night);
    QApplication::processEvents();
    CHECK(theme.shade() == Shade::Dark);
    theme.set_choice(ThemeChoice::Light);
    CHECK(theme.shade() == Shade::Light);
    QApplication::setPalette(before);
    QApplication::processEvents();
}

TEST_CASE("preferences are kept from one start to the next") {
    Scratch scratch;
    const QString file = QString::fromStdString((scratch / "p.ini").string());
    {
        Preferences preferences(file);
        CHECK(preferences.theme() == ThemeChoice::System);
        CHECK(preferences.zoom() == 100);
        preferences.set_theme(ThemeChoice::Dark);
        preferences.set_zoom(125);
        preferences.set_editor(QStringLiteral("kate -l {line} {file}"));
    }
    const Preferences again(file);
    CHECK(again.theme() == ThemeChoice::Dark);
    CHECK(again.zoom() == 125);
    CHECK(again.editor() == QStringLiteral("kate -l {line} {file}"));
}
