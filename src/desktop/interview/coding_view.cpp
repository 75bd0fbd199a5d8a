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
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

// In pixels of the unzoomed design.
constexpr QSize least_for_all_parts{820, 420};

} // namespace

CodingView::CodingView(const Theme& theme, const InterviewEntry& entry, const ImageFolder& images, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(entry.question.card), exercise_(read_exercise(card_)), images_(images),
      parts_(new CodingParts(theme, this)), clock_(new ClockRing(theme, 64, this)), hints_(new QVBoxLayout),
      hint_(new KeyedButton(theme, {}, QStringLiteral("Alt+H"), this)) {
    make_task(images);
    add_run_button();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    const CodeAnswer& code = entry.state.code;
    editor().setPlainText(QString::fromStdString(code.text.empty() ? exercise_.starter : code.text));
    std::vector<std::string> names;
    for (const ExerciseCheck& check : exercise_.checks)
        names.push_back(check.name);
    results().show_checks(names);
    scratch_->setPlainText(QString::fromStdString(entry.state.text));
    scratch_->setVisible(!entry.state.text.empty());
    show_hints(code.hints);
    connect(hint_, &QAbstractButton::clicked, this, &CodingView::hint_requested);
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
    parts_->reading().setWidget(content);
    content->setAutoFillBackground(false);
}

void CodingView::add_run_button() {
    auto* bar = new QFrame(&parts_->writing());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 4, 12, 4);
    row->addStretch(1);
    auto* run = new KeyedButton(theme_, Tr::tr("Run"), Tr::tr("Ctrl ⏎"), bar);
    row->addWidget(run);
    parts_->around_editor().addWidget(bar);
    connect(run, &QAbstractButton::clicked, this, &CodingView::run_requested);
}

std::string CodingView::code() const { return editor().toPlainText().toStdString(); }

QPlainTextEdit* CodingView::scratch_pad() const { return scratch_; }

void CodingView::show_running() {
    editor().mark_lines({});
    results().show_running();
}

void CodingView::show_result(const sandbox::RunResult& result, const std::string& code, int number) {
    const QString ran = QString::fromStdString(code);
    results().show_result(result, ran, number);
    if (editor().toPlainText() == ran)
        editor().mark_lines(results().lines());
    parts_->bring_forward(Part::Result);
}

void CodingView::show_hints(int count) {
    const auto all = static_cast<int>(card_.hints.size());
    for (; hints_shown_ < std::min(count, all); ++hints_shown_) {
        hints_->addWidget(make_label("heading", Tr::tr("Hint %1").arg(hints_shown_ + 1), parts_->reading().widget()));
        auto* text = new BlockColumn(theme_, images_, parts_->reading().widget());
        text->show_blocks(to_blocks(card_.hints[static_cast<std::size_t>(hints_shown_)]));
        hints_->addWidget(text);
    }
    hint_->set_text(Tr::tr("Hint %1 of %2").arg(std::min(hints_shown_ + 1, all)).arg(all));
    hint_->setVisible(hints_shown_ < all);
}

void CodingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void CodingView::fold() {
    parts_->fold(width() < theme_.px(least_for_all_parts.width()) ||
                 height() < theme_.px(least_for_all_parts.height()));
}

} // namespace greenroom::desktop
