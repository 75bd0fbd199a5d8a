#include "desktop/interview/question_header.h"

#include "desktop/base/formats.h"
#include "desktop/card/grade_bar.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"
#include "study/interview/scoring.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace greenroom::desktop {

QuestionHeader::QuestionHeader(QWidget* parent)
    : QFrame(parent), title_(make_label("strong", {}, this)), place_(make_label("muted", {}, this)),
      caption_(make_label("muted", {}, this)), left_(make_label("clock", {}, this)) {
    setObjectName(QStringLiteral("study-header"));
    auto* row = new FlowLayout(this);
    row->setAlignment(Qt::AlignJustify);
    row->setContentsMargins(28, 8, 28, 8);
    row->setSpacing(12);
    auto* where = new QWidget(this);
    auto* names = new FlowLayout(where);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(12);
    title_->setWordWrap(true);
    names->addWidget(title_);
    names->addWidget(place_);
    row->addWidget(where);
    row->addWidget(make_clock_and_buttons());
}

QWidget* QuestionHeader::make_clock_and_buttons() {
    auto* end = new QWidget(this);
    auto* row = new FlowLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(caption_);
    row->addWidget(left_);
    const auto add = [&](const QString& text, const QString& tip, void (QuestionHeader::*signal)()) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("small"));
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(Tr::tr("Pause"), Tr::tr("Stop the clock and resume later. Key: P"), &QuestionHeader::pause_requested);
    add(Tr::tr("Leave"), Tr::tr("Resume later, or abandon the interview. Key: Esc"), &QuestionHeader::leave_requested);
    return end;
}

void QuestionHeader::show_place(const QString& title, int number, int of) {
    title_->setText(title);
    place_->setText(Tr::tr("question %1 of %2").arg(number).arg(of));
}

void QuestionHeader::show_time_left(std::chrono::milliseconds left) {
    const bool over = left < std::chrono::milliseconds{0};
    // Setting the same text would paint it again.
    const auto show = [](QLabel& label, const QString& text) {
        if (text != label.text())
            label.setText(text);
    };
    show(*caption_, over ? Tr::tr("over time") : Tr::tr("time left"));
    show(*left_, elapsed_text(over ? -left : left));
}

void QuestionHeader::set_clock_shown(bool shown) {
    left_->setVisible(shown);
    choose_shown();
}

void QuestionHeader::set_folded(bool folded) {
    folded_ = folded;
    choose_shown();
}

void QuestionHeader::choose_shown() {
    title_->setVisible(!folded_);
    caption_->setVisible(!folded_ && is_clock_shown());
}

QString QuestionHeader::place() const { return place_->text(); }

QString QuestionHeader::time_left() const { return left_->text(); }

bool QuestionHeader::is_clock_shown() const { return !left_->isHidden(); }

ClockRing::ClockRing(const Theme& theme, int side, QWidget* parent) : QWidget(parent), theme_(theme), side_(side) {
    set_role(*this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ClockRing::show_time(std::chrono::milliseconds time, std::chrono::seconds target) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    if (seconds == shown_ && target == target_)
        return;
    shown_ = seconds;
    target_ = target;
    text_ = elapsed_text(seconds);
    setAccessibleName(Tr::tr("%1 of %2").arg(text_, elapsed_text(target)));
    const auto most = static_cast<double>(target.count());
    set_value(*this, {std::min(static_cast<double>(seconds.count()), most), 0, most}, ValueChange::Asked);
    update();
}

QSize ClockRing::sizeHint() const { return {theme_.px(side_), theme_.px(side_)}; }

void ClockRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    const bool over = shown_ > target_;
    const int width = theme_.px(side_ >= 80 ? 6 : 4);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    const bool hollow = theme_.level_of_contrast() == Contrast::High; // as in a Bar
    painter.setPen(QPen(colours.line, hollow ? 1 : width));
    painter.drawEllipse(ring);
    const double share = target_.count() > 0
                             ? std::min(1.0, static_cast<double>(shown_.count()) / static_cast<double>(target_.count()))
                             : 1;
    painter.setPen(QPen(over ? colours.hard : colours.accent, width, Qt::SolidLine, Qt::RoundCap));
    if (share > 0)
        painter.drawArc(ring, 90 * 16, -static_cast<int>(share * 360 * 16));

    const bool roomy = side_ >= 80;
    QFont font = theme_.font(TextRole::Code);
    font.setPixelSize(theme_.px(roomy ? 18 : 13));
    painter.setFont(font);
    painter.setPen(over ? colours.hard : colours.text);
    painter.drawText(rect().adjusted(0, 0, 0, roomy ? -theme_.px(12) : 0), Qt::AlignCenter, text_);
    if (!roomy)
        return;
    QFont small = theme_.font(TextRole::Small);
    small.setPixelSize(theme_.px(12));
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(rect().adjusted(0, theme_.px(24), 0, 0), Qt::AlignCenter,
                     Tr::tr("of %1").arg(elapsed_text(target_)));
}

