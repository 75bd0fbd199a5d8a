#pragma once

#include "store/files/restore.h"

#include <QDialog>

class QPushButton;

namespace greenroom::desktop {

class MessageBar;
class Theme;

/// Shown in place of the window when the collection cannot be used: restores the newest good backup or starts over, and
/// keeps the damaged file in either case. Accepted once the collection can be opened.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// `why` is what is wrong with the collection `deck`.
    RecoveryDialog(Theme& theme, const std::filesystem::path& deck, const QString& why, Instant now,
                   QWidget* parent = nullptr);

    /// Which backup is offered, and what it lacks.
    QString offer() const { return offer_; }
    QPushButton* restore_button() { return restore_; }
    QPushButton* start_over_button() { return start_over_; }

private:
    void restore();
    void start_over();

    std::filesystem::path deck_;
    Instant now_;
    RecoveryOffer found_;
    QString offer_;
    MessageBar* message_bar_;
    QPushButton* restore_;
    QPushButton* start_over_;
};

} // namespace greenroom::desktop
