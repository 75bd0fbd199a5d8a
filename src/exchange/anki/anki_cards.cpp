#include "exchange/anki/anki_cards.h"

#include "cards/parse/cloze.h"
#include "cards/parse/parse.h"
#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"
#include "exchange/anki/anki_ids.h"
#include "exchange/anki/anki_notetypes.h"
#include "exchange/anki/anki_template.h"
#include "exchange/anki/greenroom_note.h"
#include "exchange/anki/html_markdown.h"
#include "exchange/question_heading.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <span>

namespace greenroom {

namespace {

constexpr std::size_t longest_name = 60;
constexpr std::size_t most_hints = 3;

/// Reading a note's cards ends with the reason why it cannot be carried.
struct NotCarried {
    Message why;
};

/// A deck of Anki's as a topic: its levels are those of the path.
Topic topic_of_deck(const std::string& name) {
    Topic topic;
    for (const std::string& level : cards::split(name + "::", "::")) {
        std::string part;
        for (const char c : cards::valid_utf8(level))
            part += cards::is_control(c) || c == '/' || c == '<' || c == '>' ? ' ' : c;
        part = cards::trimmed(part);
        while (part.find("--") != std::string::npos) // would end the comment that it stands in
            part.erase(part.find("--"), 1);
        if (part.empty() || part == "." || part == "..")
            continue;
        topic.path += (topic.path.empty() ? "" : "/") + part;
        topic.title = part;
    }
    if (topic.path.empty())
        topic.path = topic.title = "Default";
    topic.title = escaped_markdown(topic.title);
    return topic;
}

std::vector<std::string> tags_of(const std::string& text) {
    std::vector<std::string> tags;
    std::set<std::string> lower;
    for (const std::string& word : cards::split(cards::valid_utf8(text) + " ", " ")) {
        std::string tag;
        for (const char c : word)
            if (!cards::is_control(c))
                tag += c == ',' || c == '<' || c == '>' ? '-' : c;
        while (tag.find("--") != std::string::npos)
            tag.erase(tag.find("--"), 1);
        // Two that differ in case only are one tag to Anki.
        if (!tag.empty() && lower.insert(cards::to_lower(tag)).second)
            tags.push_back(tag);
    }
    return tags;
}

/// Gaps as the card format has them: one within another is asked as part of the outer one, and an empty one is text.
std::string without_nested_gaps(std::string_view html) {
    std::string text;
    std::vector<bool> kept; // of the gaps that are open
    for (std::size_t at = 0; at < html.size();) {
        std::size_t digits = at + 3;
        if (html.substr(at).starts_with("{{c"))
            while (digits < html.size() && cards::is_digit(html[digits]))
                ++digits;
        if (digits > at + 3 && digits <= html.size() && html.substr(digits).starts_with("::")) {
            const bool is_empty = html.substr(digits + 2).starts_with("}}");
            kept.push_back(kept.empty() && !is_empty);
            if (kept.back())
                text += html.substr(at, digits + 2 - at);
            at = digits + 2;
        } else if (!kept.empty() && html.substr(at).starts_with("}}")) {
            if (kept.back())
                text += "}}";
            kept.pop_back();
            at += 2;
        } else {
            text += html[at++];
        }
    }
    return text;
}

std::string filled_in(const std::string& markdown, const std::string& mark) {
    std::string text;
    std::size_t from = 0;
    for (const cards::Gap& gap : cards::find_gaps(markdown).gaps) {
        text.append(markdown, from, gap.begin - from).append(mark.empty() ? std::string(gap.text) : mark);
        from = gap.end;
    }
    return text.append(markdown, from);
}

class NoteConverter {
public:
    NoteConverter(const AnkiCollection& collection, PictureStore& pictures, SkippedList& skipped)
        : collection_(collection), pictures_(pictures), skipped_(skipped), notetypes_(notetypes_of(collection)),
          decks_(decks_of(collection)) {
        for (const AnkiCollection::Note& note : collection.notes)
            size_of_notes_ += note.fields.size();
    }

