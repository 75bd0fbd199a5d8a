#pragma once

#include "cards/parse/card.h"
#include "records/card_key.h"
#include "records/instant.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// A picture that exported cards show.
struct ExportedPicture {
    std::string name; ///< belongs in the folder `pictures` beside the Markdown; unique in the export
    std::filesystem::path file;

    bool operator==(const ExportedPicture&) const = default;
};

/// The cards of one topic as a Markdown file.
struct TopicMarkdown {
    std::string topic; ///< path; its text belongs in `<path>.md`
    std::string markdown;
    std::vector<ExportedPicture> pictures{}; ///< in order of their first use

    bool operator==(const TopicMarkdown&) const = default;
};

/// Cards as Markdown in the card format, which parse_cards() reads back: a text for each topic, in order of their first
/// card. A cloze heading is written once, whichever of its siblings are among the cards. Pictures that the deck's
/// folder has are named as `pictures/NAME`.
std::vector<TopicMarkdown> export_markdown(Collection& collection, std::span<const CardKey> cards);

/// Cards as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as that, and a header line): one
/// line each. Numbers have a point in every locale; a text that a spreadsheet would take for a formula begins with an
/// apostrophe.
std::string export_csv(Collection& collection, std::span<const CardKey> cards, Instant now);

/// The review log as CSV of the same kind, oldest first: what was undone is left out. The first columns are those that
/// the memory model is trained on, `card_id,review_ms,rating`.
std::string export_log_csv(Collection& collection);

/// The file that an image of a card in `file` shows, if it is there and, links resolved, in the deck's folder.
std::optional<std::filesystem::path> picture_file(const std::string& target, const std::filesystem::path& file,
                                                  const std::filesystem::path& root);

/// A part of a picture's name with signs alone that a target of an image keeps as they are.
std::string plain_name(const std::string& name);

/// A text as a code span of Markdown, with more marks around it than stand in it.
std::string code_span(const std::string& text);

/// The head of a topic's file: its title, path and summary.
std::string topic_markdown(const Topic& topic);

/// A card as the card format writes it, from its heading on; parse_cards() reads the same back, also what is plain text
/// and means something to Markdown. A cloze card is written
/// with all gaps of its heading, under the heading's id.
std::string card_markdown(const Card& card);

} // namespace greenroom
