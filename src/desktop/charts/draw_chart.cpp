// Draws charts with Qt Charts. A library of its own that is loaded when the first chart is drawn: linked to the
// program, Qt Charts and what it needs would cost every start some milliseconds.
#include "desktop/charts/draw_chart.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <QCursor>
#include <QGraphicsLayout>
#include <QLocale>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <memory>

namespace greenroom::desktop {
namespace {

/// Qt Charts reads every text as HTML, and opens what it names.
QString as_written(const QString& text) { return text.toHtmlEscaped(); }

QAbstractAxis* make_ticks(const ChartAxis& from) {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (const ChartTick& tick : from.ticks)
        axis->append(as_written(tick.label), tick.at);
    axis->setRange(from.from, from.to);
    return axis;
}

/// An axis with a name for every bar: the only kind that gives long names the room they need.
QAbstractAxis* make_names(const ChartAxis& from) {
    auto* axis = new QBarCategoryAxis;
    for (const ChartTick& tick : from.ticks)
        axis->append(as_written(tick.label));
    return axis;
}

QAbstractAxis* dressed(QAbstractAxis* axis, const ChartAxis& from, const ChartLook& look) {
    axis->setTitleText(as_written(from.title));
    axis->setTitleFont(look.font);
    axis->setTitleBrush(look.muted);
    axis->setLabelsFont(look.font);
    axis->setLabelsBrush(look.muted);
    axis->setGridLinePen(QPen(look.line, 1));
    axis->setLinePen(QPen(look.line, 1));
    return axis;
}

std::unique_ptr<QAbstractBarSeries> new_bars(BarLayout layout) {
    if (layout == BarLayout::Stacked)
        return std::make_unique<QStackedBarSeries>();
    return std::make_unique<QHorizontalBarSeries>();
}

QBarSet* make_set(const ChartBars& from) {
    auto* set = new QBarSet(as_written(from.name));
    set->setBrush(QBrush(from.colour, from.pattern));
    set->setPen(from.pattern == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(from.colour, 1));
    set->append(from.lengths);
    return set;
}

QString text_of(const ChartAxis& axis, double value) {
    const auto place = static_cast<qsizetype>(std::lround(value));
    if (place >= 0 && place < axis.names.size())
        return axis.names[place];
    const double shown = std::round(value * (axis.unit == ChartAxis::Unit::Share ? 1000 : 10)) / 10;
    const QString number = QLocale().toString(shown, 'f', shown == std::floor(shown) ? 0 : 1);
    return axis.unit == ChartAxis::Unit::Share ? number + QStringLiteral(" %") : number;
}

/// Says what is pointed at: "20 November: 12 Good".
void point_out(const ChartSpec& spec, const ChartAxis& height, const QString& series, const QPointF& at) {
    QString text = QStringLiteral("%1\n%2: %3").arg(text_of(spec.along, at.x()), series, text_of(height, at.y()));
    // A topic's title may look like markup, which a tool tip would take for such.
    if (Qt::mightBeRichText(text))
        text = text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    QToolTip::showText(QCursor::pos(), text);
}

class Drawing {
public:
    Drawing(QChart& chart, const ChartSpec& spec, const ChartLook& look) : chart_(chart), spec_(spec) {
        const bool across = spec.layout == BarLayout::Across;
        along_ = dressed(across ? make_names(spec.along) : make_ticks(spec.along), spec.along, look);
        value_ = dressed(make_ticks(spec.value), spec.value, look);
        along_->setGridLineVisible(false);
        chart.addAxis(along_, across ? Qt::AlignLeft : Qt::AlignBottom);
        chart.addAxis(value_, across ? Qt::AlignBottom : Qt::AlignLeft);
        if (spec.second) {
            second_ = dressed(make_ticks(*spec.second), *spec.second, look);
            second_->setGridLineVisible(false);
            chart.addAxis(second_, Qt::AlignRight);
        }
        if (!spec.bars.isEmpty())
            add_bars(spec);
        for (const ChartLine& line : spec.lines)
            add_line(line);
    }

private:
    void add_bars(const ChartSpec& spec) {
        std::unique_ptr<QAbstractBarSeries> series = new_bars(spec.layout);
        for (const ChartBars& bars : spec.bars) {
            QBarSet* set = make_set(bars);
            series->append(set);
            QObject::connect(set, &QBarSet::hovered, set, [spec, bars](bool over, int place) {
                if (over)
                    point_out(spec, spec.value, bars.name, QPointF(place, bars.lengths[place]));
                else
                    QToolTip::hideText();
            });
        }
        series->setBarWidth(0.8);
        add(series.release(), value_);
    }

    void add_line(const ChartLine& from) {
        auto* series = new QLineSeries;
        series->setName(as_written(from.name));
        series->setPen(QPen(from.colour, 2, from.stroke == ChartLine::Stroke::Solid ? Qt::SolidLine : Qt::DashLine));
        series->append(from.points);
        series->setPointsVisible(from.stroke == ChartLine::Stroke::Solid && from.points.size() <= 40);
        const bool second = from.scale == ChartLine::Scale::Second && second_;
        // A line is pointed at anywhere along it; what is said is its nearest point.
        QObject::connect(series, &QLineSeries::hovered, series,
                         [spec = spec_, from, second](const QPointF& at, bool over) {
                             if (!over || from.points.isEmpty())
                                 return QToolTip::hideText();
                             const auto nearest = std::ranges::min_element(
                                 from.points, {}, [&at](const QPointF& point) { return std::abs(point.x() - at.x()); });
                             point_out(spec, second ? *spec.second : spec.value, from.name, *nearest);
                         });
        add(series, second ? second_ : value_);
    }

    void add(QAbstractSeries* series, QAbstractAxis* height) {
        chart_.addSeries(series);
        series->attachAxis(along_);
        series->attachAxis(height);
    }

    QChart& chart_;
    const ChartSpec& spec_;
    QAbstractAxis* along_ = nullptr;
    QAbstractAxis* value_ = nullptr;
    QAbstractAxis* second_ = nullptr;
};

class ChartView : public QChartView {
public:
    using QChartView::QChartView;

    // Qt's is the size that it has, so that a chart that was high once would stay so.
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    // A moment after the mouse came to rest Qt asks for a tool tip, and hides ours where there is none.
    bool viewportEvent(QEvent* event) override {
        return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
    }
};

} // namespace
} // namespace greenroom::desktop

QGraphicsView* greenroom_draw_chart(const greenroom::desktop::ChartSpec& spec,
                                    const greenroom::desktop::ChartLook& look) {
    auto chart = std::make_unique<QChart>();
    chart->setMargins({0, 8, 16, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(look.surface);
    chart->setBackgroundPen(Qt::NoPen);
    greenroom::desktop::Drawing(*chart, spec, look);
    chart->legend()->setVisible(spec.bars.size() + spec.lines.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(look.font);
    chart->legend()->setLabelColor(look.text);
    auto* view = new greenroom::desktop::ChartView(chart.release());
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(look.surface);
    view->setFocusPolicy(Qt::NoFocus);
    return view;
}
