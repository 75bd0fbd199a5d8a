#include "cards/text/pronunciation.h"

#include "cards/text/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace greenroom::cards {
namespace {

struct Said {
    std::string_view word; ///< in lower case
    std::string_view as;
};

/// What is said otherwise than it is spelled, or than a voice would guess.
constexpr std::array said{
    Said{"api", "A P I"},
    Said{"apis", "A P Is"},
    Said{"asc", "ascending"},
    Said{"asgi", "az-ghee"},
    Said{"async", "a-sync"},
    Said{"avg", "average"},
    Said{"aws", "A W S"},
    Said{"cli", "C L I"},
    Said{"concat", "con-cat"},
    Said{"cpu", "C P U"},
    Said{"cpython", "C Python"},
    Said{"csrf", "C S R F"},
    Said{"css", "C S S"},
    Said{"csv", "C S V"},
    Said{"db", "D B"},
    Said{"dbs", "D Bs"},
    Said{"ddl", "D D L"},
    Said{"desc", "descending"},
    Said{"dns", "D N S"},
    Said{"drf", "D R F"},
    Said{"fifo", "fie-foe"},
    Said{"fk", "F K"},
    Said{"gb", "gigabytes"},
    Said{"gil", "gill"},
    Said{"gunicorn", "g unicorn"},
    Said{"html", "H T M L"},
    Said{"htmx", "H T M X"},
    Said{"http", "H T T P"},
    Said{"https", "H T T P S"},
    Said{"i18n", "internationalization"},
    Said{"id", "I D"},
    Said{"ids", "I Ds"},
    Said{"io", "I O"},
    Said{"ip", "I P"},
    Said{"js", "J S"},
    Said{"json", "jason"},
    Said{"jsonb", "jason B"},
    Said{"jwt", "J W T"},
    Said{"kb", "kilobytes"},
    Said{"kwargs", "keyword args"},
    Said{"l10n", "localization"},
    Said{"lifo", "lie-foe"},
    Said{"lru", "L R U"},
    Said{"mb", "megabytes"},
    Said{"mixin", "mix-in"},
    Said{"mixins", "mix-ins"},
    Said{"mro", "M R O"},
    Said{"mvcc", "M V C C"},
    Said{"mysql", "my S Q L"},
    Said{"nginx", "engine X"},
    Said{"oauth", "oh-auth"},
    Said{"oauth2", "oh-auth two"},
    Said{"ok", "okay"},
    Said{"orm", "O R M"},
    Said{"pk", "P K"},
    Said{"pks", "P Ks"},
    Said{"postgresql", "postgres"},
    Said{"psycopg", "psycho P G"},
    Said{"psycopg2", "psycho P G two"},
    Said{"py", "pie"},
    Said{"pypi", "pie P I"},
    Said{"pytest", "pie-test"},
    Said{"redis", "red-iss"},
    Said{"saml", "sam-ell"},
    Said{"sql", "S Q L"},
    Said{"sqlite", "S Q lite"},
    Said{"ssl", "S S L"},
    Said{"stderr", "standard error"},
    Said{"stdin", "standard in"},
    Said{"stdout", "standard out"},
    Said{"sudo", "sue-doo"},
    Said{"sys", "sis"},
    Said{"tls", "T L S"},
    Said{"ttl", "T T L"},
    Said{"ui", "U I"},
    Said{"uri", "U R I"},
    Said{"uris", "U R Is"},
    Said{"url", "U R L"},
    Said{"urlconf", "U R L conf"},
    Said{"urls", "U R Ls"},
    Said{"utc", "U T C"},
    Said{"utf", "U T F"},
    Said{"uuid", "U U I D"},
    Said{"uuids", "U U I Ds"},
    Said{"venv", "virtual env"},
    Said{"wsgi", "whisky"},
    Said{"xml", "X M L"},
    Said{"xss", "cross-site scripting"},
    Said{"yaml", "yammel"},
};

static_assert(std::ranges::is_sorted(said, {}, &Said::word));

/// Short words in capitals that are said as words; longer ones are where they have a vowel.
constexpr std::array<std::string_view, 18> short_words{"add", "all", "and", "any", "by", "for", "get", "in",  "is",
                                                       "key", "max", "min", "not", "on", "or",  "put", "set", "sum"};

static_assert(std::ranges::is_sorted(short_words));

std::optional<std::string_view> said_as(std::string_view word) {
    const std::string lower = to_lower(word);
    const auto found = std::ranges::lower_bound(said, std::string_view(lower), {}, &Said::word);
    return found != said.end() && found->word == lower ? std::optional(found->as) : std::nullopt;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool has_vowel(std::string_view word) { return word.find_first_of("AEIOUYaeiouy") != std::string_view::npos; }

std::string letters_of(std::string_view word) {
    std::string letters;
    for (const char c : word)
        letters.append(letters.empty() ? "" : " ").append(1, c);
    return letters;
}

/// In capitals: the letters of an abbreviation, one by one, or a word of SQL.
std::string spoken_capitals(std::string_view word) {
    const std::string lower = to_lower(word);
    const bool is_word =
        std::ranges::binary_search(short_words, std::string_view(lower)) || (word.size() > 3 && has_vowel(word));
    return is_word ? lower : letters_of(word);
}

/// Without underscores, and of one case or with a capital at its front alone.
std::string spoken_part(std::string_view word) {
    if (const auto as = said_as(word))
        return std::string(*as);
    if (word.size() > 1 && std::ranges::all_of(word, is_capital))
        return spoken_capitals(word);
    return word.size() > 1 ? to_lower(word) : std::string(word);
}

/// "TextField" in "Text" and "Field", "URLField" in "URL" and "Field", "utf8" in "utf" and "8".
std::vector<std::string_view> parts_of(std::string_view word) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 1; at < word.size(); ++at) {
        const bool rises = is_capital(word[at]) && !is_capital(word[at - 1]);
        const bool ends_capitals = at + 1 < word.size() && is_capital(word[at - 1]) && is_capital(word[at]) &&
                                   is_lower(word[at + 1]) && word.substr(at + 1) != "s";
        const bool turns_to_number = is_digit(word[at]) != is_digit(word[at - 1]);
        if (rises || ends_capitals || turns_to_number) {
            parts.push_back(word.substr(begin, at - begin));
            begin = at;
        }
    }
    parts.push_back(word.substr(begin));
    return parts;
}

