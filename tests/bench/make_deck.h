#pragma once

#include <filesystem>

namespace greenroom::bench {

/// Writes a deck folder of exactly `cards` (≥ 1) valid cards, a hundred to a topic, as Markdown with its `deck.json`,
/// and dates every file an hour back, so that its stamp can be trusted. Throws std::system_error naming what it could
/// not write.
void write_deck(const std::filesystem::path& folder, int cards);

} // namespace greenroom::bench
