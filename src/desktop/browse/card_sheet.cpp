#include "desktop/browse/card_sheet.h"

#include "desktop/base/card_words.h"
#include "desktop/card/answer_view.h"
#include "desktop/card/block_column.h"
#include "desktop/card/prose_view.h"
#include "desktop/widgets/elided_label.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString options_html(const std::vector<Option>& options, Gaps gaps) {
    QString html;
    for (const Option& option : options) {
        const QString text = QString::fromStdString(to_inline_html(option.text));
        const bool marked = gaps == Gaps::Shown && option.right;
        html += QStringLiteral("<li>%1</li>").arg(marked ? CardSheet::tr("<b>%1</b> ✓ right").arg(text) : text);
    }
    return QStringLiteral("<ol type=\"A\">%1</ol>").arg(html);
}

QString expected_html(const std::vector<std::string>& expected) {
    QStringList answers;
    for (const std::string& answer : expected)
        answers += QStringLiteral("<code>%1</code>").arg(QString::fromStdString(answer).toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(CardSheet::tr("Expected: %1").arg(answers.join(CardSheet::tr(" or "))));
}

} // namespace

CardSheet::CardSheet(const Theme& theme, const StoredCard& card, ImageFolder images, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(card), images_(std::move(images)),
      question_(new ProseView(theme, TextRole::Title, images_, this)), prompt_(new BlockColumn(theme, images_, this)),
      options_(new ProseView(theme, TextRole::Prose, images_, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    add_chips(*column);
    column->addWidget(question_);
    column->addWidget(prompt_);
    column->addWidget(options_);
    options_->setVisible(!card_.card.options.empty());
    show_question(Gaps::Hidden);
}

void CardSheet::add_chips(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* topic = new ElidedLabel(QString::fromStdString(card_.topic_title), this);
    topic->setProperty("role", QStringLiteral("chip"));
    row->addWidget(topic);
    row->addWidget(make_label("chip", word_for(card_.card.level), this));
    row->addWidget(make_label("chip", word_for(card_.card.kind), this));
    row->addStretch(1);
    column.addLayout(row);
}

void CardSheet::show_question(Gaps gaps) {
    const GapView view{card_.card.gap, gaps};
    question_->show_html(QString::fromStdString(to_inline_html(card_.card.question, view)));
    prompt_->show_blocks(to_blocks(card_.card.prompt, view));
    if (!card_.card.options.empty())
        options_->show_html(options_html(card_.card.options, gaps));
}

void CardSheet::make_answer(Building building) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!card_.card.expected.empty()) {
        auto* expected = new ProseView(theme_, TextRole::Prose, images_, content);
        expected->show_html(expected_html(card_.card.expected));
        column->addWidget(expected);
    }
    answer_ = new AnswerView(theme_, card_.card, images_, Rubric::ToRead, building, content);
    column->addWidget(answer_);
    fold_ = new Collapsible(content, this);
    layout()->addWidget(fold_);
}

void CardSheet::open_answer(Collapsible::Motion motion) {
    const bool gives_away = card_.card.kind == Kind::Cloze || card_.card.kind == Kind::Choice;
    if (gives_away)
        show_question(Gaps::Shown);
    fold_->open(motion);
}

void CardSheet::show_answer(Collapsible::Motion motion) {
    if (is_answer_shown())
        return;
    if (!fold_)
        make_answer(Building::Whole);
    open_answer(motion);
}

bool CardSheet::show_more() {
    if (is_answer_shown())
        return answer_->add_next();
    make_answer(Building::Stepwise);
    open_answer(Collapsible::Motion::None);
    return true;
}

void CardSheet::hide_answer() {
    if (!is_answer_shown())
        return;
    fold_->close();
    show_question(Gaps::Hidden);
}

} // namespace greenroom::desktop
