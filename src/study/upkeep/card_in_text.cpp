#include "study/upkeep/card_in_text.h"

#include "cards/parse/card_ids.h"
#include "cards/parse/card_places.h"
#include "cards/parse/parse.h"
#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "study/search/export_cards.h"

#include <algorithm>
#include <utility>

namespace greenroom {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

using cards::is_blank_line;
using cards::trimmed;

/// A text as SourceText reads it: lines end with LF.
std::string with_line_feeds(std::string_view text) {
    std::string lines;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r') {
            lines += '\n';
            if (at + 1 < text.size() && text[at + 1] == '\n')
                ++at;
        } else {
            lines += text[at];
        }
    }
    return lines;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool is_here = text.substr(at).starts_with(what);
        result += is_here ? by : text.substr(at, 1);
        at += is_here ? what.size() : 1;
    }
    return result;
}

/// How a file ends its lines: as its first one does.
std::string line_break_of(std::string_view text) {
    const std::size_t end = text.find_first_of("\r\n");
    if (end == std::string_view::npos || text[end] == '\n')
        return "\n";
    return text.substr(end).starts_with("\r\n") ? "\r\n" : "\r";
}

/// As sections are read.
std::string tidied(const std::string& typed) { return std::string(cards::without_blank_ends(with_line_feeds(typed))); }

CardFields tidied(const CardFields& fields) {
    CardFields tidy = fields;
    tidy.question = std::string(trimmed(with_line_feeds(fields.question)));
    tidy.answer = tidied(fields.answer);
    for (std::string& point : tidy.key_points)
        point = tidied(point);
    std::erase(tidy.key_points, std::string());
    return tidy;
}

Card with_fields(Card card, const CardFields& fields) {
    card.question = fields.question;
    card.answer = fields.answer;
    card.key_points = fields.key_points;
    card.level = fields.level;
    card.asked = fields.asked.value_or(card.asked);
    return card;
}

/// The same wherever it stands.
Card without_line(Card card) {
    card.line = 0;
    return card;
}

std::string key_point_lines(const std::vector<std::string>& points) {
    Card card;
    card.key_points = points;
    // The writer of the card format knows how an item's further lines are indented.
    const std::string text = card_markdown(card);
    const std::string heading = "### Key points\n";
    return text.substr(text.find(heading) + heading.size());
}

std::string named(const char* what, const std::string& message) { return std::string(what) + ": " + message; }

/// What of a card reads back as something else.
std::string difference(const Card& typed, const Card& read) {
    if (typed.question != read.question)
        return named("The question", "Markdown reads it as \"" + read.question +
                                         "\"; put a \\ before a sign at its end that is to be shown");
    if (typed.answer != read.answer)
        return named("The answer", "Markdown reads less, or more, of it than was typed; close every fence and comment, "
                                   "and write #### for a heading in it");
    if (typed.key_points != read.key_points)
        return named("The key points", "Markdown reads them as " + std::to_string(read.key_points.size()) +
                                           "; write one a line, as text");
    if (typed.topic != read.topic)
        return named("The topic", "this file has the topic " + read.topic);
    return "The text reads back as another card than was typed";
}

/// Judges a text into which one card was put.
class Judge {
public:
    Judge(std::string_view before, CardInText& result, const std::string& file, const std::string& relative_path,
          Answers answers)
        : before_(parse_cards(before, file, relative_path, answers)),
          after_(parse_cards(result.text, file, relative_path, answers)),
          places_before_(find_card_places(before, answers)), places_after_(find_card_places(result.text, answers)),
          result_(result) {}

    /// `expected` are the cards of the heading as they are to be read, by their ids.
    void judge(const std::string& heading_id, const std::vector<Card>& expected, int heading, int sections) {
        take_problems(heading);
        for (const Card& card : after_.cards)
            if (card.heading_id() == heading_id && !result_.card)
                result_.card = card;
        result_.refusal = refusal(heading_id, expected, heading, sections);
    }

private:
    const CardPlaces* places_at(int heading) const {
        const auto found = std::ranges::find(places_after_, heading, &CardPlaces::heading);
        return found == places_after_.end() ? nullptr : &*found;
    }

