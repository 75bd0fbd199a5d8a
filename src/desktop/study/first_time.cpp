#include "desktop/study/first_time.h"

#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/card/key_points.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "study/interview/scoring.h"

#include <QEvent>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

/// Where it is kept what was explained.
const QString explained = QStringLiteral("explained");

} // namespace

FirstTime::FirstTime(Preferences& preferences, QWidget& page)
    : QFrame(&page), preferences_(preferences), text_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("footer"));
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 8, 28, 8);
    column->addWidget(text_);
    hide();
    page.installEventFilter(this);
}

void FirstTime::explain(const CardView& card) {
    topics_.clear();
    QStringList lines;
    const auto explain_first = [&](const char* topic, const QString& line) {
        if (preferences_.arrangement(explained).split(' ').contains(topic))
            return;
        topics_ += topic;
        lines += line;
    };
    const bool open = !is_auto_graded(card.shown().card);
    if (!card.is_revealed() && open)
        explain_first("aloud", Tr::tr("Answer aloud, as you would in the interview. Then look at the answer: Space."));
    if (card.is_revealed() && card.key_points())
        explain_first("key-points", Tr::tr("Tick the key points that you said, by clicking them or with Ctrl+1 to 9: "
                                           "they suggest a grade."));
    if (card.is_revealed())
        explain_first("grades",
                      Tr::tr("Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. "
                             "Each grade says when the card comes back; U takes it back."));
    text_->setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(text_->text());
    show_where_it_fits();
}

void FirstTime::explain_nothing() {
    topics_.clear();
    hide();
}

// The card comes first: in a window without room for both, what is to be explained waits for one with room.
void FirstTime::show_where_it_fits() {
    const QWidget& page = *parentWidget();
    const bool fits = !topics_.isEmpty() && 4 * layout()->totalHeightForWidth(page.width()) <= page.height();
    const bool was_shown = isVisible();
    setVisible(fits);
    if (!fits)
        return;
    if (!was_shown)
        announce(*this, text_->text());
    QByteArrayList known = preferences_.arrangement(explained).split(' ');
    known.removeAll({});
    for (const QByteArray& topic : topics_)
        if (!known.contains(topic))
            known += topic;
    preferences_.set_arrangement(explained, known.join(' '));
}

bool FirstTime::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        show_where_it_fits();
    return QFrame::eventFilter(watched, event);
}

QString FirstTime::text() const { return isHidden() ? QString() : text_->text(); }

} // namespace greenroom::desktop
