#include "desktop/widgets/theme.h"

#include "desktop/widgets/widget_rules.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace greenroom::desktop {
namespace {

int nearest_step(int percent) {
    return *std::min_element(zoom_steps.begin(), zoom_steps.end(),
                             [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
}

/// Qt's own style, in which nothing moves by itself. Without this every style of Qt fades scroll bars and menus.
class StillStyle : public QProxyStyle {
public:
    StillStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
        return moves ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

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

/// Of a window: whether it has the theme's palette.
constexpr char themed_property[] = "greenroom-themed";

} // namespace

Theme::Theme(QApplication& app, ThemeChoice choice, int zoom) : app_(app), choice_(choice), zoom_(nearest_step(zoom)) {
    app_.installEventFilter(this);
    new WidgetRules(this);
    apply();
}

void Theme::set_choice(ThemeChoice choice) {
    choice_ = choice;
    apply();
}

void Theme::set_wishes(const DesktopWishes& wishes) {
    if (wishes == wishes_)
        return;
    if (wishes.less_motion != wishes_.less_motion)
        QApplication::setStyle(wishes.less_motion ? new StillStyle : QStyleFactory::create(QStringLiteral("Fusion")));
    wishes_ = wishes;
    apply();
}

Shade Theme::wished_shade() const {
    switch (choice_) {
    case ThemeChoice::Light:
    case ThemeChoice::LightHighContrast:
        return Shade::Light;
    case ThemeChoice::Dark:
    case ThemeChoice::DarkHighContrast:
        return Shade::Dark;
    case ThemeChoice::System:
        break;
    }
    return app_.palette().color(QPalette::Window).lightnessF() < 0.5 ? Shade::Dark : Shade::Light;
}

Contrast Theme::wished_contrast() const {
    if (choice_ == ThemeChoice::LightHighContrast || choice_ == ThemeChoice::DarkHighContrast)
        return Contrast::High;
    // Themes for high contrast have black on white, or white on black; others are content with less.
    constexpr double of_high_contrast = 20;
    const QPalette& desktop = app_.palette();
    const bool has_it =
        contrast(desktop.color(QPalette::Window), desktop.color(QPalette::WindowText)) >= of_high_contrast;
    const bool follows = choice_ == ThemeChoice::System;
    return follows && (wishes_.more_contrast || has_it) ? Contrast::High : Contrast::Usual;
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
        font.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: <> is two signs, not a diamond
        font.setPixelSize(px(13.5));
        break;
    }
    return font;
}

void Theme::apply_to(QWidget& window) {
    const auto put_on = [this, &window] { window.setPalette(window_palette(palette())); };
    put_on();
    connect(this, &Theme::changed, &window, put_on);
    window.setProperty(themed_property, true);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish || event->type() == QEvent::Show)
        if (auto* widget = qobject_cast<QWidget*>(watched);
            widget && widget->isWindow() && !widget->property(themed_property).toBool())
            apply_to(*widget);
    if (event->type() == QEvent::ApplicationPaletteChange && watched == &app_ &&
        (wished_shade() != shade_ || wished_contrast() != contrast_))
        apply();
    if (event->type() == QEvent::PaletteChange &&
        (qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched)))
        show_placeholder(*static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

// Where a stylesheet says the colour of text, Qt makes placeholders half as strong.
void Theme::show_placeholder(QWidget& field) const {
    QPalette colours = field.palette();
    if (colours.color(QPalette::PlaceholderText) == palette().muted)
        return;
    colours.setColor(QPalette::PlaceholderText, palette().muted);
    field.setPalette(colours);
}

void Theme::apply() {
    // The desktop's own dialogs have the desktop's colours.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, choice_ != ThemeChoice::System);
    shade_ = wished_shade();
    contrast_ = wished_contrast();
    QFont font = app_.font();
    // Qt takes the first family that is installed, without having to list them all.
    if (const QStringList known = font.families(); known.value(0) != QLatin1String("Inter"))
        font.setFamilies(QStringList{QStringLiteral("Inter")} + known);
    font.setPixelSize(px(15));
    app_.setFont(font);
    app_.setStyleSheet(stylesheet(palette(), zoom_));
    Q_EMIT changed();
}

namespace {

const Palette light{
    .background = QColor(0xF6F8F7),
    .surface = QColor(0xFFFFFF),
    .text = QColor(0x17211C),
    .muted = QColor(0x5B6861),
    .line = QColor(0xDFE5E1),
    .edge = QColor(0x7F8C85),
    .code = QColor(0xF0F3F1),
    .accent = QColor(0x0C6B4A),
    .on_accent = QColor(0xFFFFFF),
    .soft = QColor(0xE4F2EB),
    .again = QColor(0x8E1B15),
    .hard = QColor(0x9A5B00),
    .good = QColor(0x0C6B4A),
    .easy = QColor(0x2459A6),
    .keyword = QColor(0x7A3E9D),
    .string = QColor(0x9C4A00),
    .comment = QColor(0x64726B),
    .number = QColor(0x2459A6),
};

const Palette dark{
    .background = QColor(0x111513),
    .surface = QColor(0x191F1C),
    .text = QColor(0xE4EAE6),
    .muted = QColor(0x98A69E),
    .line = QColor(0x2B342F),
    .edge = QColor(0x6E7C74),
    .code = QColor(0x141A17),
    .accent = QColor(0x55C795),
    .on_accent = QColor(0x111513),
    .soft = QColor(0x1C352A),
    .again = QColor(0xEE756D),
    .hard = QColor(0xE0A45A),
    .good = QColor(0x55C795),
    .easy = QColor(0x86B4F2),
    .keyword = QColor(0xC99AE8),
    .string = QColor(0xE8AE7A),
    .comment = QColor(0x7F8D85),
    .number = QColor(0x86B4F2),
};

const Palette light_high_contrast{
    .background = QColor(0xFFFFFF),
    .surface = QColor(0xFFFFFF),
    .text = QColor(Qt::black),
    .muted = QColor(0x2B2B2B),
    .line = QColor(0x4A4A4A),
    .edge = QColor(Qt::black),
    .code = QColor(0xF7F7F7),
    .accent = QColor(0x005C3D),
    .on_accent = QColor(0xFFFFFF),
    .soft = QColor(0xD9F2E6),
    .again = QColor(0x5C0000),
    .hard = QColor(0x5C3300),
    .good = QColor(0x005C3D),
    .easy = QColor(0x003074),
    .keyword = QColor(0x4B1670),
    .string = QColor(0x5C2B00),
    .comment = QColor(0x333D38),
    .number = QColor(0x003074),
};

const Palette dark_high_contrast{
    .background = QColor(Qt::black),
    .surface = QColor(Qt::black),
    .text = QColor(0xFFFFFF),
    .muted = QColor(0xDADADA),
    .line = QColor(0xA8A8A8),
    .edge = QColor(0xFFFFFF),
    .code = QColor(0x0A0A0A),
    .accent = QColor(0x7DFFC6),
    .on_accent = QColor(Qt::black),
    .soft = QColor(0x003D29),
    .again = QColor(0xFF9C94),
    .hard = QColor(0xFFCF8A),
    .good = QColor(0x7DFFC6),
    .easy = QColor(0xB5D3FF),
    .keyword = QColor(0xE6C9FF),
    .string = QColor(0xFFD3A3),
    .comment = QColor(0xC4CEC8),
    .number = QColor(0xB5D3FF),
};

double linear(float channel) {
    return channel <= 0.03928F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relative_luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Palette& palette_of(Shade shade, Contrast contrast) {
    if (contrast == Contrast::High)
        return shade == Shade::Light ? light_high_contrast : dark_high_contrast;
    return shade == Shade::Light ? light : dark;
}

QColor grade_colour(const Palette& palette, Grade grade) {
    switch (grade) {
    case Grade::Again:
        return palette.again;
    case Grade::Hard:
        return palette.hard;
    case Grade::Good:
        return palette.good;
    case Grade::Easy:
        break;
    }
    return palette.easy;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({relative_luminance(one), relative_luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

namespace {

QString value_of(QStringView token, const Palette& palette, int zoom) {
    const std::pair<QLatin1String, const QColor&> colours[] = {
        {QLatin1String("background"), palette.background},
        {QLatin1String("surface"), palette.surface},
        {QLatin1String("text"), palette.text},
        {QLatin1String("muted"), palette.muted},
        {QLatin1String("line"), palette.line},
        {QLatin1String("edge"), palette.edge},
        {QLatin1String("code"), palette.code},
        {QLatin1String("accent"), palette.accent},
        {QLatin1String("on-accent"), palette.on_accent},
        {QLatin1String("soft"), palette.soft},
        {QLatin1String("again"), palette.again},
        {QLatin1String("hard"), palette.hard},
    };
    for (const auto& [name, colour] : colours)
        if (token == name)
            return colour.name();
    bool is_length = false;
    const double length = token.toDouble(&is_length);
    Q_ASSERT_X(is_length, "stylesheet", qPrintable(token.toString()));
    return QString::number(std::lround(length * zoom / 100.0)) + QLatin1String("px");
}

bool belongs_to_token(QChar c) { return c.isLetterOrNumber() || c == u'-'; }

} // namespace

QString stylesheet(const Palette& palette, int zoom) {
    QFile file(QStringLiteral(":/stylesheets/greenroom.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString source = opened ? QString::fromUtf8(file.readAll()) : QString();
    QString result;
    result.reserve(source.size() * 2);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            result += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && belongs_to_token(source[end]))
            ++end;
        result += value_of(QStringView(source).mid(i + 1, end - i - 1), palette, zoom);
        i = end - 1;
    }
    return result;
}

} // namespace greenroom::desktop
