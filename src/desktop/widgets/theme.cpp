#include "desktop/widgets/theme.h"

#include "desktop/widgets/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

int nearest_step(int percent) {
    return *std::min_element(zoom_steps.begin(), zoom_steps.end(),
                             [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
}

Shade shade_of_desktop(const QApplication& app) {
    return app.palette().color(QPalette::Window).lightnessF() < 0.5 ? Shade::Dark : Shade::Light;
}

Shade shade_for(ThemeChoice choice, const QApplication& app) {
    switch (choice) {
    case ThemeChoice::Light:
        return Shade::Light;
    case ThemeChoice::Dark:
        return Shade::Dark;
    case ThemeChoice::System:
        break;
    }
    return shade_of_desktop(app);
}

QPalette window_palette(const Palette& colours) {
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.code);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.on_accent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    return palette;
}

} // namespace

Theme::Theme(QApplication& app, ThemeChoice choice, int zoom) : app_(app), choice_(choice), zoom_(nearest_step(zoom)) {
    app_.installEventFilter(this);
    apply();
}

void Theme::set_choice(ThemeChoice choice) {
    choice_ = choice;
    apply();
}

void Theme::set_zoom(int percent) {
    zoom_ = nearest_step(percent);
    apply();
}

void Theme::step_zoom(int direction) {
    const auto here = std::find(zoom_steps.begin(), zoom_steps.end(), zoom_);
    if (direction > 0 && here + 1 != zoom_steps.end())
        set_zoom(*(here + 1));
    if (direction < 0 && here != zoom_steps.begin())
        set_zoom(*(here - 1));
}

int Theme::px(double length) const { return static_cast<int>(std::lround(length * zoom_ / 100.0)); }

QFont Theme::font(TextRole role) const {
    QFont font = app_.font();
    switch (role) {
    case TextRole::Prose:
        break;
    case TextRole::Small:
        font.setPixelSize(px(13));
        break;
    case TextRole::Title:
        font.setPixelSize(px(18));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Question:
        font.setPixelSize(px(24));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Code:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setFamilies({QStringLiteral("JetBrains Mono"), font.family()});
        font.setStyleHint(QFont::Monospace);
        font.setPixelSize(px(13.5));
        break;
    }
    return font;
}

void Theme::dress(QWidget& window) {
    const auto put_on = [this, &window] { window.setPalette(window_palette(palette())); };
    put_on();
    connect(this, &Theme::changed, &window, put_on);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &app_ && shade_for(choice_, app_) != shade_)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply() {
    shade_ = shade_for(choice_, app_);
    QFont font = app_.font();
    // Qt takes the first family that is installed, without having to list them all.
    if (const QStringList known = font.families(); known.value(0) != QLatin1String("Inter"))
        font.setFamilies(QStringList{QStringLiteral("Inter")} + known);
    font.setPixelSize(px(15));
    app_.setFont(font);
    app_.setStyleSheet(stylesheet(palette(), zoom_));
    Q_EMIT changed();
}

} // namespace greenroom::desktop
