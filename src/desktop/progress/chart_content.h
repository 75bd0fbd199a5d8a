#pragma once

#include "desktop/charts/chart_spec.h"
#include "desktop/widgets/palette.h"
#include "study/collection/settings.h"
#include "study/progress/scope.h"

#include <QStringList>

#include <functional>

namespace greenroom::desktop {

/// The numbers of a chart as a table.
struct ChartTable {
    QStringList columns;
    QList<QStringList> rows; ///< as long as `columns`

    bool operator==(const ChartTable&) const = default;
};

/// All that is shown of a chart.
struct ChartContent {
    enum class Form { Chart, Table }; ///< Table: there is nothing to draw but its rows

    Form form = Form::Chart;
    ChartSpec spec{};
    ChartTable table{};
    QString words{}; ///< what it says, in a sentence or two
    QString empty{}; ///< what will appear and when; empty while there is something to show
};

/// Draws up a chart in the colours of a theme, from values that it holds.
using ChartDrawing = std::function<ChartContent(const Palette&)>;

/// What charts are asked about.
struct ProgressQuestion {
    ProgressScope scope;
    Settings settings;
    Calendar calendar;
    Instant now;
};

} // namespace greenroom::desktop
