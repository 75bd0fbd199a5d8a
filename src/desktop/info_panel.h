#pragma once

#include "study/card_info.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace greenroom::desktop {

class ForgettingCurve;
class HistoryModel;
class Theme;

/// What the deck knows of a card: where its memory stands, its forgetting curve and its history.
class InfoPanel : public QFrame {
    Q_OBJECT

public:
    explicit InfoPanel(const Theme& theme, QWidget* parent = nullptr);

    /// `id` is the card's.
    void show_info(const QString& id, const CardInfo& info, Instant now);

    QSize sizeHint() const override;

Q_SIGNALS:
    void close_wanted();

private:
    const Theme& theme_;
    QLabel* id_;
    QLabel* standing_;
    ForgettingCurve* curve_;
    HistoryModel* history_;
    QTableView* table_;
};

} // namespace greenroom::desktop
