#include "desktop/card/code_scan.h"

#include <srchilite/formatter.h>
#include <srchilite/formattermanager.h>
#include <srchilite/formatterparams.h>
#include <srchilite/highlightstate.h>
#include <srchilite/langdefmanager.h>
#include <srchilite/regexrulefactory.h>
#include <srchilite/settings.h>
#include <srchilite/sourcehighlighter.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace greenroom::desktop {
namespace {

const std::map<std::string, CodeRole, std::less<>> roles{
    {"keyword", CodeRole::Keyword}, {"preproc", CodeRole::Keyword}, {"type", CodeRole::Keyword},
    {"key", CodeRole::Keyword},     {"string", CodeRole::String},   {"specialchar", CodeRole::String},
    {"regexp", CodeRole::String},   {"comment", CodeRole::Comment}, {"number", CodeRole::Number},
};

/// Notes where source-highlight found elements of one role.
class SpanFormatter : public srchilite::Formatter {
public:
    SpanFormatter(std::optional<CodeRole> role, const std::size_t& line_start, std::vector<CodeSpan>& spans)
        : role_(role), line_start_(line_start), spans_(spans) {}

    void format(const std::string& text, const srchilite::FormatterParams* params) override {
        if (role_ && params && params->start >= 0 && !text.empty())
            spans_.push_back({line_start_ + static_cast<std::size_t>(params->start), text.size(), *role_});
    }

private:
    std::optional<CodeRole> role_;
    const std::size_t& line_start_;
    std::vector<CodeSpan>& spans_;
};

// Reading a definition takes milliseconds, so each is read once; the manager keeps them.
srchilite::HighlightStatePtr definition(const std::string& file) {
    static srchilite::RegexRuleFactory rules;
    static srchilite::LangDefManager definitions(&rules);
    return definitions.getHighlightState(srchilite::Settings::retrieveDataDir(), file);
}

} // namespace
} // namespace greenroom::desktop

void greenroom_scan_code(const std::string& file, std::string_view text,
                         std::vector<greenroom::desktop::CodeSpan>& spans) {
    using namespace greenroom::desktop;
    std::size_t line_start = 0;
    const auto formatter = [&](std::optional<CodeRole> role) {
        return srchilite::FormatterPtr(new SpanFormatter(role, line_start, spans));
    };
    srchilite::FormatterManager formatters(formatter(std::nullopt));
    for (const auto& [element, role] : roles)
        formatters.addFormatter(element, formatter(role));
    srchilite::SourceHighlighter highlighter(definition(file));
    srchilite::FormatterParams params;
    highlighter.setFormatterManager(&formatters);
    highlighter.setFormatterParams(&params);
    highlighter.setOptimize(false);
    while (line_start <= text.size()) {
        const std::size_t end = std::min(text.find('\n', line_start), text.size());
        highlighter.highlightParagraph(std::string(text.substr(line_start, end - line_start)));
        line_start = end + 1;
    }
}
