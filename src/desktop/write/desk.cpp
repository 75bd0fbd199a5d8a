#include "desktop/write/desk.h"

#include "cards/render/blocks.h"
#include "desktop/base/formats.h"
#include "desktop/card/answer_view.h"
#include "desktop/card/block_column.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/coding_parts.h"
#include "desktop/card/diff_view.h"
#include "desktop/card/find_bar.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/run_panel.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"
#include "desktop/write/tr.h"
#include "study/review/review_session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace greenroom::desktop {

namespace {

// In pixels of the unzoomed design.
constexpr QSize least_for_all_parts{820, 500};

/// What comes before the models in a task, and what after.
struct TaskParts {
    std::vector<Block> before, models, after;
};

TaskParts parts_of(const Exercise& exercise) {
    TaskParts parts;
    const std::string models = exercise.models.substr(0, exercise.models.find_last_not_of('\n') + 1);
    for (Block& block : to_blocks(exercise.task)) {
        const auto* code = std::get_if<CodeBlock>(&block);
        std::vector<Block>& place = !parts.models.empty()                             ? parts.after
                                    : code && !models.empty() && code->text == models ? parts.models
                                                                                      : parts.before;
        place.push_back(std::move(block));
    }
    return parts;
}

} // namespace

Desk::Desk(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme),
      back_(new IconButton(theme, QStringLiteral("chevron-left"), Tr::tr("Back to the exercises (Esc)"), this)),
      title_(new ElidedLabel({}, this)), versions_(make_label("small", {}, this)),
      clock_(make_label("clock", {}, this)), parts_(new CodingParts(theme, this)),
      find_(new FindBar(theme, parts_->editor(), &parts_->writing())), footer_(new PartStack(this)),
      grades_(new GradeBar(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(make_header());
    parts_->around_editor().insertWidget(0, find_);
    column->addWidget(parts_, 1);
    column->addWidget(footer_);
    footer_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    footer_->addWidget(make_bar());
    footer_->addWidget(grades_);
    connect(grades_, &GradeBar::graded, this, &Desk::graded);
    connect(back_, &QAbstractButton::clicked, this, &Desk::back_requested);
    connect(&theme, &Theme::changed, this, &Desk::fold);
    fold();
}

QWidget* Desk::make_header() {
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("study-header"));
    header_ = new QHBoxLayout(header);
    QHBoxLayout* row = header_;
    row->setSpacing(12);
    back_->set_called_for(true);
    title_->setProperty("role", QStringLiteral("strong"));
    title_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(back_);
    row->addWidget(title_, 100);
    for (QLabel*& chip : chips_)
        row->addWidget(chip = make_label("chip", {}, header));
    row->addStretch(1);
    row->addWidget(versions_);
    clock_->setAccessibleDescription(Tr::tr("Time spent on this exercise"));
    row->addWidget(clock_);
    return header;
}

QWidget* Desk::make_bar() {
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("footer"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(12);
    solution_ = new KeyedButton(theme_, {}, QStringLiteral("Alt+G"), bar);
    reset_ = new KeyedButton(theme_, Tr::tr("Reset"), QStringLiteral("Alt+R"), bar);
    reset_->setToolTip(Tr::tr("Begin again with the code that the exercise gives; Ctrl+Z brings yours back"));
    more_ = new QPushButton(Tr::tr("More…"), bar);
    run_ = new PrimaryButton(theme_, Tr::tr("Run"), Tr::tr("Ctrl ⏎"), bar);
    row->addWidget(solution_);
    row->addWidget(more_);
    row->addStretch(1);
    row->addWidget(reset_);
    row->addWidget(run_);
    connect(solution_, &QAbstractButton::clicked, this, &Desk::solution_requested);
    connect(reset_, &QAbstractButton::clicked, this, &Desk::reset_requested);
    connect(run_, &QAbstractButton::clicked, this, &Desk::run_requested);
    connect(more_, &QAbstractButton::clicked, this, &Desk::open_menu);
    return bar;
}

// What the bar of a folded desk has no room for.
void Desk::open_menu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& text, const char* key) {
        return menu->addAction(text + u'\t' + QLatin1String(key));
    };
    if (hints_shown_ < static_cast<int>(card_.hints.size()))
        connect(add(hint_->text(), "H"), &QAction::triggered, this, &Desk::hint_requested);
    connect(add(reset_->text(), "Alt+R"), &QAction::triggered, this, &Desk::reset_requested);
    connect(add(solution_->text(), "Alt+G"), &QAction::triggered, this, &Desk::solution_requested);
    menu->popup(more_->mapToGlobal(QPoint(0, 0)));
}

void Desk::start_reading() {
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    column_->setContentsMargins(26, 18, 26, 20);
    column_->setSpacing(14);
    reading().setWidget(content);
    content->setAutoFillBackground(false);
}

