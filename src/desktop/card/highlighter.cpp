#include "desktop/card/highlighter.h"

#include "desktop/base/module.h"
#include "desktop/card/code_scan.h"
#include "desktop/card/code_words.h"

#include <map>
#include <stdexcept>
#include <string>

namespace greenroom::desktop {
namespace {

const std::map<std::string, std::string, std::less<>> definition_files{
    {"python", "python.lang"},   {"py", "python.lang"},   {"pycon", "python.lang"},
    {"html", "html.lang"},       {"django", "html.lang"}, {"jinja", "html.lang"},
    {"htmldjango", "html.lang"}, {"xml", "xml.lang"},     {"sql", "sql.lang"},
    {"shell", "sh.lang"},        {"sh", "sh.lang"},       {"bash", "sh.lang"},
    {"console", "sh.lang"},      {"json", "json.lang"},   {"javascript", "javascript.lang"},
    {"js", "javascript.lang"},   {"css", "css.lang"},     {"diff", "diff.lang"},
    {"ini", "conf.lang"},        {"toml", "conf.lang"},
};

/// Nothing for a language without a definition.
const std::string* definition_of(const std::string& language) {
    const auto file = definition_files.find(language);
    return file == definition_files.end() ? nullptr : &file->second;
}

// A module or a language definition that is missing or broken costs the colours, never the card.
template<typename Scan>
std::vector<CodeSpan> coloured(const std::string& definition, std::string_view text, Scan scan) {
    try {
        std::vector<CodeSpan> spans;
        scan(spans);
        if (definition == "python.lang")
            add_python_words(spans, text);
        if (definition == "html.lang")
            lay_template_tags_over(spans, text);
        return spans;
    } catch (const std::exception&) {
        return {};
    }
}

template<typename Function>
Function scanner(const char* name) {
    return reinterpret_cast<Function>(module_function("highlight", name));
}

} // namespace

std::vector<CodeSpan> highlight(const std::string& language, std::string_view text) {
    const std::string* definition = definition_of(language);
    if (!definition)
        return {};
    return coloured(*definition, text, [&](std::vector<CodeSpan>& spans) {
        static const auto scan = scanner<decltype(&greenroom_scan_code)>("greenroom_scan_code");
        scan(*definition, text, spans);
    });
}

std::vector<CodeSpan> highlight_line(const std::string& language, std::string_view line,
                                     std::shared_ptr<const OpenCode>& open) {
    const std::string* definition = definition_of(language);
    if (!definition)
        return {};
    return coloured(*definition, line, [&](std::vector<CodeSpan>& spans) {
        static const auto scan = scanner<decltype(&greenroom_scan_line)>("greenroom_scan_line");
        scan(*definition, line, open, spans);
    });
}

} // namespace greenroom::desktop
