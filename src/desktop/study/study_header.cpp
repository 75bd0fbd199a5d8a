#include "desktop/study/study_header.h"

#include "desktop/study/tr.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>

#include <cmath>

namespace greenroom::desktop {

StudyHeader::StudyHeader(const Theme& theme, QWidget* parent)
    : QFrame(parent), bar_(new Bar(theme, this)), chip_(make_label("chip", {}, this)),
      text_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("study-header"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 14, 28, 14);
    row->setSpacing(14);
    row->addWidget(bar_, 1);
    row->addWidget(chip_);
    chip_->hide();
    row->addWidget(text_);
}

void StudyHeader::show_counting(Counting counting) {
    chip_->setText(Tr::tr("practice, not counted"));
    chip_->setVisible(counting == Counting::Practice);
}

void StudyHeader::show_topics(const QStringList& titles) {
    chip_->setText(titles.size() == 1 ? Tr::tr("only %1").arg(titles.front())
                                      : Tr::tr("only %Ln topic(s)", nullptr, static_cast<int>(titles.size())));
    chip_->setToolTip(titles.join(QStringLiteral(", ")));
    chip_->show();
}

void StudyHeader::show_progress(const SessionProgress& progress) {
    const int all = progress.answered + progress.remaining;
    bar_->set_share(all == 0 ? 0 : static_cast<double>(progress.answered) / all);
    bar_->setAccessibleName(Tr::tr("Progress of the session"));
    if (progress.remaining == 0) {
        text_->setText(all == 0 ? QString() : Tr::tr("%1 of %1").arg(all));
        return;
    }
    const auto minutes = std::lround(progress.minutes_left);
    const QString left = minutes < 1 ? Tr::tr("less than a minute left") : Tr::tr("about %1 min left").arg(minutes);
    text_->setText(Tr::tr("%1 of %2  ·  %3").arg(progress.answered + 1).arg(all).arg(left));
}

void StudyHeader::show_done(const SessionProgress& progress) {
    show_progress(progress);
    if (progress.remaining > 0)
        text_->setText(Tr::tr("%1 answered  ·  %2")
                           .arg(progress.answered)
                           .arg(Tr::tr("%Ln card(s) to come back", nullptr, progress.remaining)));
}

QString StudyHeader::text() const { return text_->text(); }

} // namespace greenroom::desktop
