#pragma once

#include "cards/parse/card.h"
#include "exchange/folder_change.h"
#include "records/imported.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// A card that comes from elsewhere.
struct FolderCard {
    Card card; ///< with the id of its heading
    Topic topic;
    Instant modified; ///< when it was last changed where it comes from
};

/// What became of a card.
enum class Placed {
    Added,
    Replaced, ///< an import had written it, and it was changed where it came from since
    Kept,     ///< it is here already
    Changed   ///< the same, but the learner changed the text too: theirs stays
};

/// A folder of the learner's that an import writes cards into: a file for each topic, every other byte as it was.
class CardFolder {
public:
    /// Reads what is in the folder, if there is one. Throws StoreError.
    CardFolder(Collection& collection, std::filesystem::path folder);

    /// Places a card. Its text has been found to read back.
    Placed put(const FolderCard& card);

    /// Whether a heading of this id is in the collection, but not in this folder.
    bool is_elsewhere(const std::string& id) const;

    /// Writes the files in which something was placed. Throws StoreError.
    void write(FolderChange& change);

    /// What is written of each heading that was added or replaced.
    const std::vector<ImportedHeading>& headings() const { return headings_; }

private:
    struct Edit {
        std::size_t begin, end;
        std::string text;
    };
    struct File {
        std::filesystem::path path;
        std::string text;
        std::vector<Edit> edits;
        std::string added;
    };
    struct Place {
        std::size_t file, begin, end;
    };

    void read(const std::filesystem::path& path, const std::string& relative);
    std::size_t file_for(const Topic& topic);
    Placed replace(const FolderCard& card, const Place& place);

    Collection& collection_;
    std::filesystem::path folder_;
    std::vector<File> files_;
    std::map<std::string, std::size_t> by_topic_; ///< the last one of each
    std::map<std::string, Place> headings_there_;
    std::set<std::string> unreadable_; ///< headings with an error, which stay as they are
    std::vector<ImportedHeading> headings_;
};

/// Why a card's Markdown does not read back as that card, with the ids of its siblings where it is a cloze heading;
/// nothing where it does.
std::optional<std::string> fault_of_markdown(const Card& card);

} // namespace greenroom
