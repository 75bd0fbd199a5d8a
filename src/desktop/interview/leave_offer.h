#pragma once

#include <QFrame>

namespace greenroom::desktop {

class Theme;

/// Asks in place whether to leave an interview; hidden until then. Its clock runs on meanwhile.
class LeaveOffer : public QFrame {
    Q_OBJECT

public:
    explicit LeaveOffer(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void stay_requested();
    void leave_requested();
    void abandon_requested();
};

} // namespace greenroom::desktop
