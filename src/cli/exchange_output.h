#pragma once

#include "cli/command.h"
#include "exchange/exchange_report.h"

#include <span>
#include <string>

namespace greenroom {

/// `[{"what", "why"}]`.
nlohmann::ordered_json skipped_json(std::span<const Skipped> skipped);

/// What was not carried and why, each in a line of its own that begins with a line break; empty where there is nothing.
std::string skipped_text(std::span<const Skipped> skipped);

/// Tells on standard error how far a work is, where somebody sits before it.
ExchangeProgress progress_on_terminal();

/// Prints what an import, an export or a union did: `text` for people, and what was not carried.
void print_exchange(const Invocation& invocation, const ExchangeReport& report, const std::string& text);

} // namespace greenroom
