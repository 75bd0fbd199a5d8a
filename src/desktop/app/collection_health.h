#pragma once

#include "desktop/base/app_context.h"

#include <QObject>

#include <optional>

class QTimer;

namespace greenroom::desktop {

class Background;
class MessageBar;
class Preferences;

/// Looks after the collection while the window is open: backs it up on the first start of each study day, and shows a
/// banner when it is read-only or damaged, or when the computer's clock looks wrong.
class CollectionHealth : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    CollectionHealth(AppContext& context, Background& background, Preferences& preferences, MessageBar& banner,
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
