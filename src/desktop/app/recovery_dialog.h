#pragma once

#include "records/collection_file.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace greenroom::desktop {

class BackupModel;
class MessageBar;
class Theme;

/// Shown in place of the window when the deck cannot be used: goes back to the newest good backup, or another that is
/// chosen, or starts afresh, and keeps the damaged file in any case. Accepted once the deck can be opened.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    /// `why` says what is wrong with `deck`.
    RecoveryDialog(Theme& theme, const std::filesystem::path& deck, const QString& why, Instant now,
                   QWidget* parent = nullptr);

    /// Which backup is offered, and what it lacks.
    QString offer() const { return offer_; }
    /// Every backup, that with the latest review first.
    QTableView* backups() { return table_; }
    QPushButton* restore_button() { return restore_; }
    QPushButton* start_over_button() { return start_over_; }

private:
    void show_backups();
    void restore();
    void start_over();

    std::filesystem::path deck_;
    Instant now_;
    RecoveryOffer found_;
    QString offer_;
    BackupModel* model_;
    QTableView* table_;
    MessageBar* message_bar_;
    QPushButton* restore_;
    QPushButton* start_over_;
};

} // namespace greenroom::desktop
