#include "desktop/today/backlog_panel.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QDate>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace greenroom::desktop {

BacklogPanel::BacklogPanel(QWidget* parent)
    : QFrame(parent), heading_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)),
      buttons_(new QWidget(this)), row_(new FlowLayout(buttons_)) {
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
        add_button(Tr::tr("Return to the usual number"), std::nullopt);
    if (!backlog->plan && !backlog->offers.empty())
        row_->addWidget(make_label("muted", Tr::tr("Spread them over"), buttons_));
    if (!backlog->plan)
        for (const CatchUp& offer : backlog->offers)
            add_button(offer_text(offer, today), offer);
    buttons_->setVisible(row_->count() > 0);
}

void BacklogPanel::add_button(const QString& text, const std::optional<CatchUp>& plan) {
    auto* button = new QPushButton(text, buttons_);
    if (plan)
        button->setAccessibleName(Tr::tr("Spread them over %1").arg(text));
    row_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, plan] { Q_EMIT plan_requested(plan); });
}

QString BacklogPanel::text() const { return heading_->text() + QLatin1Char(' ') + text_->text(); }

namespace {

QString number(int count) { return QLocale().toString(count); }

QString minutes_text(double minutes) {
    return QLocale().toString(static_cast<qlonglong>(std::max(1L, std::lround(minutes))));
}

} // namespace

QString backlog_heading(const Backlog& backlog) {
    if (backlog.plan)
        return Tr::tr("Catching up until %1").arg(date_text(backlog.plan->until));
    if (backlog.days_away >= 2)
        return Tr::tr("Welcome back after %Ln day(s)", nullptr, static_cast<int>(backlog.days_away));
    return Tr::tr("More than fits into a day");
}

QString backlog_text(const Backlog& backlog) {
    const int due = backlog.overdue + backlog.today;
    const int later = due - backlog.asked_today;
    const QString wait =
        Tr::tr("%Ln review(s) are due, about %1 minutes in all.", nullptr, due).arg(minutes_text(backlog.minutes));
    if (backlog.asked_today == 0)
        return Tr::tr("%1 Today's share is done; the rest stay due, nothing is dropped.").arg(wait);
    if (later == 0)
        return Tr::tr("%1 The cards you are closest to forgetting come first; stop when you like, the rest stay "
                      "due.")
            .arg(wait);
    return Tr::tr("%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is "
                  "dropped.")
        .arg(wait, number(backlog.asked_today), number(later));
}

QString offer_text(const CatchUp& plan, StudyDay today) {
    return Tr::tr("%Ln day(s), %1 a day", nullptr, static_cast<int>(plan.until - today + 1)).arg(number(plan.per_day));
}

} // namespace greenroom::desktop
