#include "cards/parse/deck_info.h"

#include "cards/parse/problem.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace greenroom::cards {
namespace {

using nlohmann::json;

constexpr int known_format = 1;

/// The library's own words for what it met, without its error number and place.
std::string reason_of(const json::parse_error& error) {
    const std::string_view what = error.what();
    const std::size_t dash = what.find(" - ");
    const std::string_view reason = dash == std::string_view::npos ? "syntax error" : what.substr(dash + 3);
    return valid_utf8(reason.substr(0, reason.find(';')));
}

class DeckInfoReader {
public:
    DeckInfoReader(const SourceText& source, const std::string& file)
        : source_(source), text_(source.text()), log_(source, file) {}

    ReadDeckInfo read() {
        if (const std::optional<json> deck = parse()) {
            check_format(*deck);
            info_.name = text(*deck, "name");
            info_.description = text(*deck, "description");
            info_.license = text(*deck, "license");
            texts(*deck, "django");
            take_topics(texts(*deck, "topics"));
            warn_of_unknown_keys(*deck);
        }
        return {std::move(info_), log_.take()};
    }

private:
    std::optional<json> parse() {
        try {
            json deck = json::parse(text_);
            if (deck.is_object())
                return deck;
            log_.error({1, 1}, "a deck.json holds one object; write its keys between { and }");
        } catch (const json::parse_error& error) {
            const std::size_t offset = std::min(error.byte > 0 ? error.byte - 1 : 0, text_.size());
            log_.error(source_.position_of(text_.substr(offset)),
                       "no valid JSON: " + reason_of(error) + "; correct it here");
        }
        return std::nullopt;
    }

    /// Where a key or a text stands, nearly always: an equal text may stand before it.
    Position position_of(std::string_view key) const {
        const std::size_t offset = text_.find(json(key).dump());
        return offset == std::string_view::npos ? Position{1, 1} : source_.position_of(text_.substr(offset));
    }

    void check_format(const json& deck) {
        const auto format = deck.find("format");
        if (format == deck.end())
            log_.error({1, 1}, "no format; add \"format\": 1");
        else if (!format->is_number_integer())
            log_.error(position_of("format"), "\"format\" is the number 1; write it without quotation marks");
        else if (*format != known_format)
            log_.error(position_of("format"),
                       "format " + format->dump() + " is not known here; get a newer Greenroom, or write format 1");
    }

    std::string text(const json& deck, const char* key) {
        const auto value = deck.find(key);
        if (value == deck.end())
            return {};
        if (value->is_string())
            return value->get<std::string>();
        log_.error(position_of(key), in_quotes(key) + " is a text; write it in quotation marks");
        return {};
    }

    std::vector<std::string> texts(const json& deck, const char* key) {
        const auto value = deck.find(key);
        if (value == deck.end())
            return {};
        const auto is_text = [](const json& item) { return item.is_string(); };
        if (value->is_array() && std::all_of(value->begin(), value->end(), is_text))
            return value->get<std::vector<std::string>>();
        log_.error(position_of(key),
                   in_quotes(key) + " is a list of texts; write each in quotation marks between [ and ]");
        return {};
    }

    void take_topics(const std::vector<std::string>& topics) {
        for (const std::string& topic : topics) {
            const bool is_new = std::find(info_.topics.begin(), info_.topics.end(), topic) == info_.topics.end();
            if (is_new)
                info_.topics.push_back(topic);
            else
                log_.warning(position_of(topic),
                             "the topic " + in_quotes(topic) + " stands twice; keep one of the two");
        }
    }

    void warn_of_unknown_keys(const json& deck) {
        constexpr std::array known{"format", "name", "description", "license", "django", "topics"};
        for (const auto& entry : deck.items())
            if (std::find(known.begin(), known.end(), entry.key()) == known.end())
                log_.warning(position_of(entry.key()),
                             "unknown key " + in_quotes(entry.key()) +
                                 "; use format, name, description, license, django or topics");
    }

    const SourceText& source_;
    std::string_view text_;
    ProblemLog log_;
    DeckInfo info_;
};

} // namespace

ReadDeckInfo read_deck_info(std::string_view json_text, const std::string& file) {
    if (std::optional<EncodingFault> fault = find_encoding_fault(json_text))
        return {{},
                {{file, fault->position.line, fault->position.column, Severity::Error, std::move(fault->message),
                  std::move(fault->excerpt)}}};
    const SourceText source(json_text);
    return DeckInfoReader(source, file).read();
}

} // namespace greenroom::cards
