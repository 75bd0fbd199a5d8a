#pragma once

#include "desktop/base/table_model.h"
#include "records/review.h"
#include "study/search/card_info.h"

#include <QFrame>
#include <QWidget>

class QLabel;
class QTableView;

namespace greenroom::desktop {

class CardStatsView;
class ForgettingCurve;
class HistoryModel;
class Theme;

/// What the collection knows about a card: its memory state, its forgetting curve and its history.
class InfoPanel : public QFrame {
    Q_OBJECT

public:
    explicit InfoPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `id` is the card's.
    void show_info(const QString& id, const CardInfo& info, Instant now);

    QSize sizeHint() const override;

Q_SIGNALS:
    void close_requested();

private:
    const Theme& theme_;
    QLabel* id_;
    CardStatsView* stats_;
};

/// How tall the history is: as the place it has, or as its reviews are many, up to a dozen.
enum class HistoryHeight { Place, Reviews };

/// A card's memory state in words, with its forgetting curve and its history.
class CardStatsView : public QWidget {
    Q_OBJECT

public:
    CardStatsView(const Theme& theme, HistoryHeight height, QWidget* parent = nullptr);

    void show_info(const CardInfo& info, Instant now);

private:
    void fit_history();

    HistoryHeight height_;
    QLabel* words_;
    ForgettingCurve* curve_;
    HistoryModel* history_;
    QTableView* table_;
};

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

/// A card's reviews, as many rows as it was given.
class HistoryModel : public TableModel<Review> {
    Q_OBJECT

public:
    enum Columns { Date, GradeGiven, Elapsed, Interval, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Review& review, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
