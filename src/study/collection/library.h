#pragma once

#include "study/upkeep/deck_sync.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace greenroom {

class Collection;

/// Where the shipped deck lies: `../share/greenroom/content` beside the program, which in a build is a link to the source
/// tree. Throws std::runtime_error naming it when it is not there.
std::filesystem::path shipped_deck_folder();

/// The collection of this person when none is named: `$XDG_DATA_HOME/greenroom/collection.sqlite`, or below
/// `~/.local/share` where that is no absolute path; a `deck.sqlite` that is there and no `collection.sqlite` is opened
/// where it lies.
std::filesystem::path default_collection_file();

/// Reads the shipped deck and every folder the deck knows; stops as sync_path() does, the folders read before it stay
/// read.
SyncReport sync_library(Collection& collection, const std::filesystem::path& shipped, Instant now,
                        const std::function<bool()>& go_on = {});

/// The folders and files a learner added.
std::vector<DeckSource> learner_sources(Collection& collection);

} // namespace greenroom
