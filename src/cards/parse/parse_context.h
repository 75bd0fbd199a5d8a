#pragma once

#include "cards/parse/problem_log.h"
#include "cards/text/source_text.h"

#include <string>

namespace greenroom::cards {

/// The file being read, and where its problems go; every part of the reader works on one.
struct ParseContext {
    const SourceText& source;
    ProblemLog& log;
    const std::string& relative_path; ///< of the file in its deck
};

} // namespace greenroom::cards
