#include "study/collection/library.h"

#include "messages/message.h"
#include "platform/program.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <cstdlib>

namespace greenroom {

namespace fs = std::filesystem;

fs::path shipped_deck_folder() {
    std::error_code unreadable;
    const fs::path installed = program_folder().parent_path() / "share" / "greenroom" / "content";
    const fs::path folder = fs::canonical(installed, unreadable);
    if (!unreadable && fs::is_directory(folder, unreadable))
        return folder;
    throw Failure(
        greenroom::English::tr("Could not find the shipped deck: there is no folder %1; install Greenroom again")
            .arg(installed.string()));
}

fs::path default_collection_file() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    // "If an implementation encounters a relative path in any of these variables it should consider the path invalid
    // and ignore it" (XDG Base Directory Specification).
    const bool is_said = data && fs::path(data).is_absolute();
    const fs::path folder = (is_said ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share") / "greenroom";
    std::error_code unreadable;
    const fs::path now = folder / "collection.sqlite", before = folder / "deck.sqlite";
    return !fs::exists(now, unreadable) && fs::exists(before, unreadable) ? before : now;
}

SyncReport sync_library(Collection& collection, const fs::path& shipped, Instant now,
                        const std::function<bool()>& go_on) {
    SyncReport report = sync_path(collection, shipped, Origin::Shipped, now, go_on);
    for (const DeckSource& source : learner_sources(collection))
        if (!report.stopped)
            report += sync_path(collection, source.path(), Origin::Learner, now, go_on);
    return report;
}

std::vector<DeckSource> learner_sources(Collection& collection) {
    std::vector<DeckSource> sources = collection.store().sources.all();
    std::erase_if(sources, [](const DeckSource& source) { return source.origin == Origin::Shipped; });
    return sources;
}

} // namespace greenroom
