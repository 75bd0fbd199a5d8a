#include "exchange/text_import.h"

#include "cards/parse/card_ids.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"
#include "exchange/card_folder.h"
#include "exchange/escaped_markdown.h"
#include "exchange/question_heading.h"
#include "exchange/table_text.h"
#include "study/search/csv.h"
#include "study/upkeep/card_in_text.h"
#include "study/upkeep/take_in.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

struct ColumnWord {
    CardColumn column;
    const char* word;
    std::array<std::string_view, 4> headers; ///< in lower case; what else a header may say
};

constexpr std::array<ColumnWord, 9> words{{
    {CardColumn::Id, "id", {"guid"}},
    {CardColumn::Topic, "topic", {"deck", "category"}},
    {CardColumn::Question, "question", {"front", "q", "term"}},
    {CardColumn::Prompt, "prompt", {}},
    {CardColumn::Answer, "answer", {"back", "a", "definition"}},
    {CardColumn::Expected, "expected", {"accepted"}},
    {CardColumn::KeyPoints, "key-points", {"key_points", "key points", "rubric"}},
    {CardColumn::Tags, "tags", {"tag", "labels"}},
    {CardColumn::Level, "level", {"difficulty level"}},
}};

std::optional<CardColumn> column_of_header(std::string_view header) {
    const std::string name = cards::to_lower(cards::trimmed(header));
    for (const ColumnWord& one : words)
        if (!name.empty() && (name == one.word || std::ranges::find(one.headers, name) != one.headers.end()))
            return one.column;
    return std::nullopt;
}

[[noreturn]] void refuse(const fs::path& name, const Message& why) {
    throw BadImport(English::tr("%1 was not imported: %2. Nothing was changed").arg(name.string()).arg(why));
}

using Places = std::map<CardColumn, std::size_t>;

Places places_in_header(const TableRow& row) {
    Places places;
    for (std::size_t place = 0; place < row.cells.size(); ++place)
        if (const auto column = column_of_header(row.cells[place]))
            places.try_emplace(*column, place);
    return places;
}

bool is_header(const TableRow& row) {
    const Places places = places_in_header(row);
    return places.contains(CardColumn::Question) && places.contains(CardColumn::Answer);
}

/// The column that a learner means by its header or its number.
std::optional<std::size_t> place_of(const std::string& wanted, const TableRow& first) {
    for (std::size_t place = 0; place < first.cells.size(); ++place)
        if (cards::trimmed(first.cells[place]) == wanted)
            return place;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    const bool is_number = error == std::errc() && end == wanted.data() + wanted.size();
    return is_number && number >= 1 && number <= first.cells.size() ? std::optional(number - 1) : std::nullopt;
}

/// What csv::harmless() put in front is taken away.
std::string as_meant(std::string text) {
    if (text.size() > 1 && text[0] == '\'' && csv::harmless(text.substr(1)) == text)
        text.erase(0, 1);
    return std::string(cards::without_blank_ends(text));
}

class TableCards {
public:
    TableCards(std::vector<TableRow> rows, fs::path name, const TableLayout& layout)
        : rows_(std::move(rows)), name_(std::move(name)), layout_(layout) {}

    TextCards read() {
        if (rows_.empty())
            refuse(name_, English::tr("there is no row in it"));
        choose_columns();
        for (std::size_t row = has_header_ ? 1 : 0; row < rows_.size(); ++row)
            add(rows_[row]);
        return std::move(found_);
    }

private:
    void choose_columns() {
        const TableRow& first = rows_.front();
        has_header_ = is_header(first);
        if (has_header_)
            places_ = places_in_header(first);
        for (const auto& [column, wanted] : layout_.columns) {
            const std::optional<std::size_t> place = place_of(wanted, first);
            if (!place)
                refuse(name_, English::tr("it has no column %1; name one by its header, or by its number from 1 to %2")
                                  .arg(cards::in_quotes(wanted))
                                  .arg(std::to_string(first.cells.size())));
            has_header_ = has_header_ || cards::trimmed(first.cells[*place]) == wanted;
            places_[column] = *place;
        }
        if (!places_.contains(CardColumn::Question) && !places_.contains(CardColumn::Answer) &&
            first.cells.size() > 1) {
            places_.try_emplace(CardColumn::Question, 0);
            places_.try_emplace(CardColumn::Answer, 1);
        }
        if (!places_.contains(CardColumn::Question) || !places_.contains(CardColumn::Answer))
            refuse(name_, English::tr("it does not say which column is the question and which the answer; name both in "
                                      "its first row, or with --columns question=1 answer=2"));
        for (const auto& [column, place] : places_)
            found_.columns.push_back({has_header_ && place < first.cells.size() && !first.cells[place].empty()
                                          ? first.cells[place]
                                          : "column " + std::to_string(place + 1),
                                      column});
    }

