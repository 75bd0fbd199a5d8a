#include "code/code_colours.h"

#include "code/code_words.h"

#include <exception>
#include <map>

namespace greenroom {

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

} // namespace

// A module or a language definition that is missing or broken costs the colours, never the card.
std::vector<CodeSpan> code_colours(const std::string& language, std::string_view text, const CodeScan& scan) {
    const std::string* definition = definition_of(language);
    if (!definition)
        return {};
    try {
        std::vector<CodeSpan> spans;
        scan(*definition, spans);
        if (*definition == "python.lang")
            add_python_words(spans, text);
        if (*definition == "html.lang")
            lay_template_tags_over(spans, text);
        return spans;
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace greenroom