    void take_problems(int heading) {
        const CardPlaces* places = places_at(heading);
        if (!places)
            return;
        for (const Problem& problem : after_.problems)
            if (problem.line >= places->heading && problem.line <= places->last)
                result_.problems.push_back({problem, typed_place(*places, problem.line)});
    }

    static TypedPlace typed_place(const CardPlaces& places, int line) {
        using Field = TypedPlace::Field;
        if (line == places.heading)
            return {Field::Question, 1};
        for (const SectionPlace& section : places.sections) {
            if (line < section.heading || line > section.body.last)
                continue;
            const int in_body = std::max(1, line - section.heading);
            if (section.title == "Answer")
                return {Field::Answer, in_body};
            if (section.title == "Key points")
                return {Field::KeyPoints, in_body};
        }
        return {Field::File, line};
    }

    Message refusal(const std::string& heading_id, const std::vector<Card>& expected, int heading, int sections) const {
        const CardPlaces* places = places_at(heading);
        if (after_.unreadable && !after_.problems.empty())
            return after_.problems.front().message;
        if (!places)
            return English::tr(
                "What stands before the card in its file swallows it: a fence or comment there has no end; close it");
        if (places_after_.size() > places_before_.size() + (is_new(heading_id) ? 1 : 0))
            return English::tr(
                "A line that begins with ## begins another card; write #### for a heading within the answer");
        if (static_cast<int>(places->sections.size()) > sections)
            return English::tr(
                "A line that begins with ### begins a section of the card; write #### for a heading within "
                "the answer");
        for (const TypedProblem& typed : result_.problems)
            if (typed.problem.severity == Severity::Error)
                return typed.problem.message;
        for (const Problem& problem : after_.problems)
            if (problem.severity == Severity::Error && !was_there(problem))
                return problem.message;
        return compare(heading_id, expected);
    }

    bool was_there(const Problem& problem) const {
        return std::ranges::find(before_.problems, problem.message, &Problem::message) != before_.problems.end();
    }

    bool is_new(const std::string& heading_id) const {
        return std::ranges::none_of(before_.cards, [&](const Card& card) { return card.heading_id() == heading_id; });
    }

    Message compare(const std::string& heading_id, const std::vector<Card>& expected) const {
        std::vector<Card> others, others_before, read;
        for (const Card& card : after_.cards)
            (card.heading_id() == heading_id ? read : others).push_back(without_line(card));
        for (const Card& card : before_.cards)
            if (card.heading_id() != heading_id)
                others_before.push_back(without_line(card));
        if (read.empty() || read.size() != expected.size())
            return English::tr("What was typed cannot be read as a card");
        for (std::size_t i = 0; i < read.size(); ++i)
            if (read[i] != without_line(expected[i]))
                return difference(expected[i], read[i]);
        if (others != others_before)
            return English::tr("The text would change another card of the file");
        return {};
    }

    ParsedFile before_;
    ParsedFile after_;
    std::vector<CardPlaces> places_before_;
    std::vector<CardPlaces> places_after_;
    CardInText& result_;
};

