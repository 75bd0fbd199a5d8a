#include "desktop/widgets/collapsible_header.h"

#include "desktop/widgets/focus_ring.h"
#include "desktop/widgets/icon.h"

#include <QPainter>

namespace greenroom::desktop {

CollapsibleHeader::CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent)
    : RichButton(theme, html, parent) {
    setCheckable(true);
    setAccessibleName(plain_text());
    const auto tell = [this](bool open) { setAccessibleDescription(open ? tr("Unfolded") : tr("Folded")); };
    tell(false);
    connect(this, &QAbstractButton::toggled, this, tell);
}

QMargins CollapsibleHeader::space_around_text() const {
    return {theme().px(20), theme().px(2), theme().px(6), theme().px(4)};
}

void CollapsibleHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Palette& colours = theme().palette();
    const QColor ink = isChecked() || underMouse() ? colours.text : colours.muted;
    const int side = theme().px(14);
    const QString arrow = isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    paint_icon(painter, arrow, QRectF(0, theme().px(8), side, side), ink);
    paint_text(painter, ink);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 6, colours.accent);
}

} // namespace greenroom::desktop
