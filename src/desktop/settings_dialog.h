#pragma once

#include <QDialog>

class QVBoxLayout;

namespace greenroom::desktop {

class DeckSync;
class FolderList;
class Notice;
class Preferences;
class Theme;
struct Desk;

/// Everything a learner may set; each change counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Desk& desk, Theme& theme, Preferences& preferences, DeckSync& sync, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A setting of the deck changed.
    void settings_changed();

private:
    QVBoxLayout* add_section(QVBoxLayout& column, const QString& title);
    void add_look(QVBoxLayout& section);
    void add_editor(QVBoxLayout& section);
    void add_folders(QVBoxLayout& section);
    void show_folders();

    Desk& desk_;
    Theme& theme_;
    Preferences& preferences_;
    DeckSync& sync_;
    Notice* notice_;
    FolderList* folders_;
};

} // namespace greenroom::desktop
