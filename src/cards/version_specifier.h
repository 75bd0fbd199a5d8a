#pragma once

#include <string_view>

namespace greenroom::cards {

/// True for versions a card may hold for, separated by commas or spaces, all of which must hold: `>=5.0`, `>4.2`, `<6`,
/// `<=5.2`, `==5.2`, or plain `5.2`. A version is one to three numbers joined by dots.
bool is_version_specifier(std::string_view text);

} // namespace greenroom::cards
