#pragma once

#include "cards/parse/card.h"
#include "cards/render/block_places.h"

#include <optional>
#include <string>

namespace greenroom::cards {

/// A list item's Markdown as it stands in the file, without its bullet, its box and the indent of its further lines.
std::string item_markdown(const BlockPlaces& places, cmark_node* item);

/// A list item as a short answer: plain text, inline code unwrapped. What Markdown would read as a block of its own
/// (`5.`, `*`) is kept as it stands.
std::string item_answer(const BlockPlaces& places, cmark_node* item);

/// The first link in a list item, its title in Markdown; nothing when the item has none.
std::optional<Source> item_source(const BlockPlaces& places, cmark_node* item);

/// True when any of the list's items has a box.
bool has_tasks(cmark_node* list);

} // namespace greenroom::cards
