#pragma once

#include "study/search/card_info.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace greenroom::desktop {

class ForgettingCurve;
class HistoryModel;
class Theme;

/// How tall the history is: as the place it has, or as its reviews are many, up to a dozen.
enum class HistoryHeight { Place, Reviews };

/// Where a card's memory stands, in words, with its forgetting curve and its history.
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

} // namespace greenroom::desktop
