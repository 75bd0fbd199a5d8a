#include "desktop/interview/question_bar.h"

#include "desktop/card/grade_bar.h"
#include "desktop/widgets/keyed_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/primary_button.h"
#include "study/interview/scoring.h"

#include <QHBoxLayout>

namespace greenroom::desktop {
namespace {

QFrame* make_footer(QHBoxLayout*& row) {
    auto* footer = new QFrame;
    footer->setObjectName(QStringLiteral("footer"));
    row = new QHBoxLayout(footer);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(12);
    row->addStretch(1);
    return footer;
}

} // namespace

QuestionBar::QuestionBar(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), asking_(make_asking(theme)), judging_(make_judging(theme)),
      grading_(new GradeBar(theme, this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Answer"));
    addWidget(asking_);
    addWidget(judging_);
    addWidget(grading_);
    connect(grading_, &GradeBar::graded, this, &QuestionBar::graded);
}

QWidget* QuestionBar::make_asking(const Theme& theme) {
    QHBoxLayout* row = nullptr;
    QFrame* footer = make_footer(row);
    auto* skip = new KeyedButton(theme, tr("Skip"), QStringLiteral("S"), footer);
    auto* unknown = new KeyedButton(theme, tr("I don't know"), QStringLiteral("0"), footer);
    scratch_pad_ = new KeyedButton(theme, tr("Scratch pad"), QStringLiteral("N"), footer);
    go_on_ = new PrimaryButton(theme, tr("Done answering"), tr("Space"), footer);
    for (QWidget* button : std::initializer_list<QWidget*>{skip, unknown, scratch_pad_, go_on_})
        row->addWidget(button);
    row->addStretch(1);
    connect(skip, &QAbstractButton::clicked, this, &QuestionBar::skip_requested);
    connect(unknown, &QAbstractButton::clicked, this, &QuestionBar::dont_know_requested);
    connect(scratch_pad_, &QAbstractButton::clicked, this, &QuestionBar::scratch_pad_requested);
    connect(go_on_, &QAbstractButton::clicked, this, &QuestionBar::go_on_requested);
    return footer;
}

QWidget* QuestionBar::make_judging(const Theme& theme) {
    QHBoxLayout* row = nullptr;
    QFrame* footer = make_footer(row);
    row->addWidget(make_label("muted", tr("Did your answer hold?"), footer));
    auto* lost = new KeyedButton(theme, tr("No"), QStringLiteral("N"), footer);
    auto* held = new PrimaryButton(theme, tr("Yes"), QStringLiteral("Y"), footer);
    row->addWidget(lost);
    row->addWidget(held);
    row->addStretch(1);
    connect(lost, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(FollowUpResult::Lost); });
    connect(held, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(FollowUpResult::Survived); });
    return footer;
}

void QuestionBar::offer(const Card& card, const QuestionState& state,
                        const std::optional<std::array<std::chrono::milliseconds, 4>>& intervals) {
    if (state.step == InterviewStep::Judging)
        return setCurrentWidget(judging_);
    if (state.step != InterviewStep::Grading)
        return offer_going_on(card, state);
    const Grade suggested = state.suggested.value_or(Grade::Good);
    if (intervals)
        grading_->offer_grades(*intervals, suggested);
    else
        grading_->offer_grades(suggested);
    setCurrentWidget(grading_);
}

void QuestionBar::offer_going_on(const Card& card, const QuestionState& state) {
    const bool answering = state.step == InterviewStep::Answering;
    const bool ticking = state.step == InterviewStep::Ticking;
    const bool typed = answering && is_auto_graded(card) && card.kind != Kind::Choice;
    go_on_->set_text_and_key(ticking ? tr("Go on") : tr("Done answering"), typed ? tr("Enter") : tr("Space"));
    scratch_pad_->setVisible(answering && !is_auto_graded(card));
    setCurrentWidget(asking_);
}

} // namespace greenroom::desktop
