#pragma once

#include "study/plan/prospect.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class RecallChart;
class Theme;

/// How long it is to the interview, how much is recalled now and will be on the day, and what leads there.
class PlanPanel : public QFrame {
    Q_OBJECT

public:
    explicit PlanPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the days left; hidden without an interview to come.
    void show_days(std::optional<std::int64_t> days);
    /// Fills in what the plan leads to; its place stays as it was.
    void show_prospect(const Prospect& prospect);

    QString text() const;

private:
    QLabel* heading_;
    QLabel* now_;
    QLabel* then_;
    RecallChart* chart_;
};

} // namespace greenroom::desktop
