#include "desktop/interview/setup_page.h"

#include "desktop/base/exercise_runner.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/resume_panel.h"
#include "desktop/interview/score_charts.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"
#include "sandbox/interpreter.h"
#include "study/interview/scoring.h"
#include "study/interview/shape.h"
#include "study/interview/start.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <set>

namespace greenroom::desktop {
namespace {

int topics_of(Collection& collection, const InterviewDraw& draw) {
    std::set<std::string> topics;
    for (const CardKey card : draw.cards)
        if (const auto stored = collection.card(card))
            topics.insert(stored->card.topic);
    return static_cast<int>(topics.size());
}

} // namespace

SetUpPage::SetUpPage(AppContext& context, const Theme& theme, ExerciseRunner& runner, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), runner_(runner), open_(new ResumePanel(theme, this)),
      form_(new PlanForm(theme, *this)), past_(new QWidget(this)),
      undo_(new KeyedButton(theme, Tr::tr("Undo"), QStringLiteral("U"), past_)),
      delete_(new KeyedButton(theme, Tr::tr("Delete"), Tr::tr("Del"), past_)), preset_grid_(new QGridLayout),
      past_model_(new PastInterviewsModel(context.offset, this)), past_table_(new QTableView(this)),
      chart_(new ScoreChart(theme, this)), scroll_(make_scroll_area()), preview_(make_label("strong", {}, this)),
      start_(new PrimaryButton(theme, Tr::tr("Start"), Tr::tr("Space"), this)), preview_delay_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Interview"));
    use_actions(*this);
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    auto* column = column_;
    column->setContentsMargins(28, 34, 28, 34);
    column->setSpacing(16);
    auto* head = new FlowLayout;
    head->setAlignment(Qt::AlignJustify);
    head->addWidget(make_label("greeting", Tr::tr("Mock interview"), content));
    auto* stories = new KeyedButton(theme, Tr::tr("Your stories"), QStringLiteral("Y"), content);
    stories->setToolTip(Tr::tr("What you tell when they ask about you: read, write and rehearse it"));
    head->addWidget(stories);
    column->addLayout(head);
    connect(stories, &QAbstractButton::clicked, this, &SetUpPage::stories_requested);
    column->addWidget(open_);
    add_presets(*column);
    column->addWidget(form_);
    add_past(*column);
    column->addStretch(1);
    show_messages_over(scroll_);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll_, 1);
    all->addWidget(make_footer());
    preview_delay_->setSingleShot(true);
    connect(preview_delay_, &QTimer::timeout, this, &SetUpPage::compute);
    connect(form_, &PlanForm::plan_changed, preview_delay_, qOverload<>(&QTimer::start));
    connect(open_, &ResumePanel::resume_requested, this, &SetUpPage::resume_requested);
    connect(open_, &ResumePanel::abandon_requested, this, &SetUpPage::abandon_requested);
    connect(start_, &QAbstractButton::clicked, this, &SetUpPage::start);
    connect(&runner_, &ExerciseRunner::ready, this, [this](const sandbox::Interpreter& interpreter) {
        guarded([&] {
            know_support({.can_run = true,
                          .missing_modules =
                              missing_modules(interpreter, modules_of_exercises(context_.collection, context_.now()))},
                         {});
        });
    });
    connect(&runner_, &ExerciseRunner::unavailable, this,
            [this](const QStringList& missing) { know_support({}, missing.join(u' ')); });
    connect(&runner_, &ExerciseRunner::failed, this, [this](const QString& why) { know_support({}, why); });
}

void SetUpPage::add_presets(QVBoxLayout& column) {
    preset_grid_->setSpacing(12);
    QButtonGroup* group = make_loose_group(*this);
    for (const InterviewPlan& preset : interview_presets()) {
        const std::size_t place = presets_.size();
        auto* button =
            new PresetButton(theme_, title_of(preset), summary_of(preset), static_cast<int>(place) + 1, this);
        button->setAutoExclusive(true);
        group->addButton(button);
        presets_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, place] { choose_preset(place); });
    }
    column.addLayout(preset_grid_);
    connect(&theme_, &Theme::changed, this, &SetUpPage::lay_out_presets);
    connect(&theme_, &Theme::changed, this, &SetUpPage::lay_out_preview);
    lay_out_presets();
}