    std::string cell(const TableRow& row, CardColumn column) const {
        const auto place = places_.find(column);
        return place != places_.end() && place->second < row.cells.size() ? as_meant(row.cells[place->second])
                                                                          : std::string();
    }

    void add(const TableRow& row) {
        Card card;
        std::string question = cell(row, CardColumn::Question);
        if (const std::string prompt = cell(row, CardColumn::Prompt); !prompt.empty())
            question += "\n\n" + prompt;
        split_question(question, "", card);
        card.answer = cell(row, CardColumn::Answer);
        if (card.question.empty() || card.answer.empty()) {
            found_.skipped.push_back({English::tr("line %1").arg(row.line),
                                      card.question.empty() ? English::tr("its question is empty, or no line of text")
                                                            : English::tr("its answer is empty")});
            return;
        }
        card.id = cell(row, CardColumn::Id);
        card.id.resize(std::min(card.id.size(), card.id.find('#')));
        if (!cards::is_kebab_case(card.id))
            card.id.clear();
        card.key_points = items_from_typed(cell(row, CardColumn::KeyPoints));
        card.expected = items_from_typed(cell(row, CardColumn::Expected));
        card.level = level_from_word(cards::to_lower(cell(row, CardColumn::Level))).value_or(Level::Mid);
        card.tags = tags_of(cell(row, CardColumn::Tags));
        Topic topic = topic_of(cell(row, CardColumn::Topic));
        card.topic = topic.path;
        found_.cards.push_back({std::move(card), std::move(topic), row.line});
    }

    static std::vector<std::string> tags_of(const std::string& text) {
        const bool has_commas = text.find_first_of(",;") != std::string::npos;
        std::vector<std::string> tags;
        std::string tag;
        for (const char c : text + ",") {
            const bool parts = c == ',' || c == ';' || (!has_commas && cards::is_space(c));
            if (!parts) {
                tag += cards::is_control(c) || c == '<' || c == '>' ? ' ' : c;
                continue;
            }
            while (tag.find("--") != std::string::npos) // would end the comment that it stands in
                tag.erase(tag.find("--"), 1);
            if (const std::string trimmed(cards::trimmed(tag));
                !trimmed.empty() && std::ranges::find(tags, trimmed) == tags.end())
                tags.push_back(trimmed);
            tag.clear();
        }
        return tags;
    }

    Topic topic_of(const std::string& text) const { return topic_named(text.empty() ? name_.stem().string() : text); }

    static Topic topic_named(const std::string& text);

    std::vector<TableRow> rows_;
    fs::path name_;
    const TableLayout& layout_;
    bool has_header_ = false;
    Places places_;
    TextCards found_;

    friend class QuestionLines;
};

/// A path with slashes or Anki's colons between its levels.
Topic TableCards::topic_named(const std::string& text) {
    Topic topic;
    std::string path;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_level = text.compare(at, 2, "::") == 0;
        path += is_level ? '/' : cards::is_control(text[at]) || text[at] == '<' || text[at] == '>' ? ' ' : text[at];
        at += is_level;
    }
    for (const std::string& level : cards::split(path + "/", "/")) {
        std::string part(cards::trimmed(level));
        while (part.find("--") != std::string::npos)
            part.erase(part.find("--"), 1);
        if (part.empty() || part == "." || part == "..")
            continue;
        topic.path += (topic.path.empty() ? "" : "/") + part;
        topic.title = escaped_markdown(part);
    }
    if (topic.path.empty())
        topic = {"Cards", "Cards", ""};
    return topic;
}

/// Questions and answers below each other: each begins with "Q:" or "A:" and goes on to the next one.
class QuestionLines {
public:
    QuestionLines(std::string_view text, fs::path name) : text_(text), name_(std::move(name)) {}

    TextCards read() {
        int number = 0;
        for (const std::string& raw : cards::split(std::string(text_) + "\n", "\n")) {
            ++number;
            const std::string line = raw.ends_with('\r') ? raw.substr(0, raw.size() - 1) : raw;
            if (const auto question = after(line, {"q:", "question:"})) {
                finish();
                line_ = number;
                question_ = *question;
                part_ = &question_;
            } else if (const auto answer = after(line, {"a:", "answer:"}); answer && part_) {
                answer_ += (answer_.empty() ? "" : "\n\n") + *answer;
                part_ = &answer_;
            } else if (part_) {
                *part_ += "\n" + line;
            }
        }
        finish();
        if (found_.cards.empty() && found_.skipped.empty())
            refuse(name_, English::tr(
                              "there is no \"Q:\" in it; begin each question with \"Q:\" and each answer with \"A:\""));
        return std::move(found_);
    }

