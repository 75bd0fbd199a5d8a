#include "desktop/interview/plan_form.h"

#include "desktop/interview/interview_words.h"
#include "desktop/interview/topic_pick_model.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"
#include "study/interview/start.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace greenroom::desktop {
namespace {

constexpr std::array all_levels{Level::Junior, Level::Mid, Level::Senior};
constexpr std::array minutes{15, 30, 45, 60};
// The entry of the length list after those in minutes.
constexpr int by_questions = static_cast<int>(minutes.size());

QComboBox* make_combo(const QString& name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

} // namespace

PlanForm::PlanForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), format_(make_combo(tr("Format"), this)), length_(make_combo(tr("Length"), this)),
      questions_(new QSpinBox(this)), pace_(make_combo(tr("Pace"), this)),
      stories_(new QCheckBox(tr("Only stories of your own (behavioural)"), this)),
      reviews_(new QCheckBox(tr("Grades count as reviews"), this)), topics_(new TopicPickModel(this)) {
    for (const auto format : {InterviewFormat::Conversation, InterviewFormat::Test, InterviewFormat::Mixed})
        format_->addItem(name_of(format), static_cast<int>(format));
    for (const int count : minutes)
        length_->addItem(tr("%1 minutes").arg(count));
    length_->addItem(tr("Number of questions"));
    for (const auto pace : {InterviewPace::Relaxed, InterviewPace::Strict})
        pace_->addItem(name_of(pace), static_cast<int>(pace));
    questions_->setRange(1, 200);
    questions_->setAccessibleName(tr("Number of questions"));
    for (const Level level : all_levels)
        levels_[level] = new QCheckBox(name_of(level), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(make_choices(), 1);
    row->addWidget(make_topics(theme), 1);
    connect_fields();
    questions_->hide();
    show_plan(interview_presets().front());
}

QWidget* PlanForm::make_choices() {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(12);
    column->addWidget(make_label("heading", tr("Or as you like it"), panel));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Format"), format_);
    auto* length_row = new QHBoxLayout;
    length_row->addWidget(length_, 1);
    length_row->addWidget(questions_);
    form->addRow(tr("Length"), length_row);
    form->addRow(tr("Pace"), pace_);
    auto* level_row = new QHBoxLayout;
    level_row->setSpacing(16);
    for (const auto& [level, box] : levels_)
        level_row->addWidget(box);
    level_row->addStretch(1);
    form->addRow(tr("Levels"), level_row);
    column->addLayout(form);
    column->addWidget(stories_);
    column->addWidget(reviews_);
    column->addStretch(1);
    return panel;
}

QWidget* PlanForm::make_topics(const Theme& theme) {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 10, 10);
    column->addWidget(make_label("heading", tr("Topics"), panel));
    auto* tree = new QTreeView(panel);
    tree->setObjectName(QStringLiteral("topics"));
    tree->setAccessibleName(tr("Topics"));
    tree->setModel(topics_);
    tree->header()->hide();
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto set_height = [tree, &theme] {
        tree->setMinimumHeight(theme.px(200));
        tree->setIndentation(theme.px(20));
    };
    set_height();
    connect(&theme, &Theme::changed, tree, set_height);
    column->addWidget(tree, 1);
    return panel;
}

void PlanForm::connect_fields() {
    for (QComboBox* combo : {format_, length_, pace_})
        connect(combo, &QComboBox::currentIndexChanged, this, &PlanForm::edited);
    connect(questions_, &QSpinBox::valueChanged, this, &PlanForm::edited);
    for (const auto& [level, box] : levels_)
        connect(box, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(stories_, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(reviews_, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(topics_, &TopicPickModel::picks_changed, this, &PlanForm::edited);
}

void PlanForm::edited() {
    questions_->setVisible(length_->currentIndex() == by_questions);
    if (showing_)
        return;
    title_.clear();
    Q_EMIT plan_changed();
}

void PlanForm::show_topics(const std::vector<StoredTopic>& topics) { topics_->set_topics(topics); }

InterviewLength PlanForm::length() const {
    const int chosen = length_->currentIndex();
    if (chosen == by_questions)
        return {InterviewLength::Unit::Questions, questions_->value()};
    return {InterviewLength::Unit::Minutes, minutes.at(static_cast<std::size_t>(chosen))};
}

InterviewPlan PlanForm::plan() const {
    InterviewPlan plan;
    plan.title = title_;
    plan.format = static_cast<InterviewFormat>(format_->currentData().toInt());
    plan.topics = topics_->picked();
    for (const auto& [level, box] : levels_)
        if (box->isChecked())
            plan.levels.push_back(level);
    if (plan.levels.size() == all_levels.size())
        plan.levels.clear();
    if (stories_->isChecked())
        plan.tags = {behavioural_tag};
    plan.length = length();
    plan.pace = static_cast<InterviewPace>(pace_->currentData().toInt());
    plan.reviews = reviews_->isChecked() ? RecordReviews::Yes : RecordReviews::No;
    return plan;
}

bool PlanForm::is_impossible() const {
    return topics_->is_none_picked() ||
           std::ranges::none_of(levels_, [](const auto& level) { return level.second->isChecked(); });
}

void PlanForm::show_plan(const InterviewPlan& plan) {
    showing_ = true;
    format_->setCurrentIndex(format_->findData(static_cast<int>(plan.format)));
    show_length(plan.length);
    pace_->setCurrentIndex(pace_->findData(static_cast<int>(plan.pace)));
    for (const auto& [level, box] : levels_)
        box->setChecked(plan.levels.empty() || std::ranges::find(plan.levels, level) != plan.levels.end());
    stories_->setChecked(!plan.tags.empty());
    reviews_->setChecked(plan.reviews == RecordReviews::Yes);
    topics_->pick(plan.topics);
    title_ = plan.title;
    showing_ = false;
    Q_EMIT plan_changed();
}

void PlanForm::show_length(const InterviewLength& length) {
    const auto in_minutes = std::ranges::find(minutes, length.count);
    const bool listed = length.unit == InterviewLength::Unit::Minutes && in_minutes != minutes.end();
    length_->setCurrentIndex(listed ? static_cast<int>(in_minutes - minutes.begin()) : by_questions);
    if (!listed)
        questions_->setValue(length.count);
}

} // namespace greenroom::desktop