// Three by three, two by two, or below each other.
void SetUpPage::lay_out_presets() {
    const int columns = width() > theme_.px(700) ? 3 : width() > theme_.px(460) ? 2 : 1;
    for (std::size_t i = 0; i < presets_.size(); ++i) {
        const int place = static_cast<int>(i);
        preset_grid_->removeWidget(presets_[i]);
        preset_grid_->addWidget(presets_[i], place / columns, place % columns);
    }
}

// Where there is little room, the footer has the button alone, and what it starts is said above the presets.
void SetUpPage::lay_out_preview() {
    const bool is_narrow = width() < theme_.px(430);
    if (is_narrow == (column_->indexOf(preview_) >= 0))
        return;
    if (is_narrow)
        column_->insertWidget(1, preview_);
    else
        foot_->insertWidget(0, preview_, 1);
}

void SetUpPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    lay_out_presets();
    lay_out_preview();
}

void SetUpPage::add_past(QVBoxLayout& column) {
    auto* rows = new QHBoxLayout(past_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    stack_when_narrow(*this, *rows, theme_, 760);
    const auto panel = [&](const QString& heading, QWidget* content, int stretch) {
        auto* frame = new QFrame(past_);
        frame->setObjectName(QStringLiteral("panel"));
        auto* inside = new QVBoxLayout(frame);
        inside->setContentsMargins(22, 18, 16, 14);
        inside->addWidget(make_label("heading", heading, frame));
        inside->addWidget(content, 1);
        rows->addWidget(frame, stretch);
    };
    auto* list = new QWidget(past_);
    auto* list_column = new QVBoxLayout(list);
    list_column->setContentsMargins(0, 0, 0, 0);
    list_column->setSpacing(4);
    list_column->addWidget(past_table_, 1);
    auto* list_actions = new FlowLayout;
    list_actions->addWidget(delete_);
    list_actions->addWidget(undo_);
    list_column->addLayout(list_actions);
    undo_->hide();
    delete_->setToolTip(Tr::tr("Delete the chosen interview; the reviews that it recorded stay"));
    connect(delete_, &QAbstractButton::clicked, this, &SetUpPage::delete_chosen);
    connect(undo_, &QAbstractButton::clicked, this, &SetUpPage::undo_deletion);
    panel(Tr::tr("Past interviews"), list, 3);
    panel(Tr::tr("Scores"), chart_, 2);
    past_table_->installEventFilter(this);
    past_table_->setObjectName(QStringLiteral("past"));
    past_table_->setAccessibleName(Tr::tr("Past interviews; Enter opens the report"));
    past_table_->setModel(past_model_);
    past_table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    past_table_->setSelectionMode(QAbstractItemView::SingleSelection);
    past_table_->setTabKeyNavigation(false);
    past_table_->setShowGrid(false);
    past_table_->setWordWrap(false);
    past_table_->verticalHeader()->hide();
    past_table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    past_table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    past_table_->horizontalHeader()->setSectionResizeMode(PastInterviewsModel::Title, QHeaderView::Stretch);
    past_table_->setMinimumHeight(theme_.px(190));
    // Queued, so that the Enter that opens a report has ended before the page changes.
    connect(
        past_table_, &QTableView::activated, this,
        [this](const QModelIndex& index) {
            const auto row = static_cast<std::size_t>(index.row());
            Q_EMIT report_requested(QString::fromStdString(past_model_->rows().at(row).record.id));
        },
        Qt::QueuedConnection);
    column.addWidget(past_);
}

// A table would take letters for the beginning of a row it should look for.
bool SetUpPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == past_table_ && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (!key.text().isEmpty() && key.text().front().isLetterOrNumber() && is_key_above(*past_table_, key)) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QWidget* SetUpPage::make_footer() {
    auto* footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("footer"));
    foot_ = new QHBoxLayout(footer);
    foot_->setContentsMargins(28, 14, 28, 14);
    foot_->setSpacing(24);
    preview_->setWordWrap(true);
    foot_->addWidget(preview_, 1);
    foot_->addWidget(start_);
    return footer;
}

void SetUpPage::refresh() {
    guarded([this] {
        form_->show_topics(context_.collection.topics());
        const std::optional<OpenInterview> open = open_interview(context_.collection);
        has_open_ = open.has_value();
        has_exercises_ = has_exercises(context_.collection, context_.now());
        if (open)
            open_->show_interview(open->record, open->entries);
        show_past(interview_summaries(context_.collection));
    });
    open_->setVisible(has_open_);
    // What was missing may be there by now.
    if (support_ && !support_->can_run)
        support_.reset();
    seed_ = static_cast<std::uint64_t>(to_milliseconds(context_.now()));
    compute();
}

