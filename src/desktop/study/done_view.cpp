#include "desktop/study/done_view.h"

#include "desktop/base/formats.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"

#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

// A card that is due sooner than this is waited for on the page.
constexpr std::chrono::hours longest_wait{1};

} // namespace

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

bool DoneView::show_done(int answered, bool chosen, std::optional<Instant> next_due, Instant now,
                         const Calendar& calendar) {
    const bool soon = next_due && *next_due - now < longest_wait;
    QStringList sentences;
    if (answered > 0)
        sentences += Tr::tr("You answered %Ln card(s).", nullptr, answered);
    if (next_due)
        sentences += Tr::tr("The next one is due %1.").arg(due_text(*next_due, now, calendar));
    if (soon)
        sentences += Tr::tr("Wait here until it appears, or come back later.");
    heading_->setText(answered == 0 ? Tr::tr("All caught up") : chosen ? Tr::tr("Done") : Tr::tr("Done for today"));
    body_->setText(sentences.join(QLatin1Char(' ')));
    return soon;
}

QString DoneView::heading() const { return heading_->text(); }

QString DoneView::body() const { return body_->text(); }

} // namespace greenroom::desktop