/// The raw lines of a text, each with its break.
std::vector<std::string> raw_lines(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find_first_of("\r\n", at);
        if (end == std::string_view::npos)
            end = text.size();
        else
            end += text.substr(end).starts_with("\r\n") ? 2 : 1;
        lines.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

/// Changes lines of a text from the last to the first, so that numbers hold.
class LineEditor {
public:
    explicit LineEditor(std::string_view text)
        : mark_(text.starts_with(byte_order_mark) ? byte_order_mark : std::string_view()),
          lines_(raw_lines(text.substr(mark_.size()))), line_break_(line_break_of(text)) {}

    /// Puts a text of whole lines, or of none, in the place of some lines.
    void replace(cards::LineRange range, std::string_view text) {
        const auto from = lines_.begin() + (range.first - 1);
        const auto to = std::max(from, lines_.begin() + std::min<std::ptrdiff_t>(range.last, size()));
        const bool ends_file = to == lines_.end() && !lines_.empty() && !has_break(lines_.back());
        std::vector<std::string> put = raw_lines(replaced(text, "\n", line_break_));
        // A file without a final break stays so where only its last line is another.
        if (ends_file && !put.empty() && from != to)
            put.back() = put.back().substr(0, put.back().find_last_not_of("\r\n") + 1);
        else if (ends_file && from == to)
            lines_.back() += line_break_;
        const auto place = lines_.erase(from, to);
        lines_.insert(place, put.begin(), put.end());
    }

    std::string line(int number) const { return lines_[static_cast<std::size_t>(number - 1)]; }
    std::ptrdiff_t size() const { return static_cast<std::ptrdiff_t>(lines_.size()); }

    bool is_blank(int number) const { return line(number).find_first_not_of(" \t\r\n") == std::string::npos; }

    /// The range without blank lines at its ends.
    cards::LineRange core(cards::LineRange range) const {
        range.last = std::min(range.last, static_cast<int>(size()));
        while (!range.empty() && is_blank(range.last))
            --range.last;
        while (!range.empty() && is_blank(range.first))
            ++range.first;
        return range;
    }

    std::string text() const {
        std::string all(mark_);
        for (const std::string& line : lines_)
            all += line;
        return all;
    }

private:
    static bool has_break(const std::string& line) { return line.ends_with('\n') || line.ends_with('\r'); }

    std::string_view mark_;
    std::vector<std::string> lines_;
    std::string line_break_;
};

constexpr std::string_view header_indent = "\n     ";

/// The text of a header without an id, with one.
std::string with_id(const std::string& header, const std::string& id) {
    const std::size_t begin = header.find("<!--") + 4;
    const std::size_t rest = begin + cards::leading_blanks(std::string_view(header).substr(begin));
    const bool ends_line = rest < header.size() && header[rest] == '\n';
    return header.substr(0, begin) + " id: " + id + (ends_line ? "" : std::string(header_indent)) + header.substr(rest);
}

/// The header's text with another level, and with an id where it has none.
std::string with_level_and_id(const std::string& header, Level level, const std::string& id) {
    std::string text = header;
    const auto find_key = [&](std::string_view key) {
        for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1)) {
            std::size_t line = at;
            while (line > 0 && cards::is_blank(text[line - 1]))
                --line;
            const bool begins =
                line == 0 || text[line - 1] == '\n' || std::string_view(text).substr(0, line).ends_with("<!--");
            const std::size_t colon = text.find_first_not_of(" \t", at + key.size());
            if (begins && colon != std::string::npos && text[colon] == ':')
                return colon + 1;
        }
        return std::string::npos;
    };
    if (const std::size_t value = find_key("level"); value != std::string::npos) {
        const std::size_t end = std::min({text.find('\n', value), text.find("-->", value), text.size()});
        const std::string_view rest = std::string_view(text).substr(value, end - value);
        const std::size_t length = std::min(rest.find_last_not_of(" \t") + 1, rest.size());
        text.replace(value, length, std::string(" ") + to_word(level));
    } else {
        std::size_t end = text.find("-->");
        while (end > 0 && cards::is_space(text[end - 1]))
            --end;
        text.insert(end, std::string(header_indent) + "level: " + to_word(level));
    }
    return id.empty() ? text : with_id(text, id);
}

/// Writes changed fields into one card of a text.
class CardEditor {
public:
    CardEditor(LineEditor& lines, const CardPlaces& places, const Card& before, const CardFields& fields)
        : lines_(lines), places_(places), before_(before), fields_(fields) {}

    /// How many sections the card has then.
    int edit() {
        if (!places_.text.empty() && (fields_.answer != before_.answer || fields_.key_points != before_.key_points))
            mark_answer();
        else if (fields_.key_points != before_.key_points)
            edit_key_points();
        const SectionPlace* answer = section("Answer");
        if (answer && fields_.answer != before_.answer)
            changes_.push_back({lines_.core(answer->body), fields_.answer + "\n"});
        edit_header();
        if (fields_.question != before_.question)
            changes_.push_back({{places_.heading, places_.heading}, "## " + fields_.question + "\n"});
        // From the end to the beginning: lines above stay where they are.
        std::ranges::sort(changes_, std::ranges::greater(), [](const Change& change) { return change.lines.first; });
        for (const Change& change : changes_)
            lines_.replace(change.lines, change.text);
        return sections_;
    }

private:
    struct Change {
        cards::LineRange lines;
        std::string text;
    };

