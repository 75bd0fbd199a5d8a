#include "desktop/study/done_view.h"

#include "desktop/base/formats.h"
#include "desktop/base/week_words.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

// A card that is due sooner than this is waited for on the page.
constexpr std::chrono::hours longest_wait{1};

} // namespace

DoneView::DoneView(const Theme& theme, QWidget* parent)
    : QWidget(parent), heading_(make_label("greeting", {}, this)), body_(make_label("muted", {}, this)),
      more_(new KeyedButton(theme, {}, Tr::tr("T"), this)),
      undo_(new KeyedButton(theme, Tr::tr("Undo"), Tr::tr("U"), this)) {
    QScrollArea* scroll = make_plain_scroll_area(this);
    auto* content = new QWidget;
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(12);
    body_->setWordWrap(true);
    body_->setAlignment(Qt::AlignCenter);
    heading_->setWordWrap(true);
    heading_->setAlignment(Qt::AlignCenter);
    auto* back = new PrimaryButton(theme, Tr::tr("Back to Today"), Tr::tr("Space"), this);
    auto* interview = new KeyedButton(theme, Tr::tr("A mock interview"), Tr::tr("M"), this);
    auto* others = new FlowLayout;
    others->setAlignment(Qt::AlignHCenter);
    for (KeyedButton* each : {more_, interview, undo_})
        others->addWidget(each);
    column->addStretch(2);
    column->addWidget(heading_);
    column->addWidget(body_);
    column->addSpacing(12);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addLayout(others);
    column->addStretch(3);
    connect(back, &QAbstractButton::clicked, this, &DoneView::back_requested);
    connect(more_, &QAbstractButton::clicked, this, &DoneView::more_requested);
    connect(interview, &QAbstractButton::clicked, this, &DoneView::interview_requested);
    connect(undo_, &QAbstractButton::clicked, this, &DoneView::undo_requested);
}

void DoneView::show_done(const DoneSession& session, Instant now, const Calendar& calendar) {
    const int recalled = session.today.reviews() - session.today.grades[index_of(Grade::Again)];
    QStringList sentences;
    if (session.answered > 0)
        sentences += Tr::tr("You answered %Ln card(s).", nullptr, session.answered);
    if (session.next_due)
        sentences += Tr::tr("The next one is due %1.").arg(due_text(*session.next_due, now, calendar));
    if (session.next_due && *session.next_due - now < longest_wait)
        sentences += Tr::tr("Wait here until it appears, or come back later.");
    const bool comes_today = session.next_due && calendar.day_of(*session.next_due) == calendar.day_of(now);
    heading_->setText(session.answered == 0 ? Tr::tr("All caught up")
                      : session.chosen      ? Tr::tr("Done")
                      : comes_today         ? Tr::tr("Done for now")
                                            : Tr::tr("Done for today"));
    QStringList lines{sentences.join(QLatin1Char(' '))};
    if (session.today.reviews() > 0)
        lines += Tr::tr("Today: %1, %2 of them recalled.")
                     .arg(reviews_text(session.today.reviews()), QLocale().toString(recalled));
    if (const int cards = session.tomorrow ? session.tomorrow->due + session.tomorrow->fresh : 0; cards > 0)
        lines += Tr::tr("Tomorrow: %1, about %2.")
                     .arg(Tr::tr("%Ln card(s)", nullptr, cards),
                          Tr::tr("%Ln minute(s)", nullptr,
                                 std::max(1, static_cast<int>(std::lround(session.tomorrow->minutes)))));
    if (session.week && session.week->week.reviews > 0) {
        lines += Tr::tr("Your week: %1").arg(week_text(*session.week));
        if (const QString topics = week_topics_text(*session.week); !topics.isEmpty())
            lines += topics;
    }
    body_->setText(lines.join(QLatin1Char('\n')));
    more_offered_ = session.more;
    more_->set_text(Tr::tr("%Ln more card(s)", nullptr, session.more));
    more_->setVisible(session.more > 0);
    undo_->setVisible(session.undoable);
}

QString DoneView::heading() const { return heading_->text(); }

QString DoneView::body() const { return body_->text(); }

} // namespace greenroom::desktop
