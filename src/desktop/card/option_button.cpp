#include "desktop/card/option_button.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/icon.h"
#include "desktop/widgets/key_cap.h"

#include <QPainter>

namespace greenroom::desktop {

OptionButton::OptionButton(const Theme& theme, QChar letter, const QString& html, QWidget* parent)
    : RichButton(theme, html, parent), letter_(letter) {
    setCheckable(true);
    set_mark(OptionMark::None);
}

void OptionButton::set_mark(OptionMark mark) {
    mark_ = mark;
    const QString name = tr("%1: %2").arg(letter_).arg(plain_text());
    setAccessibleName(mark_text().isEmpty() ? name : tr("%1. %2").arg(name, mark_text()));
    lay_out_again();
}

QMargins OptionButton::space_around_text() const {
    const int right = mark_ == OptionMark::None ? 16 : 132;
    return {theme().px(46), theme().px(9), theme().px(right), theme().px(11)};
}

QString OptionButton::mark_text() const {
    switch (mark_) {
    case OptionMark::RightPicked:
        return tr("Right");
    case OptionMark::RightMissed:
        return tr("Right answer");
    case OptionMark::WrongPicked:
        return tr("Wrong");
    case OptionMark::WrongLeft:
    case OptionMark::None:
        break;
    }
    return {};
}

QColor OptionButton::edge() const {
    const Palette& colours = theme().palette();
    switch (mark_) {
    case OptionMark::RightPicked:
    case OptionMark::RightMissed:
        return colours.good;
    case OptionMark::WrongPicked:
        return colours.again;
    case OptionMark::WrongLeft:
        return colours.line;
    case OptionMark::None:
        break;
    }
    return isChecked() || underMouse() ? colours.accent : colours.line;
}

void OptionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_frame(painter);
    const Palette& colours = theme().palette();
    paint_text(painter, mark_ == OptionMark::WrongLeft ? colours.muted : colours.text);
    paint_mark(painter);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 10, colours.accent);
}

void OptionButton::paint_frame(QPainter& painter) {
    const Palette& colours = theme().palette();
    const bool picked = isChecked() && mark_ == OptionMark::None;
    const bool strong = picked || !mark_text().isEmpty();
    painter.setPen(QPen(edge(), strong ? 1.6 : 1));
    painter.setBrush(picked ? colours.soft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    const QSize cap = key_cap_size(theme(), letter_);
    const QRect cap_place(QPoint(theme().px(14), (height() - cap.height()) / 2), cap);
    paint_key_cap(painter, theme(), cap_place, letter_, picked ? colours.accent : colours.muted,
                  picked ? colours.accent : colours.line);
}

void OptionButton::paint_mark(QPainter& painter) {
    const QString text = mark_text();
    if (text.isEmpty())
        return;
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(edge());
    const QRect place = rect().adjusted(0, 0, -theme().px(14), 0);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    const int side = theme().px(16);
    const int left = place.right() - QFontMetrics(font).horizontalAdvance(text) - side - 6;
    const QString icon = mark_ == OptionMark::WrongPicked ? QStringLiteral("cross") : QStringLiteral("check");
    paint_icon(painter, icon, QRectF(left, (height() - side) / 2, side, side), edge());
}

} // namespace greenroom::desktop
