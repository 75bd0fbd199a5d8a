#include "cli/interview_text.h"

#include "cards/render/blocks.h"

#include <array>
#include <charconv>

namespace greenroom {

namespace {

/// Reads a list separated by commas, each part by `read`.
std::optional<std::vector<int>> list_from(const std::string& text, const auto& read) {
    std::vector<int> list;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::optional<int> place = read(text.substr(at, comma - at));
        if (!place || comma + 1 == text.size())
            return std::nullopt;
        list.push_back(*place);
        at = comma + 1;
    }
    return list;
}

std::optional<int> place_from(const std::string& text) {
    int place = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    return error == std::errc{} && end == text.data() + text.size() && place >= 0 ? std::optional(place) : std::nullopt;
}

std::optional<int> key_from(const std::string& text) {
    if (text.size() != 1)
        return std::nullopt;
    const char key = text[0];
    if (key >= 'a' && key <= 'z')
        return key - 'a';
    return key >= 'A' && key <= 'Z' ? std::optional(key - 'A') : std::nullopt;
}

} // namespace

nlohmann::ordered_json grade_json(const std::optional<Grade>& grade) {
    constexpr std::array words{"again", "hard", "good", "easy"};
    return grade ? nlohmann::ordered_json(words.at(index_of(*grade))) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json code_json(const CodeAnswer& code) {
    using Json = nlohmann::ordered_json;
    return {{"checks", {{"passed", code.passed}, {"of", code.checks}}},
            {"runs", code.runs},
            {"first_green",
             code.first_green ? Json(std::chrono::duration<double>(*code.first_green).count()) : Json(nullptr)},
            {"queries", code.queries},
            {"hints", code.hints},
            {"changed", code.changed},
            {"code", code.text}};
}

std::optional<std::vector<int>> places_from(const std::string& text) { return list_from(text, place_from); }

std::optional<std::vector<int>> keys_from(const std::string& text) { return list_from(text, key_from); }

std::string key_of(std::size_t place) { return std::string(1, static_cast<char>('A' + place)); }

std::string loosening_text(const std::vector<RelaxedFilter>& loosenings) {
    std::string text;
    for (const RelaxedFilter& loosening : loosenings)
        text += (text.empty() ? "without the filter " : ", without ") + std::string(to_word(loosening.filter)) + " " +
                std::to_string(loosening.questions) + " would";
    return text;
}

std::string question_text(const Card& card, const std::string& markdown) {
    return card.kind == Kind::Cloze ? to_plain_text(markdown, {card.gap}) : markdown;
}

} // namespace greenroom
