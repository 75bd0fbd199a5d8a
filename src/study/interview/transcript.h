#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// How many words somebody said.
struct WordCount {
    int words = 0;
    int fillers = 0; ///< words of them that say nothing: "um", "basically", both words of "you know"

    bool operator==(const WordCount&) const = default;
};

/// Of what a recogniser wrote, in UTF-8.
WordCount count_words(std::string_view transcript);

/// The places, from 0 and in order, of the key points (inline Markdown) most of whose words occur in a transcript, in
/// whatever form: a suggestion that they were said, and never a grade.
std::vector<int> said_points(const std::vector<std::string>& key_points, std::string_view transcript);

} // namespace greenroom
