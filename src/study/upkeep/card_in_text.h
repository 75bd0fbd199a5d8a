#pragma once

#include "cards/parse/card.h"
#include "cards/parse/parse.h"
#include "cards/parse/problem.h"
#include "messages/message.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// What a learner types of a card; all Markdown.
struct CardFields {
    std::string question; ///< one line
    std::string answer;
    std::vector<std::string> key_points;
    Level level = Level::Mid;
    std::optional<Asked> asked{}; ///< nothing: as it is

    bool operator==(const CardFields&) const = default;
};

/// What a card has in these fields.
CardFields fields_of(const Card& card);

/// One item a line; what is indented belongs to the item above it. A "- " that was typed in front is left out.
std::vector<std::string> items_from_typed(std::string_view typed);
/// The same as it is typed.
std::string typed_from_items(const std::vector<std::string>& items);

/// Where a problem is in what was typed.
struct TypedPlace {
    enum class Field { Question, Answer, KeyPoints, File };
    Field field = Field::File;
    int line = 0; ///< from 1, of the field; of the file where it is in none of them

    bool operator==(const TypedPlace&) const = default;
};

/// A problem of a card as it is typed.
struct TypedProblem {
    Problem problem;
    TypedPlace place;
};

/// A file's text with a card put into it.
struct CardInText {
    std::string text;                   ///< of the whole file
    std::optional<Card> card;           ///< as the text says it; of a cloze heading its first one
    std::vector<TypedProblem> problems; ///< of this card, as `check` tells them
    /// Why the text must not be saved: it does not say the card that was typed, or another card than before. Empty when
    /// it may be.
    Message refusal;
};

/// Puts a new card at the end of a topic's file and leaves everything before it as it is; an empty text becomes a file
/// of this topic. `file` and `relative_path` as for parse_cards().
CardInText with_new_card(std::string_view text, const Topic& topic, const std::string& id, const CardFields& fields,
                         const std::string& file, const std::string& relative_path, Answers answers = Answers::Marked);

/// Writes what differs from `before` into the card of this heading id and keeps every other byte. A card that has no id
/// in its file gets it, so that it keeps its history, and an answer that is the text below its question a heading, once
/// it is changed. Refused when the text says another card than `before`: somebody changed it meanwhile.
CardInText with_changed_card(std::string_view text, const Card& before, const CardFields& fields,
                             const std::string& file, const std::string& relative_path,
                             Answers answers = Answers::Marked);

/// Writes an id into each card that has none and whose heading's line is given, and keeps every other byte. With
/// Answers::TextBelow, "### Answer" above the text of each card whose heading's line is in `unmarked`, too; headings of
/// the third level within it become headings of the fourth.
std::string with_written_ids(std::string_view text, const std::map<int, std::string>& heading_ids,
                             Answers answers = Answers::Marked, const std::set<int>& unmarked = {});

/// An id of a new card: made of its question, and none that `is_taken` knows.
template<typename Taken>
std::string free_id(const std::string& question, Taken is_taken);

/// Words of a question in kebab-case.
std::string id_of_question(const std::string& question);

template<typename Taken>
std::string free_id(const std::string& question, Taken is_taken) {
    const std::string base = id_of_question(question);
    std::string id = base;
    for (int number = 2; is_taken(id); ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

} // namespace greenroom
