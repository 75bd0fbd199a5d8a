#pragma once

#include "cards/parse/parse.h"
#include "cards/parse/problem.h"
#include "messages/message.h"
#include "records/deck_source.h"
#include "records/instant.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// What reading decks changed, in cards as they are asked (each cloze gap is one).
struct SyncReport {
    int added = 0; ///< new, or back from the archive
    int changed = 0;
    int archived = 0;
    int unchanged = 0;
    bool stopped = false;          ///< before anything was changed
    std::vector<Problem> problems; ///< a thousand at most, and how many more there are

    SyncReport& operator+=(const SyncReport& other);
};

/// Reads a folder of Markdown cards, or one `.md` file, into the deck, in one transaction; files whose stamp is as it
/// was are not read. A card whose text vanished is archived; one whose text has an error keeps its last good text. A
/// path inside a known folder reads just that part of it; a folder around known ones takes them over. What cannot be
/// read, or was emptied as a whole, becomes a problem and its cards stay as they were. Stops within a second, having
/// changed nothing, after `go_on`, if there is one, says no; it is asked on this thread. Throws StoreError.
SyncReport sync_path(Collection& collection, const std::filesystem::path& path, Origin origin, Instant now,
                     const std::function<bool()>& go_on = {});

/// Where the answers of a source's questions are, and how many questions have text below them but no "### Answer".
struct SourceAnswers {
    DeckSource source;
    Answers answers = Answers::Marked;
    int unmarked = 0;
};

/// Of every source, in the order of Collection::sources().
std::vector<SourceAnswers> source_answers(Collection& collection);

/// Whether a file or folder is the source's, or lies in it.
bool is_read_from(const std::filesystem::path& path, const DeckSource& source);

/// Where the source that a file or folder is in has its answers.
Answers answers_at(Collection& collection, const std::filesystem::path& path);

/// Reads a source with its answers elsewhere from now on; its files stay as they are. Cards that were made of text
/// below questions are archived when that is no answer any more, and come back with their history. Throws StoreError.
SyncReport read_answers_from(Collection& collection, const DeckSource& source, Answers answers, Instant now,
                             const std::function<bool()>& go_on = {});

/// Why a path is hardly a deck, with what to do: the root of the disk, or a folder that holds the person's home. `home`
/// may be empty. Nothing for any other path.
std::optional<Message> doubt_of_source(const std::filesystem::path& path, const std::filesystem::path& home);

/// Reads a folder or file of cards in another place from now on, where it has been moved to; every card keeps its
/// history, one without a written id too. Throws StoreError for a place that is read already or is of the other kind,
/// std::filesystem::filesystem_error for one that is not there; nothing is changed then.
SyncReport move_source(Collection& collection, const DeckSource& source, const std::filesystem::path& to, Instant now);

/// Forgets a folder: its cards are archived, their history stays.
SyncReport remove_source(Collection& collection, const DeckSource& source, Instant now);

} // namespace greenroom
