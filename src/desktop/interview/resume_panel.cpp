#include "desktop/interview/resume_panel.h"

#include "desktop/base/formats.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

// "It is at question 4 of 12, the clock at 0:48."
QString place_text(const std::vector<InterviewEntry>& entries) {
    const auto current = std::ranges::find_if(
        entries, [](const InterviewEntry& entry) { return entry.state.step != InterviewStep::Done; });
    const auto number = std::min<std::ptrdiff_t>(current - entries.begin() + 1, std::ssize(entries));
    const QString place = Tr::tr("It is at question %1 of %2").arg(number).arg(entries.size());
    if (current == entries.end() || current->state.step != InterviewStep::Answering)
        return Tr::tr("%1.").arg(place);
    return Tr::tr("%1, the clock at %2.").arg(place, elapsed_text(current->state.clock));
}

} // namespace

ResumePanel::ResumePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), title_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)) {
    setObjectName(QStringLiteral("panel-now"));
    auto* row = new FlowLayout(this);
    row->setAlignment(Qt::AlignJustify);
    row->setContentsMargins(22, 16, 18, 16);
    row->setSpacing(12);
    auto* both = new QWidget(this);
    auto* words = new QVBoxLayout(both);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    for (QLabel* line : {title_, text_}) {
        line->setWordWrap(true);
        words->addWidget(line);
    }
    row->addWidget(both);
    auto* buttons = new QWidget(this);
    auto* choice = new FlowLayout(buttons);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(12);
    row->addWidget(buttons);
    auto* abandon = new KeyedButton(theme, Tr::tr("Abandon"), QStringLiteral("A"), this);
    auto* resume = new PrimaryButton(theme, Tr::tr("Go on"), Tr::tr("Space"), this);
    choice->addWidget(abandon);
    choice->addWidget(resume);
    connect(abandon, &QAbstractButton::clicked, this, &ResumePanel::abandon_requested);
    connect(resume, &QAbstractButton::clicked, this, &ResumePanel::resume_requested);
}

void ResumePanel::show_interview(const InterviewRecord& record, const std::vector<InterviewEntry>& entries) {
    title_->setText(Tr::tr("%1 is in progress").arg(title_of(record.plan)));
    text_->setText(place_text(entries));
    setAccessibleName(title_->text() + QLatin1Char(' ') + text_->text());
}

QString ResumePanel::text() const { return text_->text(); }

} // namespace greenroom::desktop
