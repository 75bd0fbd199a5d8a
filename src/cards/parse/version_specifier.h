#pragma once

#include <string_view>

namespace greenroom::cards {

/// True for versions a card may hold for, separated by commas or spaces, all of which must hold: `>=5.0`, `>4.2`, `<6`,
/// `<=5.2`, `==5.2`, or plain `5.2`. A version is one to three numbers joined by dots.
bool is_version_specifier(std::string_view text);

/// True for one to three numbers joined by dots, each of up to three digits.
bool is_version(std::string_view text);

/// Whether a version such as `5.2` satisfies a specifier; missing numbers are 0, so `5` is `5.0`. Every version
/// satisfies an empty specifier; both must be well-formed.
bool holds_for(std::string_view specifier, std::string_view version);

} // namespace greenroom::cards
