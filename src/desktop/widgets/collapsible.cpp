#include "desktop/widgets/collapsible.h"

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

} // namespace greenroom::desktop
