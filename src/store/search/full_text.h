#pragma once

#include "records/card_query.h"

#include <optional>
#include <string>

namespace greenroom {

/// The FTS5 expression for a query of nothing but words; nothing when it is more than that, is only negations, or is
/// nested too deeply for FTS5's parser. Every word is quoted: nothing in it is syntax.
std::optional<std::string> full_text_expression(const CardQuery& query);

/// One term as an FTS5 expression: its spellings, of which each is one phrase.
std::string full_text_expression(const TextTerm& term);

/// How many phrases that has.
std::size_t spellings_of(const TextTerm& term);

/// The words of a query as one phrase, as they were typed side by side; nothing for one term, for words in brackets or
/// for words that may go on.
std::optional<TextTerm> typed_phrase(const CardQuery& query);

/// The words of a query that a snippet highlights: those that are not negated; nothing when there are none.
std::optional<std::string> highlighted_words(const CardQuery& query);

} // namespace greenroom
