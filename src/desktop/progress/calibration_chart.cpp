#include "desktop/progress/charts.h"

#include "desktop/base/formats.h"
#include "desktop/progress/tr.h"

namespace greenroom::desktop {
namespace {

/// Fewer reviews show little about recall.
constexpr int fewest_reviews = 10;

} // namespace

ChartContent calibration_chart(const Calibration& calibration, const Palette& colours) {
    ChartContent content;
    if (calibration.reviews == 0)
        content.empty = Tr::tr("No review in this range came a day or more after its card's previous one. From the "
                               "second day on this chart compares what was expected with what you recalled.");
    content.spec.along = percent_axis(Tr::tr("recall predicted"));
    content.spec.value = percent_axis(Tr::tr("recalled"));
    ChartLine came{Tr::tr("Actual"), colours.accent};
    content.table.columns = {Tr::tr("Predicted from"), Tr::tr("to"), Tr::tr("Mean predicted"), Tr::tr("Recalled"),
                             Tr::tr("Reviews")};
    for (const Calibration::Bin& bin : calibration.bins) {
        if (bin.reviews >= fewest_reviews)
            came.points += QPointF(bin.predicted, bin.recalled);
        content.table.rows += {percent_cell(bin.from), percent_cell(bin.to()), percent_cell(bin.predicted),
                               percent_cell(bin.recalled), QString::number(bin.reviews)};
    }
    content.spec.lines = {
        {Tr::tr("As predicted"), colours.muted, ChartLine::Stroke::Dashed, ChartLine::Scale::Value, {{0, 0}, {1, 1}}},
        came};
    content.words = Tr::tr("Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would "
                           "have %5. Left out: reviews less than a day after the one before. Points stand for %6 or "
                           "more.")
                        .arg(reviews_text(calibration.reviews), percent_text(calibration.recalled, 1),
                             percent_text(calibration.predicted, 1), number_text(calibration.log_loss, 3),
                             number_text(calibration.log_loss_of_share, 3), number_text(fewest_reviews));
    return content;
}

} // namespace greenroom::desktop
