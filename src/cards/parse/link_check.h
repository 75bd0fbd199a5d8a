#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::cards {

enum class LinkKind { Link, Image };

/// Why a link or image of the file at `relative_path` must not have that target, as one sentence that says what to do;
/// nothing when it may. Links go to http, https or a place in the deck, images come from the deck's folder.
std::optional<std::string> link_problem(std::string_view target, LinkKind kind, std::string_view relative_path);

/// True for an address a browser may open: http or https, and no control characters.
bool is_web_address(std::string_view target);

/// True for a path that names a file beside the deck's text: no scheme, not absolute, no control characters. It may
/// still climb by `..`; whether it stays in the deck depends on the file it stands in.
bool is_relative_path(std::string_view target);

} // namespace greenroom::cards
