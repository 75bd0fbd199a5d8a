#pragma once

#include "study/plan/prospect.h"

#include <QFrame>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace greenroom::desktop {

class DayColumns;
class Theme;

/// The days until the interview: how much there is to review and to learn, and when to sit a mock interview.
class DaysPanel : public QFrame {
    Q_OBJECT

public:
    explicit DaysPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden without days to come.
    void show_prospect(const Prospect& prospect);

    DayColumns& columns() { return *columns_; }
    /// The day that is pointed out, in words.
    QString text() const;

private:
    QLabel* heading_;
    DayColumns* columns_;
    QLabel* day_;
};

/// A column a day, as many as there is place for, and one for the interview. The pointer and the arrow keys point a day
/// out.
class DayColumns : public QWidget {
    Q_OBJECT

public:
    explicit DayColumns(const Theme& theme, QWidget* parent = nullptr);

    void show_days(std::vector<ProspectDay> days, StudyDay interview);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A day by its place; nothing for the interview's.
    void pointed_out(const std::optional<greenroom::ProspectDay>& day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t shown() const;
    double column_width() const;
    QRectF place_of(std::size_t column) const;
    void point_out(std::size_t column);
    void paint_day(QPainter& painter, std::size_t column, double most) const;
    void paint_interview(QPainter& painter) const;

    const Theme& theme_;
    std::vector<ProspectDay> days_;
    StudyDay interview_;
    std::size_t current_ = 0;
};

/// A day of the plan in words: "Thursday 10 December: 24 reviews and 8 new cards, 19 minutes, and a mock interview".
QString in_words(const ProspectDay& day);

} // namespace greenroom::desktop