void SetUpPage::show_past(std::vector<InterviewSummary> summaries) {
    std::erase_if(summaries,
                  [](const InterviewSummary& summary) { return summary.record.state == InterviewState::Open; });
    std::vector<double> scores;
    for (auto summary = summaries.rbegin(); summary != summaries.rend(); ++summary)
        if (summary->score)
            scores.push_back(*summary->score);
    past_->setVisible(!summaries.empty() || deleted_);
    delete_->setEnabled(!summaries.empty());
    undo_->setVisible(deleted_.has_value());
    chart_->show_scores(std::move(scores));
    past_model_->set_rows(std::move(summaries));
}

const InterviewSummary* SetUpPage::chosen_past() const {
    const int row = past_table_->currentIndex().row();
    return row >= 0 ? &past_model_->rows().at(static_cast<std::size_t>(row)) : nullptr;
}

void SetUpPage::delete_chosen() {
    if (!chosen_past())
        return message_bar().show(Severity::Info, Tr::tr("Choose an interview in the list first."));
    const std::string id = chosen_past()->record.id;
    std::optional<DeletedInterview> deleted;
    if (!guarded([&] { deleted = delete_interview(context_.collection, id, context_.now()); }))
        return;
    if (deleted)
        deleted_ = std::move(deleted);
    refresh();
    message_bar().show(Severity::Info, Tr::tr("The interview is deleted; its reviews stay. U undoes it."));
}

void SetUpPage::show_deleted(const DeletedInterview& interview) {
    deleted_ = interview;
    refresh();
    message_bar().show(Severity::Info, Tr::tr("Nothing was answered, so the interview is not kept. U undoes it."));
}

void SetUpPage::undo_deletion() {
    if (!deleted_ || !guarded([this] { restore_interview(context_.collection, *deleted_, context_.now()); }))
        return;
    deleted_.reset();
    message_bar().clear();
    refresh();
}

void SetUpPage::choose_preset(std::size_t place) {
    form_->show_plan(interview_presets()[place]);
    announce(*this, presets_[place]->accessibleName() + QStringLiteral(": ") + preview());
}

QString SetUpPage::preview() {
    compute();
    return preview_->text();
}

void SetUpPage::compute() {
    preview_delay_->stop();
    InterviewPlan plan = form_->plan();
    for (std::size_t place = 0; place < presets_.size(); ++place)
        presets_[place]->setChecked(plan == interview_presets()[place]);
    plan.seed = seed_;
    if (const QString why = why_not_startable(plan); !why.isEmpty()) {
        preview_->setText(why);
        return start_->setEnabled(false);
    }
    const bool computed = guarded([&] {
        const InterviewDraw draw = preview_interview(context_.collection, plan, context_.now(), support());
        const QString drawn = draw_text(draw, topics_of(context_.collection, draw));
        const bool lacks_exercise = asks_exercises(plan) && has_exercises_ && !support().can_run;
        preview_->setText(has_open_        ? Tr::tr("An interview is in progress: resume it, or abandon it first.")
                          : lacks_exercise ? Tr::tr("%1. No exercise: %2").arg(drawn, why_none_)
                                           : drawn);
        start_->setEnabled(!has_open_ && !draw.cards.empty());
    });
    if (!computed)
        start_->setEnabled(false);
}

QString SetUpPage::why_not_startable(const InterviewPlan& plan) {
    if (form_->is_impossible())
        return Tr::tr("Tick at least one topic and one level.");
    if (!asks_exercises(plan) || !has_exercises_)
        return {};
    if (!support_) {
        runner_.prepare(context_.collection.settings().python);
        return Tr::tr("Django is being started for the exercises…");
    }
    if (plan.format == InterviewFormat::LiveCoding && !support_->can_run)
        return Tr::tr("Exercises cannot be run here. %1").arg(why_none_);
    return {};
}

void SetUpPage::know_support(ExerciseSupport support, const QString& why_none) {
    support_ = std::move(support);
    why_none_ = why_none;
    if (isVisible())
        compute();
}

void SetUpPage::start() {
    compute();
    if (!start_->isEnabled())
        return;
    InterviewPlan plan = form_->plan();
    plan.seed = seed_;
    Q_EMIT start_requested(plan);
}

