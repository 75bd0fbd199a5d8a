#pragma once

#include "study/plan/prospect.h"

#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace greenroom::desktop {

class Theme;

/// How much will be recalled from today to the interview day: with the plan, as so far, and if the learner stops now.
/// Its place is the same whether there is something to show yet or not.
class RecallChart : public QWidget {
    Q_OBJECT

public:
    explicit RecallChart(const Theme& theme, QWidget* parent = nullptr);

    /// One with an interview ahead.
    void show_prospect(const Prospect& prospect);
    /// Nothing is known.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A line from today on, in shares of all cards.
    struct Curve {
        std::vector<double> shares;
        QString name; ///< with the share at its end
        QColor colour;
        Qt::PenStyle style = Qt::SolidLine;
    };

    std::vector<Curve> curves() const;
    QRectF plot() const;
    void paint_grid(QPainter& painter) const;
    void paint_curve(QPainter& painter, const Curve& curve) const;
    void paint_names(QPainter& painter, const std::vector<Curve>& curves) const;

    const Theme& theme_;
    Prospect prospect_;
};

} // namespace greenroom::desktop
