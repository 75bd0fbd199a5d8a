#pragma once

#include <string>
#include <vector>

namespace greenroom::desktop {

/// The order in which a choice card's options are shown: places in the file, shuffled. The same card with as many
/// reviews behind it has the same order, so it stays while the card is shown and differs the next time.
std::vector<std::size_t> choice_order(const std::string& card_id, int reviews, std::size_t options);

} // namespace greenroom::desktop
