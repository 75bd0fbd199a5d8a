#pragma once

#include <span>

namespace greenroom {

/// The SQL that brings a collection from each version to the next: element n makes version n + 1. Append-only.
std::span<const char* const> migrations();

} // namespace greenroom
