#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom::desktop {

/// A mark on an axis with its label.
struct ChartTick {
    double at = 0;
    QString label;
};

struct ChartAxis {
    enum class Unit { Number, Share };

    QString title{};
    double from = 0;
    double to = 1;
    QList<ChartTick> ticks{}; ///< ascending
    Unit unit = Unit::Number; ///< how a value is said that is pointed at
    QStringList names{};      ///< what 0, 1, 2 … are called in full; empty where values are numbers
};

/// One bar at each of 0, 1, 2 … of the axis along.
struct ChartBars {
    QString name;
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< says the same as the colour
    QList<double> lengths{};
};

struct ChartLine {
    enum class Stroke { Solid, Dashed };
    enum class Scale { Value, Second };

    QString name;
    QColor colour;
    Stroke stroke = Stroke::Solid;
    Scale scale = Scale::Value; ///< the axis its heights are read on
    QList<QPointF> points{};    ///< ascending along
};

/// How the bars of several series are arranged.
enum class BarLayout {
    Stacked, ///< one upon another
    Across   ///< beside each other, and growing to the right
};

/// All that is drawn of a chart: what the values were and meant is forgotten.
struct ChartSpec {
    BarLayout layout = BarLayout::Stacked;
    ChartAxis along; ///< at the foot; at the left where bars go across
    ChartAxis value;
    std::optional<ChartAxis> second; ///< at the right
    QList<ChartBars> bars;
    QList<ChartLine> lines;
};

/// The colours and letters of the theme.
struct ChartLook {
    QFont font;
    QColor text;
    QColor muted;
    QColor line;
    QColor surface;
};

} // namespace greenroom::desktop
