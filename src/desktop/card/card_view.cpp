#include "desktop/card/card_view.h"

#include "desktop/base/formats.h"
#include "desktop/card/answer_view.h"
#include "desktop/card/block_column.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/key_points.h"
#include "desktop/card/note_view.h"
#include "desktop/card/spoken.h"
#include "desktop/card/tr.h"
#include "desktop/card/typed_response.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "study/interview/scoring.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

QStringList accepted_texts(const Card& card) {
    QStringList texts;
    for (const std::string& answer : accepted_answers(card))
        texts << QString::fromStdString(answer);
    return texts;
}

} // namespace

CardView::CardView(const Theme& theme, const ShownCard& shown, ImageFolder images, QWidget* parent)
    : QWidget(parent), theme_(theme), shown_(shown), images_(std::move(images)),
      flag_(make_label("chip-flag", Tr::tr("flagged"), this)), elapsed_(make_label("small", {}, this)),
      more_(new IconButton(theme, QStringLiteral("more"), Tr::tr("What can be done with the card"), this)),
      question_(new ProseView(theme, TextRole::Question, images_, this)),
      prompt_(new BlockColumn(theme, images_, this)), hints_(new QVBoxLayout),
      hint_button_(new KeyedButton(theme, {}, Tr::tr("H"), this)), answer_place_(new QVBoxLayout),
      note_(new NoteView(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 26, 0, 26);
    column->setSpacing(14);
    add_heading(*column);
    add_in_measure(*column, *question_, theme_);
    column->addWidget(prompt_);
    add_hints(*column);
    add_response(*column);
    column->addLayout(answer_place_);
    add_in_measure(*column, *note_, theme_);
    column->addStretch(1);
    show_question(Gaps::Hidden);
    show_marks(shown_.marks);
}

void CardView::add_heading(QVBoxLayout& column) {
    auto* heading = new QWidget(this);
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* topic = new ElidedLabel(QString::fromStdString(shown_.topic_title), this);
    topic->setProperty("role", QStringLiteral("chip"));
    topic->setMinimumWidth(theme_.px(44)); // rather shortened than wider than the window
    row->addWidget(topic);
    row->addWidget(make_label("chip", word_for(shown_.card.level), this));
    row->addWidget(make_label("chip", target_text(std::chrono::seconds{shown_.card.seconds}), this));
    row->addWidget(flag_);
    row->addStretch(1);
    elapsed_->setAccessibleDescription(Tr::tr("Time since the question was shown"));
    row->addWidget(elapsed_);
    more_->set_called_for(true);
    row->addWidget(more_);
    connect(more_, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menu_requested(more_->mapToGlobal(QPoint(0, more_->height()))); });
    add_in_measure(column, *heading, theme_);
}

void CardView::add_hints(QVBoxLayout& column) {
    hints_->setSpacing(8);
    column.addLayout(hints_);
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(hint_button_, 0, Qt::AlignLeft);
    add_in_measure(column, *place, theme_);
    place->setVisible(has_hint_left());
    connect(hint_button_, &QAbstractButton::clicked, this, &CardView::hint_requested);
    name_hint_button();
}

void CardView::name_hint_button() {
    hint_button_->set_text(hints_shown_ == 0 ? Tr::tr("Show a hint") : Tr::tr("Show another hint"));
    hint_button_->setVisible(has_hint_left());
}

bool CardView::has_hint_left() const {
    // Those of an exercise belong to writing it, where they count.
    return !is_revealed() && shown_.card.kind != Kind::Exercise &&
           hints_shown_ < static_cast<int>(shown_.card.hints.size());
}

void CardView::show_hint() {
    if (!has_hint_left())
        return;
    auto* hint = new BlockColumn(theme_, images_, this);
    const std::string& text = shown_.card.hints[static_cast<std::size_t>(hints_shown_++)];
    hint->show_blocks(to_blocks(text));
    announce(*this, Tr::tr("Hint: %1").arg(spoken_text(text)));
    auto* heading = make_label("heading", Tr::tr("Hint"), this);
    add_in_measure(*hints_, *heading, theme_);
    hints_->addWidget(hint);
    name_hint_button();
    QMetaObject::invokeMethod(
        hint, [hint] { scroll_to(*hint, 1.0); }, Qt::QueuedConnection);
}

void CardView::add_response(QVBoxLayout& column) {
    const Card& card = shown_.card;
    if (card.kind == Kind::Choice) {
        choice_ = new ChoiceResponse(theme_, card, shown_.before ? shown_.before->reviews : 0, images_, this);
        add_in_measure(column, *choice_, theme_);
        connect(choice_, &ChoiceResponse::answered, this, &CardView::answered);
    }
    if (card.kind == Kind::Typed) {
        typed_ = new TypedResponse(theme_, accepted_texts(card), this);
        typed_->set_question(desktop::spoken_question(card, Gaps::Hidden));
        add_in_measure(column, *typed_, theme_);
        connect(typed_, &TypedResponse::answered, this, &CardView::answered);
    }
}

void CardView::show_question(Gaps gaps) {
    const GapView view{shown_.card.gap, gaps};
    question_->show_html(QString::fromStdString(to_inline_html(shown_.card.question, view)));
    prompt_->show_blocks(to_blocks(shown_.card.prompt, view));
}

void CardView::reveal(Collapsible::Motion motion) {
    if (is_revealed())
        return;
    if (shown_.card.kind == Kind::Cloze)
        show_question(Gaps::Shown);
    mark_response();
    answer_ = new AnswerView(theme_, shown_.card, images_, Rubric::ToTick, Building::Whole, this);
    if (KeyPoints* points = answer_->key_points())
        connect(points, &KeyPoints::ticks_changed, this, [this, points] {
            answered_.ticked = points->ticked();
            answered_.of = points->count();
            Q_EMIT suggestion_changed();
        });
    auto* details = new Collapsible(answer_, this, Collapsible::Shows::Beginning);
    answer_place_->addWidget(details);
    details->open(motion);
    note_->set_answer_shown();
    name_hint_button();
}

void CardView::mark_response() {
    if (choice_)
        answered_.right = choice_->mark();
    if (typed_)
        answered_.right = typed_->mark();
}

QString CardView::spoken_question() const {
    if (typed_)
        return {};
    return desktop::spoken_question(shown_.card, Gaps::Hidden, choice_ ? choice_->spoken() : QStringList());
}

QString CardView::spoken_answer() const {
    QStringList parts;
    if (typed_)
        parts += typed_->spoken_verdict();
    if (choice_)
        parts += choice_->spoken();
    if (shown_.card.kind == Kind::Cloze)
        parts += desktop::spoken_question(shown_.card, Gaps::Shown);
    parts += Tr::tr("Answer: %1").arg(desktop::spoken_answer(shown_.card));
    if (const KeyPoints* points = key_points())
        parts += points->spoken();
    return parts.join(u' ');
}

Grade CardView::suggested() const {
    StudiedAnswer answered = answered_;
    answered.hinted = hints_shown_ > 0;
    return suggested_grade(answered);
}

void CardView::show_elapsed(std::chrono::milliseconds elapsed) { elapsed_->setText(elapsed_text(elapsed)); }

void CardView::show_marks(const Marks& marks) {
    shown_.marks = marks;
    flag_->setVisible(marks.flag == Flag::On);
    note_->show_note(QString::fromStdString(marks.note));
}

KeyPoints* CardView::key_points() const { return answer_ ? answer_->key_points() : nullptr; }

void CardView::toggle_follow_ups() {
    if (answer_)
        answer_->toggle_follow_ups();
}

} // namespace greenroom::desktop
