#include "desktop/base/editor.h"

#include "desktop/base/tr.h"
#include "study/collection/settings.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <string>
#include <vector>

namespace greenroom::desktop {
namespace {

struct KnownEditor {
    const char* program;
    const char* arguments;
};

// Editors with a window of their own; $VISUAL may well name one that needs a terminal.
constexpr KnownEditor known_editors[] = {
    {"code", "-g {file}:{line}"},     {"codium", "-g {file}:{line}"},      {"subl", "{file}:{line}"},
    {"zed", "{file}:{line}"},         {"pycharm", "--line {line} {file}"}, {"kate", "-l {line} {file}"},
    {"kwrite", "-l {line} {file}"},   {"gnome-text-editor", "{file}"},     {"gedit", "+{line} {file}"},
    {"gvim", "+{line} {file}"},       {"emacs", "+{line} {file}"},         {"geany", "-l {line} {file}"},
    {"mousepad", "-l {line} {file}"},
};

QStringList filled_in(const QString& command, const QString& file, int line) {
    QStringList parts = QProcess::splitCommand(command);
    for (QString& part : parts) {
        part.replace(QLatin1String("{line}"), QString::number(line));
        part.replace(QLatin1String("{file}"), file);
    }
    return parts;
}

QString with_file(const QString& command) {
    return command.contains(QLatin1String("{file}")) ? command : command + QLatin1String(" {file}");
}

std::optional<QString> command_of_known(const QString& program) {
    const QString name = QFileInfo(program).fileName();
    for (const KnownEditor& editor : known_editors)
        if (name == QLatin1String(editor.program))
            return QLatin1String("\"%1\" %2").arg(program, QLatin1String(editor.arguments));
    return std::nullopt;
}

} // namespace

std::optional<QStringList> editor_command(const EditorSearch& search, const QString& file, int line) {
    if (!search.preferred.trimmed().isEmpty())
        return filled_in(with_file(search.preferred), file, line);
    const QString visual = QProcess::splitCommand(search.visual).value(0);
    if (const auto command = command_of_known(visual); command && search.installed(visual))
        return filled_in(*command, file, line);
    for (const KnownEditor& editor : known_editors)
        if (const QString program = QLatin1String(editor.program); search.installed(program))
            return filled_in(*command_of_known(program), file, line);
    return std::nullopt;
}

std::optional<QString> open_in_editor(const QString& preferred, const QString& file, int line) {
    if (!QFileInfo::exists(file))
        return Tr::tr("Could not open %1: the file no longer exists. If you moved its folder, remove the old one in "
                      "Settings and add the new one.")
            .arg(file);
    std::vector<std::string> parts;
    for (const QString& part : QProcess::splitCommand(with_file(preferred)))
        parts.push_back(part.toStdString());
    if (!preferred.trimmed().isEmpty() && !hands_file_as_argument(parts))
        return Tr::tr("The editor command %1 was not run: within a text that a shell runs, the name of a file could be "
                      "a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.")
            .arg(preferred);
    const QString visual = qEnvironmentVariable("VISUAL", qEnvironmentVariable("EDITOR"));
    const auto installed = [](const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
    const auto command = editor_command({preferred, visual, installed}, file, line);
    if (command && QProcess::startDetached(command->first(), command->mid(1)))
        return std::nullopt;
    if (command)
        return Tr::tr("Could not start the editor %1. Set a command that works in Settings.").arg(command->first());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        return std::nullopt;
    return Tr::tr("Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.")
        .arg(file, QString::number(line));
}

} // namespace greenroom::desktop