void add_word(std::string& text, std::string_view word) {
    if (!word.empty())
        text.append(text.empty() || text.ends_with(' ') ? "" : " ").append(word);
}

/// A name without underscores at its ends.
std::string spoken_words(std::string_view name) {
    if (const auto as = said_as(name))
        return std::string(*as);
    std::string text;
    for (const std::string_view part : parts_of(name))
        add_word(text, spoken_part(part));
    return text;
}

/// A name as Python has them: `__init__`, `_private`, `author__name`.
std::string spoken_name(std::string_view name) {
    std::string text;
    if (name.size() > 4 && name.starts_with("__") && name.ends_with("__")) {
        text = "dunder";
        name = name.substr(2, name.size() - 4);
    } else if (name.starts_with('_')) {
        text = name.starts_with("__") ? "double underscore" : "underscore";
        name.remove_prefix(std::min(name.find_first_not_of('_'), name.size()));
    }
    while (!name.empty()) {
        const std::size_t end = std::min(name.find('_'), name.size());
        add_word(text, spoken_words(name.substr(0, end)));
        name.remove_prefix(end);
        if (name.starts_with("__") && name.size() > 2)
            add_word(text, "double underscore");
        name.remove_prefix(std::min(name.find_first_not_of('_'), name.size()));
    }
    return text;
}

struct Sign {
    std::string_view sign;
    std::string_view as;
};

