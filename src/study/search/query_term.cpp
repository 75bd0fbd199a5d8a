#include "study/search/query_term.h"

#include "cards/parse/version_specifier.h"
#include "cards/text/ascii.h"
#include "records/card_query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom {

/// A number as a query has it, in the unit of its figure.
struct QueryNumber {
    double value = 0;
    double precision = 0; ///< half of what its last digit counts
};

/// Reads what a figure is compared with; nothing when the figure does not take it.
std::optional<QueryNumber> query_number(CardProperty figure, std::string_view text);

/// What a figure takes, for people: "days, or a number with h, d, w, mo or y".
Message allowed_numbers(CardProperty figure);

namespace {

using Result = std::variant<CardTerm, QueryError>;

template<typename Meaning>
struct Word {
    std::string_view word;
    Meaning meaning;
};
// Clang before 17 does not find this by itself.
template<typename Meaning>
Word(const char*, Meaning) -> Word<Meaning>;

constexpr std::array levels{Word{"junior", Level::Junior}, Word{"mid", Level::Mid}, Word{"senior", Level::Senior}};
constexpr std::array kinds{Word{"open", Kind::Open}, Word{"choice", Kind::Choice}, Word{"cloze", Kind::Cloze},
                           Word{"typed", Kind::Typed}, Word{"exercise", Kind::Exercise}};
constexpr std::array states{Word{"due", CardState::Due},
                            Word{"new", CardState::New},
                            Word{"learning", CardState::Learning},
                            Word{"mature", CardState::Mature},
                            Word{"suspended", CardState::Suspended},
                            Word{"leech", CardState::Leech},
                            Word{"flagged", CardState::Flagged},
                            Word{"archived", CardState::Archived}};
constexpr std::array grades{Word{"again", Grade::Again}, Word{"hard", Grade::Hard}, Word{"good", Grade::Good},
                            Word{"easy", Grade::Easy}};
constexpr std::array figures{Word{"due", CardProperty::Due},
                             Word{"interval", CardProperty::Interval},
                             Word{"stability", CardProperty::Stability},
                             Word{"difficulty", CardProperty::Difficulty},
                             Word{"retrievability", CardProperty::Retrievability},
                             Word{"reviews", CardProperty::Reviews},
                             Word{"lapses", CardProperty::Lapses}};
/// Longer ones first: `<=` begins with `<`.
constexpr std::array comparisons{Word{"<=", Comparison::AtMost}, Word{">=", Comparison::AtLeast},
                                 Word{"<", Comparison::Less}, Word{">", Comparison::More},
                                 Word{"=", Comparison::Equal}};

/// Every key with how it is followed.
constexpr std::array<std::string_view, 15> keys{"topic:",     "level:",      "kind:",           "tag:",     "path:",
                                                "django:",    "is:",         "graded:",         "due<",     "interval<",
                                                "stability<", "difficulty<", "retrievability<", "reviews<", "lapses<"};

template<typename Words>
auto find_word(const Words& words, std::string_view text) -> const typename Words::value_type* {
    const std::string lower = cards::to_lower(text);
    const auto found = std::ranges::find(words, lower, [](const auto& word) { return word.word; });
    return found == words.end() ? nullptr : &*found;
}

template<typename Words>
std::string list_of(const Words& words) {
    std::string list;
    for (std::size_t n = 0; n < words.size(); ++n)
        list += (n == 0 ? "" : n + 1 == words.size() ? " or " : ", ") + std::string(words[n].word);
    return list;
}

/// How many letters must be added, left out or changed to make one of the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0U);
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// No key is this long, and none is near to what is longer.
constexpr std::size_t longest_key = 20;

std::string_view nearest_key(std::string_view key) {
    const std::string lower = cards::to_lower(key.substr(0, longest_key));
    return *std::ranges::min_element(
        keys, {}, [&](std::string_view known) { return distance(lower, known.substr(0, known.size() - 1)); });
}

/// A condition as it is written: its key, what follows that, and the value.
struct Written {
    std::string_view key;
    std::string_view sign; ///< ":" or a comparison
    std::string_view value;
    std::size_t value_offset = 0;
};

class Condition {
public:
    Condition(const QueryToken& token, const Written& written, const Calendar& calendar)
        : token_(token), written_(written), key_(cards::to_lower(written.key)), calendar_(calendar) {}

