#include "study/upkeep/missing_ids.h"

#include "cards/parse/card_places.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "records/store_error.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"
#include "study/upkeep/card_in_text.h"
#include "study/upkeep/deck_sync.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

using IdsByLine = std::map<int, std::string>;

/// As the collection has them, of a file that it has read.
IdsByLine known_ids(Collection& collection, const fs::path& file) {
    IdsByLine ids;
    Store& store = collection.store();
    for (const DeckSource& source : store.sources.all()) {
        if (!lies_in(file, source.root))
            continue;
        const auto files = store.sources.files(source);
        const auto known = files.find(file.lexically_relative(source.root).generic_string());
        if (known == files.end())
            continue;
        for (const std::string& id : store.cards.ids_of_file(known->second.key))
            if (const auto key = store.cards.find(id))
                if (const auto stored = store.cards.of(*key))
                    ids.emplace(stored->card.line, stored->card.heading_id());
    }
    return ids;
}

/// Of the cards that were read without a problem and have none written.
IdsByLine missing_ids(Collection& collection, const fs::path& file, const ParsedFile& parsed) {
    const IdsByLine known = known_ids(collection, file);
    IdsByLine missing;
    for (const Card& card : parsed.cards) {
        if (!parsed.derived_ids.contains(card.heading_id()))
            continue;
        const auto found = known.find(card.line);
        missing.emplace(card.line, found != known.end() ? found->second : card.heading_id());
    }
    return missing;
}

/// The lines of the cards whose answer has no heading.
std::set<int> unmarked_lines(const std::string& text, const ParsedFile& parsed) {
    std::set<int> lines;
    for (const CardPlaces& places : find_card_places(text, Answers::TextBelow))
        if (!places.text.empty() && std::ranges::find(parsed.cards, places.heading, &Card::line) != parsed.cards.end())
            lines.insert(places.heading);
    return lines;
}

/// Headings that are written must not cost a card: what a list may have, a deck may not.
void require_all_cards(const ParsedFile& before, const std::string& text, const fs::path& path,
                       const std::string& relative) {
    const ParsedFile after = parse_cards(text, path.string(), relative);
    for (const Card& card : before.cards) {
        if (std::ranges::find(after.cards, card.id, &Card::id) != after.cards.end())
            continue;
        const auto first = std::ranges::find(after.problems, Severity::Error, &Problem::severity);
        throw StoreError(
            (first == after.problems.end()
                 ? English::tr("Could not write answers into %1: \"%2\" could not be read then; mend that first")
                 : English::tr("Could not write answers into %1: \"%2\" could not be read then (%3); mend that first")
                       .arg(path.string())
                       .arg(card.question)
                       .arg(first->message)));
    }
}

/// The file's text with what it lacks.
std::string completed(Collection& collection, const fs::path& path, const std::string& relative,
                      const std::string& text, AnswerHeadings headings, Written& written) {
    const Answers answers = headings == AnswerHeadings::Write ? Answers::TextBelow : answers_at(collection, path);
    const ParsedFile parsed = parse_cards(text, path.string(), relative, answers);
    const std::set<int> unmarked = headings == AnswerHeadings::Write ? unmarked_lines(text, parsed) : std::set<int>();
    const IdsByLine missing = missing_ids(collection, path, parsed);
    std::string result = with_written_ids(text, missing, answers, unmarked);
    written.ids += static_cast<int>(missing.size());
    written.answers += static_cast<int>(unmarked.size());
    if (!unmarked.empty()) {
        ParsedFile named = parsed;
        for (Card& card : named.cards)
            if (const auto id = missing.find(card.line); id != missing.end())
                card.id.replace(0, card.heading_id().size(), id->second);
        require_all_cards(named, result, path, relative);
    }
    return result;
}

} // namespace

Written write_missing(Collection& collection, const fs::path& deck, AnswerHeadings headings) {
    const DeckFolder folder = list_deck(deck);
    Written all;
    for (const DeckFile& file : folder.files) {
        if (file.size > maximum_file_size)
            continue;
        const fs::path path = folder.root / file.path;
        const std::string text = read_text(path);
        Written written;
        const std::string result = completed(collection, path, file.path, text, headings, written);
        if (result == text)
            continue;
        if (!save_file_if(path, result, text))
            throw StoreError(English::tr("Could not write ids into %1: another program wrote it just now; try again")
                                 .arg(path.string()));
        all.ids += written.ids;
        all.answers += written.answers;
    }
    return all;
}

} // namespace greenroom
