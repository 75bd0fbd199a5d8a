#include "desktop/interview/follow_up_panel.h"

#include "cards/render/blocks.h"
#include "desktop/card/block_column.h"
#include "desktop/card/prose_view.h"
#include "desktop/interview/clock_ring.h"
#include "desktop/widgets/label.h"
#include "study/interview/steps.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

bool is_asked_now(const QuestionState& state, int number) {
    return number == state.follow_up && (state.step == InterviewStep::FollowUp || state.step == InterviewStep::Judging);
}

QString heading_text(const Card& card, const QuestionState& state, int number) {
    const QString heading = FollowUpPanel::tr("Follow-up %1 of %2").arg(number + 1).arg(card.follow_ups.size());
    if (is_asked_now(state, number))
        return heading;
    const auto answered = std::ranges::find(state.follow_ups, number, &AnsweredFollowUp::number);
    const bool held = answered != state.follow_ups.end() && answered->survival == FollowUpResult::Survived;
    return FollowUpPanel::tr("%1: %2").arg(heading,
                                           held ? FollowUpPanel::tr("held") : FollowUpPanel::tr("did not hold"));
}

std::chrono::milliseconds time_of(const QuestionState& state, int number) {
    if (is_asked_now(state, number) && state.step == InterviewStep::FollowUp)
        return state.clock;
    const auto answered = std::ranges::find(state.follow_ups, number, &AnsweredFollowUp::number);
    return answered == state.follow_ups.end() ? std::chrono::milliseconds{0} : answered->elapsed;
}

} // namespace

FollowUpPanel::FollowUpPanel(const Theme& theme, const Card& card, const QuestionState& state, int number,
                             const ImageFolder& images, QWidget* parent)
    : QFrame(parent), clock_(new ClockRing(theme, 56, this)) {
    const bool asked = is_asked_now(state, number);
    setObjectName(asked ? QStringLiteral("panel-now") : QStringLiteral("panel"));
    const FollowUp& follow_up = card.follow_ups[static_cast<std::size_t>(number)];
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(22, 16, 18, 16);
    row->setSpacing(18);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    row->addLayout(column, 1);
    row->addWidget(clock_, 0, Qt::AlignTop);
    column->addWidget(make_label("small", heading_text(card, state, number), this));
    auto* question = new ProseView(theme, TextRole::Prose, images, this);
    question->show_html(QStringLiteral("<b>%1</b>").arg(QString::fromStdString(to_inline_html(follow_up.question))));
    column->addWidget(question);
    if (asked && state.step == InterviewStep::Judging) {
        auto* answer = new BlockColumn(theme, images, this);
        answer->show_blocks(to_blocks(follow_up.answer));
        column->addWidget(answer);
    }
    column->addStretch(1);
    clock_->show_time(time_of(state, number), follow_up_target(card.seconds));
}

} // namespace greenroom::desktop
