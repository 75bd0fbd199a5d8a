#include "study/plan/asked_questions.h"

#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "study/collection/collection.h"
#include "study/search/browse.h"
#include "study/search/query.h"
#include "study/upkeep/save_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace greenroom {

namespace {

/// So much of a question's words a card must have to ask it.
constexpr double most_words = 0.7;

/// Words that say nothing of what a question is about.
constexpr std::array<std::string_view, 40> common_words{
    "about", "and",   "are",   "can",  "could", "did",  "does",  "django", "explain", "for",
    "from",  "have",  "how",   "into", "its",   "not",  "tell",  "that",   "the",     "their",
    "them",  "then",  "they",  "this", "use",   "used", "using", "was",    "were",    "what",
    "when",  "where", "which", "why",  "will",  "with", "would", "you",    "your",    "between"};

/// The words that a question is about, in small letters, each once.
std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (word.size() > 2 && std::ranges::find(common_words, word) == common_words.end())
            words.insert(word);
        word.clear();
    };
    for (const char character : text)
        if (static_cast<unsigned char>(character) >= 0x80 || cards::is_letter(character) || cards::is_digit(character))
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

/// How many of the words a card's question and answer have, as a share.
double share_of_words(const std::set<std::string>& words, const Card& card) {
    const std::set<std::string> known = words_of(to_plain_text(card.question) + " " + to_plain_text(card.answer));
    const auto found = std::ranges::count_if(words, [&](const std::string& word) { return known.contains(word); });
    return static_cast<double>(found) / static_cast<double>(words.size());
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

std::string read_whole(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The first "asked-DAY-N" that is not in the text.
std::string free_id(const std::string& text, StudyDay day) {
    for (int number = 1;; ++number)
        if (const std::string id = "asked-" + to_text(day) + "-" + std::to_string(number);
            text.find("id: " + id + "\n") == std::string::npos)
            return id;
}

void mark_as_asked(Collection& collection, CardKey card, const std::string& question, StudyDay day) {
    const std::string line = "Asked on " + to_text(day) + ": " + question;
    const std::string note = collection.marks(card).note;
    collection.flag(card, Flag::On);
    if (note.find(line) == std::string::npos)
        collection.note(card, note.empty() ? line : note + "\n" + line);
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
    double most = 0;
    for (const CardKey key : find_cards(collection, std::get<CardQuery>(query), {}, now, looked_at))
        if (const double share = share_of_words(words, collection.card(key).value().card); share > most) {
            most = share;
            best = key;
        }
    return most >= most_words ? best : std::nullopt;
}

TakenDown take_down_questions(Collection& collection, const std::string& lines, StudyDay day, Instant now) {
    const std::filesystem::path file = collection.file().parent_path() / "asked" / "asked.md";
    std::string text = read_whole(file);
    const std::size_t before = text.size();
    TakenDown taken;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) {
        const std::string question(cards::trimmed(line));
        if (question.empty())
            continue;
        const std::string heading = "## " + as_markdown(question) + "\n";
        if (text.find(heading) != std::string::npos)
            continue;
        if (const auto card = card_that_asks(collection, question, now)) {
            mark_as_asked(collection, *card, question, day);
            ++taken.known;
            continue;
        }
        if (text.empty())
            text = "# Asked in interviews\n<!-- topic: asked -->\n";
        text += "\n" + heading + "<!-- id: " + free_id(text, day) +
                "\n     level: mid\n     seconds: 60\n     asked: often -->\n\n### Answer\nStill to be written: this "
                "was asked on " +
                to_text(day) + ".\n";
        ++taken.written;
    }
    if (text.size() == before)
        return taken;
    std::filesystem::create_directories(file.parent_path());
    save_file(file, text, Existing::Replace);
    taken.file = file;
    return taken;
}

} // namespace greenroom
