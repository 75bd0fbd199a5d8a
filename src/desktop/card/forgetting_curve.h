#pragma once

#include "study/search/card_info.h"

#include <QWidget>

namespace greenroom::desktop {

class Theme;

/// The probability of recalling a card over time, with its reviews, the present and the due date.
class ForgettingCurve : public QWidget {
    Q_OBJECT

public:
    explicit ForgettingCurve(const Theme& theme, QWidget* parent = nullptr);

    void show_curve(std::vector<CurvePoint> curve, Instant now, Instant due);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QPointF place_of(const CurvePoint& point) const;
    double x_of(Instant at) const;
    void paint_grid(QPainter& painter) const;
    void paint_moment(QPainter& painter, Instant at, const QColor& colour, const QString& name) const;

    const Theme& theme_;
    std::vector<CurvePoint> curve_;
    Instant now_;
    Instant due_;
};

} // namespace greenroom::desktop
