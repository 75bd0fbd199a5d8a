#include "desktop/study/done_view.h"

#include "desktop/study/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"

#include <QVBoxLayout>

namespace greenroom::desktop {

DoneView::DoneView(const Theme& theme, QWidget* parent)
    : QWidget(parent), heading_(make_label("greeting", {}, this)), body_(make_label("muted", {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(12);
    body_->setWordWrap(true);
    body_->setAlignment(Qt::AlignCenter);
    heading_->setAlignment(Qt::AlignCenter);
    auto* back = new PrimaryButton(theme, Tr::tr("Back to Today"), Tr::tr("Space"), this);
    column->addStretch(2);
    column->addWidget(heading_);
    column->addWidget(body_);
    column->addSpacing(12);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(back, &QAbstractButton::clicked, this, &DoneView::back_requested);
}

void DoneView::show_text(const QString& heading, const QString& body) {
    heading_->setText(heading);
    body_->setText(body);
}

QString DoneView::heading() const { return heading_->text(); }

QString DoneView::body() const { return body_->text(); }

} // namespace greenroom::desktop