    Result read() const {
        if (written_.sign != ":")
            return comparison();
        if (key_ == "topic")
            return topic();
        if (key_ == "level")
            return one_of(levels, "level", [](Level level) { return LevelTerm{level}; });
        if (key_ == "kind")
            return one_of(kinds, "kind", [](Kind kind) { return KindTerm{kind}; });
        if (key_ == "is")
            return one_of(states, "state", [](CardState state) { return StateTerm{state}; });
        if (key_ == "tag")
            return written_.value.empty() ? wrong_value(English::tr("tag: takes a tag, such as tag:n+1"))
                                          : TagTerm{value()};
        if (key_ == "path")
            return written_.value.empty()
                       ? wrong_value(English::tr("path: takes the id of a path, such as path:weekend"))
                       : PathTerm{value()};
        if (key_ == "django")
            return cards::is_version(written_.value)
                       ? Result(DjangoTerm{value()})
                       : wrong_value(English::tr("django: takes a version, such as django:5.2"));
        if (key_ == "graded")
            return graded();
        if (find_word(figures, key_))
            return wrong_key(English::tr("\"%1\" is compared, as in %1<7 or %1>=7").arg(key_));
        return unknown_key();
    }

private:
    std::string value() const { return std::string(written_.value); }

    Result wrong_value(const Message& message) const {
        return QueryError{written_.value_offset, token_.offset + token_.length - written_.value_offset, message};
    }

    Result wrong_key(const Message& message) const { return QueryError{token_.offset, written_.key.size(), message}; }

    Result unknown_key() const {
        return wrong_key(English::tr("there is no \"%1\"; the nearest is %2, and text with a sign in it goes in quotes")
                             .arg(std::string(written_.key.substr(0, longest_key)))
                             .arg(std::string(nearest_key(written_.key))));
    }

    template<typename Words, typename Make>
    Result one_of(const Words& words, const std::string& what, Make&& make) const {
        if (const auto* word = find_word(words, written_.value))
            return CardTerm(make(word->meaning));
        if (written_.value.empty())
            return wrong_value(English::tr("%1: takes %2").arg(key_).arg(list_of(words)));
        return wrong_value(English::tr("this is no %1; %2: takes %3").arg(what).arg(key_).arg(list_of(words)));
    }

    Result topic() const {
        std::string_view path = written_.value;
        while (path.starts_with('/'))
            path.remove_prefix(1);
        while (path.ends_with('/'))
            path.remove_suffix(1);
        if (path.empty())
            return wrong_value(
                English::tr("topic: takes the path of a topic, such as topic:orm or topic:orm/relations"));
        return TopicTerm{std::string(path)};
    }

    Result graded() const {
        if (const auto* grade = find_word(grades, written_.value))
            return GradeTerm{grade->meaning};
        if (const auto day = day_from_text(value()))
            return GradedBetweenTerm{calendar_.start_of(*day), calendar_.start_of(*day + 1)};
        return wrong_value(English::tr("graded: takes again, hard, good or easy, or a day such as graded:2026-11-20"));
    }

    Result comparison() const {
        const auto* figure = find_word(figures, key_);
        if (!figure && std::ranges::find(keys, key_ + ":") != keys.end())
            return wrong_key(English::tr("\"%1\" is followed by a colon, as in %1:…").arg(key_));
        if (!figure)
            return unknown_key();
        const auto number = query_number(figure->meaning, written_.value);
        if (!number)
            return wrong_value(English::tr("%1 is compared with %2").arg(key_).arg(allowed_numbers(figure->meaning)));
        const Comparison comparison = find_word(comparisons, written_.sign)->meaning;
        return PropertyTerm{figure->meaning, comparison, number->value,
                            comparison == Comparison::Equal ? number->precision : 0};
    }

    const QueryToken& token_;
    const Written& written_;
    std::string key_;
    const Calendar& calendar_;
};

/// The key of a word, and the sign after it; nothing when the word is text. `null=True` is text: so much of Django is
/// written like that.
std::optional<Written> as_condition(const QueryToken& token) {
    const std::string_view text = token.text;
    const auto key_end =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), cards::is_letter) - text.begin());
    const std::string_view rest = text.substr(key_end);
    if (key_end == 0 || rest.empty())
        return std::nullopt;
    Written written{text.substr(0, key_end), {}, {}, 0};
    if (rest.starts_with(':'))
        written.sign = rest.substr(0, 1);
    for (const auto& comparison : comparisons)
        if (written.sign.empty() && rest.starts_with(comparison.word))
            written.sign = comparison.word;
    if (written.sign.empty() || (written.sign == "=" && !find_word(figures, written.key)))
        return std::nullopt;
    written.value = token.quoted ? *token.quoted : rest.substr(written.sign.size());
    written.value_offset = token.offset + key_end + written.sign.size();
    return written;
}

