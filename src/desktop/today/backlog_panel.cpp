#include "desktop/today/backlog_panel.h"

#include "desktop/today/backlog_text.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace greenroom::desktop {

BacklogPanel::BacklogPanel(QWidget* parent)
    : QFrame(parent), heading_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)),
      buttons_(new QWidget(this)), row_(new QHBoxLayout(buttons_)) {
    setObjectName(QStringLiteral("panel-now"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(8);
    column->addWidget(heading_);
    column->addWidget(text_);
    column->addWidget(buttons_);
    text_->setWordWrap(true);
    row_->setContentsMargins(0, 4, 0, 0);
    row_->setSpacing(10);
    hide();
}

void BacklogPanel::show_backlog(const std::optional<Backlog>& backlog, StudyDay today) {
    while (const std::unique_ptr<QLayoutItem> item{row_->takeAt(0)})
        if (item->widget())
            item->widget()->deleteLater();
    setVisible(backlog.has_value());
    if (!backlog)
        return;
    heading_->setText(backlog_heading(*backlog));
    text_->setText(backlog_text(*backlog));
    setAccessibleName(heading_->text());
    setAccessibleDescription(text_->text());
    if (backlog->plan)
        add_button(tr("Ask as many as usual again"), std::nullopt);
    if (!backlog->plan && !backlog->offers.empty())
        row_->addWidget(make_label("muted", tr("Spread them over"), buttons_));
    if (!backlog->plan)
        for (const CatchUp& offer : backlog->offers)
            add_button(offer_text(offer, today), offer);
    buttons_->setVisible(row_->count() > 0);
    row_->addStretch(1);
}

void BacklogPanel::add_button(const QString& text, const std::optional<CatchUp>& plan) {
    auto* button = new QPushButton(text, buttons_);
    if (plan)
        button->setAccessibleName(tr("Spread them over %1").arg(text));
    row_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, plan] { Q_EMIT plan_requested(plan); });
}

QString BacklogPanel::text() const { return heading_->text() + QLatin1Char(' ') + text_->text(); }

} // namespace greenroom::desktop
