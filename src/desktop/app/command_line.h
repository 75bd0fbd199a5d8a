#pragma once

#include <QStringList>

#include <filesystem>
#include <vector>

namespace greenroom::desktop {

/// What the program was called with.
struct CommandLine {
    std::filesystem::path deck;               ///< empty for the default one
    QString page;                             ///< to show, by its name; empty for the one that opens first
    std::vector<std::filesystem::path> paths; ///< to make part of the deck, absolute
    bool exit_after_first_paint = false;
};

/// Reads the command line; `--help`, `--version` and a wrong one end the program, the last with 2.
CommandLine read_command_line(const QStringList& arguments);

} // namespace greenroom::desktop
