#include "desktop/card/grade_bar.h"

#include "desktop/base/grade_text.h"
#include "desktop/card/grade_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/primary_button.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace greenroom::desktop {

GradeBar::GradeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), stack_(new QStackedLayout), why_nothing_(make_label("muted", {}, this)),
      answer_(new PrimaryButton(theme, {}, {}, this)) {
    setObjectName(QStringLiteral("footer"));
    setAccessibleName(tr("Answer"));
    auto* frame = new QHBoxLayout(this);
    frame->setContentsMargins(28, 14, 28, 14);
    frame->addLayout(stack_);

    auto* asking = new QWidget(this);
    auto* asking_row = new QHBoxLayout(asking);
    asking_row->setContentsMargins(0, 8, 0, 8);
    asking_row->addWidget(answer_, 0, Qt::AlignCenter);
    stack_->addWidget(asking);

    auto* grading = new QWidget(this);
    auto* grading_row = new QHBoxLayout(grading);
    grading_row->setContentsMargins(0, 0, 0, 0);
    grading_row->setSpacing(12);
    grading_row->addStretch(1);
    for (const Grade grade : all_grades) {
        auto* button = new GradeButton(theme, grade, grading);
        grading_row->addWidget(button);
        grades_[index_of(grade)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, grade] { Q_EMIT graded(grade); });
    }
    grading_row->addStretch(1);
    stack_->addWidget(grading);
    why_nothing_->setAlignment(Qt::AlignCenter);
    stack_->addWidget(why_nothing_);
    connect(answer_, &QAbstractButton::clicked, this, &GradeBar::answer_requested);
}

void GradeBar::offer_answer(const QString& text, const QString& key) {
    answer_->set_text_and_key(text, key);
    stack_->setCurrentIndex(0);
}

void GradeBar::offer_grades(const std::array<std::chrono::milliseconds, 4>& intervals, Grade suggested) {
    for (const Grade grade : all_grades)
        grades_[index_of(grade)]->set_interval(interval_text(intervals[index_of(grade)]));
    suggest(suggested);
    stack_->setCurrentIndex(1);
}

void GradeBar::offer_grades(Grade suggested) {
    for (GradeButton* button : grades_)
        button->set_interval({});
    suggest(suggested);
    stack_->setCurrentIndex(1);
}

void GradeBar::offer_nothing(const QString& why) {
    why_nothing_->setText(why);
    stack_->setCurrentIndex(2);
}

void GradeBar::suggest(Grade grade) {
    suggested_ = grade;
    for (const Grade each : all_grades)
        grades_[index_of(each)]->set_suggestion(each == grade ? Suggestion::Yes : Suggestion::No);
}

void GradeBar::come_after(QWidget& content) {
    QWidget* last = &content;
    for (QWidget* each = content.nextInFocusChain(); each != &content; each = each->nextInFocusChain())
        // Qt leaves the order as it is for a widget that Tab does not reach.
        if (content.isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            last = each;
    setTabOrder(last, answer_);
    last = answer_;
    for (GradeButton* button : grades_) {
        setTabOrder(last, button);
        last = button;
    }
}

} // namespace greenroom::desktop
