#include "desktop/interview/question_view.h"

#include "cards/parse/exercise.h"
#include "cards/render/blocks.h"
#include "desktop/base/formats.h"
#include "desktop/card/block_column.h"
#include "desktop/card/key_points.h"
#include "desktop/card/spoken.h"
#include "desktop/card/typed_response.h"
#include "desktop/interview/answer_fields.h"
#include "desktop/interview/coding_view.h"
#include "desktop/interview/interview_words.h"
#include "desktop/interview/listen_panel.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/writing_field.h"
#include "study/interview/scoring.h"
#include "study/interview/start.h"
#include "study/interview/steps.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace greenroom::desktop {
namespace {

QStringList as_list(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

// "2 of 3 key points · 0:48 of 1:10 · 1 of 2 follow-ups held": what the suggested grade is made of.
QString grounds_text(const Card& card, const QuestionState& state) {
    QStringList parts;
    if (is_auto_graded(card))
        parts += rubric_share(card, state) == 1.0 ? Tr::tr("right") : Tr::tr("not right");
    if (card.kind == Kind::Exercise)
        parts += runs_text(state.code);
    if (!is_auto_graded(card) && !card.key_points.empty())
        parts += Tr::tr("%1 of %2 key points").arg(state.ticked.size()).arg(card.key_points.size());
    parts += Tr::tr("%1 of %2").arg(elapsed_text(state.elapsed), elapsed_text(std::chrono::seconds{card.seconds}));
    const auto held = std::ranges::count(state.follow_ups, FollowUpResult::Survived, &AnsweredFollowUp::survival);
    if (!state.follow_ups.empty())
        parts += Tr::tr("%1 of %2 follow-ups held").arg(held).arg(state.follow_ups.size());
    return parts.join(QStringLiteral("  ·  "));
}

bool is_asked_now(const QuestionState& state, int number) {
    return number == state.follow_up && (state.step == InterviewStep::FollowUp || state.step == InterviewStep::Judging);
}

QString heading_text(const Card& card, const QuestionState& state, int number) {
    const QString heading = Tr::tr("Follow-up %1 of %2").arg(number + 1).arg(card.follow_ups.size());
    if (is_asked_now(state, number))
        return heading;
    const auto answered = std::ranges::find(state.follow_ups, number, &AnsweredFollowUp::number);
    const bool held = answered != state.follow_ups.end() && answered->survival == FollowUpResult::Survived;
    return Tr::tr("%1: %2").arg(heading, held ? Tr::tr("held") : Tr::tr("did not hold"));
}

} // namespace

QuestionView::QuestionView(const Theme& theme, const InterviewEntry& entry, const StarStory& story,
                           const ImageFolder& images, QWidget* parent)
    : QWidget(parent), theme_(theme), entry_(entry), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 34, 0, 28);
    column_->setSpacing(16);
    if (is_answering() && entry.question.card.kind == Kind::Exercise) {
        add_coding(images);
        return;
    }
    add_question(images);
    add_response(story, images);
    if (!is_answering()) {
        add_code();
        add_notes();
        recording_place_ = column_->count();
        add_key_points(images);
        add_follow_ups(images);
        add_grading();
        add_answer(images);
    }
    column_->addStretch(1);
}

void QuestionView::add_coding(const ImageFolder& images) {
    column_->setContentsMargins(0, 0, 0, 0);
    coding_ = new CodingView(theme_, entry_, images, this);
    column_->addWidget(coding_, 1);
    scratch_ = coding_->scratch_pad();
    running_ = coding_->clock();
    clocks_.push_back(running_);
    running_->show_time(entry_.state.clock, std::chrono::seconds{entry_.question.card.seconds});
}

/// What was written for an exercise, and what came of it.
void QuestionView::add_code() {
    if (entry_.question.card.kind != Kind::Exercise)
        return;
    const CodeAnswer& code = entry_.state.code;
    auto* figures = make_label("muted", runs_text(code), this);
    figures->setWordWrap(true);
    column_->addWidget(figures);
    if (code.text.empty())
        return;
    auto* text = new BlockColumn(theme_, {}, this);
    text->show_blocks({block_of(code)});
    column_->addWidget(text);
}

