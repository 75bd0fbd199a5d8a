#pragma once

#include "desktop/desk.h"

#include <QObject>

#include <optional>

class QTimer;

namespace greenroom::desktop {

class Background;
class Notice;
class Preferences;

/// Looks after the deck while the window is open: backs it up on the first start of each study day, and says in a
/// banner when the deck can only be read, is damaged, or the computer's clock looks wrong.
class DeckHealth : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    DeckHealth(Desk& desk, Background& background, Preferences& preferences, Notice& banner, QObject* parent = nullptr);

    /// Looks now and from time to time. To be called once, after the first paint.
    void begin();

private:
    void look();
    void look_at_clock();
    void back_up();

    Desk& desk_;
    Background& background_;
    Preferences& preferences_;
    Notice& banner_;
    QTimer* timer_;
    std::optional<StudyDay> backed_up_on_;
    std::optional<Instant> doubted_; ///< the newest review when the clock was doubted: once is enough
};

} // namespace greenroom::desktop
