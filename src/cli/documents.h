#pragma once

#include <string>

namespace CLI {
class App;
}

namespace greenroom {

/// The man page of a command line with commands (roff, man(7)).
std::string man_page(const CLI::App& app);

/// Completes commands, options and the words that an option takes; files else. For bash, zsh and fish.
std::string bash_completion(const CLI::App& app);
std::string zsh_completion(const CLI::App& app);
std::string fish_completion(const CLI::App& app);

} // namespace greenroom
