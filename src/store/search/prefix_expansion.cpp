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

    WholeWords operator()(const CardQuery& query) {
        const auto* text = std::get_if<TextTerm>(&query.term);
        if (query.join == Join::Term && text && text->match == TextTerm::Match::Prefix)
            return spelled_out(query, *text);
        WholeWords words{{query.join, {}, query.term}, {query.join, {}, query.term}};
        for (const CardQuery& part : query.parts) {
            const WholeWords changed = (*this)(part);
            words.all.parts.push_back(changed.all);
            words.typed.parts.push_back(changed.typed);
        }
        return words;
    }

private:
    static CardQuery whole(const std::string& words) {
        return {Join::Term, {}, TextTerm{words, TextTerm::Match::Whole}};
    }

    WholeWords spelled_out(const CardQuery& query, const TextTerm& term) {
        const std::optional<Begun> begun = taken_apart(term.words);
        if (!begun)
            return {query, whole(term.words)};
        const CardQuery all = any_of(*begun).value_or(query);
        return {all, prefixes_.has(begun->beginning) ? whole(begun->before + begun->beginning) : all};
    }

    std::optional<CardQuery> any_of(const Begun& begun) {
        if (begun.beginning.size() < shortest_spelled_out)
            return std::nullopt;
        const auto words = prefixes_.beginning_with(begun.beginning, room_);
        if (!words || words->empty())
            return std::nullopt;
        room_ -= words->size();
        CardQuery any{Join::Any, {}, {}};
        for (const std::string& word : *words)
            any.parts.push_back(whole(begun.before + word));
        return any;
    }

    PrefixExpansion& prefixes_;
    std::size_t room_ = most_words;
};

} // namespace

bool PrefixExpansion::has(const std::string& word) { return !word.empty() && first_from(word) == word; }

std::optional<std::vector<std::string>> PrefixExpansion::beginning_with(const std::string& prefix,
                                                                        std::size_t at_most) {
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
    if (!std::exchange(is_open_, true))
        database_.connection().exec(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.card_word USING fts5vocab('main', 'card_text', 'instance')");
    return database_.row("look up words", "SELECT term FROM temp.card_word WHERE term >= ? LIMIT 1", word,
                         [](Row row) { return row.text(0); });
}

WholeWords in_whole_words(const CardQuery& query, PrefixExpansion& prefixes) { return SpellingOut(prefixes)(query); }

} // namespace greenroom
