#include "desktop/interview/resume_panel.h"

#include "desktop/base/elapsed_text.h"
#include "desktop/interview/interview_words.h"
#include "desktop/widgets/keyed_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/primary_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

// "It stands at question 4 of 12, 0:48 into it."
QString standing(const std::vector<InterviewEntry>& entries) {
    const auto waiting = std::ranges::find_if(
        entries, [](const InterviewEntry& entry) { return entry.state.step != InterviewStep::Done; });
    const auto number = std::min<std::ptrdiff_t>(waiting - entries.begin() + 1, std::ssize(entries));
    const QString place = ResumePanel::tr("It stands at question %1 of %2").arg(number).arg(entries.size());
    if (waiting == entries.end() || waiting->state.step != InterviewStep::Answering)
        return ResumePanel::tr("%1.").arg(place);
    return ResumePanel::tr("%1, the clock at %2.").arg(place, elapsed_text(waiting->state.clock));
}

} // namespace

ResumePanel::ResumePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), title_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)) {
    setObjectName(QStringLiteral("panel-now"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(22, 16, 18, 16);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(text_);
    row->addLayout(words, 1);
    auto* abandon = new KeyedButton(theme, tr("Abandon"), QStringLiteral("A"), this);
    auto* resume = new PrimaryButton(theme, tr("Go on"), tr("Space"), this);
    row->addWidget(abandon);
    row->addWidget(resume);
    connect(abandon, &QAbstractButton::clicked, this, &ResumePanel::abandon_requested);
    connect(resume, &QAbstractButton::clicked, this, &ResumePanel::resume_requested);
}

void ResumePanel::show_interview(const InterviewRecord& record, const std::vector<InterviewEntry>& entries) {
    title_->setText(tr("%1 is under way").arg(title_of(record.plan)));
    text_->setText(standing(entries));
    setAccessibleName(title_->text() + QLatin1Char(' ') + text_->text());
}

QString ResumePanel::text() const { return text_->text(); }

} // namespace greenroom::desktop
