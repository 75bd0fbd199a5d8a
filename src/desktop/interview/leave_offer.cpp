#include "desktop/interview/leave_offer.h"

#include "desktop/widgets/keyed_button.h"
#include "desktop/widgets/label.h"

#include <QHBoxLayout>

namespace greenroom::desktop {

LeaveOffer::LeaveOffer(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    setProperty("tone", QStringLiteral("warning"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    auto* question = make_label("notice", tr("Leave the interview? What you answered stays."), this);
    question->setWordWrap(true);
    row->addWidget(question, 1);
    const auto add = [&](const QString& text, const QString& key, void (LeaveOffer::*wanted)()) {
        auto* button = new KeyedButton(theme, text, key, this);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, wanted);
    };
    add(tr("Stay"), tr("Esc"), &LeaveOffer::stay_requested);
    add(tr("Go on later"), QStringLiteral("L"), &LeaveOffer::leave_requested);
    add(tr("Abandon"), QStringLiteral("A"), &LeaveOffer::abandon_requested);
    setAccessibleName(question->text());
    hide();
}

} // namespace greenroom::desktop
