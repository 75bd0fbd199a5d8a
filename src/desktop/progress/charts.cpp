#include "desktop/progress/charts.h"

#include "desktop/progress/activity_chart.h"
#include "desktop/progress/calibration_chart.h"
#include "desktop/progress/forecast_chart.h"
#include "desktop/progress/hours_chart.h"
#include "desktop/progress/leech_chart.h"
#include "desktop/progress/memory_chart.h"
#include "desktop/progress/readiness_chart.h"
#include "store/tables/store.h"
#include "study/review/today.h"

#include <QCoreApplication>

namespace greenroom::desktop {
namespace {

/// A chart that is all values and colours.
template<typename Values>
ChartDrawing drawn(ChartContent (*draw)(const Values&, const Palette&), Values values) {
    return [draw, values = std::move(values)](const Palette& colours) { return draw(values, colours); };
}

std::vector<PeriodActivity> activity(Store& store, const ProgressQuestion& question) {
    return activity_over_time(store, question.calendar, question.scope, question.now);
}

ChartDrawing reviews(Store& store, const ProgressQuestion& question) {
    return drawn(reviews_chart, activity(store, question));
}

ChartDrawing coming(Store& store, const ProgressQuestion& question) {
    return drawn(forecast_chart, forecast(store, question.calendar, question.scope, question.now));
}

ChartDrawing calibrated(Store& store, const ProgressQuestion& question) {
    store.reviews.fold_older_reviews(Fsrs7{});
    return drawn(calibration_chart, calibration(store, question.calendar, question.scope, question.now));
}

ChartDrawing readiness(Store& store, const ProgressQuestion& question) {
    const auto interview = interview_moment(question.settings, question.calendar, question.now);
    return [groups = summed_up(topic_standings(store, question.now, interview), question.scope.topic),
            day = interview ? InterviewDay::Set : InterviewDay::None](const Palette& colours) {
        return readiness_chart(groups, day, colours);
    };
}

ChartDrawing time_spent(Store& store, const ProgressQuestion& question) {
    return drawn(time_chart, activity(store, question));
}

ChartDrawing time_per_card(Store& store, const ProgressQuestion& question) {
    return drawn(pace_chart, activity(store, question));
}

ChartDrawing stability(Store& store, const ProgressQuestion& question) {
    return drawn(stability_chart, memory_spread(store, question.scope.topic));
}

ChartDrawing difficulty(Store& store, const ProgressQuestion& question) {
    return drawn(difficulty_chart, memory_spread(store, question.scope.topic));
}

ChartDrawing by_hour(Store& store, const ProgressQuestion& question) {
    store.reviews.fold_older_reviews(Fsrs7{});
    return drawn(hours_chart, hours_of_day(store, question.calendar, question.scope, question.now));
}

ChartDrawing leech_list(Store& store, const ProgressQuestion& question) {
    return [found = leeches(store, question.scope.topic)](const Palette&) { return leech_chart(found); };
}

constexpr ChartKind charts[] = {
    {"reviews", QT_TRANSLATE_NOOP("Charts", "Reviews"), reviews},
    {"forecast", QT_TRANSLATE_NOOP("Charts", "What is to come"), coming},
    {"retention", QT_TRANSLATE_NOOP("Charts", "Recall, true against predicted"), calibrated},
    {"readiness", QT_TRANSLATE_NOOP("Charts", "Readiness"), readiness},
    {"time", QT_TRANSLATE_NOOP("Charts", "Time spent"), time_spent},
    {"pace", QT_TRANSLATE_NOOP("Charts", "Time per card"), time_per_card},
    {"stability", QT_TRANSLATE_NOOP("Charts", "Stability"), stability},
    {"difficulty", QT_TRANSLATE_NOOP("Charts", "Difficulty"), difficulty},
    {"hours", QT_TRANSLATE_NOOP("Charts", "Hours of the day"), by_hour},
    {"leeches", QT_TRANSLATE_NOOP("Charts", "Leeches"), leech_list},
};

} // namespace

std::span<const ChartKind> all_charts() { return charts; }

QString chart_title(const ChartKind& kind) { return QCoreApplication::translate("Charts", kind.title); }

} // namespace greenroom::desktop
