#include "study/plan/asked_questions.h"

#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "records/store_error.h"
#include "study/collection/collection.h"
#include "study/search/browse.h"
#include "study/search/query.h"
#include "study/upkeep/own_cards.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <utility>

namespace greenroom {

namespace {

/// So much of a question's words a card must have to ask it, each counted by its weight.
constexpr double most_words = 0.7;

/// A name of code, such as select_related, says so much more of what is asked than another word.
constexpr double weight_of_code = 4;

/// Words that say nothing of what a question is about.
constexpr std::array<std::string_view, 56> common_words{
    "about",  "and",    "any",  "are",     "between", "can",  "could", "describe", "did",   "difference",
    "does",   "django", "ever", "explain", "for",     "from", "good",  "has",      "have",  "how",
    "into",   "its",    "know", "mean",    "means",   "not",  "one",   "please",   "point", "purpose",
    "should", "tell",   "that", "the",     "their",   "them", "then",  "they",     "this",  "use",
    "used",   "using",  "was",  "were",    "what",    "when", "where", "which",    "who",   "why",
    "will",   "with",   "work", "would",   "you",     "your"};

/// The words that a question is about, in small letters, each once; a name of code is one word.
std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (word.size() > 2 && std::ranges::find(common_words, word) == common_words.end())
            words.insert(word);
        word.clear();
    };
    for (const char character : text)
        if (static_cast<unsigned char>(character) >= 0x80 || character == '_' || cards::is_letter(character) ||
            cards::is_digit(character))
            word += cards::to_lower(character);
        else
            end_word();
    end_word();
    return words;
}

std::string joined_by_or(const std::set<std::string>& words) {
    std::string query;
    for (const std::string& word : words)
        query += (query.empty() ? "\"" : " or \"") + word + "\"";
    return query;
}

double weight_of(const std::string& word) { return word.find('_') == std::string::npos ? 1 : weight_of_code; }

/// How much of the words a text has, as a share of their weights.
double share_of_words(const std::set<std::string>& words, const std::string& markdown) {
    const std::set<std::string> known = words_of(to_plain_text(markdown));
    double found = 0, all = 0;
    for (const std::string& word : words) {
        all += weight_of(word);
        found += known.contains(word) ? weight_of(word) : 0;
    }
    return found / all;
}

/// How far a card asks the words: what its question and answer have of them, then what the question alone has.
std::pair<double, double> match_of(const std::set<std::string>& words, const Card& card) {
    return {share_of_words(words, card.question + "\n\n" + card.answer), share_of_words(words, card.question)};
}

/// A line of plain text as Markdown: nothing in it is markup, no gap and no comment.
std::string as_markdown(const std::string& line) {
    std::string text;
    for (const char character : line) {
        if (std::string_view("\\`*_{}[]<>#|~&!").find(character) != std::string_view::npos)
            text += '\\';
        text += character;
    }
    return text;
}

/// Where a learner's own cards on what was asked are: in the folder that has such already, else in the one for new
/// cards.
OwnCard card_to_write(Collection& collection) {
    const std::string topic = "asked";
    const std::vector<std::filesystem::path> folders = own_folders(collection);
    for (const std::filesystem::path& folder : folders)
        if (OwnCard own = new_own_card(collection, folder, topic); own.start)
            return own;
    OwnCard own = new_own_card(collection, folders.front(), topic);
    own.topic.title = "Asked in interviews";
    return own;
}

void write_card(Collection& collection, const OwnCard& own, const std::string& question, StudyDay day) {
    CardFields fields{question, "Still to be written: this was asked on " + to_text(day) + ".", {}, Level::Mid, {}};
    fields.asked = Asked::Often;
    if (const SavedCard saved = save_own_card(collection, own, fields); saved.id.empty())
        throw StoreError(
            English::tr("Could not write \"%1\" into %2: %3").arg(question).arg(own.file.string()).arg(saved.refusal));
}

void mark_as_asked(Collection& collection, CardKey card, const std::string& question, StudyDay day, Instant now) {
    const std::string line = "Asked on " + to_text(day) + ": " + question;
    const std::string note = collection.marks(card).note;
    collection.flag(card, Flag::On, now);
    if (note.find(line) == std::string::npos)
        collection.note(card, note.empty() ? line : note + "\n" + line, now);
}

} // namespace

std::optional<CardKey> card_that_asks(Collection& collection, const std::string& question, Instant now) {
    constexpr std::size_t looked_at = 5;
    const std::set<std::string> words = words_of(question);
    if (words.empty())
        return std::nullopt;
    const auto query = parse_query(joined_by_or(words), collection.calendar());
    if (!std::holds_alternative<CardQuery>(query))
        return std::nullopt;
    std::optional<CardKey> best;
    std::pair<double, double> most{0, 0};
    for (const CardKey key : find_cards(collection, std::get<CardQuery>(query), {}, now, looked_at))
        if (const auto match = match_of(words, collection.card(key).value().card); match > most) {
            most = match;
            best = key;
        }
    // A word that stands in an answer alone is mentioned there, not asked for.
    return most.first >= most_words && most.second > 0 ? best : std::nullopt;
}

TakenDown take_down_questions(Collection& collection, const std::string& lines, StudyDay day, Instant now) {
    TakenDown taken;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        const std::string asked(cards::trimmed(line));
        if (asked.empty())
            continue;
        const std::string question = as_markdown(asked);
        const OwnCard own = card_to_write(collection);
        if (own.start && own.start->find("## " + question + "\n") != std::string::npos)
            continue;
        if (const auto card = card_that_asks(collection, asked, now)) {
            mark_as_asked(collection, *card, asked, day, now);
            ++taken.known;
            continue;
        }
        write_card(collection, own, question, day);
        taken.folder = own.folder;
        ++taken.written;
    }
    return taken;
}

} // namespace greenroom
