#include "desktop/base/preferences.h"

#include <algorithm>

namespace greenroom::desktop {
namespace {

const QString theme_key = QStringLiteral("look/theme");
const QString zoom_key = QStringLiteral("look/zoom");
const QString language_key = QStringLiteral("look/language");
const QString editor_key = QStringLiteral("editor/command");
const QString reminder_key = QStringLiteral("reminder/time");
const QString read_aloud_key = QStringLiteral("speech/read_aloud");
const QString voice_key = QStringLiteral("speech/voice");
const QString voice_speed_key = QStringLiteral("speech/speed");
const QString recording_key = QStringLiteral("recording/on");
const QString recording_days_key = QStringLiteral("recording/days");
const QString recording_room_key = QStringLiteral("recording/megabytes");
const QString recogniser_key = QStringLiteral("recording/recogniser");
const QString suspect_key = QStringLiteral("deck/suspect");
const QString geometry_key = QStringLiteral("window/geometry");
const QString arrangement_key = QStringLiteral("arrangement/%1");

QString word_of(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::LightHighContrast:
        return QStringLiteral("light-high-contrast");
    case ThemeChoice::DarkHighContrast:
        return QStringLiteral("dark-high-contrast");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString word_of(ReadAloud where) {
    switch (where) {
    case ReadAloud::InInterviews:
        return QStringLiteral("interviews");
    case ReadAloud::Everywhere:
        return QStringLiteral("everywhere");
    case ReadAloud::Never:
        break;
    }
    return QStringLiteral("never");
}

} // namespace

ThemeChoice Preferences::theme() const {
    const QString word = settings_.value(theme_key).toString();
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::LightHighContrast, ThemeChoice::DarkHighContrast})
        if (word == word_of(choice))
            return choice;
    return ThemeChoice::System;
}

void Preferences::set_theme(ThemeChoice choice) { settings_.setValue(theme_key, word_of(choice)); }

int Preferences::zoom() const { return settings_.value(zoom_key, 100).toInt(); }

void Preferences::set_zoom(int percent) { settings_.setValue(zoom_key, percent); }

QString Preferences::language() const { return settings_.value(language_key).toString(); }

void Preferences::set_language(const QString& code) {
    if (code.isEmpty())
        settings_.remove(language_key);
    else
        settings_.setValue(language_key, code);
}

QString Preferences::editor() const { return settings_.value(editor_key).toString(); }

void Preferences::set_editor(const QString& command) { settings_.setValue(editor_key, command); }

std::optional<QTime> Preferences::reminder() const {
    const QTime time = QTime::fromString(settings_.value(reminder_key).toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void Preferences::set_reminder(std::optional<QTime> time) {
    if (time)
        settings_.setValue(reminder_key, time->toString(QStringLiteral("HH:mm")));
    else
        settings_.remove(reminder_key);
}

ReadAloud Preferences::read_aloud() const {
    const QString word = settings_.value(read_aloud_key).toString();
    for (const ReadAloud where : {ReadAloud::InInterviews, ReadAloud::Everywhere})
        if (word == word_of(where))
            return where;
    return ReadAloud::Never;
}

void Preferences::set_read_aloud(ReadAloud where) { settings_.setValue(read_aloud_key, word_of(where)); }

VoiceChoice Preferences::voice() const {
    return {settings_.value(voice_key).toString(), std::clamp(settings_.value(voice_speed_key, 100).toInt(), 50, 200)};
}

void Preferences::set_voice(const VoiceChoice& choice) {
    settings_.setValue(voice_key, choice.name);
    settings_.setValue(voice_speed_key, choice.speed);
}

RecordingChoice Preferences::recording() const {
    const RecordingChoice usual;
    return {
        settings_.value(recording_key, usual.on).toBool(),
        std::clamp(settings_.value(recording_days_key, usual.days).toInt(), 1, RecordingChoice::most_days),
        std::clamp(settings_.value(recording_room_key, usual.megabytes).toInt(), 1, RecordingChoice::most_megabytes),
        settings_.value(recogniser_key).toString()};
}

void Preferences::set_recording(const RecordingChoice& choice) {
    settings_.setValue(recording_key, choice.on);
    settings_.setValue(recording_days_key, choice.days);
    settings_.setValue(recording_room_key, choice.megabytes);
    settings_.setValue(recogniser_key, choice.recogniser);
}

QString Preferences::suspect_deck() const { return settings_.value(suspect_key).toString(); }

void Preferences::set_suspect_deck(const QString& file) { settings_.setValue(suspect_key, file); }

QByteArray Preferences::window_geometry() const { return settings_.value(geometry_key).toByteArray(); }

void Preferences::set_window_geometry(const QByteArray& geometry) { settings_.setValue(geometry_key, geometry); }

QByteArray Preferences::arrangement(const QString& part) const {
    return settings_.value(arrangement_key.arg(part)).toByteArray();
}

void Preferences::set_arrangement(const QString& part, const QByteArray& arrangement) {
    settings_.setValue(arrangement_key.arg(part), arrangement);
}

} // namespace greenroom::desktop
