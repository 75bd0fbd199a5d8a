#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace greenroom::desktop {

/// Where an editor is looked for.
struct EditorSearch {
    QString preferred; ///< a command with {file} and {line}; empty for none
    QString visual;    ///< the value of $VISUAL, else of $EDITOR
    /// Whether a program of that name is installed.
    std::function<bool(const QString&)> installed;
};

/// The program and arguments that open `file` at `line`: the preferred command, else the editor that $VISUAL names if
/// it is a known one with windows, else the first known one that is installed. Nothing when there is none.
std::optional<QStringList> editor_command(const EditorSearch& search, const QString& file, int line);

/// Opens a file at its line in an editor, or by what the desktop opens such files with.
/// Returns what went wrong and what to do about it; nothing when it went well.
std::optional<QString> open_in_editor(const QString& preferred, const QString& file, int line);

} // namespace greenroom::desktop
