#include "desktop/interview/question_header.h"

#include "desktop/base/elapsed_text.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace greenroom::desktop {

QuestionHeader::QuestionHeader(QWidget* parent)
    : QFrame(parent), title_(make_label("strong", {}, this)), place_(make_label("muted", {}, this)),
      caption_(make_label("muted", tr("time left"), this)), left_(make_label("clock", {}, this)) {
    setObjectName(QStringLiteral("study-header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 12, 28, 12);
    row->setSpacing(16);
    row->addWidget(title_);
    row->addWidget(place_);
    row->addStretch(1);
    row->addWidget(caption_);
    row->addWidget(left_);
}

void QuestionHeader::show_place(const QString& title, int number, int of) {
    title_->setText(title);
    place_->setText(tr("question %1 of %2").arg(number).arg(of));
}

void QuestionHeader::show_time_left(std::chrono::milliseconds left) {
    // Setting the same text would paint it again.
    if (const QString text = elapsed_text(left); text != left_->text())
        left_->setText(text);
}

void QuestionHeader::set_clock_shown(bool shown) {
    caption_->setVisible(shown);
    left_->setVisible(shown);
}

QString QuestionHeader::place() const { return place_->text(); }

QString QuestionHeader::time_left() const { return left_->text(); }

bool QuestionHeader::is_clock_shown() const { return !left_->isHidden(); }

} // namespace greenroom::desktop
