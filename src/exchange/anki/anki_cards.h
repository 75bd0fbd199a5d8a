#pragma once

#include "exchange/anki/picture_store.h"
#include "exchange/card_folder.h"
#include "exchange/exchange_report.h"
#include "records/anki.h"
#include "study/collection/calendar.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace greenroom {

/// What a collection of Anki's becomes here.
struct CardsOfAnki {
    std::vector<FolderCard> cards;                ///< by deck, and in it in the order in which they were written
    std::map<std::int64_t, std::string> card_ids; ///< by the id of the card in Anki: those that are carried
};

/// Makes cards of notes: each template of a note is a card, the gaps of a cloze note are siblings. What cannot be
/// carried is told in `skipped`. Throws BadImport and Cancelled.
CardsOfAnki cards_of_anki(const AnkiCollection& collection, PictureStore& pictures, SkippedList& skipped,
                          const ExchangeProgress& progress);

/// What Anki knew of the cards that are carried: reviews, or where there are none the interval, and marks. Cards that
/// `card_ids` does not have are left out, and their reviews told in `skipped`.
std::vector<ImportedCard> history_of_anki(const AnkiCollection& collection,
                                          const std::map<std::int64_t, std::string>& card_ids, const Calendar& calendar,
                                          SkippedList& skipped);

} // namespace greenroom