void QuestionView::add_question(const ImageFolder& images) {
    const Card& card = entry_.question.card;
    const GapView view{card.gap, is_answering() ? Gaps::Hidden : Gaps::Shown};
    auto* row = new QHBoxLayout;
    row->setSpacing(28);
    auto* question = new ProseView(theme_, TextRole::Question, images, this);
    question->show_html(QString::fromStdString(to_inline_html(card.question, view)));
    row->addWidget(question, 1);
    auto* clock = new ClockRing(theme_, 88, this);
    row->addWidget(clock, 0, Qt::AlignTop);
    column_->addLayout(row);
    clock->show_time(is_answering() ? entry_.state.clock : entry_.state.elapsed, std::chrono::seconds{card.seconds});
    clocks_.push_back(clock);
    if (is_answering())
        running_ = clock;

    auto* prompt = new BlockColumn(theme_, images, this);
    prompt->show_blocks(card.kind == Kind::Exercise ? to_blocks(read_exercise(card).task)
                                                    : to_blocks(card.prompt, view));
    column_->addWidget(prompt);
}

void QuestionView::add_response(const StarStory& story, const ImageFolder& images) {
    const Card& card = entry_.question.card;
    if (card.kind == Kind::Choice) {
        options_ = new OptionList(theme_, card, images, this);
        options_->choose(entry_.state.chosen);
        column_->addWidget(options_);
        if (!is_answering())
            options_->mark();
    } else if (is_auto_graded(card)) {
        add_typed();
    } else if (is_answering() && is_behavioural(card)) {
        star_ = new StarFields(theme_, story, this);
        star_->set_question(spoken_question(card, Gaps::Hidden));
        column_->addWidget(star_);
    } else if (is_answering()) {
        scratch_ = new WritingField(theme_, WritingField::Font::Code, Tr::tr("Scratch pad"),
                                    QString::fromStdString(entry_.state.text), this);
        scratch_->setAccessibleDescription(spoken_question(card, Gaps::Hidden));
        scratch_->setPlaceholderText(Tr::tr("Scratch pad, kept with your answer"));
        scratch_->setVisible(!entry_.state.text.empty());
        column_->addWidget(scratch_);
    }
}

void QuestionView::add_typed() {
    typed_ = new TypedResponse(theme_, as_list(accepted_answers(entry_.question.card)), this);
    typed_->set_question(spoken_question(entry_.question.card, Gaps::Hidden));
    typed_->set_typed(QString::fromStdString(entry_.state.text));
    column_->addWidget(typed_);
    connect(typed_, &TypedResponse::answered, this, &QuestionView::answered);
    if (!is_answering())
        typed_->mark();
}

void QuestionView::add_notes() {
    if (is_auto_graded(entry_.question.card) || entry_.state.text.empty())
        return;
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(make_label("heading", Tr::tr("What you wrote"), panel));
    const bool told = is_behavioural(entry_.question.card);
    auto* text = make_label(told ? "note" : "code", QString::fromStdString(entry_.state.text), panel);
    text->setWordWrap(true);
    column->addWidget(text);
    column_->addWidget(panel);
}

void QuestionView::add_key_points(const ImageFolder& images) {
    const Card& card = entry_.question.card;
    if (is_auto_graded(card) || card.key_points.empty())
        return;
    key_points_ = new KeyPoints(theme_, card.key_points, images, this);
    for (const int place : entry_.state.ticked)
        key_points_->toggle(place);
    column_->addWidget(key_points_);
    if (entry_.state.step == InterviewStep::Ticking) {
        in_focus_ = key_points_;
        connect(key_points_, &KeyPoints::ticks_changed, this, &QuestionView::ticks_changed);
    } else {
        key_points_->setEnabled(false);
    }
}

void QuestionView::show_recording(ListenPanel* recording) {
    delete std::exchange(recording_, recording);
    column_->insertWidget(recording_place_, recording);
}

void QuestionView::add_follow_ups(const ImageFolder& images) {
    const Card& card = entry_.question.card;
    const QuestionState& state = entry_.state;
    const bool asking = state.step == InterviewStep::FollowUp || state.step == InterviewStep::Judging;
    const int reached = asking ? state.follow_up + 1 : static_cast<int>(state.follow_ups.size());
    for (int number = 0; number < reached; ++number) {
        auto* panel = new FollowUpPanel(theme_, card, state, number, images, this);
        column_->addWidget(panel);
        clocks_.push_back(panel->clock());
        if (asking && number == state.follow_up) {
            in_focus_ = panel;
            running_ = state.step == InterviewStep::FollowUp ? panel->clock() : nullptr;
        }
    }
}