    const SectionPlace* section(std::string_view title) const {
        const auto found = std::ranges::find(places_.sections, title, &SectionPlace::title);
        return found == places_.sections.end() ? nullptr : &*found;
    }

    /// In place of a text without a heading.
    void mark_answer() {
        std::string text = "### Answer\n" + fields_.answer + "\n";
        ++sections_;
        if (!fields_.key_points.empty()) {
            ++sections_;
            text += "\n### Key points\n" + key_point_lines(fields_.key_points);
        }
        const cards::LineRange lines = lines_.core(places_.text);
        const bool follows_heading = !lines_.is_blank(lines.first - 1);
        changes_.push_back({lines, (follows_heading ? "\n" : "") + text});
    }

    void edit_key_points() {
        if (const SectionPlace* points = section("Key points")) {
            const int last = std::min(points->body.last, static_cast<int>(lines_.size()));
            if (fields_.key_points.empty())
                --sections_, changes_.push_back({{points->heading, last}, ""});
            else
                changes_.push_back({lines_.core(points->body), key_point_lines(fields_.key_points)});
            return;
        }
        // The order of the format: after the proof, where there is one.
        const SectionPlace* above = section("Proof") ? section("Proof") : section("Answer");
        if (!above)
            return;
        ++sections_;
        const int last = lines_.core({above->heading, above->body.last}).last;
        changes_.push_back({{last + 1, last}, "\n### Key points\n" + key_point_lines(fields_.key_points)});
    }

    void edit_header() {
        const std::string id = places_.has_id ? "" : before_.heading_id();
        if (fields_.level == before_.level && id.empty())
            return;
        if (places_.header.empty())
            return changes_.push_back({{places_.heading + 1, places_.heading},
                                       "<!-- id: " + id + "\n     level: " + to_word(fields_.level) + " -->\n"});
        std::string header;
        for (int line = places_.header.first; line <= places_.header.last; ++line)
            header += with_line_feeds(lines_.line(line));
        changes_.push_back({places_.header, with_level_and_id(header, fields_.level, id)});
    }

    LineEditor& lines_;
    const CardPlaces& places_;
    const Card& before_;
    const CardFields& fields_;
    std::vector<Change> changes_;
    int sections_ = static_cast<int>(places_.sections.size());
};

Message missing_field(const CardFields& fields) {
    if (fields.question.empty())
        return English::tr("The question is missing");
    if (fields.question.find('\n') != std::string::npos)
        return English::tr("The question is one line; what belongs to it and is longer goes into the answer");
    if (fields.answer.empty())
        return English::tr("The answer is missing");
    return {};
}

} // namespace

CardFields fields_of(const Card& card) { return {card.question, card.answer, card.key_points, card.level, {}}; }

std::vector<std::string> items_from_typed(std::string_view typed) {
    const std::string text = with_line_feeds(typed);
    std::vector<std::string> items;
    std::string blank;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        if (is_blank_line(line)) {
            blank += '\n';
            continue;
        }
        const bool goes_on = cards::is_blank(line.front()) && !items.empty();
        if (goes_on) {
            line.remove_prefix(line.starts_with("  ") ? 2 : 1);
            items.back() += '\n' + blank + std::string(line);
        } else {
            line = trimmed(line);
            if (line.starts_with("- "))
                line = trimmed(line.substr(2));
            items.emplace_back(line);
        }
        blank.clear();
    }
    return items;
}

std::string typed_from_items(const std::vector<std::string>& items) {
    std::string typed;
    for (const std::string& item : items) {
        for (std::size_t at = 0; at <= item.size();) {
            const std::size_t end = std::min(item.find('\n', at), item.size());
            const std::string line = item.substr(at, end - at);
            typed += (at > 0 && !line.empty() ? "  " : "") + line + '\n';
            at = end + 1;
        }
    }
    return typed;
}

std::string id_of_question(const std::string& question) { return cards::id_from_question(to_plain_text(question)); }

