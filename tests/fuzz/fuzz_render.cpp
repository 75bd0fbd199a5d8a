// Any bytes at all are Markdown that is shown: nothing crashes, and what comes out is safe HTML of the few tags we
// write.

#include "cards/render/blocks.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace {

using namespace greenroom;
using greenroom::test::require;

void check_html(std::string_view html) {
    std::size_t spans = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::string_view tag = html.substr(at + 1, html.find('>', at) - at - 1);
        require(!tag.empty() && tag.find('<') == std::string_view::npos, "tags are whole");
        require(!tag.starts_with('!') && !tag.starts_with("script"), "raw HTML is no tag");
        constexpr std::string_view picture = "img src=\"";
        if (tag.starts_with(picture)) {
            const std::string_view file = tag.substr(picture.size(), tag.find('"', picture.size()) - picture.size());
            require(!file.empty() && file.front() != '/' && file.front() != '\\' && !file.starts_with("%2F") &&
                        !file.starts_with("%2f") && !file.starts_with("%5C") && !file.starts_with("%5c"),
                    "a picture's path is relative");
            require(file.substr(0, file.find_first_of("/?#")).find(':') == std::string_view::npos,
                    "a picture's path has no scheme");
        }
        spans += tag.starts_with("span") ? 1 : 0;
        spans -= tag == "/span" ? 1 : 0;
        require(spans <= 1, "gaps are marked one after the other");
    }
    require(spans == 0, "every mark ends");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string markdown(reinterpret_cast<const char*>(data), size);
    // Each way of showing reads the Markdown anew, so that an input is shown in one, by its length.
    const GapView view{static_cast<int>(size / 4 % 3), size % 2 == 0 ? Gaps::Hidden : Gaps::Shown};
    if (size % 4 < 2) {
        for (const Block& block : to_blocks(markdown, view))
            if (const auto* prose = std::get_if<ProseBlock>(&block))
                check_html(prose->html);
    } else if (size % 4 == 2) {
        check_html(to_inline_html(markdown, view));
    } else {
        to_plain_text(markdown, view);
    }
    return 0;
}