void QuestionView::add_answer(const ImageFolder& images) {
    auto* heading = new CollapsibleHeader(theme_, Tr::tr("The answer"), this);
    auto* answer = new BlockColumn(theme_, images, this);
    answer->show_blocks(to_blocks(entry_.question.card.answer));
    auto* details = new Collapsible(answer, this);
    column_->addWidget(heading);
    column_->addWidget(details);
    connect(heading, &QAbstractButton::toggled, details,
            [details](bool open) { open ? details->open(Collapsible::Motion::None) : details->close(); });
    // While a follow-up is asked it would push that out of sight.
    heading->setChecked(entry_.state.step == InterviewStep::Ticking || entry_.state.step == InterviewStep::Grading);
}

void QuestionView::add_grading() {
    if (entry_.state.step != InterviewStep::Grading)
        return;
    auto* grounds = make_label("muted", grounds_text(entry_.question.card, entry_.state), this);
    grounds->setWordWrap(true);
    column_->addWidget(grounds);
    in_focus_ = grounds;
}

QString QuestionView::spoken() const {
    const Card& card = entry_.question.card;
    const QuestionState& state = entry_.state;
    const auto asked = static_cast<std::size_t>(state.follow_up);
    switch (state.step) {
    case InterviewStep::Answering:
        return typed_ ? QString() : spoken_question(card, Gaps::Hidden, options_ ? options_->spoken() : QStringList());
    case InterviewStep::Ticking:
        return key_points_ ? key_points_->spoken() : QString();
    case InterviewStep::FollowUp:
        return Tr::tr("%1: %2").arg(heading_text(card, state, state.follow_up),
                                    spoken_text(card.follow_ups[asked].question));
    case InterviewStep::Judging:
        return Tr::tr("The answer: %1 Did yours hold? Y for yes, N for no.")
            .arg(spoken_text(card.follow_ups[asked].answer));
    case InterviewStep::Grading: {
        QStringList parts = options_ ? options_->spoken() : QStringList();
        if (typed_)
            parts += typed_->spoken_verdict();
        parts += Tr::tr("Suggested grade: %1, by %2.")
                     .arg(name_of(state.suggested.value_or(Grade::Good)), grounds_text(card, state));
        parts += Tr::tr("Answer: %1").arg(spoken_answer(card));
        return parts.join(u' ');
    }
    case InterviewStep::Done:
        break;
    }
    return {};
}

void QuestionView::set_clocks_shown(bool shown) {
    for (ClockRing* clock : clocks_)
        clock->setVisible(shown);
}

void QuestionView::open_scratch_pad() {
    if (star_)
        return star_->take_keyboard();
    if (!scratch_)
        return;
    if (coding_)
        coding_->parts().bring_forward(CodingView::Part::Task);
    scratch_->show();
    scratch_->moveCursor(QTextCursor::End);
    scratch_->setFocus();
}

namespace {

std::chrono::milliseconds time_of(const QuestionState& state, int number) {
    if (is_asked_now(state, number) && state.step == InterviewStep::FollowUp)
        return state.clock;
    const auto answered = std::ranges::find(state.follow_ups, number, &AnsweredFollowUp::number);
    return answered == state.follow_ups.end() ? std::chrono::milliseconds{0} : answered->elapsed;
}

} // namespace

FollowUpPanel::FollowUpPanel(const Theme& theme, const Card& card, const QuestionState& state, int number,
                             const ImageFolder& images, QWidget* parent)
    : QFrame(parent), clock_(new ClockRing(theme, 56, this)) {
    const bool asked = is_asked_now(state, number);
    setObjectName(asked ? QStringLiteral("panel-now") : QStringLiteral("panel"));
    const FollowUp& follow_up = card.follow_ups[static_cast<std::size_t>(number)];
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(22, 16, 18, 16);
    row->setSpacing(18);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    row->addLayout(column, 1);
    row->addWidget(clock_, 0, Qt::AlignTop);
    column->addWidget(make_label("small", heading_text(card, state, number), this));
    auto* question = new ProseView(theme, TextRole::Prose, images, this);
    question->show_html(QStringLiteral("<b>%1</b>").arg(QString::fromStdString(to_inline_html(follow_up.question))));
    column->addWidget(question);
    if (asked && state.step == InterviewStep::Judging) {
        auto* answer = new BlockColumn(theme, images, this);
        answer->show_blocks(to_blocks(follow_up.answer));
        column->addWidget(answer);
    }
    column->addStretch(1);
    clock_->show_time(time_of(state, number), follow_up_target(card.seconds));
}

} // namespace greenroom::desktop
