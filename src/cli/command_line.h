#pragma once

#include "cli/command.h"

namespace greenroom {

/// The whole command line of greenroom-cli: the options that every command takes, and the commands. What `--now` names
/// is left in `now`.
void add_command_line(CLI::App& app, Invocation& invocation, std::string& now);

/// The names that lead to a command: "interview start"; empty for the program itself.
std::string path_of(const CLI::App& command);

} // namespace greenroom
