#pragma once

#include <QDialog>

class QVBoxLayout;

namespace greenroom::desktop {

class Background;
class DeckSync;
class DeviceSync;
class Exchange;
class FolderList;
class MessageBar;
class ModelTraining;
class Narrator;
class Preferences;
class Theme;
struct AppContext;

/// Everything a learner may set; each change counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(AppContext& context, Theme& theme, Preferences& preferences, DeckSync& sync, Background& background,
                   ModelTraining& training, DeviceSync& devices, Exchange& exchange, Narrator& narrator,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    /// A setting of the collection changed.
    void settings_changed();
    /// The deck was replaced by a backup.
    void deck_restored();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place_message_bar();
    QVBoxLayout* add_section(QVBoxLayout& column, const QString& title);
    void add_look(QVBoxLayout& section);
    void add_editor(QVBoxLayout& section);
    void add_reminder(QVBoxLayout& section);
    void add_folders(QVBoxLayout& section);
    void add_backups(QVBoxLayout& section, Background& background);
    void add_devices(QVBoxLayout& section, DeviceSync& devices);
    void show_folders();

    AppContext& context_;
    Theme& theme_;
    Preferences& preferences_;
    DeckSync& sync_;
    MessageBar* message_bar_;
    FolderList* folders_;
};

} // namespace greenroom::desktop
