#include "cards/parse/deck_info.h"

#include "cards/parse/card_ids.h"
#include "cards/parse/problem.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace greenroom::cards {
namespace {

using nlohmann::json;

constexpr int known_format = 1;

/// Of the days of a path, and of the minutes of a day.
constexpr int highest_number = 1000;

/// The library's own words for what it met, without its error number and place.
std::string reason_of(const json::exception& error) {
    const std::string_view what = error.what();
    const std::size_t dash = what.find(" - ");
    const std::size_t bracket = what.find("] ");
    const std::string_view reason = dash != std::string_view::npos      ? what.substr(dash + 3)
                                    : bracket != std::string_view::npos ? what.substr(bracket + 2)
                                                                        : "syntax error";
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
            take_paths(*deck);
            warn_of_unknown_keys(*deck, {"format", "name", "description", "license", "django", "topics", "paths"});
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
        } catch (const json::exception& error) { // a number that no computer holds, such as 1e999
            log_.error({1, 1}, "cannot be read: " + reason_of(error) + "; correct it");
        }
        return std::nullopt;
    }

    /// Where a key or a text is, nearly always: an equal text may come before it.
    Position position_of(std::string_view key) {
        if (log_.is_full())
            return {1, 1};
        const std::optional<std::size_t> offset = offset_of(json(key).dump());
        return offset ? source_.position_of(text_.substr(*offset)) : Position{1, 1};
    }

    /// The first place of a text in quotation marks in the object that is read, else anywhere.
    std::optional<std::size_t> offset_of(const std::string& quoted) {
        if (places_.empty())
            find_texts();
        const auto found = places_.find(quoted);
        if (found == places_.end())
            return std::nullopt;
        const auto in_object = std::lower_bound(found->second.begin(), found->second.end(), object_begin_);
        return in_object == found->second.end() ? found->second.front() : *in_object;
    }

    /// Once for all: a text with very many mistakes would be searched through for each.
    void find_texts() {
        for (std::size_t begin = text_.find('"'); begin < text_.size(); begin = text_.find('"', begin)) {
            std::size_t end = begin + 1;
            while (end < text_.size() && text_[end] != '"')
                end += text_[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, text_.size());
            places_[text_.substr(begin, end - begin)].push_back(begin);
            begin = end;
        }
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
        std::unordered_set<std::string> known;
        for (const std::string& topic : topics) {
            if (known.insert(topic).second)
                info_.topics.push_back(topic);
            else
                log_.warning(position_of(topic),
                             "the topic " + in_quotes(topic) + " is listed twice; keep one of the two");
        }
    }

    void take_paths(const json& deck) {
        const auto paths = deck.find("paths");
        if (paths == deck.end())
            return;
        const auto is_object = [](const json& item) { return item.is_object(); };
        if (!paths->is_array() || !std::all_of(paths->begin(), paths->end(), is_object)) {
            log_.error(position_of("paths"), "\"paths\" is a list of objects; write each between { and }");
            return;
        }
        for (const json& path : *paths)
            take_path(path);
    }

    /// A path with an error is left out.
    void take_path(const json& json_path) {
        const int errors_before = log_.errors();
        // Paths have the same keys: those of this one come after the brace before its id.
        const std::optional<std::size_t> id_offset = offset_of(json(json_path.value("id", json())).dump());
        object_begin_ = id_offset ? text_.rfind('{', *id_offset) : 0;
        DeckPath path{text(json_path, "id"),       text(json_path, "title"),       text(json_path, "for"),
                      positive(json_path, "days"), positive(json_path, "minutes"), {}};
        take_cards(texts(json_path, "cards"), path);
        warn_of_unknown_keys(json_path, {"id", "title", "for", "days", "minutes", "cards"});
        check_path(path);
        object_begin_ = 0;
        if (log_.errors() != errors_before)
            return;
        path_ids_.insert(path.id);
        info_.paths.push_back(std::move(path));
    }

    void take_cards(const std::vector<std::string>& ids, DeckPath& path) {
        std::unordered_set<std::string> known;
        for (const std::string& id : ids)
            if (known.insert(id).second)
                path.cards.push_back(id);
            else
                log_.warning(position_of(id), "the card " + in_quotes(id) + " is in the path " + in_quotes(path.id) +
                                                  " twice; keep one of the two");
    }

    void check_path(const DeckPath& path) {
        if (!is_kebab_case(path.id))
            log_.error(position_of(path.id.empty() ? "paths" : path.id),
                       in_quotes(path.id) +
                           " is no id of a path; use lower-case letters and digits joined by single hyphens");
        else if (path_ids_.contains(path.id))
            log_.error(position_of(path.id), duplicate_id_message(path.id, "by another path"));
        if (path.title.empty())
            log_.error(position_of(path.id), "the path " + in_quotes(path.id) + " has no title; add \"title\"");
        if (path.cards.empty())
            log_.error(position_of(path.id),
                       "the path " + in_quotes(path.id) + " names no cards; list their ids in \"cards\"");
    }

    int positive(const json& object, const char* key) {
        const auto value = object.find(key);
        if (value != object.end() && value->is_number_integer() && *value > 0 && *value <= highest_number)
            return value->get<int>();
        log_.error(position_of(key), in_quotes(key) + " of a path is a whole number from 1 to " +
                                         std::to_string(highest_number) + "; write it without quotation marks");
        return 0;
    }

    void warn_of_unknown_keys(const json& object, const std::vector<std::string>& known) {
        for (const auto& entry : object.items())
            if (std::find(known.begin(), known.end(), entry.key()) == known.end())
                log_.warning(position_of(entry.key()), "unknown key " + in_quotes(entry.key()) + "; use " +
                                                           joined({known.begin(), known.end() - 1}, ", ") + " or " +
                                                           known.back());
    }

    const SourceText& source_;
    std::string_view text_;
    ProblemLog log_;
    DeckInfo info_;
    std::unordered_set<std::string> path_ids_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> places_; ///< of each text in quotation marks
    std::size_t object_begin_ = 0;                                          ///< of the object whose keys are looked for
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