void Desk::show_exercise(const ShownCard& shown, const Exercise& exercise, const ImageFolder& images) {
    card_ = shown.card;
    images_ = images;
    hints_shown_ = 0;
    over_ = false;
    title_->setText(plain_question(card_.question, card_.gap));
    title_->setToolTip(title_->text());
    const QStringList facts{QString::fromStdString(shown.topic_title), word_for(card_.level),
                            target_text(std::chrono::seconds{card_.seconds})};
    for (std::size_t place = 0; place < chips_.size(); ++place)
        chips_[place]->setText(facts[static_cast<qsizetype>(place)]);
    start_reading();
    QWidget* content = reading().widget();
    facts_ = make_label("small", facts.join(QStringLiteral(" · ")), content);
    facts_->setWordWrap(true);
    column_->addWidget(facts_);
    auto* question = new ProseView(theme_, TextRole::Title, images_, content);
    question->show_html(QString::fromStdString(to_inline_html(card_.question)));
    column_->addWidget(question);
    const TaskParts task = parts_of(exercise);
    const auto add = [&](const std::vector<Block>& blocks) {
        auto* text = new BlockColumn(theme_, images_, content);
        text->show_blocks(blocks);
        column_->addWidget(text);
    };
    add(task.before);
    if (!task.models.empty()) {
        column_->addWidget(make_label("heading", Tr::tr("Models"), content));
        add(task.models);
        add(task.after);
    }
    hints_ = new QVBoxLayout;
    hints_->setSpacing(10);
    column_->addLayout(hints_);
    hint_row_ = new QWidget(content);
    auto* row = new FlowLayout(hint_row_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    hint_ = new KeyedButton(theme_, {}, QStringLiteral("H"), hint_row_);
    row->addWidget(hint_);
    row->addWidget(make_label("small", Tr::tr("a hint caps the grade at Hard"), hint_row_));
    column_->addWidget(hint_row_);
    column_->addStretch(1);
    connect(hint_, &QAbstractButton::clicked, this, &Desk::hint_requested);
    name_hint_button();
    std::vector<std::string> names;
    for (const ExerciseCheck& check : exercise.checks)
        names.push_back(check.name);
    results().show_checks(names);
    fold();
}

void Desk::name_hint_button() {
    const auto all = static_cast<int>(card_.hints.size());
    hint_->set_text(Tr::tr("Hint %1 of %2").arg(std::min(hints_shown_ + 1, all)).arg(all));
    hint_row_->setVisible(!over_ && hints_shown_ < all);
}

void Desk::show_hint() {
    if (hints_shown_ >= static_cast<int>(card_.hints.size()))
        return;
    QWidget* content = reading().widget();
    auto* text = new BlockColumn(theme_, images_, content);
    text->show_blocks(to_blocks(card_.hints[static_cast<std::size_t>(hints_shown_++)]));
    hints_->addWidget(make_label("heading", Tr::tr("Hint %1").arg(hints_shown_), content));
    hints_->addWidget(text);
    name_hint_button();
    bring_forward(Part::Task);
    QMetaObject::invokeMethod(
        text, [text] { scroll_to(*text, 1.0); }, Qt::QueuedConnection);
}

void Desk::show_answer(const std::vector<DiffLine>& diff) {
    over_ = true;
    QWidget* content = reading().widget();
    delete column_->takeAt(column_->count() - 1); // the space below
    hint_row_->hide();
    auto* heading = make_label("heading", Tr::tr("Your code and the solution"), content);
    column_->addWidget(heading);
    const bool same = std::ranges::all_of(diff, [](const DiffLine& line) { return line.side == DiffLine::Side::Both; });
    if (same) {
        auto* says = make_label("muted", Tr::tr("Your code is the solution, line by line."), content);
        says->setWordWrap(true);
        column_->addWidget(says);
    } else {
        column_->addWidget(new DiffView(theme_, diff, content));
    }
    column_->addWidget(new AnswerView(theme_, card_, images_, Rubric::ToRead, Building::Whole, content));
    column_->addStretch(1);
    // What is read now is as wide as what was written.
    parts_->share_width();
    bring_forward(Part::Task);
    QMetaObject::invokeMethod(
        heading, [heading, this] { reading().verticalScrollBar()->setValue(heading->y() - theme_.px(12)); },
        Qt::QueuedConnection);
}

void Desk::show_versions(const QString& versions) { versions_->setText(versions); }

QString Desk::versions() const { return versions_->text(); }

void Desk::show_elapsed(std::chrono::milliseconds elapsed) { clock_->setText(elapsed_text(elapsed)); }

void Desk::offer_run(bool can_run) {
    can_run_ = can_run;
    run_->setEnabled(can_run);
    name_buttons();
    footer_->setCurrentIndex(0);
}

void Desk::name_buttons() {
    solution_->set_text(can_run_ ? Tr::tr("Give up, show the solution") : Tr::tr("Show the solution"));
}

void Desk::offer_grades(const std::array<std::chrono::milliseconds, 4>& intervals, Grade suggested) {
    grades_->offer_grades(intervals, suggested);
    footer_->setCurrentIndex(1);
}

void Desk::offer_no_grades(const QString& why_none) {
    grades_->offer_nothing(why_none);
    footer_->setCurrentIndex(1);
}

void Desk::bring_forward(Part part) { parts_->bring_forward(part); }

void Desk::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void Desk::fold() {
    const bool narrow = width() < theme_.px(least_for_all_parts.width());
    const bool folded = narrow || height() < theme_.px(least_for_all_parts.height());
    for (QLabel* chip : chips_)
        chip->setVisible(!narrow);
    versions_->setVisible(!narrow);
    if (facts_)
        facts_->setVisible(narrow);
    header_->setContentsMargins(16, folded ? 2 : 10, 28, folded ? 2 : 10);
    // What goes makes room first: a window that grew for both stays so.
    if (!folded)
        more_->hide();
    solution_->setVisible(!folded);
    reset_->setVisible(!folded);
    more_->setVisible(folded);
    parts_->fold(folded);
}

} // namespace greenroom::desktop
