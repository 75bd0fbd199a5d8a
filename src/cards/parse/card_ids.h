#pragma once

#include "cards/parse/card_outline.h"
#include "cards/parse/problem.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::cards {

/// The cards of a file by their ids.
struct IdentifiedCards {
    std::vector<Card> cards;           ///< those without an error, cloze cards cut into siblings
    std::vector<std::string> rejected; ///< heading ids of the others, as far as they are known and not among the cards
    std::set<std::string> derived;     ///< heading ids that are not written in the file
    std::vector<std::pair<int, std::string>> ids; ///< of every heading that has one, with its line
};

/// Why a card cannot have an id that another one has already; `where` says which, for example "on line 12".
std::string duplicate_id_message(std::string_view id, const std::string& where);

/// Gives every card of a file its id and topic. Reports ids that are used twice and warns of cards that have none:
/// their id is derived from the question, and from their text as well where several have the same question.
IdentifiedCards assign_ids(std::vector<CardDraft> drafts, const std::string& topic, ParseContext context);

/// True for lower-case ASCII letters and digits in words joined by single hyphens, e.g. "orm-n-plus-one".
bool is_kebab_case(std::string_view id);

/// A short text that differs for different texts, for the end of an id: six hexadecimal digits of their FNV-1a hash.
std::string id_ending(std::string_view text);

/// An id made of a question's plain text: its words in kebab-case, at most 60 bytes of them; for a question without
/// ASCII letters and digits "card-" and eight hexadecimal digits of its FNV-1a hash. Stays the same while the question
/// does.
std::string id_from_question(std::string_view plain_question);

} // namespace greenroom::cards
