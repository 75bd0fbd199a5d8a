#include "exchange/anki/anki_import.h"

#include "exchange/anki/anki_cards.h"
#include "exchange/anki/anki_package.h"
#include "exchange/card_folder.h"
#include "store/anki/anki_file.h"
#include "study/collection/collection.h"
#include "study/upkeep/take_in.h"

#include <algorithm>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

void tell_of_problems(const SyncReport& sync, SkippedList& skipped) {
    for (const Problem& problem : sync.problems)
        if (problem.severity == Severity::Error)
            skipped.add(English::tr("card in %1"), English::tr("%1 cards in, the first being %2"),
                        problem.file + ":" + std::to_string(problem.line), problem.message);
}

// Which share of an import is done once the collection is read, its notes are cards, and these are written.
constexpr double share_of_reading = 0.1, share_of_cards = 0.5, share_of_writing = 0.55;

ExchangeReport import_from(const AnkiPackage& package, Collection& collection, const fs::path& folder, Instant now,
                           const ExchangeProgress& progress) {
    FolderChange change;
    SkippedList skipped;
    PictureStore pictures(
        package.media(), [&](std::size_t place) { return package.read_media(place); }, folder, change, skipped);
    tell(progress, 0);
    AnkiCollection anki = read_anki_file(package.collection());
    CardsOfAnki converted = cards_of_anki(anki, pictures, skipped, part_of(progress, share_of_reading, share_of_cards));
    pictures.tell_of_the_rest();
    anki.notes.clear();
    const std::vector<ImportedCard> history = history_of_anki(anki, converted.card_ids, collection.calendar(), skipped);
    if (converted.cards.empty())
        return {0, 0, skipped.list()};
    CardFolder cards(collection, folder);
    for (const FolderCard& card : converted.cards)
        if (cards.put(card) == Placed::Changed)
            skipped.add(English::tr("the new text of %1"), English::tr("the new texts of %1 cards, the first being %2"),
                        card.card.id, English::tr("it was changed both here and in Anki; yours stays"));
    tell(progress, share_of_cards);
    cards.write(change);
    const TakenIn taken =
        take_in(collection, folder, cards.headings(), history, now, part_of(progress, share_of_writing, 1));
    if (taken.sync.stopped)
        throw Cancelled();
    change.keep();
    tell_of_problems(taken.sync, skipped);
    return {taken.sync.added + taken.sync.changed, taken.reviews, skipped.list()};
}

} // namespace

ExchangeReport import_package(Collection& collection, const fs::path& package, const fs::path& folder, Instant now,
                              const ExchangeProgress& progress) {
    const auto refuse = [&](const Message& why) -> ExchangeReport {
        throw BadImport(English::tr("%1 was not imported: %2. Nothing was changed").arg(package.string()).arg(why));
    };
    const AnkiPackage opened(package);
    try {
        return import_from(opened, collection, folder, now, progress);
    } catch (const BadAnkiFile& bad) {
        return refuse(bad.message());
    } catch (const BadImport& bad) {
        return refuse(bad.message());
    }
}

} // namespace greenroom
