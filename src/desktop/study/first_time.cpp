#include "desktop/study/first_time.h"

#include "desktop/base/preferences.h"
#include "desktop/card/card_view.h"
#include "desktop/card/key_points.h"
#include "desktop/study/tr.h"
#include "desktop/widgets/labels.h"
#include "study/interview/scoring.h"

#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

/// Where it is kept what was explained.
const QString explained = QStringLiteral("explained");

} // namespace

FirstTime::FirstTime(Preferences& preferences, QWidget* parent)
    : QFrame(parent), preferences_(preferences), text_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("footer"));
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 8, 28, 8);
    column->addWidget(text_);
    hide();
}

void FirstTime::explain(const CardView& card) {
    QStringList lines;
    const bool open = !is_auto_graded(card.shown().card);
    if (!card.is_revealed() && open && is_first("aloud"))
        lines += Tr::tr("Answer aloud, as you would in the interview. Then look at the answer: Space.");
    if (card.is_revealed() && card.key_points() && is_first("key-points"))
        lines +=
            Tr::tr("Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.");
    if (card.is_revealed() && is_first("grades"))
        lines +=
            Tr::tr("Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says "
                   "when the card comes back; U takes it back.");
    text_->setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(text_->text());
    setVisible(!lines.isEmpty());
}

void FirstTime::explain_nothing() { hide(); }

QString FirstTime::text() const { return isHidden() ? QString() : text_->text(); }

bool FirstTime::is_first(const char* what) {
    QByteArrayList known = preferences_.arrangement(explained).split(' ');
    if (known.contains(what))
        return false;
    known.removeAll({});
    preferences_.set_arrangement(explained, (known << what).join(' '));
    return true;
}

} // namespace greenroom::desktop
