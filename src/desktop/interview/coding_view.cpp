#include "desktop/interview/coding_view.h"

#include "cards/render/blocks.h"
#include "desktop/card/block_column.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/run_panel.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/writing_field.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

// In pixels of the unzoomed design.
constexpr QSize least_for_all_parts{820, 420};
constexpr int task_width = 400;

} // namespace

CodingView::CodingView(const Theme& theme, const InterviewEntry& entry, const ImageFolder& images, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(entry.question.card), exercise_(read_exercise(card_)), images_(images),
      tabs_(new QTabBar(this)), across_(new QSplitter(Qt::Horizontal, this)),
      down_(new QSplitter(Qt::Vertical, across_)), task_(make_plain_scroll_area(across_)), writing_(new QWidget(down_)),
      clock_(new ClockRing(theme, 64, this)), hints_(new QVBoxLayout),
      hint_(new KeyedButton(theme, {}, QStringLiteral("Alt+H"), this)),
      editor_(new CodeEditor(theme, Tr::tr("Your code"), writing_)), results_(new RunPanel(theme, down_)) {
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setObjectName(QStringLiteral("parts"));
    tabs_->setAccessibleName(Tr::tr("Parts of the exercise"));
    for (const QString& name : {Tr::tr("Task"), Tr::tr("Code"), Tr::tr("Result")})
        tabs_->addTab(name);
    make_task(images);
    across_->addWidget(task_);
    across_->addWidget(down_);
    down_->addWidget(make_writing());
    down_->addWidget(results_);
    for (QSplitter* splitter : {across_, down_})
        splitter->setChildrenCollapsible(false);
    across_->setStretchFactor(1, 1);
    across_->setSizes({theme.px(task_width), theme.px(700)});
    down_->setStretchFactor(0, 3);
    down_->setStretchFactor(1, 2);
    down_->setSizes({theme.px(400), theme.px(200)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(26, 0, 22, 0);
    tabs->addWidget(tabs_);
    column->addLayout(tabs);
    column->addWidget(across_, 1);
    const CodeAnswer& code = entry.state.code;
    editor_->setPlainText(QString::fromStdString(code.text.empty() ? exercise_.starter : code.text));
    std::vector<std::string> names;
    for (const ExerciseCheck& check : exercise_.checks)
        names.push_back(check.name);
    results_->show_checks(names);
    scratch_->setPlainText(QString::fromStdString(entry.state.text));
    scratch_->setVisible(!entry.state.text.empty());
    show_hints(code.hints);
    connect(tabs_, &QTabBar::currentChanged, this, &CodingView::show_parts);
    connect(hint_, &QAbstractButton::clicked, this, &CodingView::hint_requested);
    connect(results_, &RunPanel::line_requested, this, [this](int line) {
        bring_forward(Part::Code);
        editor_->go_to_line(line);
    });
    connect(&theme, &Theme::changed, this, &CodingView::fold);
    fold();
}

void CodingView::make_task(const ImageFolder& images) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(26, 18, 22, 20);
    column->setSpacing(14);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* question = new ProseView(theme_, TextRole::Title, images, content);
    question->show_html(QString::fromStdString(to_inline_html(card_.question)));
    row->addWidget(question, 1);
    row->addWidget(clock_, 0, Qt::AlignTop);
    column->addLayout(row);
    auto* task = new BlockColumn(theme_, images, content);
    task->show_blocks(to_blocks(exercise_.task));
    column->addWidget(task);
    hints_->setSpacing(10);
    column->addLayout(hints_);
    auto* help = new FlowLayout;
    help->setSpacing(8);
    help->addWidget(hint_);
    column->addLayout(help);
    scratch_ = new WritingField(theme_, WritingField::Font::Code, Tr::tr("Scratch pad"), {}, content);
    scratch_->setPlaceholderText(Tr::tr("Scratch pad, kept with your answer"));
    column->addWidget(scratch_);
    column->addStretch(1);
    hint_->setToolTip(Tr::tr("Each hint takes a tenth of what your code is worth"));
    task_->setWidget(content);
    content->setAutoFillBackground(false);
}

QWidget* CodingView::make_writing() {
    auto* column = new QVBoxLayout(writing_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(editor_, 1);
    auto* bar = new QFrame(writing_);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->addStretch(1);
    run_ = new KeyedButton(theme_, Tr::tr("Run"), Tr::tr("Ctrl ⏎"), bar);
    row->addWidget(run_);
    column->addWidget(bar);
    connect(run_, &QAbstractButton::clicked, this, &CodingView::run_requested);
    return writing_;
}

std::string CodingView::code() const { return editor_->toPlainText().toStdString(); }

sandbox::Program CodingView::program() const {
    sandbox::Program program{exercise_.models, code(), {}, exercise_.needs};
    for (const ExerciseCheck& check : exercise_.checks)
        program.checks.push_back({check.name, check.code});
    return program;
}

QPlainTextEdit* CodingView::scratch_pad() const { return scratch_; }

void CodingView::show_running() {
    editor_->mark_lines({});
    results_->show_running();
}

void CodingView::show_result(const sandbox::RunResult& result, const std::string& code, int number) {
    const QString ran = QString::fromStdString(code);
    results_->show_result(result, ran, number);
    if (editor_->toPlainText() == ran)
        editor_->mark_lines(results_->lines());
    bring_forward(Part::Result);
}

void CodingView::show_hints(int count) {
    const auto all = static_cast<int>(card_.hints.size());
    for (; hints_shown_ < std::min(count, all); ++hints_shown_) {
        hints_->addWidget(make_label("heading", Tr::tr("Hint %1").arg(hints_shown_ + 1), task_->widget()));
        auto* text = new BlockColumn(theme_, images_, task_->widget());
        text->show_blocks(to_blocks(card_.hints[static_cast<std::size_t>(hints_shown_)]));
        hints_->addWidget(text);
    }
    hint_->set_text(Tr::tr("Hint %1 of %2").arg(std::min(hints_shown_ + 1, all)).arg(all));
    hint_->setVisible(hints_shown_ < all);
}

CodingView::Part CodingView::part_in_front() const {
    return folded_ ? static_cast<Part>(tabs_->currentIndex()) : Part::Task;
}

void CodingView::bring_forward(Part part) {
    tabs_->setCurrentIndex(static_cast<int>(part));
    show_parts();
}

void CodingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void CodingView::fold() {
    folded_ = width() < theme_.px(least_for_all_parts.width()) || height() < theme_.px(least_for_all_parts.height());
    show_parts();
}

void CodingView::show_parts() {
    const auto in_front = static_cast<Part>(tabs_->currentIndex());
    tabs_->setVisible(folded_);
    task_->setVisible(!folded_ || in_front == Part::Task);
    down_->setVisible(!folded_ || in_front != Part::Task);
    writing_->setVisible(!folded_ || in_front == Part::Code);
    results_->setVisible(!folded_ || in_front == Part::Result);
}

} // namespace greenroom::desktop
