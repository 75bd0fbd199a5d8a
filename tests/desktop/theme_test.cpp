#include "desktop/card/block_column.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/theme.h"
#include "desktop/window_fixture.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

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

TEST_CASE("the borders of fields stand out 3:1 from every ground they stand on, in every theme") {
    for (const Shade shade : {Shade::Light, Shade::Dark})
        for (const Contrast level : {Contrast::Usual, Contrast::High}) {
            const Palette& p = palette_of(shade, level);
            for (const QColor& ground : {p.background, p.surface, p.code, p.soft}) {
                INFO(ground.name().toStdString());
                CHECK(contrast(p.edge, ground) >= 3);
                CHECK(contrast(p.accent, ground) >= 3); // where the keyboard is
            }
        }
}

TEST_CASE("with high contrast every text has 7:1 on every ground, and lines have 3:1") {
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const Palette& p = palette_of(shade, Contrast::High);
        for (const QColor& ground : {p.background, p.surface, p.code})
            for (const QColor& text : {p.text, p.muted, p.accent, p.again, p.hard, p.good, p.easy, p.keyword, p.string,
                                       p.comment, p.number}) {
                INFO(text.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(text, ground) >= 7);
                CHECK(contrast(p.line, ground) >= 3);
            }
        CHECK(contrast(p.on_accent, p.accent) >= 7);
    }
}

TEST_CASE("Again and Good differ in luminance, not in hue alone") {
    for (const Shade shade : {Shade::Light, Shade::Dark})
        for (const Contrast level : {Contrast::Usual, Contrast::High}) {
            const Palette& p = palette_of(shade, level);
            CHECK(contrast(grade_colour(p, Grade::Again), grade_colour(p, Grade::Good)) >= 1.3);
        }
}

TEST_CASE("placeholders have at least AA contrast, in every theme and after a change of theme") {
    for (const ThemeChoice first : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme theme(*qApp, first, 100);
        QWidget window;
        theme.apply_to(window);
        auto* line = new QLineEdit(&window);
        auto* text = new QPlainTextEdit(&window);
        line->setPlaceholderText(QStringLiteral("Type the answer"));
        window.show();
        QApplication::processEvents();
        for (const ThemeChoice choice : {first, ThemeChoice::Dark, ThemeChoice::LightHighContrast, ThemeChoice::Light}) {
            theme.set_choice(choice);
            QApplication::processEvents();
            for (const QWidget* field : std::initializer_list<QWidget*>{line, text}) {
                const QColor placeholder = field->palette().color(QPalette::PlaceholderText);
                CHECK(placeholder.alpha() == 255);
                CHECK(contrast(placeholder, theme.palette().surface) >= 4.5);
            }
        }
    }
}

TEST_CASE("the theme has high contrast where the desktop is asked for it, unless a theme is chosen") {
    Theme theme(*qApp, ThemeChoice::System, 100);
    CHECK(theme.level_of_contrast() == Contrast::Usual);
    theme.set_wishes({.more_contrast = true});
    CHECK(theme.level_of_contrast() == Contrast::High);
    CHECK(theme.palette().text == QColor(Qt::black));
    theme.set_choice(ThemeChoice::Dark);
    CHECK(theme.level_of_contrast() == Contrast::Usual);
    theme.set_choice(ThemeChoice::DarkHighContrast);
    CHECK(theme.level_of_contrast() == Contrast::High);
    CHECK(theme.shade() == Shade::Dark);

    theme.set_choice(ThemeChoice::System);
    theme.set_wishes({});
    const QPalette before = QApplication::palette();
    QPalette black_on_white = before;
    black_on_white.setColor(QPalette::Window, Qt::white);
    black_on_white.setColor(QPalette::WindowText, Qt::black);
    QApplication::setPalette(black_on_white);
    QApplication::processEvents();
    CHECK(theme.level_of_contrast() == Contrast::High);
    QApplication::setPalette(before);
    QApplication::processEvents();
    CHECK(theme.level_of_contrast() == Contrast::Usual);
}

TEST_CASE("an empty bar and a full one differ, with high contrast too") {
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::LightHighContrast, ThemeChoice::DarkHighContrast}) {
        Theme theme(*qApp, choice, 100);
        Bar bar(theme);
        bar.resize(100, 6);
        const auto middle = [&] {
            QImage picture(bar.size(), QImage::Format_RGB32);
            picture.fill(theme.palette().surface);
            bar.render(&picture, {}, {}, QWidget::DrawChildren);
            return picture.pixelColor(50, 3);
        };
        const QColor empty = middle();
        bar.set_share(1);
        const QColor full = middle();
        INFO(empty.name().toStdString() << " and " << full.name().toStdString());
        CHECK(contrast(empty, full) >= 3);
    }
}

TEST_CASE("nothing moves where the desktop is asked for less motion") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    theme.set_wishes({.less_motion = true});
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
    Collapsible answer(new QLabel(QStringLiteral("It joins.")));
    answer.open();
    CHECK(answer.heightForWidth(300) >= answer.findChild<QLabel*>()->sizeHint().height());
    theme.set_wishes({});
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

TEST_CASE("what a desktop is asked for is read from its settings, its own and the agreed ones") {
    const auto of = [](const char* space, const char* key, const QVariant& value) {
        return wishes_in({{QLatin1String(space), {{QLatin1String(key), value}}}});
    };
    CHECK(wishes_in({}) == DesktopWishes{});
    CHECK(of("org.freedesktop.appearance", "contrast", 1u) == DesktopWishes{.more_contrast = true});
    CHECK(of("org.freedesktop.appearance", "contrast", 0u) == DesktopWishes{});
    CHECK(of("org.freedesktop.appearance", "reduced-motion", 1u) == DesktopWishes{.less_motion = true});
    CHECK(of("org.gnome.desktop.a11y.interface", "high-contrast", true) == DesktopWishes{.more_contrast = true});
    CHECK(of("org.gnome.desktop.interface", "enable-animations", false) == DesktopWishes{.less_motion = true});
    CHECK(of("org.gnome.desktop.interface", "enable-animations", true) == DesktopWishes{});
    CHECK(of("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("0")) ==
          DesktopWishes{.less_motion = true});
    CHECK(of("org.kde.kdeglobals.KDE", "AnimationDurationFactor", QStringLiteral("1.0")) == DesktopWishes{});
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
