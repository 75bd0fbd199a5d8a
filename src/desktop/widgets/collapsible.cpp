#include "desktop/widgets/collapsible.h"

#include "desktop/widgets/painting.h"
#include "desktop/widgets/tr.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace greenroom::desktop {

Collapsible::Collapsible(QWidget* content, QWidget* parent)
    : QWidget(parent), content_(content), animation_(new QVariantAnimation(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content_);
    setVisible(false);
    animation_->setDuration(120);
    animation_->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& height) { setMaximumHeight(height.toInt()); });
    connect(animation_, &QVariantAnimation::finished, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
}

void Collapsible::open(Motion motion) {
    open_ = true;
    const bool moves = motion == Motion::Animated && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    if (moves) {
        setMaximumHeight(0);
        animation_->setStartValue(0);
        animation_->setEndValue(content_->heightForWidth(parentWidget()->width()));
        animation_->start();
    }
    setVisible(true);
}

void Collapsible::close() {
    open_ = false;
    animation_->stop();
    setMaximumHeight(QWIDGETSIZE_MAX);
    setVisible(false);
}

CollapsibleHeader::CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent)
    : RichButton(theme, html, parent) {
    setCheckable(true);
    setAccessibleName(plain_text());
    const auto describe = [this](bool open) {
        setAccessibleDescription(open ? Tr::tr("Expanded") : Tr::tr("Collapsed"));
    };
    describe(false);
    connect(this, &QAbstractButton::toggled, this, describe);
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
