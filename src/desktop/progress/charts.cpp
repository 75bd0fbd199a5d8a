#include "desktop/progress/charts.h"

#include "desktop/base/formats.h"
#include "desktop/progress/tr.h"
#include "study/collection/collection.h"
#include "study/review/today.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

/// A chart that is all values and colours.
template<typename Values>
ChartDrawing drawn(ChartContent (*draw)(const Values&, const Palette&), Values values) {
    return [draw, values = std::move(values)](const Palette& colours) { return draw(values, colours); };
}

std::vector<PeriodActivity> activity(Collection& collection, const ProgressQuestion& question) {
    return activity_over_time(collection, question.scope, question.now);
}

ChartDrawing reviews(Collection& collection, const ProgressQuestion& question) {
    return drawn(reviews_chart, activity(collection, question));
}

ChartDrawing coming(Collection& collection, const ProgressQuestion& question) {
    return drawn(forecast_chart, forecast(collection, question.scope, question.now));
}

ChartDrawing calibrated(Collection& collection, const ProgressQuestion& question) {
    collection.fold_older_reviews();
    return drawn(calibration_chart, calibration(collection, question.scope, question.now));
}

ChartDrawing readiness(Collection& collection, const ProgressQuestion& question) {
    const auto interview = interview_moment(collection.settings(), collection.calendar(), question.now);
    return [groups = summed_up(topic_standings(collection, question.now, interview), question.scope.topic),
            day = interview ? InterviewDay::Set : InterviewDay::None](const Palette& colours) {
        return readiness_chart(groups, day, colours);
    };
}

ChartDrawing time_spent(Collection& collection, const ProgressQuestion& question) {
    return drawn(time_chart, activity(collection, question));
}

ChartDrawing time_per_card(Collection& collection, const ProgressQuestion& question) {
    return drawn(pace_chart, activity(collection, question));
}

ChartDrawing stability(Collection& collection, const ProgressQuestion& question) {
    return drawn(stability_chart, memory_spread(collection, question.scope.topic));
}

ChartDrawing difficulty(Collection& collection, const ProgressQuestion& question) {
    return drawn(difficulty_chart, memory_spread(collection, question.scope.topic));
}

ChartDrawing by_hour(Collection& collection, const ProgressQuestion& question) {
    collection.fold_older_reviews();
    return drawn(hours_chart, hours_of_day(collection, question.scope, question.now));
}

ChartDrawing leech_list(Collection& collection, const ProgressQuestion& question) {
    return [found = leeches(collection, question.scope.topic)](const Palette&) { return leech_chart(found); };
}

// Of all topics and the same seven days, whatever the page is set to.
ChartDrawing last_week(Collection& collection, const ProgressQuestion& question) {
    collection.fold_older_reviews();
    return [review = week_review(collection, question.now)](const Palette&) { return week_chart(review); };
}

constexpr ChartKind charts[] = {
    {"week", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "The last seven days"), last_week},
    {"reviews", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Reviews"), reviews},
    {"forecast", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Forecast"), coming},
    {"retention", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Calibration"), calibrated},
    {"readiness", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Readiness"), readiness},
    {"time", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Time spent"), time_spent},
    {"pace", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Time per card"), time_per_card},
    {"stability", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Stability"), stability},
    {"difficulty", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Difficulty"), difficulty},
    {"hours", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Hours of the day"), by_hour},
    {"leeches", QT_TRANSLATE_NOOP("greenroom::desktop::progress", "Leeches"), leech_list},
};

} // namespace

std::span<const ChartKind> all_charts() { return charts; }

QString chart_title(const ChartKind& kind) { return Tr::tr(kind.title); }

namespace {

constexpr int period_labels = 6;

/// "20 Nov 2026", or "14 Nov 2026 to 20 Nov 2026".
QString spoken_period_text(const Period& period) {
    const auto text = [](StudyDay day) { return date_text(day, DateForm::DayOfYear); };
    return period.days == 1 ? text(period.first)
                            : Tr::tr("%1 to %2").arg(text(period.first), text(period.first + (period.days - 1)));
}

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
    const double step = most >= 5 ? std::max(1.0, step_for(most)) : most >= 1 ? 1 : step_for(std::max(most, 1e-3));
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    ChartAxis axis{title, 0, steps * step};
    const int decimals = step < 1 ? static_cast<int>(std::ceil(-std::log10(step))) : 0;
    for (int i = 0; i <= steps; ++i)
        axis.ticks += {i * step, number_text(i * step, decimals)};
    return axis;
}

ChartAxis percent_axis(const QString& title) {
    ChartAxis axis{title, 0, 1};
    axis.unit = ChartAxis::Unit::Share;
    for (int i = 0; i <= 5; ++i)
        axis.ticks += {i / 5.0, percent_text(i / 5.0)};
    return axis;
}

ChartAxis bar_axis(const QString& title, const QStringList& labels) {
    ChartAxis axis{title, -0.5, static_cast<double>(labels.size()) - 0.5};
    axis.names = labels;
    for (qsizetype i = 0; i < labels.size(); ++i)
        axis.ticks += {static_cast<double>(i), labels[i]};
    return axis;
}

ChartAxis period_axis(const std::vector<Period>& periods) {
    const auto count = static_cast<int>(periods.size());
    ChartAxis axis{{}, -0.5, std::max(1, count) - 0.5};
    for (const Period& period : periods)
        axis.names += spoken_period_text(period);
    const int every = std::max(1, (count + period_labels - 1) / period_labels);
    const bool long_span = count > 0 && periods.back().first - periods.front().first > 300;
    for (int i = (count - 1) % every; i < count; i += every) {
        const QDate date = date_of(periods[static_cast<std::size_t>(i)].first);
        axis.ticks += {static_cast<double>(i), date_text(date, long_span ? DateForm::Month : DateForm::Day)};
    }
    return axis;
}

QString period_text(const Period& period) {
    const QString first = QString::fromStdString(to_text(period.first));
    return period.days == 1
               ? first
               : Tr::tr("%1 to %2").arg(first, QString::fromStdString(to_text(period.first + (period.days - 1))));
}

QString percent_cell(double share) { return QString::number(share * 100, 'f', 1) + QStringLiteral(" %"); }

QString number_text(double number, int decimals) { return QLocale().toString(number, 'f', decimals); }

} // namespace greenroom::desktop
