#include "desktop/today/choice_part.h"

#include "desktop/today/day_picker.h"
#include "desktop/today/plan_chooser.h"
#include "desktop/today/topic_picker.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/layouts.h"

#include <QFrame>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

bool is_plan(Choice choice) { return choice != Choice::Topics && choice != Choice::Days; }

/// What is asked, what there is to know of it, and what takes it up and leaves it.
struct ChoiceWords {
    QString heading, detail, take_up, leave;
};

ChoiceWords words_of(Choice choice) {
    switch (choice) {
    case Choice::FirstPlan:
        return {Tr::tr("Welcome. When is your interview?"),
                Tr::tr("Three answers and the plan is made. All of it can be changed later, and skipped."),
                Tr::tr("Start with the first card"), Tr::tr("Skip, just ask me something")};
    case Choice::NextPlan:
        return {Tr::tr("When is the next one?"),
                Tr::tr("A second round, or another company: what you know already counts."), Tr::tr("Follow this plan"),
                Tr::tr("Go on without a date")};
    case Choice::Topics:
        return {Tr::tr("Only these topics"), Tr::tr("For one session; the plan stays as it is."),
                Tr::tr("Study these topics"), Tr::tr("Leave it as it was")};
    case Choice::Days:
        return {Tr::tr("Days off, and other minutes"),
                Tr::tr("The plan goes around them, and nothing that is due is lost."), Tr::tr("Take these days"),
                Tr::tr("Leave it as it was")};
    case Choice::Plan:
    case Choice::None:
        break;
    }
    return {Tr::tr("Your plan"), Tr::tr("Topics that are not for you can be left out in the settings."),
            Tr::tr("Follow this plan"), Tr::tr("Leave it as it was")};
}

} // namespace

ChoicePart::ChoicePart(AppContext& context, const Theme& theme, Background& reading, const QString& take_up_key,
                       const QString& leave_key, QWidget& footer_place, QWidget* parent)
    : QWidget(parent), context_(context), theme_(theme), reading_(reading), column_(new QVBoxLayout(this)),
      footer_(new QFrame(&footer_place)), take_up_(new PrimaryButton(theme, {}, {}, footer_)),
      leave_(new KeyedButton(theme, {}, leave_key, footer_)), take_up_key_(take_up_key) {
    footer_->setObjectName(QStringLiteral("footer"));
    auto* buttons = new FlowLayout(footer_);
    buttons->set_narrows(true);
    buttons->setContentsMargins(44, 12, 44, 12);
    buttons->setSpacing(12);
    buttons->addWidget(take_up_);
    buttons->addWidget(leave_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(20);
    connect(take_up_, &QAbstractButton::clicked, this, &ChoicePart::take_up_requested);
    connect(leave_, &QAbstractButton::clicked, this, &ChoicePart::leave_requested);
}

void ChoicePart::make_chooser() {
    plan_ = new PlanChooser(context_, theme_, reading_, this);
    connect(plan_, &PlanChooser::failed, this, &ChoicePart::failed);
    column_->insertWidget(0, plan_);
}

void ChoicePart::setVisible(bool visible) {
    QWidget::setVisible(visible);
    footer_->setVisible(visible);
}

void ChoicePart::offer(Choice choice) {
    choice_ = choice;
    if (is_plan(choice) && !plan_)
        make_chooser();
    if (choice == Choice::Topics && !topics_)
        column_->insertWidget(0, topics_ = new TopicPicker(context_, this));
    if (choice == Choice::Days && !days_)
        column_->insertWidget(0, days_ = new DayPicker(context_, this));
    if (plan_)
        plan_->setVisible(is_plan(choice));
    if (topics_)
        topics_->setVisible(choice == Choice::Topics);
    if (days_)
        days_->setVisible(choice == Choice::Days);
    if (is_plan(choice)) {
        plan_->offer();
        setTabOrder(plan_->last_in_tab_order(), take_up_);
        setTabOrder(take_up_, leave_);
    } else if (choice == Choice::Topics) {
        topics_->offer();
    } else {
        days_->offer();
    }
    const ChoiceWords words = words_of(choice);
    take_up_->set_text_and_key(words.take_up, take_up_key_);
    leave_->set_text(words.leave);
}

QString ChoicePart::heading() const { return words_of(choice_).heading; }

QString ChoicePart::detail() const { return words_of(choice_).detail; }

void ChoicePart::store() {
    if (choice_ == Choice::Days)
        context_.collection.set("day-off", other_days_text(days_->chosen()), context_.now());
    else if (is_plan(choice_))
        plan_->store();
}

std::vector<std::string> ChoicePart::topics() const { return topics_ ? topics_->chosen() : std::vector<std::string>(); }

} // namespace greenroom::desktop
