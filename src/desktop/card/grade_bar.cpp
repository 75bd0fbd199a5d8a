#include "desktop/card/grade_bar.h"

#include "desktop/base/formats.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>

namespace greenroom::desktop {

GradeBar::GradeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), stack_(new QStackedLayout), why_nothing_(make_label("muted", {}, this)),
      answer_(new PrimaryButton(theme, {}, {}, this)) {
    setObjectName(QStringLiteral("footer"));
    setAccessibleName(Tr::tr("Answer"));
    auto* frame = new QHBoxLayout(this);
    frame->setContentsMargins(16, 14, 16, 14);
    frame->addLayout(stack_);

    auto* asking = new QWidget(this);
    auto* asking_row = new QHBoxLayout(asking);
    asking_row->setContentsMargins(0, 8, 0, 8);
    asking_row->addWidget(answer_, 0, Qt::AlignCenter);
    stack_->addWidget(asking);

    auto* grading = new QWidget(this);
    auto* grading_row = new QHBoxLayout(grading);
    grading_row->setContentsMargins(0, 0, 0, 0);
    grading_row->setSpacing(8);
    grading_row->addStretch(1);
    for (const Grade grade : all_grades) {
        auto* button = new GradeButton(theme, grade, grading);
        grading_row->addWidget(button);
        grades_[index_of(grade)] = button;
        connect(button, &QAbstractButton::clicked, this, [this, grade] { Q_EMIT graded(grade); });
    }
    grading_row->addStretch(1);
    stack_->addWidget(grading);
    why_nothing_->setAlignment(Qt::AlignCenter);
    why_nothing_->setWordWrap(true);
    stack_->addWidget(why_nothing_);
    connect(answer_, &QAbstractButton::clicked, this, &GradeBar::answer_requested);
}

void GradeBar::offer_answer(const QString& text, const QString& key) {
    answer_->set_text_and_key(text, key);
    stack_->setCurrentIndex(0);
}

void GradeBar::offer_grades(const std::array<std::chrono::milliseconds, 4>& intervals, Grade suggested) {
    for (const Grade grade : all_grades)
        grades_[index_of(grade)]->set_interval(interval_text(intervals[index_of(grade)]));
    suggest(suggested);
    stack_->setCurrentIndex(1);
}

void GradeBar::offer_grades(Grade suggested) {
    for (GradeButton* button : grades_)
        button->set_interval({});
    suggest(suggested);
    stack_->setCurrentIndex(1);
}

void GradeBar::offer_nothing(const QString& why) {
    why_nothing_->setText(why);
    stack_->setCurrentIndex(2);
}

void GradeBar::suggest(Grade grade) {
    suggested_ = grade;
    for (const Grade each : all_grades)
        grades_[index_of(each)]->set_suggestion(each == grade ? Suggestion::Yes : Suggestion::No);
}

void GradeBar::come_after(QWidget& content) {
    QWidget* last = &content;
    for (QWidget* each = content.nextInFocusChain(); each != &content; each = each->nextInFocusChain())
        // Qt leaves the order as it is for a widget that Tab does not reach.
        if (content.isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            last = each;
    setTabOrder(last, answer_);
    last = answer_;
    for (GradeButton* button : grades_) {
        setTabOrder(last, button);
        last = button;
    }
}

GradeButton::GradeButton(const Theme& theme, Grade grade, QWidget* parent)
    : PaintedButton(parent), theme_(theme), grade_(grade) {
    setText(name_of(grade));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    name_for_screen_readers();
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void GradeButton::set_interval(const QString& interval) {
    interval_ = interval;
    name_for_screen_readers();
    updateGeometry();
    update();
}

void GradeButton::set_suggestion(Suggestion suggestion) {
    suggestion_ = suggestion;
    name_for_screen_readers();
    update();
}

void GradeButton::name_for_screen_readers() {
    setAccessibleName(interval_.isEmpty() ? text() : Tr::tr("%1, again in %2").arg(text(), interval_));
    setAccessibleDescription(suggestion_ == Suggestion::Yes ? Tr::tr("Keys: %1, Space. Suggested").arg(int(grade_))
                                                            : Tr::tr("Key: %1").arg(int(grade_)));
}

QFont GradeButton::name_font() const {
    QFont font = theme_.font(TextRole::Prose);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize GradeButton::sizeHint() const { return {theme_.px(150), theme_.px(64)}; }

// Where there is no room for the key, name and interval stand alone.
QSize GradeButton::minimumSizeHint() const {
    const int name = QFontMetrics(name_font()).horizontalAdvance(text());
    const int interval = QFontMetrics(theme_.font(TextRole::Small)).horizontalAdvance(interval_);
    return {std::max(name, interval) + theme_.px(2 * 6), theme_.px(64)};
}

void GradeButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    const QColor ink = grade_colour(colours, grade_);
    const bool suggested = suggestion_ == Suggestion::Yes;
    painter.setPen(QPen(suggested ? ink : colours.line, suggested ? 1.6 : 1));
    painter.setBrush(underMouse() ? colours.code : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const bool keyed = width() >= theme_.px(104);
    const int beside = theme_.px(keyed ? 15 : 6);
    const QRect inside = rect().adjusted(beside, theme_.px(10), -beside, -theme_.px(10));
    painter.setPen(ink);
    painter.setFont(name_font());
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(inside, start | (interval_.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop), text());
    painter.setPen(colours.muted);
    painter.setFont(theme_.font(TextRole::Small));
    painter.drawText(inside, start | Qt::AlignBottom, interval_);

    const QString key = QString::number(int(grade_));
    const QSize cap = key_cap_size(theme_, key);
    const QRect place(QPoint(inside.right() - cap.width() + 1, (height() - cap.height()) / 2), cap);
    if (keyed)
        paint_key_cap(painter, theme_, mirrored(*this, place), key, colours.muted, colours.line);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 7, colours.accent);
}

} // namespace greenroom::desktop