/// The longer before those that they begin with. What is not here is not said.
constexpr std::array signs{
    Sign{"**", "star star"},   Sign{"==", "equals"},   Sign{"!=", "is not equal to"},
    Sign{"<=", "at most"},     Sign{">=", "at least"}, Sign{"->", "to"},
    Sign{"//", "slash slash"}, Sign{"=", "equals"},    Sign{"<", "less than"},
    Sign{">", "more than"},    Sign{"+", "plus"},      Sign{"*", "star"},
    Sign{"@", "at"},           Sign{"%", "percent"},   Sign{"/", "slash"},
    Sign{"&", "and"},          Sign{"|", "or"},        Sign{"~", "not"},
    Sign{"#", "hash"},         Sign{"$", "dollar"},
};

/// Letters of other scripts, too.
bool is_name(char c) { return is_letter(c) || is_digit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

std::size_t name_length(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::find_if_not(text, is_name) - text.begin());
}

/// Whether a sign stands between two things rather than at the front of one: `a - b`, not `-b`.
bool is_minus(std::string_view before, std::string_view rest) {
    return rest.front() == '-' && rest.size() > 1 && (is_digit(rest[1]) || rest[1] == ' ') && !before.ends_with('-');
}

/// What the text begins with, in words, and how many bytes that is; at least one.
std::pair<std::string, std::size_t> spoken_sign(std::string_view before, std::string_view rest) {
    for (const auto& [sign, as] : signs)
        if (rest.starts_with(sign))
            return {std::string(as), sign.size()};
    if (rest.front() == '.' && rest.size() > 1 && is_name(rest[1]))
        return {"dot", 1};
    if (is_minus(before, rest))
        return {"minus", 1};
    return {{}, 1};
}

/// Whether a word of prose is a name of code: it has an underscore, or a call's brackets behind it.
bool is_code_in_prose(std::string_view name, std::string_view after) {
    return name.find('_') != std::string_view::npos || after.starts_with("()");
}

bool is_abbreviation(std::string_view word) {
    const std::string_view stem = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    return stem.size() > 1 && std::ranges::all_of(stem, is_capital);
}

std::string spoken_abbreviation(std::string_view word) {
    if (const auto as = said_as(word))
        return std::string(*as);
    if (word.ends_with('s'))
        return spoken_capitals(word.substr(0, word.size() - 1)) + "s";
    return spoken_capitals(word);
}

/// "N+1", "n + 1": nothing but that.
std::size_t n_plus_one_length(std::string_view rest) {
    for (const std::string_view form : {"N+1", "n+1", "N + 1", "n + 1"})
        if (rest.starts_with(form) && (rest.size() == form.size() || !is_name(rest[form.size()])))
            return form.size();
    return 0;
}

std::string spoken_word_of_prose(std::string_view word, std::string_view after) {
    if (is_code_in_prose(word, after))
        return spoken_name(word);
    if (is_abbreviation(word))
        return spoken_abbreviation(word);
    const auto as = said_as(word);
    return std::string(as ? *as : word);
}

} // namespace

std::string spoken_code(std::string_view code) {
    std::string text;
    for (std::string_view rest = code; !rest.empty();) {
        if (is_name(rest.front())) {
            const std::size_t length = name_length(rest);
            add_word(text, spoken_name(rest.substr(0, length)));
            rest.remove_prefix(length);
            continue;
        }
        const auto [words, length] = spoken_sign(code.substr(0, code.size() - rest.size()), rest);
        add_word(text, words);
        if ((rest.front() == ',' || rest.front() == ';' || rest.front() == ':') && !text.empty() && rest.size() > 1)
            text += ',';
        rest.remove_prefix(length);
    }
    return text;
}

std::string spoken_prose(std::string_view text) {
    std::string spoken;
    for (std::string_view rest = text; !rest.empty();) {
        std::size_t length = n_plus_one_length(rest);
        if (length > 0) {
            spoken += "N plus one";
        } else if (is_name(rest.front())) {
            length = name_length(rest);
            const std::string_view after = rest.substr(length);
            spoken += spoken_word_of_prose(rest.substr(0, length), after);
            length += after.starts_with("()") ? 2 : 0;
        } else {
            spoken += rest.front();
            length = 1;
        }
        rest.remove_prefix(length);
    }
    return spoken;
}

} // namespace greenroom::cards
