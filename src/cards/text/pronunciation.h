#pragma once

#include <string>
#include <string_view>

namespace greenroom::cards {

/// Code as engineers say it, for a voice that reads aloud: `select_related()` is "select related", `__str__` "dunder
/// str", `a == b` "a equals b", `URLField` "U R L field".
std::string spoken_code(std::string_view code);

/// Prose in which abbreviations are said as people say them: "ORM" is "O R M", "N+1" "N plus one", "WSGI" "whisky";
/// names of code that stand in it are said as code. Everything else stays as it is.
std::string spoken_prose(std::string_view text);

} // namespace greenroom::cards
