#pragma once

#include <QByteArray>
#include <QSettings>
#include <QTime>

#include <optional>

namespace greenroom::desktop {

/// Which theme the learner prefers; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, LightHighContrast, DarkHighContrast };

/// Where questions are read aloud, each wider than the one before.
enum class ReadAloud { Never, InInterviews, Everywhere };

/// Which voice reads aloud, and how fast.
struct VoiceChoice {
    QString name{};  ///< empty for the desktop's own
    int speed = 100; ///< percent of its usual speed, from 50 to 200
};

/// Whether answers in interviews are recorded on this machine, and how long recordings stay.
struct RecordingChoice {
    static constexpr int most_days = 3650;
    static constexpr int most_megabytes = 100'000;

    bool on = false;
    int days = 30;        ///< until they are deleted, from 1 to most_days
    int megabytes = 200;  ///< that they may take, from 1 to most_megabytes
    QString recogniser{}; ///< the command that turns one into text, with {file} for a WAV file; empty to find one

    bool operator==(const RecordingChoice&) const = default;
};

/// What this user set on this machine, apart from the collection: theme, window, editor. Saved as it changes.
class Preferences {
public:
    /// The person's own, below the organisation and application names.
    Preferences() = default;
    /// Those of one file.
    explicit Preferences(const QString& file) : settings_(file, QSettings::IniFormat) {}

    ThemeChoice theme() const;
    void set_theme(ThemeChoice choice);

    /// Percent.
    int zoom() const;
    void set_zoom(int percent);

    /// The code of the language that the window speaks, e.g. "de"; empty to follow the system.
    QString language() const;
    void set_language(const QString& code);

    /// How the learner's editor is called, with {file} and {line}; empty to find one.
    QString editor() const;
    void set_editor(const QString& command);

    /// When to remind the learner each day, by the local clock; nothing for never.
    std::optional<QTime> reminder() const;
    void set_reminder(std::optional<QTime> time);

    ReadAloud read_aloud() const;
    void set_read_aloud(ReadAloud where);

    VoiceChoice voice() const;
    void set_voice(const VoiceChoice& choice);

    RecordingChoice recording() const;
    void set_recording(const RecordingChoice& choice);

    /// The file of a collection that was found damaged while it was open, to be examined before it is opened again.
    QString suspect_deck() const;
    void set_suspect_deck(const QString& file);

    /// As QWidget::saveGeometry() gives it.
    QByteArray window_geometry() const;
    void set_window_geometry(const QByteArray& geometry);

    /// How a part of the window was arranged, as set_arrangement() was given it; empty at first.
    QByteArray arrangement(const QString& part) const;
    void set_arrangement(const QString& part, const QByteArray& arrangement);

private:
    QSettings settings_;
};

} // namespace greenroom::desktop
