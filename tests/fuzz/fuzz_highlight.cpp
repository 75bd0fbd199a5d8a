// Any bytes at all are code in a language whose colours are known, which the first byte chooses: nothing crashes, and
// the coloured pieces lie in the text, in order and apart.

#include "code/code_scan.h"
#include "code/code_words.h"
#include "fuzz/require.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::array<std::string, 11> definitions{"python.lang", "html.lang", "xml.lang",        "sql.lang",
                                                         "sh.lang",     "json.lang", "javascript.lang", "css.lang",
                                                         "diff.lang",   "conf.lang", "none.lang"};
    if (size == 0)
        return 0;
    const std::string& definition = definitions[data[0] % definitions.size()];
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::vector<CodeSpan> spans;
    try {
        greenroom_scan_code(definition, text, spans);
    } catch (const std::exception&) {
        return 0; // without colours, then
    }
    if (definition == "python.lang")
        add_python_words(spans, text);
    if (definition == "html.lang")
        lay_template_tags_over(spans, text);
    std::size_t end = 0;
    for (const CodeSpan& span : spans) {
        require(span.start >= end && span.length > 0, "pieces stand in order, apart, and are not empty");
        require(span.length <= text.size() - span.start, "a piece ends in the text");
        end = span.start + span.length;
    }
    return 0;
}
