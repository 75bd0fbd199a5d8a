#pragma once

#include "study/review/backlog.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;

namespace greenroom::desktop {

class FlowLayout;

/// What is due after a break, what comes first, and plans to spread it.
class BacklogPanel : public QFrame {
    Q_OBJECT

public:
    explicit BacklogPanel(QWidget* parent = nullptr);

    /// Hidden without a backlog.
    void show_backlog(const std::optional<Backlog>& backlog, StudyDay today);

    QString text() const;

Q_SIGNALS:
    /// The learner wants this plan, or none any more.
    void plan_requested(const std::optional<greenroom::CatchUp>& plan);

private:
    void add_button(const QString& text, const std::optional<CatchUp>& plan);

    QLabel* heading_;
    QLabel* text_;
    QWidget* buttons_;
    FlowLayout* row_;
};

/// What Today calls a backlog: "Welcome back after 9 days".
QString backlog_heading(const Backlog& backlog);

/// How much is due, what comes first, and that nothing is dropped.
QString backlog_text(const Backlog& backlog);

/// The text of a button that adopts a plan: "7 days, 55 a day".
QString offer_text(const CatchUp& plan, StudyDay today);

} // namespace greenroom::desktop