CardInText with_new_card(std::string_view text, const Topic& topic, const std::string& id, const CardFields& fields,
                         const std::string& file, const std::string& relative_path, Answers answers) {
    const CardFields tidy = tidied(fields);
    CardInText result;
    result.refusal = topic.path.empty() ? English::tr("The topic is missing") : missing_field(tidy);
    if (!result.refusal.empty())
        return result;
    Card card = with_fields({}, tidy);
    card.id = id;
    card.topic = topic.path;
    const std::string line_break = line_break_of(text);
    std::string head(text);
    if (text.find_first_not_of(" \t\r\n", text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) ==
        std::string_view::npos)
        head = std::string(text.starts_with(byte_order_mark) ? byte_order_mark : "") + topic_markdown(topic);
    else if (!text.ends_with('\n') && !text.ends_with('\r'))
        head += line_break;
    const std::vector<std::string> lines = raw_lines(head);
    const bool ends_blank = !lines.empty() && lines.back().find_first_not_of(" \t\r\n") == std::string::npos;
    const std::string added = (ends_blank ? "" : "\n") + card_markdown(card);
    result.text = head + replaced(added, "\n", line_break);
    const int heading = static_cast<int>(lines.size()) + (ends_blank ? 1 : 2);
    Judge(text, result, file, relative_path, answers).judge(id, {card}, heading, card.key_points.empty() ? 1 : 2);
    return result;
}

CardInText with_changed_card(std::string_view text, const Card& before, const CardFields& fields,
                             const std::string& file, const std::string& relative_path, Answers answers) {
    CardFields tidy = tidied(fields);
    CardInText result;
    if (result.refusal = missing_field(tidy); !result.refusal.empty())
        return result;
    const std::string id = before.heading_id();
    std::vector<Card> expected;
    const Card* there = nullptr;
    const ParsedFile parsed = parse_cards(text, file, relative_path, answers);
    for (const Card& card : parsed.cards)
        if (card.heading_id() == id) {
            expected.push_back(with_fields(card, tidy));
            if (!there)
                there = &card;
        }
    if (!there) {
        result.refusal = English::tr("The card %1 is not in %2 any more, or has an error there").arg(id).arg(file);
        return result;
    }
    if (fields_of(*there) != fields_of(before)) {
        result.refusal = English::tr("The card was changed in its file meanwhile");
        return result;
    }
    const std::vector<CardPlaces> all = find_card_places(text, answers);
    const auto places = std::ranges::find(all, there->line, &CardPlaces::heading);
    LineEditor lines(text);
    const int sections = CardEditor(lines, *places, *there, tidy).edit();
    result.text = lines.text();
    Judge(text, result, file, relative_path, answers).judge(id, expected, there->line, sections);
    return result;
}

namespace {

void mark_answer(LineEditor& lines, const CardPlaces& card) {
    if (card.text.empty())
        return;
    for (const int line : card.headings_in_text) {
        std::string heading = with_line_feeds(lines.line(line));
        heading.insert(heading.find('#'), 1, '#');
        lines.replace({line, line}, heading);
    }
    const int first = lines.core(card.text).first;
    lines.replace({first, first - 1}, std::string(lines.is_blank(first - 1) ? "" : "\n") + "### Answer\n");
}

} // namespace

std::string with_written_ids(std::string_view text, const std::map<int, std::string>& heading_ids, Answers answers,
                             const std::set<int>& unmarked) {
    LineEditor lines(text);
    std::vector<CardPlaces> places = find_card_places(text, answers);
    // From the end to the beginning: lines above stay where they are.
    std::ranges::reverse(places);
    for (const CardPlaces& card : places) {
        if (unmarked.contains(card.heading))
            mark_answer(lines, card);
        const auto id = heading_ids.find(card.heading);
        if (id == heading_ids.end() || card.has_id)
            continue;
        std::string header;
        for (int line = card.header.first; line <= card.header.last; ++line)
            header += with_line_feeds(lines.line(line));
        if (header.empty())
            lines.replace({card.heading + 1, card.heading}, "<!-- id: " + id->second + " -->\n");
        else
            lines.replace(card.header, with_id(header, id->second));
    }
    return lines.text();
}

} // namespace greenroom
