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

using Scan = decltype(&greenroom_scan_code);

std::vector<CodeSpan> spans_of(const std::string& definition, std::string_view text) {
    static const auto scan = reinterpret_cast<Scan>(module_function("highlight", "greenroom_scan_code"));
    std::vector<CodeSpan> spans;
    scan(definition, text, spans);
    return spans;
}

} // namespace

std::vector<CodeSpan> highlight(const std::string& language, std::string_view text) {
    const auto file = definition_files.find(language);
    if (file == definition_files.end())
        return {};
    try {
        std::vector<CodeSpan> spans = spans_of(file->second, text);
        if (file->second == "python.lang")
            add_python_words(spans, text);
        if (file->second == "html.lang")
            lay_template_tags_over(spans, text);
        return spans;
    } catch (const std::exception&) {
        // A module or a language definition that is missing or broken costs the colours, never the card.
        return {};
    }
}

} // namespace greenroom::desktop
