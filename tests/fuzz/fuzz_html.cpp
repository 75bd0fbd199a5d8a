// Any bytes at all are HTML: what becomes of them is Markdown that stays within its part of a card, or whose fault is
// told.

#include "cards/parse/parse.h"
#include "cards/text/ascii.h"
#include "exchange/anki/html_markdown.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string html(reinterpret_cast<const char*>(data), size);
    const std::string markdown = html_to_markdown(html, [](const std::string&) { return "pictures/p.png"; });
    html_to_text(html);
    if (cards::trimmed(markdown).empty())
        return 0;
    const std::string text =
        "# T\n<!-- topic: t -->\n\n## Q?\n<!-- id: q\n     level: mid -->\n\n### Answer\n" + markdown + "\n";
    const ParsedFile read = parse_cards(text, "fuzz.md", "fuzz.md");
    const bool is_told = read.cards.empty() && !read.problems.empty();
    const bool is_within = read.cards.size() == 1 && read.cards.front().id == "q" &&
                           read.cards.front().kind == Kind::Open && read.cards.front().key_points.empty() &&
                           read.cards.front().trap.empty();
    if (!is_told && !is_within)
        std::fprintf(stderr, "%s\n", text.c_str());
    require(is_told || is_within, "what was HTML stays within the answer");
    return 0;
}
