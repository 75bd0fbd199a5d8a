// Whatever cards parse_cards() makes of any bytes: written as Markdown they are read back, each as it was.

#include "cards/parse/parse.h"
#include "fuzz/require.h"
#include "study/search/export_cards.h"

#include <cstddef>
#include <cstdint>
#include <string>

using namespace greenroom;
using greenroom::test::require;

namespace {

constexpr std::size_t longest_input = 4096; // more of it shows nothing new, more slowly

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > longest_input)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const Card& card : parse_cards(text, "fuzz.md", "fuzz.md").cards) {
        const std::string written = topic_markdown({card.topic, "T", ""}) + "\n" + card_markdown(card);
        bool found = false;
        for (Card read : parse_cards(written, "fuzz.md", "fuzz.md").cards)
            if (read.gap == card.gap) {
                read.line = card.line;
                found = found || read == card;
            }
        if (!found)
            std::fprintf(stderr, "%s\n", written.c_str());
        require(found, "an exported card reads back as it was");
    }
    return 0;
}
