#include "desktop/base/moment_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace greenroom::desktop {

QString moment_text(Instant moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(to_milliseconds(moment)),
                              QStringLiteral("d MMM yyyy, HH:mm"));
}

QString reviews_text(int reviews) {
    return reviews == 1 ? QCoreApplication::translate("MomentText", "1 review")
                        : QCoreApplication::translate("MomentText", "%1 reviews").arg(QLocale().toString(reviews));
}

} // namespace greenroom::desktop
