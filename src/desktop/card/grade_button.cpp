#include "desktop/card/grade_button.h"

#include "desktop/base/grade_text.h"
#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/key_cap.h"
#include "desktop/widgets/theme.h"

#include <QPainter>

namespace greenroom::desktop {

GradeButton::GradeButton(const Theme& theme, Grade grade, QWidget* parent)
    : PaintedButton(parent), theme_(theme), grade_(grade) {
    setText(name_of(grade));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    name_for_screen_readers();
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void GradeButton::set_interval(const QString& interval) {
    interval_ = interval;
    name_for_screen_readers();
    update();
}

void GradeButton::set_suggestion(Suggestion suggestion) {
    suggestion_ = suggestion;
    name_for_screen_readers();
    update();
}

void GradeButton::name_for_screen_readers() {
    setAccessibleName(interval_.isEmpty() ? text() : tr("%1, again in %2").arg(text(), interval_));
    setAccessibleDescription(suggestion_ == Suggestion::Yes ? tr("Keys: %1, Space. Suggested").arg(int(grade_))
                                                            : tr("Key: %1").arg(int(grade_)));
}

QFont GradeButton::name_font() const {
    QFont font = theme_.font(TextRole::Prose);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize GradeButton::sizeHint() const { return {theme_.px(150), theme_.px(64)}; }

QSize GradeButton::minimumSizeHint() const { return {theme_.px(104), theme_.px(64)}; }

void GradeButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    const QColor ink = grade_colour(colours, grade_);
    const bool suggested = suggestion_ == Suggestion::Yes;
    painter.setPen(QPen(suggested ? ink : colours.line, suggested ? 1.6 : 1));
    painter.setBrush(underMouse() ? colours.code : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const QRect inside = rect().adjusted(theme_.px(15), theme_.px(10), -theme_.px(15), -theme_.px(10));
    painter.setPen(ink);
    painter.setFont(name_font());
    painter.drawText(inside, Qt::AlignLeft | (interval_.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), text());
    painter.setPen(colours.muted);
    painter.setFont(theme_.font(TextRole::Small));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, interval_);

    const QString key = QString::number(int(grade_));
    const QSize cap = key_cap_size(theme_, key);
    const QRect place(QPoint(inside.right() - cap.width() + 1, (height() - cap.height()) / 2), cap);
    paint_key_cap(painter, theme_, place, key, colours.muted, colours.line);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 7, colours.accent);
}

} // namespace greenroom::desktop