    CardsOfAnki convert(const ExchangeProgress& progress) {
        std::vector<const AnkiCollection::Card*> cards;
        for (const AnkiCollection::Card& card : collection_.cards)
            cards.push_back(&card);
        std::ranges::stable_sort(cards, {}, [](const auto* card) { return std::pair(card->note, card->place); });
        auto next = cards.begin();
        each_told(collection_.notes, progress, [&](const AnkiCollection::Note& note) {
            while (next != cards.end() && (*next)->note < note.id)
                ++next;
            std::vector<const AnkiCollection::Card*> of_note;
            for (; next != cards.end() && (*next)->note == note.id; ++next)
                of_note.push_back(*next);
            add(note, of_note);
        });
        std::ranges::stable_sort(result_.cards, {}, [](const FolderCard& card) { return card.topic.path; });
        return std::move(result_);
    }

private:
    using Cards = std::vector<const AnkiCollection::Card*>;

    void add(const AnkiCollection::Note& note, const Cards& cards) {
        const auto notetype = notetypes_.find(note.notetype);
        if (notetype == notetypes_.end()) {
            skipped_.add(English::tr("note"), English::tr("%1 notes"), "",
                         English::tr("the package lacks their note type"));
            return;
        }
        const AnkiNotetype& type = notetype->second;
        AnkiFields fields = fields_of(note, type);
        if (is_occlusion(note, type))
            return skip(cards, type, English::tr("parts of a picture are covered, which Greenroom does not do"));
        if (type.is_cloze)
            return add_cloze(note, type, fields, cards);
        for (const AnkiCollection::Card* card : cards)
            try {
                add_card(note, type, fields, cards, *card);
            } catch (const NotCarried& reason) {
                skip({card}, type, reason.why);
            }
    }

    void skip(const Cards& cards, const AnkiNotetype& type, const Message& why) {
        for (std::size_t i = 0; i < cards.size(); ++i)
            skipped_.add(English::tr("card of the note type %1"),
                         English::tr("%1 cards of note types, the first being %2"),
                         cards::in_quotes(cards::valid_utf8(type.name)), why);
    }

