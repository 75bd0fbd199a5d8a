#include "desktop/app/rail.h"

#include "desktop/app/pages.h"
#include "desktop/app/tr.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

namespace greenroom::desktop {

Rail::Rail(const Theme& theme, QWidget* parent) : QFrame(parent), theme_(theme) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(Tr::tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 7, 16);
    column->setSpacing(6);
    auto* group = new QButtonGroup(this);
    for (const PageKind& kind : page_kinds()) {
        auto* button = new RailButton(theme, kind.icon, kind.title, this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        group->addButton(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, place = buttons_.size()] { Q_EMIT page_chosen(place); });
        buttons_.push_back(button);
    }
    column->addStretch();
    auto* settings = new RailButton(theme, QStringLiteral("settings"), Tr::tr("Settings"), this);
    column->addWidget(settings);
    connect(settings, &QAbstractButton::clicked, this, &Rail::settings_chosen);
    buttons_.push_back(settings);
    connect(&theme, &Theme::changed, this, &Rail::choose_form);
}

void Rail::set_room(const QSize& window) {
    window_ = window;
    choose_form();
}

void Rail::choose_form() {
    const bool small = window_.width() < theme_.px(480) || window_.height() < theme_.px(400);
    for (RailButton* button : buttons_)
        button->set_form(small ? RailButton::Form::Icon : RailButton::Form::IconAndName);
}

void Rail::set_current(std::size_t place) { buttons_.at(place)->setChecked(true); }

RailButton::RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : PaintedButton(parent), theme_(theme), icon_(icon) {
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void RailButton::set_form(Form form) {
    if (form == form_)
        return;
    form_ = form;
    setToolTip(form == Form::Icon ? text() : QString());
    updateGeometry();
    update();
}

QFont RailButton::caption_font() const {
    QFont font = theme_.font(TextRole::Small);
    font.setPixelSize(theme_.px(11.5));
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSize RailButton::sizeHint() const {
    if (form_ == Form::Icon)
        return {theme_.px(28), theme_.px(26)};
    QFont bold = caption_font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(text()) + theme_.px(12);
    return {std::max(theme_.px(60), width), theme_.px(56)};
}

// In a low window the pages stand closer.
QSize RailButton::minimumSizeHint() const {
    return {sizeHint().width(), theme_.px(form_ == Form::Icon ? 24 : 49)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.soft : colours.code);
        painter.drawRoundedRect(rect(), theme_.px(10), theme_.px(10));
    }
    const QColor ink = isChecked() ? colours.accent : colours.muted;
    const int side = theme_.px(20);
    const bool named = form_ == Form::IconAndName;
    paint_icon(painter, icon_, QRectF((width() - side) / 2, named ? theme_.px(8) : (height() - side) / 2, side, side),
               ink);
    painter.setPen(ink);
    painter.setFont(caption_font());
    if (named)
        painter.drawText(rect().adjusted(0, theme_.px(30), 0, -theme_.px(6)), Qt::AlignCenter, text());
    if (hasFocus())
        paint_focus_ring(painter, rect(), theme_.px(10), colours.accent);
}

} // namespace greenroom::desktop