/// The full-text index knows letters and digits only; beyond ASCII it decides itself.
bool can_be_found(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        return cards::is_letter(c) || cards::is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    });
}

} // namespace

Result query_term(const QueryToken& token, const Calendar& calendar) {
    if (token.kind == QueryToken::Kind::Word)
        if (const auto written = as_condition(token))
            return Condition(token, *written, calendar).read();
    if (!can_be_found(token.text))
        return QueryError{token.offset, token.length, English::tr("there is no letter or digit in this to search for")};
    const bool phrase = token.kind == QueryToken::Kind::Phrase;
    return TextTerm{std::string(token.text), phrase ? TextTerm::Match::Whole : TextTerm::Match::Prefix};
}

namespace {

struct Unit {
    std::string_view word;
    double factor; ///< to the figure's own unit
};

constexpr std::array day_units{Unit{"", 1},  Unit{"d", 1},   Unit{"min", 1.0 / 1440}, Unit{"h", 1.0 / 24},
                               Unit{"w", 7}, Unit{"mo", 30}, Unit{"y", 365}};

/// A number with at most this many characters has a sensible size.
constexpr std::size_t longest_number = 9;

struct WrittenNumber {
    double value = 0;
    double last_digit = 1; ///< what it counts
    std::string_view unit;
};

/// Digits, with a point or not, and what follows them.
std::optional<WrittenNumber> written_number(std::string_view text) {
    std::size_t length = 0, point = std::string_view::npos;
    for (; length < text.size() && (cards::is_digit(text[length]) || text[length] == '.'); ++length)
        if (text[length] == '.') {
            if (point != std::string_view::npos)
                return std::nullopt;
            point = length;
        }
    if (length == 0 || length > longest_number || !cards::is_digit(text[length - 1]) || !cards::is_digit(text[0]))
        return std::nullopt;
    WrittenNumber number;
    std::from_chars(text.data(), text.data() + length, number.value);
    if (point != std::string_view::npos)
        number.last_digit = std::pow(10.0, -static_cast<double>(length - point - 1));
    number.unit = text.substr(length);
    return number;
}

bool is_in_days(CardProperty figure) {
    return figure == CardProperty::Due || figure == CardProperty::Interval || figure == CardProperty::Stability;
}

std::optional<double> factor_of(CardProperty figure, std::string_view unit) {
    if (is_in_days(figure)) {
        const std::string word = cards::to_lower(unit);
        const auto found = std::ranges::find(day_units, word, &Unit::word);
        return found == day_units.end() ? std::nullopt : std::optional(found->factor);
    }
    if (figure == CardProperty::Retrievability && unit == "%")
        return 0.01;
    return unit.empty() ? std::optional(1.0) : std::nullopt;
}

bool is_in_range(CardProperty figure, const WrittenNumber& number, double value) {
    switch (figure) {
    case CardProperty::Retrievability:
        return value <= 1;
    case CardProperty::Reviews:
    case CardProperty::Lapses:
        return number.last_digit == 1;
    default:
        return true;
    }
}

} // namespace

std::optional<QueryNumber> query_number(CardProperty figure, std::string_view text) {
    const bool negative = figure == CardProperty::Due && text.starts_with('-');
    const auto number = written_number(text.substr(negative ? 1 : 0));
    const auto factor = number ? factor_of(figure, number->unit) : std::nullopt;
    if (!factor || !is_in_range(figure, *number, number->value * *factor))
        return std::nullopt;
    return QueryNumber{(negative ? -1 : 1) * number->value * *factor, number->last_digit * *factor / 2};
}

Message allowed_numbers(CardProperty figure) {
    switch (figure) {
    case CardProperty::Due:
        return English::tr("a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago");
    case CardProperty::Interval:
    case CardProperty::Stability:
        return English::tr("a number of days, such as 10, 12h, 2w, 1mo or 1y");
    case CardProperty::Difficulty:
        return English::tr("a number, from 1 (easy) to 10 (hard)");
    case CardProperty::Retrievability:
        return English::tr("a share such as 0.9 or 90%");
    case CardProperty::Reviews:
    case CardProperty::Lapses:
        break;
    }
    return English::tr("a whole number");
}

} // namespace greenroom