const Actions<SetUpPage>& SetUpPage::actions() {
    static const Actions<SetUpPage> table{
        {{keys({"1", "2", "3", "4", "5", "6"}), Tr::tr("Choose a preset")},
         [](SetUpPage& page, int key) { page.choose_preset(static_cast<std::size_t>(key)); }},
        {{keys({"Space", "Return", "Enter"}), Tr::tr("Start, or resume the one in progress")},
         [](SetUpPage& page, int) { page.has_open_ ? page.resume_requested() : page.start(); },
         // The table lets Enter through after opening a report with it.
         [](const SetUpPage& page, int) { return !page.past_table_->hasFocus(); }},
        {{keys({"A"}), Tr::tr("Abandon the interview in progress")},
         [](SetUpPage& page, int) { Q_EMIT page.abandon_requested(); },
         [](const SetUpPage& page, int) { return page.has_open_; }},
        {{keys({"Del"}), Tr::tr("Delete the chosen past interview; its reviews stay")},
         [](SetUpPage& page, int) { page.delete_chosen(); },
         [](const SetUpPage& page, int) { return page.chosen_past() != nullptr; }},
        {{keys({"U", "Ctrl+Z"}), Tr::tr("Undo the deletion")},
         [](SetUpPage& page, int) { page.undo_deletion(); },
         [](const SetUpPage& page, int) { return page.deleted_.has_value(); }},
        {{keys({"Y"}), Tr::tr("Your stories: read, write and rehearse them")},
         [](SetUpPage& page, int) { Q_EMIT page.stories_requested(); }},
        scroll_down_action<SetUpPage>(0.75),
        scroll_up_action<SetUpPage>(0.75),
        {{keys({"Esc"}), Tr::tr("Leave a field; go back to Today")},
         [](SetUpPage& page, int) { page.hasFocus() ? page.left() : page.setFocus(); }},
    };
    return table;
}

PresetButton::PresetButton(const Theme& theme, const QString& title, const QString& summary, int number,
                           QWidget* parent)
    : QAbstractButton(parent), theme_(theme), summary_(summary), key_(QString::number(number)) {
    setText(title);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(Tr::tr("%1. Key: %2").arg(summary, key_));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize PresetButton::sizeHint() const { return {theme_.px(200), theme_.px(92)}; }

void PresetButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(QPen(isChecked() || underMouse() ? colours.accent : colours.line, isChecked() ? 1.6 : 1));
    painter.setBrush(isChecked() ? colours.soft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);

    const QRect inside = rect().adjusted(theme_.px(18), theme_.px(15), -theme_.px(16), -theme_.px(12));
    QFont title = theme_.font(TextRole::Prose);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(isChecked() ? colours.accent : colours.text);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.drawText(mirrored(*this, inside), start, text());
    painter.setFont(theme_.font(TextRole::Small));
    painter.setPen(colours.muted);
    painter.drawText(mirrored(*this, inside.adjusted(0, theme_.px(27), 0, 0)), start.toInt() | Qt::TextWordWrap,
                     summary_);
    const QSize cap = key_cap_size(theme_, key_);
    const QRect cap_place(QPoint(inside.right() - cap.width() + 1, inside.top()), cap);
    paint_key_cap(painter, theme_, mirrored(*this, cap_place), key_, colours.muted, colours.line);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 9, colours.accent);
}

void PresetButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PresetButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

QVariant PastInterviewsModel::cell(const InterviewSummary& interview, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Date:
        return begun_text(interview.record, offset_(interview.record.started));
    case Title:
        return title_of(interview.record.plan);
    case Answered:
        return Tr::tr("%1 of %2").arg(interview.answered).arg(interview.asked);
    case VerdictGiven:
        return interview.verdict ? name_of(*interview.verdict) : QStringLiteral("–");
    case Score:
        return interview.score ? QLocale().toString(whole_score(*interview.score)) : QStringLiteral("–");
    default:
        return {};
    }
}

QString PastInterviewsModel::header(int column) const {
    switch (column) {
    case Date:
        return Tr::tr("Date");
    case Title:
        return Tr::tr("Interview");
    case Answered:
        return Tr::tr("Answered");
    case VerdictGiven:
        return Tr::tr("Verdict");
    case Score:
        return Tr::tr("Score");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
