#include "code/code_scan.h"

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
#include <mutex>
#include <optional>

namespace greenroom {
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

// What source-highlight keeps of definitions belongs to one thread at a time.
std::mutex scanning;

// Reading a definition takes milliseconds, so each is read once; the manager keeps them.
srchilite::HighlightStatePtr definition(const std::string& file) {
    static srchilite::RegexRuleFactory rules;
    static srchilite::LangDefManager definitions(&rules);
    return definitions.getHighlightState(srchilite::Settings::retrieveDataDir(), file);
}

/// Runs source-highlight over lines, one after the other, and notes what it finds.
class Scanner {
public:
    Scanner(const std::string& file, std::vector<CodeSpan>& spans)
        : spans_(spans), formatters_(formatter(std::nullopt)), highlighter_(definition(file)) {
        for (const auto& [element, role] : roles)
            formatters_.addFormatter(element, formatter(role));
        highlighter_.setFormatterManager(&formatters_);
        highlighter_.setFormatterParams(&params_);
        highlighter_.setOptimize(false);
    }

    void scan(std::string_view line) {
        highlighter_.highlightParagraph(std::string(line));
        line_start_ += line.size() + 1;
    }

    srchilite::SourceHighlighter& highlighter() { return highlighter_; }

private:
    srchilite::FormatterPtr formatter(std::optional<CodeRole> role) {
        return srchilite::FormatterPtr(new SpanFormatter(role, line_start_, spans_));
    }

    std::size_t line_start_ = 0;
    std::vector<CodeSpan>& spans_;
    srchilite::FormatterManager formatters_;
    srchilite::FormatterParams params_;
    srchilite::SourceHighlighter highlighter_;
};

/// A state of source-highlight's within another, or deeper.
class OpenState : public OpenCode {
public:
    OpenState(srchilite::HighlightStatePtr state, srchilite::HighlightStateStack around)
        : state_(std::move(state)), around_(std::move(around)) {}

    bool equals(const OpenCode& other) const override {
        const auto* state = dynamic_cast<const OpenState*>(&other);
        return state && state->state_->getId() == state_->getId() && state->around_.size() == around_.size();
    }
    void enter(srchilite::SourceHighlighter& highlighter) const {
        highlighter.setCurrentState(state_);
        *highlighter.getStateStack() = around_;
    }

private:
    srchilite::HighlightStatePtr state_;
    srchilite::HighlightStateStack around_;
};

} // namespace
} // namespace greenroom

void greenroom_scan_code(const std::string& file, std::string_view text, std::vector<greenroom::CodeSpan>& spans) {
    const std::lock_guard lock(greenroom::scanning);
    greenroom::Scanner scanner(file, spans);
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        scanner.scan(text.substr(start, end - start));
        start = end + 1;
    }
}

void greenroom_scan_line(const std::string& file, std::string_view line,
                         std::shared_ptr<const greenroom::OpenCode>& open, std::vector<greenroom::CodeSpan>& spans) {
    using namespace greenroom;
    const std::lock_guard lock(scanning);
    Scanner scanner(file, spans);
    srchilite::SourceHighlighter& highlighter = scanner.highlighter();
    if (const auto* state = dynamic_cast<const OpenState*>(open.get()))
        state->enter(highlighter);
    scanner.scan(line);
    const auto& stack = *highlighter.getStateStack();
    open = stack.empty() ? nullptr : std::make_shared<const OpenState>(highlighter.getCurrentState(), stack);
}
