#include "desktop/widgets/part_stack.h"

namespace greenroom::desktop {

PartStack::PartStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PartStack::sizeHint() const { return currentWidget() ? currentWidget()->sizeHint() : QSize(0, 0); }

QSize PartStack::minimumSizeHint() const {
    const QWidget* part = currentWidget();
    return part ? part->minimumSizeHint().expandedTo(part->minimumSize()) : QSize(0, 0);
}

bool PartStack::hasHeightForWidth() const { return currentWidget() && currentWidget()->hasHeightForWidth(); }

int PartStack::heightForWidth(int width) const { return currentWidget() ? currentWidget()->heightForWidth(width) : -1; }

} // namespace greenroom::desktop
