#pragma once

#include "desktop/base/app_context.h"

#include <QObject>

#include <optional>

class QTimer;

namespace greenroom::desktop {

class Background;
class MessageBar;
class Preferences;

/// Looks after the deck while the window is open: backs it up on the first start of each study day, and says in a
/// banner when the deck can only be read, is damaged, or the computer's clock looks wrong.
class DeckHealth : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    DeckHealth(AppContext& context, Background& background, Preferences& preferences, MessageBar& banner,
               QObject* parent = nullptr);

    /// Looks now and from time to time. To be called once, after the first paint.
    void begin();

private:
    void look();
    void look_at_clock();
    void back_up();

    AppContext& context_;
    Background& background_;
    Preferences& preferences_;
    MessageBar& banner_;
    QTimer* timer_;
    std::optional<StudyDay> backed_up_on_;
    std::optional<Instant> doubted_; ///< the newest review when the clock was doubted: once is enough
};

} // namespace greenroom::desktop
