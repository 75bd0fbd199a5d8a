// Any bytes at all may be what a damaged collection has as a card's content: it is refused as damage, or read as what
// it says, which is written again as it was read.

#include "fuzz/require.h"
#include "store/tables/card_content.h"

#include <SQLiteCpp/Exception.h>

#include <cstddef>
#include <cstdint>
#include <string>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    Card card;
    try {
        read_content_json(text, card);
    } catch (const SQLite::Exception&) {
        return 0;
    }
    const std::string written = content_json(card);
    Card again;
    read_content_json(written, again);
    require(again == card, "what was read is written and read again");
    require(content_json(again) == written, "one content has one text");
    searchable_body(card);
    return 0;
}
