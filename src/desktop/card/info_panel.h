#pragma once

#include "study/search/card_info.h"

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class CardStatsView;
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
    void close_requested();

private:
    const Theme& theme_;
    QLabel* id_;
    CardStatsView* standing_;
};

} // namespace greenroom::desktop
