#include "store/search/prefix_expansion.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <utility>

namespace greenroom {

namespace {

using Join = CardQuery::Join;

/// Shorter beginnings have an index (`prefix` in the table's definition).
constexpr std::size_t shortest_spelled_out = 3;
/// Each word costs its place in the index, 0.05 ms.
constexpr std::size_t most_words = 64;

/// No word has it, and it sorts before all that words have: a word followed by this comes right after the word.
constexpr char below_all_letters = '\x01';

bool is_in_word(char c) { return cards::is_letter(c) || cards::is_digit(c); }
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Words of which the last may be only a prefix.
struct Begun {
    std::string before; ///< up to the last word
    std::string beginning;
};

/// Nothing for words that only the index's own tokenizer can tell apart, or bring into lower case without accents.
std::optional<Begun> taken_apart(const std::string& words) {
    const auto last = std::find_if(words.rbegin(), words.rend(), [](char c) { return is_in_word(c) || !is_ascii(c); });
    const auto before = std::find_if_not(last, words.rend(), is_in_word);
    if (before != words.rend() && !is_ascii(*before))
        return std::nullopt;
    Begun begun{std::string(words.begin(), before.base()), std::string(before.base(), last.base())};
    std::ranges::transform(begun.beginning, begun.beginning.begin(), [](char c) { return cards::to_lower(c); });
    return begun;
}

/// Puts terms' words in place of their beginnings, while there is room for them in the query.
class SpellingOut {
public:
    explicit SpellingOut(PrefixExpansion& prefixes) : prefixes_(prefixes) {}

    CardQuery operator()(const CardQuery& query) {
        const auto* text = std::get_if<TextTerm>(&query.term);
        if (query.join == Join::Term && text && text->match == TextTerm::Match::Prefix)
            return spelled_out(*text).value_or(query);
        CardQuery changed{query.join, {}, query.term};
        for (const CardQuery& part : query.parts)
            changed.parts.push_back((*this)(part));
        return changed;
    }

private:
    std::optional<CardQuery> spelled_out(const TextTerm& term) {
        const std::optional<Begun> begun = taken_apart(term.words);
        if (!begun || begun->beginning.size() < shortest_spelled_out)
            return std::nullopt;
        const auto words = prefixes_.beginning_with(begun->beginning, room_);
        if (!words || words->empty())
            return std::nullopt;
        room_ -= words->size();
        CardQuery any{Join::Any, {}, {}};
        for (const std::string& word : *words)
            any.parts.push_back({Join::Term, {}, TextTerm{begun->before + word, TextTerm::Match::Whole}});
        return any;
    }

    PrefixExpansion& prefixes_;
    std::size_t room_ = most_words;
};

} // namespace

std::optional<std::vector<std::string>> PrefixExpansion::beginning_with(const std::string& prefix,
                                                                        std::size_t at_most) {
    if (!std::exchange(is_open_, true))
        database_.connection().exec(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.card_word USING fts5vocab('main', 'card_text', 'instance')");
    std::vector<std::string> words;
    for (auto word = first_from(prefix); word && word->starts_with(prefix);
         word = first_from(words.back() + below_all_letters)) {
        if (words.size() == at_most)
            return std::nullopt;
        words.push_back(std::move(*word));
    }
    return words;
}

// Of a word that is in many places, `instance` reads only the first.
std::optional<std::string> PrefixExpansion::first_from(const std::string& word) {
    return database_.row("look up words", "SELECT term FROM temp.card_word WHERE term >= ? LIMIT 1", word,
                         [](Row row) { return row.text(0); });
}

CardQuery with_whole_words(const CardQuery& query, PrefixExpansion& prefixes) { return SpellingOut(prefixes)(query); }

} // namespace greenroom
