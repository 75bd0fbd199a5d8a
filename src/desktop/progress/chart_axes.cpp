#include "desktop/progress/chart_axes.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

constexpr int period_labels = 6;

QDate date_of(StudyDay day) { return QDate(1970, 1, 1).addDays(day.number); }

/// 1, 2 or 5 times a power of ten, so that about four make up `most`.
double step_for(double most) {
    const double rough = most / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

} // namespace

ChartAxis count_axis(const QString& title, double most) {
    const double step = most >= 5 ? std::max(1.0, step_for(most)) : most > 1 ? 1 : step_for(std::max(most, 1e-3));
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    ChartAxis axis{title, 0, steps * step};
    const int decimals = step < 1 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    for (int i = 0; i <= steps; ++i)
        axis.ticks += {i * step, number_text(i * step, decimals)};
    return axis;
}

ChartAxis percent_axis(const QString& title) {
    ChartAxis axis{title, 0, 1};
    for (int i = 0; i <= 5; ++i)
        axis.ticks += {i / 5.0, QStringLiteral("%1 %").arg(i * 20)};
    return axis;
}

ChartAxis bar_axis(const QString& title, const QStringList& labels) {
    ChartAxis axis{title, -0.5, static_cast<double>(labels.size()) - 0.5};
    for (qsizetype i = 0; i < labels.size(); ++i)
        axis.ticks += {static_cast<double>(i), labels[i]};
    return axis;
}

ChartAxis period_axis(const std::vector<Period>& periods) {
    const auto count = static_cast<int>(periods.size());
    ChartAxis axis{{}, -0.5, std::max(1, count) - 0.5};
    const int every = std::max(1, (count + period_labels - 1) / period_labels);
    const bool long_span = count > 0 && periods.back().first - periods.front().first > 300;
    for (int i = (count - 1) % every; i < count; i += every) {
        const QDate date = date_of(periods[static_cast<std::size_t>(i)].first);
        axis.ticks += {static_cast<double>(i),
                       QLocale().toString(date, long_span ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM"))};
    }
    return axis;
}

QString period_text(const Period& period) {
    const QString first = QString::fromStdString(to_text(period.first));
    return period.days == 1 ? first
                            : QCoreApplication::translate("Charts", "%1 to %2")
                                  .arg(first, QString::fromStdString(to_text(period.first + (period.days - 1))));
}

QString percent_text(double share) { return QStringLiteral("%1 %").arg(number_text(share * 100, 1)); }

QString number_text(double number, int decimals) { return QLocale().toString(number, 'f', decimals); }

} // namespace greenroom::desktop
