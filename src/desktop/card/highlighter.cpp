#include "desktop/card/highlighter.h"

#include "code/code_colours.h"
#include "code/code_scan.h"
#include "platform/program.h"

namespace greenroom::desktop {
namespace {

template<typename Function>
Function scanner(const char* name) {
    return reinterpret_cast<Function>(module_function("highlight", name));
}

} // namespace

std::vector<CodeSpan> highlight(const std::string& language, std::string_view text) {
    return code_colours(language, text, [&](const std::string& definition, std::vector<CodeSpan>& spans) {
        static const auto scan = scanner<decltype(&greenroom_scan_code)>("greenroom_scan_code");
        scan(definition, text, spans);
    });
}

std::vector<CodeSpan> highlight_line(const std::string& language, std::string_view line,
                                     std::shared_ptr<const OpenCode>& open) {
    return code_colours(language, line, [&](const std::string& definition, std::vector<CodeSpan>& spans) {
        static const auto scan = scanner<decltype(&greenroom_scan_line)>("greenroom_scan_line");
        scan(definition, line, open, spans);
    });
}

} // namespace greenroom::desktop
