#pragma once

#include <QByteArray>
#include <QSettings>
#include <QTime>

#include <optional>

namespace greenroom::desktop {

/// Which theme the learner prefers; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, LightHighContrast, DarkHighContrast };

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

    /// How the learner's editor is called, with {file} and {line}; empty to find one.
    QString editor() const;
    void set_editor(const QString& command);

    /// When to remind the learner each day, by the local clock; nothing for never.
    std::optional<QTime> reminder() const;
    void set_reminder(std::optional<QTime> time);

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
