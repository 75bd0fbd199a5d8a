#pragma once

#include "cards/parse/card.h"
#include "exchange/exchange_report.h"
#include "records/instant.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

class Collection;

/// What a column of a table says of a card.
enum class CardColumn { Id, Topic, Question, Prompt, Answer, Expected, KeyPoints, Tags, Level };

/// The word of a column in options and previews: "question", "key-points".
const char* to_word(CardColumn column);
std::optional<CardColumn> card_column_from_word(std::string_view word);

/// How the cells of a table become cards.
struct TableLayout {
    /// What the learner says of columns, by their header or by their number from 1; the rest is guessed.
    std::map<CardColumn, std::string> columns;
};

/// A column of a table that is read.
struct ColumnMeaning {
    std::string name; ///< its header, or "column 2"
    CardColumn column;

    bool operator==(const ColumnMeaning&) const = default;
};

/// The cards of a text file, before anything is written.
struct TextCards {
    struct Found {
        Card card; ///< its id is empty unless the file names one
        Topic topic;
        int line = 0;
    };
    std::vector<ColumnMeaning> columns; ///< none where questions and answers stand below each other
    std::vector<Found> cards;
    std::vector<Skipped> skipped;
};

/// Reads cards from CSV, TSV, or a text of "Q: …" and "A: …"; the cells are Markdown. A first row that names a question
/// and an answer is a header. `name` is the file's, whose stem is the topic where no column says one. Throws BadImport
/// saying what is wrong, where, and what to do.
TextCards read_text_cards(std::string_view text, const std::filesystem::path& name, const TableLayout& layout);

/// Writes such cards into a folder of the learner's and reads that. A second import of the same changes nothing; rows
/// that were changed since change their cards, unless the learner changed those. Throws BadImport, Cancelled and
/// StoreError: all is as it was then.
ExchangeReport import_text(Collection& collection, const TextCards& cards, const std::filesystem::path& folder,
                           Instant now, const ExchangeProgress& progress = {});

} // namespace greenroom
