#include "desktop/widgets/collapsible.h"

#include "desktop/widgets/accessible.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/tr.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {

Collapsible::Collapsible(QWidget* content, QWidget* parent, Shows shows)
    : QWidget(parent), content_(content), animation_(new QVariantAnimation(this)), shows_(shows) {
    content_->setParent(this);
    setVisible(false);
    animation_->setDuration(120);
    animation_->setEasingCurve(QEasingCurve::OutCubic);
    animation_->setStartValue(0.0);
    animation_->setEndValue(1.0);
    connect(animation_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& share) { show_share(share.toDouble()); });
}

void Collapsible::open(Motion motion) {
    open_ = true;
    const bool moves = motion == Motion::Animated && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    share_ = moves ? 0 : 1;
    setVisible(true);
    if (moves)
        animation_->start();
    else if (motion == Motion::Animated)
        bring_into_view();
}

void Collapsible::close() {
    open_ = false;
    animation_->stop();
    setVisible(false);
}

void Collapsible::show_share(double share) {
    share_ = share;
    updateGeometry();
    bring_into_view();
}

int Collapsible::whole_height(int width) const {
    return content_->hasHeightForWidth() ? content_->heightForWidth(width) : content_->sizeHint().height();
}

int Collapsible::heightForWidth(int width) const { return static_cast<int>(std::ceil(share_ * whole_height(width))); }

QSize Collapsible::sizeHint() const {
    const int width = std::max(this->width(), content_->sizeHint().width());
    return {width, heightForWidth(width)};
}

QSize Collapsible::minimumSizeHint() const { return {content_->minimumSizeHint().width(), 0}; }

bool Collapsible::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        place_content();
        updateGeometry();
    }
    return QWidget::event(event);
}

void Collapsible::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place_content();
}

// At its whole height while only a part of it shows: a layout that has to squeeze it would cut code off.
void Collapsible::place_content() {
    content_->setGeometry(0, 0, width(), std::max(height(), whole_height(width())));
    content_->show();
}

void Collapsible::bring_into_view() {
    // Once everything around has its place.
    const auto scroll = [this] {
        const QWidget* typed_in = QApplication::focusWidget();
        // Where someone types stays in sight.
        if (!typed_in || !typed_in->testAttribute(Qt::WA_InputMethodEnabled) || isAncestorOf(typed_in))
            scroll_to(*this, shows_ == Shows::Whole ? 1.0 : 0.5);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

CollapsibleHeader::CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent, ImageFolder images)
    : RichButton(theme, html, parent, std::move(images)) {
    setCheckable(true);
    setAccessibleName(plain_text());
    const auto describe = [this](bool open) {
        setAccessibleDescription(open ? Tr::tr("Expanded") : Tr::tr("Collapsed"));
        if (hasFocus())
            announce(*this, accessibleDescription());
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
    const QString folded = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const QRect place = mirrored(*this, QRect(0, theme().px(8), side, side));
    paint_icon(painter, isChecked() ? QStringLiteral("chevron-down") : folded, place, ink);
    paint_text(painter, ink);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 6, colours.accent);
}

} // namespace greenroom::desktop
