#include "study/interview/transcript.h"

#include "cards/render/spoken_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>

namespace greenroom {
namespace {

constexpr double enough_words = 0.6;

constexpr std::array filler_words{"actually", "ah",        "basically", "eh", "er", "erm", "hm",
                                  "hmm",      "literally", "mhm",       "mm", "uh", "uhm", "um"};
constexpr std::array<std::array<const char*, 2>, 4> filler_pairs{
    {{"you", "know"}, {"i", "mean"}, {"sort", "of"}, {"kind", "of"}}};

// Words that tell one key point from another no more than a comma does.
constexpr std::array words_between{
    "a",    "all",  "also",  "an",    "and",  "any",   "are",  "as",   "at",    "be",      "but", "by",   "can", "do",
    "does", "each", "for",   "from",  "has",  "have",  "how",  "if",   "in",    "into",    "is",  "it",   "its", "just",
    "may",  "more", "most",  "must",  "no",   "not",   "of",   "on",   "one",   "only",    "or",  "over", "so",  "such",
    "than", "that", "the",   "them",  "then", "there", "they", "this", "those", "through", "to",  "too",  "was", "were",
    "what", "when", "which", "while", "who",  "why",   "will", "with", "would", "you",     "your"};

template<std::size_t size>
bool is_one_of(const std::array<const char*, size>& words, const std::string& word) {
    return std::ranges::any_of(words, [&](const char* each) { return word == each; });
}

bool is_of_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'';
}

/// In small letters, without what stands between them.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool goes_on = false;
    for (const char c : text) {
        if (!is_of_word(c)) {
            goes_on = false;
            continue;
        }
        if (!std::exchange(goes_on, true))
            words.emplace_back();
        words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    std::erase_if(words, [](const std::string& word) { return word.find_first_not_of('\'') == std::string::npos; });
    return words;
}

/// Letters that are said one by one, as the word that they are written as.
std::vector<std::string> with_letters_joined(const std::vector<std::string>& words) {
    std::vector<std::string> joined;
    bool spells = false;
    for (const std::string& word : words) {
        const bool is_letter = word.size() == 1 && word != "a" && word != "i";
        if (is_letter && spells)
            joined.back() += word;
        else
            joined.push_back(word);
        spells = is_letter;
    }
    return joined;
}

/// What forms of a word have in common: "query" and "queries", "join" and "joined".
std::string stem_of(std::string word) {
    const auto shorten = [&](std::string_view end, std::string_view in_place) {
        constexpr std::size_t least = 3;
        if (word.size() < end.size() + least || !word.ends_with(end))
            return false;
        word.replace(word.size() - end.size(), end.size(), in_place);
        return true;
    };
    if (!shorten("ies", "y") && !shorten("ing", "") && !shorten("ed", "") && !word.ends_with("ss") &&
        !word.ends_with("us"))
        shorten("s", "");
    // "cache" and "caching", "run" and "running".
    shorten("e", "");
    if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != 's')
        word.pop_back();
    return word;
}

std::set<std::string> telling_stems(std::string_view markdown) {
    std::set<std::string> stems;
    for (const std::string& word : with_letters_joined(words_of(to_spoken_text(markdown))))
        if (!is_one_of(words_between, word))
            stems.insert(stem_of(word));
    return stems;
}

} // namespace

WordCount count_words(std::string_view transcript) {
    const std::vector<std::string> words = words_of(transcript);
    WordCount count{static_cast<int>(words.size()), 0};
    for (std::size_t place = 0; place < words.size(); ++place) {
        const bool is_pair = place + 1 < words.size() && std::ranges::any_of(filler_pairs, [&](const auto& pair) {
                                 return words[place] == pair[0] && words[place + 1] == pair[1];
                             });
        if (is_pair) {
            count.fillers += 2;
            ++place;
        } else if (is_one_of(filler_words, words[place])) {
            ++count.fillers;
        }
    }
    return count;
}

std::vector<int> said_points(const std::vector<std::string>& key_points, std::string_view transcript) {
    const std::set<std::string> said = telling_stems(transcript);
    std::vector<int> places;
    for (std::size_t place = 0; place < key_points.size(); ++place) {
        const std::set<std::string> needed = telling_stems(key_points[place]);
        const auto found = std::ranges::count_if(needed, [&](const std::string& stem) { return said.contains(stem); });
        if (found > 0 && static_cast<double>(found) >= enough_words * static_cast<double>(needed.size()))
            places.push_back(static_cast<int>(place));
    }
    return places;
}

} // namespace greenroom
