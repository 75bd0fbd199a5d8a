#pragma once

#include "records/instant.h"

#include <optional>
#include <string>

namespace greenroom {

/// The moment that e.g. "2026-11-20T09:00:00+01:00" names (RFC 3339, section 5.6; fractions to the millisecond);
/// nothing for anything else.
std::optional<Instant> instant_from_rfc3339(const std::string& text);

/// A moment in UTC, e.g. "2026-11-20T08:00:00.000Z".
std::string to_rfc3339(Instant instant);

} // namespace greenroom
