#include "desktop/interview/plan_form.h"

#include "desktop/base/formats.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
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
#include <map>

namespace greenroom::desktop {
namespace {

constexpr std::array all_levels{Level::Junior, Level::Mid, Level::Senior};
constexpr std::array minutes{15, 20, 30, 40, 45, 60};
// The entry of the length list after those in minutes.
constexpr int by_questions = static_cast<int>(minutes.size());

QComboBox* make_combo(const QString& name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(5);
    return combo;
}

} // namespace

PlanForm::PlanForm(const Theme& theme, QWidget& page)
    : QWidget(&page), format_(make_combo(Tr::tr("Format"), this)), length_(make_combo(Tr::tr("Length"), this)),
      questions_(new QSpinBox(this)), pace_(make_combo(Tr::tr("Pace"), this)),
      stories_(new QCheckBox(Tr::tr("Behavioural only"), this)),
      reviews_(new QCheckBox(Tr::tr("Grades count as reviews"), this)),
      adapting_(new QCheckBox(Tr::tr("Level follows answers"), this)), topics_(new TopicPickModel(this)) {
    for (const auto format :
         {InterviewFormat::Conversation, InterviewFormat::Test, InterviewFormat::Mixed, InterviewFormat::LiveCoding})
        format_->addItem(name_of(format), static_cast<int>(format));
    for (const int count : minutes)
        length_->addItem(Tr::tr("%Ln minute(s)", nullptr, count));
    length_->addItem(Tr::tr("Number of questions"));
    for (const auto pace : {InterviewPace::Relaxed, InterviewPace::Strict})
        pace_->addItem(name_of(pace), static_cast<int>(pace));
    questions_->setRange(1, 200);
    questions_->setAccessibleName(Tr::tr("Number of questions"));
    for (const Level level : all_levels)
        levels_[level] = new QCheckBox(name_of(level), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    stack_when_narrow(page, *row, theme, 760);
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
    column->addWidget(make_label("heading", Tr::tr("Or as you like it"), panel));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(Tr::tr("Format"), format_);
    auto* length_row = new QHBoxLayout;
    length_row->addWidget(length_, 1);
    length_row->addWidget(questions_);
    form->addRow(Tr::tr("Length"), length_row);
    form->addRow(Tr::tr("Pace"), pace_);
    // A widget, since a form gives a layout no height for its width.
    auto* levels = new QWidget(panel);
    levels->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* level_row = new FlowLayout(levels);
    level_row->setContentsMargins(0, 0, 0, 0);
    level_row->setSpacing(16);
    for (const auto& [level, box] : levels_)
        level_row->addWidget(box);
    form->addRow(Tr::tr("Levels"), levels);
    column->addLayout(form);
    const auto add_explained = [&](QCheckBox* box, const QString& explanation) {
        column->addWidget(box);
        auto* words = make_label("small", explanation, panel);
        words->setWordWrap(true);
        words->setContentsMargins(24, 0, 0, 0);
        box->setAccessibleDescription(explanation);
        column->addWidget(words);
    };
    add_explained(stories_, Tr::tr("“Tell me about a time when…”: you answer with a story of your own, as situation, "
                                   "task, action and result. It is kept for the next interview."));
    add_explained(reviews_, Tr::tr("Each graded answer also schedules its card, as in Study."));
    add_explained(adapting_,
                  Tr::tr("In a conversation: two strong answers, and the next question is a level up; two weak "
                         "ones, and it is a level down."));
    column->addStretch(1);
    return panel;
}

QWidget* PlanForm::make_topics(const Theme& theme) {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 18, 10, 10);
    column->addWidget(make_label("heading", Tr::tr("Topics"), panel));
    auto* tree = new QTreeView(panel);
    tree->setObjectName(QStringLiteral("topics"));
    tree->setAccessibleName(Tr::tr("Topics"));
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
    for (QComboBox* combo : {format_, length_})
        connect(combo, &QComboBox::currentIndexChanged, this, &PlanForm::edited);
    connect(pace_, &QComboBox::currentIndexChanged, this, &PlanForm::adjusted);
    connect(questions_, &QSpinBox::valueChanged, this, &PlanForm::edited);
    for (const auto& [level, box] : levels_)
        connect(box, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(stories_, &QCheckBox::toggled, this, &PlanForm::edited);
    connect(reviews_, &QCheckBox::toggled, this, &PlanForm::adjusted);
    connect(adapting_, &QCheckBox::toggled, this, &PlanForm::adjusted);
    connect(topics_, &TopicPickModel::picks_changed, this, &PlanForm::edited);
}

void PlanForm::edited() {
    adapting_->setEnabled(format_->currentData().toInt() == static_cast<int>(InterviewFormat::Conversation));
    questions_->setVisible(length_->currentIndex() == by_questions);
    if (showing_)
        return;
    title_.clear();
    shape_ = InterviewShape::Free;
    Q_EMIT plan_changed();
}

void PlanForm::adjusted() {
    if (!showing_)
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
    plan.shape = shape_;
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
    plan.adapting = adapting_->isChecked() ? Adapting::Yes : Adapting::No;
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
    adapting_->setChecked(plan.adapting == Adapting::Yes);
    topics_->pick(plan.topics);
    title_ = plan.title;
    shape_ = plan.shape;
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

namespace {

// The internal id of a group; that of a topic is its group's row, from 0.
constexpr quintptr group_id = ~quintptr{0};

bool lies_in(const std::string& topic, const std::string& path) {
    return topic == path || topic.starts_with(path + '/');
}

} // namespace

void TopicPickModel::set_topics(const std::vector<StoredTopic>& topics) {
    std::map<std::string, bool> before;
    for (const Group& group : groups_)
        for (const Leaf& topic : group.topics)
            before[topic.path] = topic.ticked;
    beginResetModel();
    groups_.clear();
    for (const StoredTopic& stored : topics) {
        const QString title = topic_group_title(stored.topic.path.substr(0, stored.topic.path.find('/')));
        auto group = std::ranges::find(groups_, title, &Group::title);
        if (group == groups_.end())
            group = groups_.insert(groups_.end(), {title, {}});
        const auto known = before.find(stored.topic.path);
        group->topics.push_back(
            {stored.topic.path, QString::fromStdString(stored.topic.title), known == before.end() || known->second});
    }
    endResetModel();
}

std::vector<std::string> TopicPickModel::picked() const {
    std::vector<std::string> paths;
    bool all = true;
    for (const Group& group : groups_)
        for (const Leaf& topic : group.topics) {
            if (topic.ticked)
                paths.push_back(topic.path);
            all = all && topic.ticked;
        }
    return all ? std::vector<std::string>{} : paths;
}

bool TopicPickModel::is_none_picked() const {
    return !groups_.empty() &&
           std::ranges::all_of(groups_, [](const Group& group) { return state_of(group) == Qt::Unchecked; });
}

void TopicPickModel::pick(const std::vector<std::string>& paths) {
    for (Group& group : groups_)
        for (Leaf& topic : group.topics)
            topic.ticked = paths.empty() || std::ranges::any_of(paths, [&](const std::string& path) {
                               return lies_in(topic.path, path);
                           });
    for (int row = 0; row < rowCount(); ++row)
        ticks_changed_in(index(row, 0));
    Q_EMIT picks_changed();
}

QModelIndex TopicPickModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : group_id);
}

QModelIndex TopicPickModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == group_id)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, group_id);
}

int TopicPickModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    if (parent.internalId() != group_id || parent.column() > 0)
        return 0;
    const Group& group = groups_[static_cast<std::size_t>(parent.row())];
    return is_one_topic(group) ? 0 : static_cast<int>(group.topics.size());
}

int TopicPickModel::columnCount(const QModelIndex&) const { return 1; }

const TopicPickModel::Leaf* TopicPickModel::leaf_of(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == group_id)
        return nullptr;
    return &groups_[index.internalId()].topics[static_cast<std::size_t>(index.row())];
}

bool TopicPickModel::is_one_topic(const Group& group) {
    return group.topics.size() == 1 && group.topics.front().path.find('/') == std::string::npos;
}

Qt::CheckState TopicPickModel::state_of(const Group& group) {
    const auto ticked = std::ranges::count(group.topics, true, &Leaf::ticked);
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == static_cast<std::ptrdiff_t>(group.topics.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant TopicPickModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Leaf* topic = leaf_of(index);
    const Group& group = groups_[topic ? index.internalId() : static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return topic ? topic->title : is_one_topic(group) ? group.topics.front().title : group.title;
    if (role != Qt::CheckStateRole)
        return {};
    return topic ? (topic->ticked ? Qt::Checked : Qt::Unchecked) : state_of(group);
}

bool TopicPickModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool ticked = value.toInt() == Qt::Checked;
    const QModelIndex group = leaf_of(index) ? index.parent() : index;
    std::vector<Leaf>& topics = groups_[static_cast<std::size_t>(group.row())].topics;
    if (leaf_of(index))
        topics[static_cast<std::size_t>(index.row())].ticked = ticked;
    else
        for (Leaf& topic : topics)
            topic.ticked = ticked;
    ticks_changed_in(group);
    Q_EMIT picks_changed();
    return true;
}

void TopicPickModel::ticks_changed_in(const QModelIndex& group) {
    Q_EMIT dataChanged(group, group, {Qt::CheckStateRole});
    if (rowCount(group) > 0)
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), {Qt::CheckStateRole});
}

Qt::ItemFlags TopicPickModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    return leaf_of(index) ? all | Qt::ItemNeverHasChildren : all;
}

} // namespace greenroom::desktop