namespace {

QFrame* make_footer(FlowLayout*& row) {
    auto* footer = new QFrame;
    footer->setObjectName(QStringLiteral("footer"));
    row = new FlowLayout(footer);
    row->set_narrows(true);
    row->setAlignment(Qt::AlignHCenter);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(12);
    return footer;
}

} // namespace

QuestionBar::QuestionBar(const Theme& theme, QWidget* parent)
    : PartStack(parent), asking_(make_asking(theme)), judging_(make_judging(theme)),
      grading_(new GradeBar(theme, this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(Tr::tr("Answer"));
    addWidget(asking_);
    addWidget(judging_);
    addWidget(grading_);
    connect(grading_, &GradeBar::graded, this, &QuestionBar::graded);
}

QWidget* QuestionBar::make_asking(const Theme& theme) {
    FlowLayout* row = nullptr;
    QFrame* footer = make_footer(row);
    more_ = new QPushButton(Tr::tr("More…"), footer);
    skip_ = new KeyedButton(theme, Tr::tr("Skip"), QStringLiteral("S"), footer);
    unknown_ = new KeyedButton(theme, Tr::tr("I don't know"), QStringLiteral("0"), footer);
    scratch_pad_ = new KeyedButton(theme, Tr::tr("Scratch pad"), QStringLiteral("N"), footer);
    go_on_ = new PrimaryButton(theme, Tr::tr("Done answering"), Tr::tr("Space"), footer);
    for (QWidget* button : std::initializer_list<QWidget*>{more_, skip_, unknown_, scratch_pad_, go_on_})
        row->addWidget(button);
    more_->hide();
    connect(more_, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        for (KeyedButton* button : {skip_, unknown_, scratch_pad_})
            if (button != scratch_pad_ || has_scratch_pad_)
                connect(menu.addAction(button->text()), &QAction::triggered, button, &QAbstractButton::click);
        menu.exec(more_->mapToGlobal(QPoint(0, 0)));
    });
    connect(skip_, &QAbstractButton::clicked, this, &QuestionBar::skip_requested);
    connect(unknown_, &QAbstractButton::clicked, this, &QuestionBar::dont_know_requested);
    connect(scratch_pad_, &QAbstractButton::clicked, this, &QuestionBar::scratch_pad_requested);
    connect(go_on_, &QAbstractButton::clicked, this, &QuestionBar::go_on_requested);
    return footer;
}

QWidget* QuestionBar::make_judging(const Theme& theme) {
    FlowLayout* row = nullptr;
    QFrame* footer = make_footer(row);
    row->addWidget(make_label("muted", Tr::tr("Did your answer hold?"), footer));
    auto* lost = new KeyedButton(theme, Tr::tr("No"), QStringLiteral("N"), footer);
    auto* held = new PrimaryButton(theme, Tr::tr("Yes"), QStringLiteral("Y"), footer);
    row->addWidget(lost);
    row->addWidget(held);
    connect(lost, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(FollowUpResult::Lost); });
    connect(held, &QAbstractButton::clicked, this, [this] { Q_EMIT judged(FollowUpResult::Survived); });
    return footer;
}

void QuestionBar::offer(const Card& card, const QuestionState& state,
                        const std::optional<std::array<std::chrono::milliseconds, 4>>& intervals) {
    if (state.step == InterviewStep::Judging)
        return setCurrentWidget(judging_);
    if (state.step != InterviewStep::Grading)
        return offer_going_on(card, state);
    const Grade suggested = state.suggested.value_or(Grade::Good);
    if (intervals)
        grading_->offer_grades(*intervals, suggested);
    else
        grading_->offer_grades(suggested);
    setCurrentWidget(grading_);
}

void QuestionBar::offer_going_on(const Card& card, const QuestionState& state) {
    const bool answering = state.step == InterviewStep::Answering;
    const bool ticking = state.step == InterviewStep::Ticking;
    const bool typed = answering && is_auto_graded(card) && card.kind != Kind::Choice;
    ticking_ = ticking;
    key_ = typed ? Tr::tr("Enter") : Tr::tr("Space");
    // Letters and digits go into the line.
    skip_->set_key(typed ? QStringLiteral("F7") : QStringLiteral("S"));
    unknown_->set_key(typed ? QStringLiteral("F8") : QStringLiteral("0"));
    has_scratch_pad_ = answering && !is_auto_graded(card);
    choose_shown();
    setCurrentWidget(asking_);
}

void QuestionBar::set_folded(bool folded) {
    folded_ = folded;
    choose_shown();
}

void QuestionBar::choose_shown() {
    const QString done = folded_ ? Tr::tr("Done") : Tr::tr("Done answering");
    go_on_->set_text_and_key(ticking_ ? Tr::tr("Go on") : done, key_);
    // What goes makes room first: a window that grew for both stays so.
    if (!folded_)
        more_->hide();
    skip_->setVisible(!folded_);
    unknown_->setVisible(!folded_);
    scratch_pad_->setVisible(!folded_ && has_scratch_pad_);
    more_->setVisible(folded_);
}

} // namespace greenroom::desktop
