// Any bytes at all are a deck.json: nothing crashes, and what comes out of it keeps what DeckInfo promises.

#include "cards/parse/deck_info.h"
#include "fuzz/require.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const cards::ReadDeckInfo read = cards::read_deck_info(text, "deck.json");
    const auto lines = 1 + std::ranges::count(text, '\n') + std::ranges::count(text, '\r');
    require(read.problems.size() <= cards::most_problems + 1, "problems are told up to a number");
    for (const Problem& problem : read.problems) {
        require(problem.line <= lines, "a problem's line is in the file");
        require(!problem.message.empty() && !problem.message.ends_with('.'), "a message has no full stop");
        require(!to_text(problem).empty(), "a problem can be shown");
    }
    require(std::set(read.info.topics.begin(), read.info.topics.end()).size() == read.info.topics.size(),
            "each topic is listed once");
    std::set<std::string> ids;
    for (const DeckPath& path : read.info.paths) {
        require(!path.id.empty() && ids.insert(path.id).second, "paths have ids of their own");
        require(!path.title.empty() && path.days >= 1 && path.minutes >= 1, "a path has a title and takes its time");
        require(!path.cards.empty(), "a path has cards");
        require(std::set(path.cards.begin(), path.cards.end()).size() == path.cards.size(), "each card once");
    }
    return 0;
}