    AnkiFields fields_of(const AnkiCollection::Note& note, const AnkiNotetype& type) {
        AnkiFields fields;
        std::string_view rest = note.fields;
        for (const std::string& name : type.fields) {
            const std::size_t end = std::min(rest.find('\x1f'), rest.size());
            fields.try_emplace(name, without_sounds(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return fields;
    }

    std::string without_sounds(std::string_view html) {
        constexpr std::string_view begin = "[sound:";
        std::string text;
        while (true) {
            const std::size_t at = html.find(begin);
            const std::size_t end = at == std::string_view::npos ? at : html.find(']', at);
            if (end == std::string_view::npos)
                return text.append(html);
            pictures_.tell_of_sound(std::string(html.substr(at + begin.size(), end - at - begin.size())));
            text.append(html.substr(0, at));
            html.remove_prefix(end + 1);
        }
    }

    static bool is_occlusion(const AnkiCollection::Note& note, const AnkiNotetype& type) {
        const auto covers = [](const AnkiNotetype::Template& one) {
            return one.question.find("image-occlusion") != std::string::npos;
        };
        return note.fields.find("image-occlusion:") != std::string::npos ||
               cards::to_lower(type.name).find("image occlusion") != std::string::npos ||
               std::ranges::any_of(type.templates, covers);
    }

    const AnkiNotetype::Template& template_at(const AnkiNotetype& type, std::int64_t place) const {
        if (place < 0 || static_cast<std::uint64_t>(place) >= type.templates.size())
            throw NotCarried{greenroom::English::tr("the note type has no template for it")};
        const AnkiNotetype::Template& one = type.templates[static_cast<std::size_t>(place)];
        if (runs_script(one.question) || runs_script(one.answer))
            throw NotCarried{greenroom::English::tr("its template is a program in JavaScript")};
        return one;
    }

    Topic topic_of(const AnkiCollection::Card& card) const {
        const auto deck = decks_.find(card.home_deck != 0 ? card.home_deck : card.deck);
        return topic_of_deck(deck == decks_.end() ? "" : deck->second);
    }

    std::string markdown(std::string_view html, const Topic& topic, GapMarks gaps = GapMarks::Escape) {
        const auto depth = static_cast<int>(std::ranges::count(topic.path, '/'));
        return html_to_markdown(
            html, [&](const std::string& source) { return pictures_.target(source, depth); }, gaps);
    }

    RenderedSide side(std::string_view text, const AnkiFields& fields, AnkiSide which) {
        RenderedSide rendered = render_side(text, fields, which);
        if (rendered.is_too_long)
            throw NotCarried{English::tr("it is longer than a megabyte")};
        rendered_ += rendered.html.size();
        // A template is a page at most; who writes more wants it read over and over.
        if (rendered_ > 8 * longest_side + 4 * size_of_notes_)
            throw BadImport(English::tr("its templates make far more text than its notes hold"));
        return rendered;
    }

    /// What is below the front where a template repeats that.
    static std::string_view below_front(std::string_view html) {
        for (std::size_t at = 0; (at = html.find("<hr", at)) != std::string_view::npos; ++at) {
            constexpr std::size_t longest_rule = 200;
            const std::size_t end = html.substr(0, std::min(html.size(), at + longest_rule)).find('>', at);
            const std::string_view rule = html.substr(at, std::min(end, html.size()) - at);
            if (end != std::string_view::npos && rule.find("id") != std::string_view::npos &&
                rule.find("answer") != std::string_view::npos)
                return html.substr(end + 1);
        }
        return html;
    }

    Card begun(const AnkiCollection::Note& note, std::int64_t place, const Topic& topic) {
        Card card;
        card.id = heading_id_of(note.guid.empty() ? "note-" + std::to_string(note.id) : note.guid, place);
        card.topic = topic.path;
        card.tags = tags_of(note.tags);
        return card;
    }

    /// Of a note that was exported from here.
    void take_own_parts(const AnkiFields& fields, const Topic& topic, Card& card) {
        if (is_greenroom_note(fields))
            take_parts(
                fields, [&](std::string_view html) { return markdown(html, topic); }, card);
    }

    void add_hints(const RenderedSide& side, const Topic& topic, Card& card) {
        if (!card.hints.empty())
            return;
        for (const std::string& hint : side.hints)
            if (const std::string text = markdown(hint, topic); !text.empty() && card.hints.size() < most_hints)
                card.hints.push_back(text);
    }

    void add_card(const AnkiCollection::Note& note, const AnkiNotetype& type, const AnkiFields& fields,
                  const Cards& siblings, const AnkiCollection::Card& anki) {
        const AnkiNotetype::Template& one = template_at(type, anki.place);
        const Topic topic = topic_of(anki);
        const RenderedSide front = side(one.question, fields, AnkiSide::Question);
        const RenderedSide back = side(one.answer, fields, AnkiSide::Answer);
        Card card = begun(note, anki.place, topic);
        const std::string question = markdown(front.html, topic);
        card.answer = markdown(below_front(back.html), topic);
        take_own_parts(fields, topic, card);
        if (question.empty() && front.typed.empty())
            throw NotCarried{English::tr("nothing is left of its question as text")};
        if (card.answer.empty())
            throw NotCarried{English::tr("nothing is left of its answer as text")};
        split_question(question, topic.title, card);
        add_hints(front, topic, card);
        if (const auto typed = fields.find(front.typed); !front.typed.empty() && typed != fields.end())
            if (const std::string text = html_to_text(typed->second); !text.empty()) {
                card.kind = Kind::Typed;
                card.expected = {text};
            }
        if (siblings.size() > 1)
            card.family = heading_id_of(note.guid, 0);
        put(note, std::move(card), topic);
        result_.card_ids.emplace(anki.id, result_.cards.back().card.id);
    }

    void add_cloze(const AnkiCollection::Note& note, const AnkiNotetype& type, AnkiFields& fields, const Cards& cards) {
        if (cards.empty())
            return;
        try {
            const AnkiNotetype::Template& one = template_at(type, 0);
            const Topic topic = topic_of(*cards.front());
            for (auto& [name, value] : fields)
                value = without_nested_gaps(value);
            const RenderedSide front = side(one.question, fields, AnkiSide::Question);
            const RenderedSide back = side(one.answer, fields, AnkiSide::Answer);
            Card card = begun(note, 0, topic);
            card.kind = Kind::Cloze;
            split_cloze(markdown(front.html, topic, GapMarks::Keep), topic, card);
            card.answer = markdown(below_front(back.html), topic);
            take_own_parts(fields, topic, card);
            if (card.answer.empty())
                card.answer = filled_in(card.prompt, "");
            add_hints(front, topic, card);
            const std::set<int> gaps = gaps_of(card.prompt);
            if (gaps.empty())
                throw NotCarried{English::tr("it has no gap that can be asked")};
            put(note, std::move(card), topic);
            for (const AnkiCollection::Card* anki : cards) {
                const std::int64_t gap = anki->place + 1;
                if (gap > 0 && gap <= cards::highest_gap && gaps.contains(static_cast<int>(gap)))
                    result_.card_ids.emplace(anki->id, result_.cards.back().card.id + "#" + std::to_string(gap));
                else
                    skip({anki}, type, "its gap lies in another one, or in none of the text");
            }
        } catch (const NotCarried& reason) {
            skip(cards, type, reason.why);
        }
    }

    static std::set<int> gaps_of(const std::string& prompt) {
        std::set<int> numbers;
        for (const cards::Gap& gap : cards::find_gaps(prompt).gaps)
            numbers.insert(gap.number);
        return numbers;
    }

    /// A line without a gap is the heading, as of any question; else the heading repeats how the text begins.
    static void split_cloze(const std::string& text, const Topic& topic, Card& card) {
        Card split;
        split_question(text, "", split);
        const bool is_apart =
            !split.question.empty() && gaps_of(split.question).empty() && gaps_of(split.prompt) == gaps_of(text);
        card.question = is_apart ? split.question : cloze_heading(text, topic);
        card.prompt = is_apart ? split.prompt : text;
    }

    /// Its beginning with the gaps left open, by which it is found in a list.
    static std::string cloze_heading(const std::string& prompt, const Topic& topic) {
        const std::string plain = to_plain_text(filled_in(prompt, "…"));
        std::string line(cards::trimmed(plain.substr(0, plain.find('\n'))));
        if (line.size() > longest_name)
            line = std::string(cards::trimmed(cards::beginning_of(line, longest_name))) + " …";
        return line.empty() || line == "…" ? topic.title : escaped_markdown(line);
    }

    /// Throws NotCarried where the text would not read back.
    void put(const AnkiCollection::Note& note, Card card, const Topic& topic) {
        if (const std::optional<std::string> fault = fault_of_markdown(card))
            throw NotCarried{English::tr("as Markdown it cannot be read: %1").arg(*fault)};
        if (!ids_.insert(card.id).second)
            throw NotCarried{English::tr("another note has the same identity")};
        constexpr std::int64_t latest = 253'402'300'799; // the end of the year 9999
        const std::int64_t modified = std::clamp<std::int64_t>(note.modified, 0, latest);
        result_.cards.push_back({std::move(card), topic, from_milliseconds(modified * 1000)});
    }

    const AnkiCollection& collection_;
    PictureStore& pictures_;
    SkippedList& skipped_;
    std::map<std::int64_t, AnkiNotetype> notetypes_;
    std::map<std::int64_t, std::string> decks_;
    std::set<std::string> ids_;
    std::size_t size_of_notes_ = 0, rendered_ = 0;
    CardsOfAnki result_;
};

} // namespace

CardsOfAnki cards_of_anki(const AnkiCollection& collection, PictureStore& pictures, SkippedList& skipped,
                          const ExchangeProgress& progress) {
    return NoteConverter(collection, pictures, skipped).convert(progress);
}

namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::int64_t longest_interval = 36'500;         // days, as the memory model has it
constexpr std::int64_t latest_moment = 4'102'444'800'000; // 2100-01-01: no clock is so far ahead

milliseconds interval_of(std::int64_t value) {
    if (value >= 0)
        return days(std::min(value, longest_interval));
    return seconds(std::min(-std::max(value, -longest_interval * 86'400), longest_interval * 86'400));
}

enum class CardType { New = 0, Learning = 1, Review = 2, Relearning = 3 };
constexpr std::int64_t queue_by_day = 3;
constexpr std::int64_t suspended = -1;
constexpr std::int64_t flag_bits = 7;

class History {
public:
    History(const AnkiCollection& collection, const Calendar& calendar)
        : created_(from_milliseconds(std::clamp<std::int64_t>(collection.created, 0, latest_moment / 1000) * 1000)),
          calendar_(calendar) {}

    ImportedCard of(const AnkiCollection::Card& card, const std::string& id,
                    std::span<const AnkiCollection::Review> reviews) const {
        ImportedCard imported{id,
                              {},
                              {},
                              card.type == static_cast<std::int64_t>(CardType::New),
                              card.queue == suspended,
                              (card.flags & flag_bits) != 0};
        for (const AnkiCollection::Review& review : reviews)
            imported.reviews.push_back(taken(review, id));
        const std::optional<Instant> due = due_of(card);
        if (!imported.reviews.empty() && due)
            imported.reviews.back().due = std::max(imported.reviews.back().at, *due);
        if (imported.reviews.empty() && due && card.interval > 0 && !imported.is_new)
            imported.interval = {*due - interval_of(card.interval),
                                 static_cast<double>(std::min(card.interval, longest_interval)), *due};
        return imported;
    }

private:
    static Review taken(const AnkiCollection::Review& review, const std::string& id) {
        const Instant at = from_milliseconds(review.id);
        constexpr std::int64_t day = 86'400'000;
        return {review_id_of(id, at), at, static_cast<Grade>(review.ease),
                milliseconds(std::clamp<std::int64_t>(review.elapsed, 0, day)), at + interval_of(review.interval)};
    }

    /// When a card is due; nothing where it is new.
    std::optional<Instant> due_of(const AnkiCollection::Card& card) const {
        const std::int64_t due = card.home_deck != 0 ? card.home_due : card.due;
        const bool is_learning = card.type == static_cast<std::int64_t>(CardType::Learning) ||
                                 card.type == static_cast<std::int64_t>(CardType::Relearning);
        if (is_learning && card.queue != queue_by_day && due > latest_moment / 1000 / 100)
            return from_milliseconds(std::min(due, latest_moment / 1000) * 1000);
        if (is_learning || card.type == static_cast<std::int64_t>(CardType::Review))
            return start_of_day(due);
        return std::nullopt;
    }

    /// Anki counts days from the one on which the collection was made.
    Instant start_of_day(std::int64_t day) const {
        const Instant noon =
            created_ + days(std::clamp(day, -longest_interval, longest_interval)) + std::chrono::hours(12);
        return calendar_.start_of(calendar_.day_of(noon));
    }

    Instant created_;
    const Calendar& calendar_;
};

/// Whether a row of the log is an answer: reschedules, and cramming that left the card as it was, are none.
bool is_answer(const AnkiCollection::Review& review) {
    constexpr std::int64_t filtered = 3;
    return review.ease >= 1 && review.ease <= 4 && review.type >= 0 && review.type <= filtered &&
           (review.type != filtered || review.factor != 0);
}

} // namespace

std::vector<ImportedCard> history_of_anki(const AnkiCollection& collection,
                                          const std::map<std::int64_t, std::string>& card_ids, const Calendar& calendar,
                                          SkippedList& skipped) {
    std::vector<AnkiCollection::Review> reviews;
    for (const AnkiCollection::Review& review : collection.reviews) {
        if (!is_answer(review))
            continue;
        if (review.id <= 0 || review.id > latest_moment)
            skipped.add(English::tr("review"), English::tr("%1 reviews"), "", English::tr("its date cannot be true"));
        else if (!card_ids.contains(review.card))
            skipped.add(English::tr("review"), English::tr("%1 reviews"), "",
                        English::tr("its card was not carried, or is deleted"));
        else
            reviews.push_back(review);
    }
    std::ranges::stable_sort(reviews, {}, [](const auto& review) { return std::pair(review.card, review.id); });
    const History history(collection, calendar);
    std::vector<ImportedCard> imported;
    for (const AnkiCollection::Card& card : collection.cards)
        if (const auto id = card_ids.find(card.id); id != card_ids.end())
            imported.push_back(history.of(
                card, id->second, std::ranges::equal_range(reviews, card.id, {}, &AnkiCollection::Review::card)));
    return imported;
}

} // namespace greenroom
