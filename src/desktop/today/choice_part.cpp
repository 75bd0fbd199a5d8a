#include "desktop/today/choice_part.h"

#include "desktop/today/day_picker.h"
#include "desktop/today/plan_chooser.h"
#include "desktop/today/topic_picker.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/layouts.h"

#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

bool is_plan(Choice choice) { return choice != Choice::Topics && choice != Choice::Days; }

} // namespace

ChoicePart::ChoicePart(AppContext& context, const Theme& theme, Background& reading, const QString& take_up_key,
                       const QString& leave_key, QWidget* parent)
    : QWidget(parent), context_(context), theme_(theme), reading_(reading), column_(new QVBoxLayout(this)),
      take_up_(new PrimaryButton(theme, {}, {}, this)), leave_(new KeyedButton(theme, {}, leave_key, this)),
      take_up_key_(take_up_key) {
    auto* buttons = new FlowLayout;
    buttons->setSpacing(16);
    buttons->addWidget(take_up_);
    buttons->addWidget(leave_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(20);
    column_->addLayout(buttons);
    connect(take_up_, &QAbstractButton::clicked, this, &ChoicePart::take_up_requested);
    connect(leave_, &QAbstractButton::clicked, this, &ChoicePart::leave_requested);
}

void ChoicePart::make_chooser() {
    plan_ = new PlanChooser(context_, theme_, reading_, this);
    connect(plan_, &PlanChooser::failed, this, &ChoicePart::failed);
    column_->insertWidget(0, plan_);
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
    if (is_plan(choice))
        plan_->offer();
    else if (choice == Choice::Topics)
        topics_->offer();
    else
        days_->offer();
    take_up_->set_text_and_key(choice == Choice::FirstPlan ? Tr::tr("Start with the first card")
                               : choice == Choice::Topics  ? Tr::tr("Study these topics")
                               : choice == Choice::Days    ? Tr::tr("Take these days")
                                                           : Tr::tr("Follow this plan"),
                               take_up_key_);
    leave_->set_text(choice == Choice::FirstPlan  ? Tr::tr("Skip, just ask me something")
                     : choice == Choice::NextPlan ? Tr::tr("Go on without a date")
                                                  : Tr::tr("Leave it as it was"));
}

QString ChoicePart::heading() const {
    switch (choice_) {
    case Choice::FirstPlan:
        return Tr::tr("Welcome. When is your interview?");
    case Choice::NextPlan:
        return Tr::tr("When is the next one?");
    case Choice::Topics:
        return Tr::tr("Only these topics");
    case Choice::Days:
        return Tr::tr("Days off, and other minutes");
    default:
        return Tr::tr("Your plan");
    }
}

QString ChoicePart::detail() const {
    switch (choice_) {
    case Choice::FirstPlan:
        return Tr::tr("Three answers and the plan is made. All of it can be changed later, and skipped.");
    case Choice::NextPlan:
        return Tr::tr("A second round, or another company: what you know already counts.");
    case Choice::Topics:
        return Tr::tr("For one session; the plan stays as it is.");
    case Choice::Days:
        return Tr::tr("The plan goes around them, and nothing that is due is lost.");
    default:
        return Tr::tr("Topics that are not for you can be left out in the settings.");
    }
}

void ChoicePart::store() {
    if (choice_ == Choice::Days)
        context_.collection.set("day-off", other_days_text(days_->chosen()));
    else if (is_plan(choice_))
        plan_->store();
}

std::vector<std::string> ChoicePart::topics() const { return topics_ ? topics_->chosen() : std::vector<std::string>(); }

} // namespace greenroom::desktop
