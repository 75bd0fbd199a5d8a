#pragma once

#include <filesystem>

namespace greenroom {

class Collection;

/// What becomes of answers that are the text below their question.
enum class AnswerHeadings {
    Leave, ///< as they are
    Write  ///< "### Answer" above each
};

/// What was written into a deck's files.
struct Written {
    int ids = 0;
    int answers = 0; ///< headings above them
};

/// Writes an id into each card of a deck, a folder or a file, that has none: the one that it has in the collection, so
/// that its history stays with it, or that it would get; and headings above answers where that is asked for, of any
/// text below a question. Nothing else in the files changes. Throws StoreError, also for a file that would lose a card
/// by it, and std::filesystem::filesystem_error where there is no such place; files done before keep what was written.
Written write_missing(Collection& collection, const std::filesystem::path& deck, AnswerHeadings headings);

} // namespace greenroom
