#pragma once

#include "messages/message.h"
#include "records/deck_source.h"
#include "study/upkeep/card_in_text.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;
struct StoredCard;

/// A new card, or a changed one, for a file of the learner's own.
struct OwnCard {
    std::filesystem::path folder;      ///< the learner's deck folder that the file lies in, or will
    std::filesystem::path file;        ///< in the folder
    Topic topic;                       ///< of the file
    std::optional<std::string> start;  ///< the file's text when this began; nothing where there is no file
    std::optional<Card> before;        ///< the card that is changed; nothing for a new one
    Answers answers = Answers::Marked; ///< where the folder has them
};

/// The folder for new cards where no other was chosen: "My cards" beside the collection.
std::filesystem::path default_own_folder(const Collection& collection);

/// The folders of the learner's in which cards can be written, the default one first, whether it exists or not.
std::vector<std::filesystem::path> own_folders(Collection& collection);

/// The file for a topic's cards in a folder of the learner's, relative to it, with a name that any system takes; where
/// others have the names before, the one of this number, from 1.
std::filesystem::path file_of_topic(const std::string& topic, int number);

/// Where a new card of a topic belongs: the topic's file in the folder, or a new one named after it. Throws StoreError
/// where a file cannot be read.
OwnCard new_own_card(Collection& collection, const std::filesystem::path& folder, const std::string& topic);

/// A card to be changed; nothing where it lies in no folder of the learner's that can be written, as the cards that
/// come with Greenroom do.
std::optional<OwnCard> own_card(Collection& collection, const StoredCard& stored);

/// What would be saved: nothing is written.
CardInText typed_card(Collection& collection, const OwnCard& own, const CardFields& fields);

/// What came of saving.
struct SavedCard {
    std::string id;  ///< of the heading; empty when nothing was saved
    Message refusal; ///< why nothing was
};

/// Writes the card into its file as that is now, whole or not at all, durably: what others wrote there since stays, and
/// a changed card that they changed too is refused. Throws StoreError naming what failed, where, and what to do.
SavedCard save_own_card(Collection& collection, const OwnCard& own, const CardFields& fields);

} // namespace greenroom