    static std::optional<std::string> after(std::string_view line, std::initializer_list<std::string_view> marks) {
        for (const std::string_view mark : marks)
            if (cards::starts_with_ignoring_case(line, mark))
                return std::string(cards::trimmed(line.substr(mark.size())));
        return std::nullopt;
    }

private:
    void finish() {
        if (part_) {
            Card card;
            split_question(std::string(cards::without_blank_ends(question_)), "", card);
            card.answer = cards::without_blank_ends(answer_);
            Topic topic = TableCards::topic_named(name_.stem().string());
            card.topic = topic.path;
            if (card.question.empty() || card.answer.empty())
                found_.skipped.push_back(
                    {English::tr("line %1").arg(line_), card.question.empty()
                                                            ? English::tr("its question is empty, or no line of text")
                                                            : English::tr("its answer is empty")});
            else
                found_.cards.push_back({std::move(card), std::move(topic), line_});
        }
        question_.clear();
        answer_.clear();
        part_ = nullptr;
    }

    std::string_view text_;
    fs::path name_;
    int line_ = 0;
    std::string question_, answer_;
    std::string* part_ = nullptr;
    TextCards found_;
};

bool has_question_lines(std::string_view text) {
    for (const std::string& line : cards::split(std::string(text.substr(0, 64 * 1024)) + "\n", "\n"))
        if (QuestionLines::after(line, {"q:", "question:"}))
            return true;
    return false;
}

} // namespace

const char* to_word(CardColumn column) { return std::ranges::find(words, column, &ColumnWord::column)->word; }

std::optional<CardColumn> card_column_from_word(std::string_view word) {
    for (const ColumnWord& one : words)
        if (word == one.word)
            return one.column;
    return std::nullopt;
}

TextCards read_text_cards(std::string_view text, const fs::path& name, const TableLayout& layout) {
    if (const auto fault = cards::find_encoding_fault(text))
        refuse(name, English::tr("on line %1: %2").arg(std::to_string(fault->position.line)).arg(fault->message));
    if (text.starts_with(csv::byte_order_mark))
        text.remove_prefix(csv::byte_order_mark.size());
    const std::string ending = cards::to_lower(name.extension().string());
    if (ending != ".csv" && ending != ".tsv" && layout.columns.empty() && has_question_lines(text))
        return QuestionLines(text, name).read();
    const char separator = ending == ".tsv" ? '\t' : separator_of(text);
    try {
        return TableCards(read_table(text, separator), name, layout).read();
    } catch (const BadImport& bad) {
        if (std::string_view(bad.what()).ends_with("Nothing was changed"))
            throw;
        refuse(name, bad.message());
    }
}

/// Which share of an import is done once the rows are cards.
constexpr double share_of_cards = 0.5;

ExchangeReport import_text(Collection& collection, const TextCards& found_cards, const fs::path& folder, Instant now,
                           const ExchangeProgress& progress) {
    FolderChange change;
    CardFolder into(collection, folder);
    ExchangeReport report{0, 0, found_cards.skipped};
    std::map<std::string, int> used;
    each_told(found_cards.cards, part_of(progress, 0, share_of_cards), [&](const TextCards::Found& found) {
        FolderCard card{found.card, found.topic, now};
        card.card.kind = card.card.expected.empty() ? Kind::Open : Kind::Typed;
        if (card.card.id.empty()) {
            card.card.id = id_of_question(card.card.question);
            if (const int times = ++used[card.card.id]; times > 1)
                card.card.id += "-" + std::to_string(times);
            if (into.is_elsewhere(card.card.id))
                card.card.id += "-" + cards::id_ending(card.card.topic + card.card.question);
        }
        if (const auto fault = fault_of_markdown(card.card))
            report.skipped.push_back(
                {English::tr("line %1").arg(found.line), English::tr("as Markdown it cannot be read: %1").arg(*fault)});
        else if (into.put(card) == Placed::Changed)
            report.skipped.push_back({English::tr("line %1").arg(found.line),
                                      English::tr("its card %1 was changed by you; yours stays").arg(card.card.id)});
    });
    if (found_cards.cards.empty())
        return report;
    into.write(change);
    const TakenIn taken = take_in(collection, folder, into.headings(), {}, now, part_of(progress, share_of_cards, 1));
    if (taken.sync.stopped)
        throw Cancelled();
    change.keep();
    report.cards = taken.sync.added + taken.sync.changed;
    return report;
}

} // namespace greenroom
