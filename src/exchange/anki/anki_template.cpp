#include "exchange/anki/anki_template.h"

#include "cards/text/ascii.h"
#include "cards/text/wording.h"
#include "exchange/anki/html_markdown.h"

#include <algorithm>

namespace greenroom {

namespace {

/// Whether there is anything to see in HTML.
bool shows_something(std::string_view html) {
    for (std::size_t at = 0; at < html.size();) {
        const std::string_view rest = html.substr(at);
        if (rest.starts_with('<')) {
            if (cards::starts_with_ignoring_case(rest, "<img"))
                return true;
            at += std::min(rest.find('>'), rest.size() - 1) + 1;
        } else if (rest.starts_with("&nbsp;")) {
            at += 6;
        } else if (rest.starts_with("\u00A0")) {
            at += 2;
        } else if (cards::is_space(rest.front())) {
            ++at;
        } else {
            return true;
        }
    }
    return false;
}

class Renderer {
public:
    Renderer(std::string_view text, const AnkiFields& fields, AnkiSide side)
        : text_(text), fields_(fields), side_(side) {}

    RenderedSide render() {
        while (!text_.empty() && !rendered_.is_too_long) {
            const std::size_t begin = text_.find("{{");
            const std::size_t end = begin == std::string_view::npos ? begin : text_.find("}}", begin);
            if (end == std::string_view::npos) {
                append(text_);
                break;
            }
            append(text_.substr(0, begin));
            take(cards::trimmed(text_.substr(begin + 2, end - begin - 2)));
            text_.remove_prefix(end + 2);
        }
        return std::move(rendered_);
    }

private:
    struct Section {
        std::string_view name;
        bool shown;
    };

    bool is_shown() const { return sections_.empty() || sections_.back().shown; }

    void append(std::string_view text) {
        if (is_shown() && has_room_for(text))
            rendered_.html += text;
    }

    /// Counts what is read too, as it takes as long.
    bool has_room_for(std::string_view text) {
        read_ += text.size();
        rendered_.is_too_long =
            rendered_.is_too_long || read_ > 2 * longest_side || rendered_.html.size() + text.size() > longest_side;
        return !rendered_.is_too_long;
    }

    bool has_content(std::string_view name) {
        const auto [known, is_new] = has_content_.try_emplace(name);
        if (is_new)
            known->second = shows_something(field(name));
        return known->second;
    }

    std::string_view field(std::string_view name) const {
        const auto found = fields_.find(name);
        return found == fields_.end() ? std::string_view() : std::string_view(found->second);
    }

    void take(std::string_view tag) {
        if (tag.starts_with('#') || tag.starts_with('^')) {
            const std::string_view name = cards::trimmed(tag.substr(1));
            sections_.push_back({name, is_shown() && has_content(name) == tag.starts_with('#')});
        } else if (tag.starts_with('/')) {
            if (!sections_.empty() && sections_.back().name == cards::trimmed(tag.substr(1)))
                sections_.pop_back();
        } else if (!tag.starts_with('!') && is_shown()) {
            replace(tag);
        }
    }

    void replace(std::string_view tag) {
        const std::size_t colon = tag.rfind(':');
        const std::string_view name = cards::trimmed(tag.substr(colon == std::string_view::npos ? 0 : colon + 1));
        std::vector<std::string> filters;
        if (colon != std::string_view::npos)
            filters = cards::split(cards::to_lower(tag.substr(0, colon)), ":");
        const auto filtered_by = [&](const char* filter) {
            return std::ranges::find(filters, filter) != filters.end();
        };
        const std::string_view value = field(name);
        if (std::ranges::any_of(filters, [](const std::string& filter) { return filter.starts_with("tts"); }))
            return;
        if (filtered_by("cloze")) {
            replace_cloze(name, value);
        } else if (filtered_by("type")) {
            replace_typed(name, value);
        } else if (filtered_by("hint") && side_ == AnkiSide::Question) {
            if (has_content(name) && has_room_for(value))
                rendered_.hints.emplace_back(value);
        } else if (filtered_by("text")) {
            if (has_room_for(value))
                append(cards::escaped(html_to_text(value)));
        } else {
            append(value);
        }
    }

    void replace_cloze(std::string_view name, std::string_view value) {
        rendered_.cloze = name;
        if (side_ == AnkiSide::Question)
            append(value);
    }

    void replace_typed(std::string_view name, std::string_view value) {
        rendered_.typed = name;
        if (side_ == AnkiSide::Answer)
            append(value);
    }

    std::string_view text_;
    const AnkiFields& fields_;
    AnkiSide side_;
    std::vector<Section> sections_;
    std::map<std::string_view, bool> has_content_; ///< by field
    std::size_t read_ = 0;
    RenderedSide rendered_;
};

} // namespace

RenderedSide render_side(std::string_view text, const AnkiFields& fields, AnkiSide side) {
    return Renderer(text, fields, side).render();
}

bool runs_script(std::string_view text) {
    const std::string lower = cards::to_lower(text);
    return lower.find("<script") != std::string::npos || lower.find("javascript:") != std::string::npos;
}

} // namespace greenroom
