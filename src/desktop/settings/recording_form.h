#pragma once

#include <QWidget>

#include <filesystem>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace greenroom::desktop {

class Preferences;

/// Whether answers are recorded, how long recordings stay, what turns them into text; and to delete them all, or to
/// copy them elsewhere.
class RecordingForm : public QWidget {
    Q_OBJECT

public:
    RecordingForm(Preferences& preferences, std::filesystem::path folder, QWidget* parent = nullptr);

    /// Deletes every recording.
    void delete_all();
    /// Copies every recording into a folder.
    void copy_to(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void store();
    void show_room();
    void ask_where();

    Preferences& preferences_;
    std::filesystem::path folder_;
    QCheckBox* on_;
    QSpinBox* days_;
    QSpinBox* megabytes_;
    QLineEdit* recogniser_;
    QLabel* room_;
    QPushButton* copy_;
    QPushButton* delete_;
    QLabel* problem_;
};

} // namespace greenroom::desktop
