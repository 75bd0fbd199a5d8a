#include "measurements.h"

#include "bare_reading.h"
#include "desktop/charts/chart_library.h"
#include "desktop/progress/charts.h"
#include "desktop/widgets/theme.h"
#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <QApplication>
#include <QGraphicsView>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <string>

namespace greenroom::bench {

namespace {

/// As large as the page makes it: bars that go across have a line each.
QSize size_of(const desktop::ChartSpec& spec) {
    const qsizetype lines = spec.layout == desktop::BarLayout::Across ? spec.along.ticks.size() : 0;
    return {480, std::max(260, 80 + 25 * static_cast<int>(lines))};
}

void draw(const desktop::ChartDrawing& drawing) {
    const desktop::Palette& colours = desktop::palette_of(desktop::Shade::Light);
    const desktop::ChartContent content = drawing(colours);
    if (content.form == desktop::ChartContent::Form::Table || !content.empty.isEmpty())
        return;
    const std::unique_ptr<QGraphicsView> view(desktop::draw_chart(
        content.spec, {QApplication::font(), colours.text, colours.muted, colours.line, colours.surface}));
    const QSize size = size_of(content.spec);
    view->resize(size);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    view->render(&painter);
}

} // namespace

std::vector<Row> measure_charts(const Trial& trial) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "greenroom_bench";
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    Collection collection(trial.deck, trial.now);
    Settings settings;
    settings.interview_date = collection.calendar().day_of(trial.now) + 12;
    collection.adopt(settings);
    ProgressScope all_time;
    all_time.range = ProgressRange::All;
    const desktop::ProgressQuestion question{all_time, trial.now};
    std::vector<Row> rows;
    for (const desktop::ChartKind& kind : desktop::all_charts()) {
        std::vector<double> measured, floor;
        for (int round = 0; round < trial.extent.rounds; ++round) {
            measured.push_back(milliseconds_of([&] { draw(kind.compute(collection, question)); }));
            floor.push_back(read_all(collection.store()));
        }
        rows.push_back({std::string("chart ") + kind.name + ", reckoned and drawn",
                        "ms",
                        median(measured),
                        median(floor),
                        {Bound::Of::Value, 150},
                        read_all_is});
    }
    return rows;
}

} // namespace greenroom::bench
