#include "exchange/exported_json.h"

#include "memory/fsrs7.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <cstdio>
#include <iterator>
#include <limits>
#include <type_traits>

namespace greenroom {

namespace {

using nlohmann::json;

constexpr std::array sections{"removals", "settings",   "sources", "topics", "cards",      "marks",  "stories",
                              "imports",  "beginnings", "reviews", "resets", "interviews", "models", "training"};
static_assert(sections.size() == std::variant_size_v<Exported>);

// Moments are those of the years 1 to 9999.
constexpr std::int64_t lowest_moment = -62'135'596'800'000;
constexpr std::int64_t highest_moment = 253'402'300'799'999;
constexpr std::int64_t any_number = std::numeric_limits<std::int64_t>::max();
constexpr int whole_day_ms = 86'400'000;

/// How many values an enumeration has, each with a word of its own.
template<typename Value>
inline constexpr int words = 0;
template<>
inline constexpr int words<Kind> = 5;
template<>
inline constexpr int words<Level> = 3;
template<>
inline constexpr int words<Asked> = 3;
template<>
inline constexpr int words<InterviewFormat> = 4;
template<>
inline constexpr int words<InterviewShape> = 4;
template<>
inline constexpr int words<InterviewPace> = 2;
template<>
inline constexpr int words<InterviewState> = 3;
template<>
inline constexpr int words<InterviewStep> = 6;
template<>
inline constexpr int words<AnswerOutcome> = 4;
template<>
inline constexpr int words<Origin> = 2;
template<>
inline constexpr int words<Answers> = 2;
template<>
inline constexpr int words<InterviewLength::Unit> = 2;

const char* to_word(Origin origin) { return origin == Origin::Shipped ? "shipped" : "learner"; }
const char* to_word(Answers answers) { return answers == Answers::TextBelow ? "text-below" : "marked"; }
const char* to_word(InterviewLength::Unit unit) {
    return unit == InterviewLength::Unit::Minutes ? "minutes" : "questions";
}
using greenroom::to_word;

template<typename Value>
concept Word = (words<Value> > 0);

/// An enumeration of two values that is a yes or a no.
template<typename Value>
concept YesOrNo = std::same_as<Value, bool> || std::same_as<Value, Adapting> || std::same_as<Value, RecordReviews> ||
    std::same_as<Value, FollowUpResult>;

// What each thing consists of. A visitor is given every part once: one that writes, or one that reads.

template<typename Visitor, typename Thing>
using Seen = std::conditional_t<Visitor::writes, const Thing, Thing>;

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedRemoval>& removal) {
    visit.one_of("what", removal.what, {"interview", "model", "story"});
    visit.name("id", removal.id);
    visit("removed", removal.removed.value);
    visit("changed", removal.removed.changed);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedSetting>& setting) {
    visit.name("key", setting.key);
    visit.optional("value", setting.value.value);
    visit("changed", setting.value.changed);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, DeckPath>& path) {
    visit.name("id", path.id);
    visit("title", path.title);
    visit("for", path.audience);
    visit.number("days", path.days, 1, 1'000'000);
    visit.number("minutes", path.minutes, 1, 1'000'000);
    visit("cards", path.cards);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedSource>& source) {
    visit.name("root", source.root);
    visit.unless_empty("only", source.only);
    visit("origin", source.origin);
    visit("answers", source.answers);
    visit.unless_empty("paths", source.paths);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedTopic>& topic) {
    visit.name("path", topic.topic.path);
    visit("title", topic.topic.title);
    visit.unless_empty("summary", topic.topic.summary);
    visit.number("position", topic.position, -any_number, any_number);
    visit("edited", topic.edited);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, WrongSolution>& wrong) {
    visit("title", wrong.title);
    visit("text", wrong.text);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, Option>& option) {
    visit("text", option.text);
    visit("right", option.right);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, FollowUp>& follow_up) {
    visit("question", follow_up.question);
    visit("answer", follow_up.answer);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, Source>& source) {
    visit("title", source.title);
    visit("url", source.url);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, Card>& card) {
    visit.name("id", card.id);
    visit("topic", card.topic);
    visit("kind", card.kind);
    visit("level", card.level);
    visit.number("seconds", card.seconds, 0, whole_day_ms);
    visit.unless_empty("tags", card.tags);
    visit.unless_empty("django", card.django);
    visit("asked", card.asked);
    visit.unless_empty("family", card.family);
    visit.number("gap", card.gap, 0, 1'000'000);
    visit.number("line", card.line, 0, 1'000'000'000);
    visit("question", card.question);
    visit.unless_empty("prompt", card.prompt);
    visit.unless_empty("one_sentence", card.one_sentence);
    visit.unless_empty("hints", card.hints);
    visit.unless_empty("options", card.options);
    visit.unless_empty("expected", card.expected);
    visit.unless_empty("checks", card.checks);
    visit.unless_empty("solution", card.solution);
    visit.unless_empty("wrong", card.wrong);
    visit("answer", card.answer);
    visit.unless_empty("proof", card.proof);
    visit.unless_empty("key_points", card.key_points);
    visit.unless_empty("follow_ups", card.follow_ups);
    visit.unless_empty("weak_answer", card.weak_answer);
    visit.unless_empty("trap", card.trap);
    visit.unless_empty("sources", card.sources);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedCard>& card) {
    parts(visit, card.card);
    visit("edited", card.edited);
    visit.optional("archived", card.archived);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedMarks>& marks) {
    visit.name("card", marks.card);
    visit("suspended", marks.suspended.value);
    visit("suspended_changed", marks.suspended.changed);
    visit("flagged", marks.flagged.value);
    visit("flagged_changed", marks.flagged.changed);
    visit.optional("buried_until", marks.buried_until.value);
    visit("buried_changed", marks.buried_until.changed);
    visit("note", marks.note.value);
    visit("note_changed", marks.note.changed);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedStory>& story) {
    visit.name("card", story.card);
    visit("situation", story.story.situation);
    visit("task", story.story.task);
    visit("action", story.story.action);
    visit("result", story.story.result);
    visit("edited", story.edited);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedImport>& import) {
    visit.name("id", import.heading.id);
    visit("modified", import.heading.modified);
    visit.number("written", import.heading.written, 0, std::numeric_limits<std::uint64_t>::max());
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedBeginning>& beginning) {
    Seen<Visitor, StartingMemory>& start = beginning.start;
    visit.name("card", beginning.card);
    visit.name("id", start.id);
    visit("at", start.at);
    visit("stability", start.memory.stability);
    visit("stability_fast", start.memory.stability_fast);
    visit("difficulty", start.memory.difficulty);
    visit("due", start.due);
    const auto is_stability = [](double days) {
        return days >= Fsrs7::minimum_stability && days <= Fsrs7::maximum_stability;
    };
    visit.require(is_stability(start.memory.stability) && is_stability(start.memory.stability_fast) &&
                      start.memory.difficulty >= 1 && start.memory.difficulty <= 10,
                  "has a stability that is not from 0.0001 to 36500 days, or a difficulty that is not from 1 to 10");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedReview>& review) {
    visit.name("id", review.id);
    visit.name("card", review.card);
    visit("at", review.at);
    visit.optional("grade", review.grade);
    visit.optional("elapsed_ms", review.elapsed);
    visit.optional("due", review.due);
    visit.optional("undoes", review.undoes);
    const bool graded = review.grade && review.elapsed && review.due && !review.undoes;
    const bool undoing = !review.grade && !review.elapsed && !review.due && review.undoes;
    visit.require(graded || undoing, "has to have either \"grade\", \"elapsed_ms\" and \"due\", or \"undoes\" alone");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedReset::ResetCard>& card) {
    visit.name("card", card.card);
    visit("up_to", card.up_to);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedReset>& reset) {
    visit.name("id", reset.id);
    visit("at", reset.at);
    visit.optional("undoes", reset.undoes);
    visit.unless_empty("cards", reset.cards);
    visit.require(!reset.undoes || reset.cards.empty(), "has \"undoes\" and \"cards\"; it has to be one of them");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, AnsweredFollowUp>& follow_up) {
    visit.number("number", follow_up.number, 0, 1'000'000);
    visit("elapsed_ms", follow_up.elapsed);
    visit("survived", follow_up.survival);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, CodeAnswer>& code) {
    visit("text", code.text);
    visit("changed", code.changed);
    visit.number("hints", code.hints, 0, 1'000'000);
    visit.number("runs", code.runs, 0, 1'000'000'000);
    visit.number("passed", code.passed, 0, 1'000'000);
    visit.number("checks", code.checks, 0, 1'000'000);
    visit.number("queries", code.queries, 0, 1'000'000'000);
    visit.optional("first_green_ms", code.first_green);
    visit.require(code.passed <= code.checks, "says that more checks passed than there were");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, SpokenPause>& pause) {
    visit("from_ms", pause.from);
    visit("length_ms", pause.length);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, SpokenAnswer>& spoken) {
    visit.name("file", spoken.file);
    visit("length_ms", spoken.length);
    visit.optional("first_word_ms", spoken.first_word);
    visit("speaking_ms", spoken.speaking);
    visit.unless_empty("pauses", spoken.pauses);
    visit("loudness", spoken.loudness);
    visit.optional("words", spoken.words);
    visit.optional("fillers", spoken.fillers);
    visit.require(spoken.file.find('/') == std::string::npos, "has a \"file\" that is more than a name");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, InterviewEntry>& entry) {
    Seen<Visitor, QuestionState>& state = entry.state;
    visit("card", entry.question.card);
    visit("step", state.step);
    visit.number("follow_up", state.follow_up, 0, 1'000'000);
    visit("clock_ms", state.clock);
    visit("elapsed_ms", state.elapsed);
    visit("time_up", state.time_up);
    visit.unless_empty("ticked", state.ticked);
    visit.unless_empty("chosen", state.chosen);
    visit.unless_empty("text", state.text);
    visit.unless_empty("code", state.code);
    visit.optional("spoken", entry.spoken);
    visit.unless_empty("follow_ups", state.follow_ups);
    visit.optional("outcome", state.outcome);
    visit.optional("share", state.share);
    visit.optional("suggested", state.suggested);
    visit.optional("grade", state.grade);
    visit.unless_empty("review", state.review_id);
    visit.optional("answered", state.answered);
    visit.number("revision", state.revision, 0, any_number);
    const bool done = state.step == InterviewStep::Done;
    visit.require(done == (state.outcome && state.share && state.answered),
                  "has to have \"outcome\", \"share\" and \"answered\" where its step is \"done\", and only there");
    visit.require(!state.share || (*state.share >= 0 && *state.share <= 1), "has a \"share\" that is not from 0 to 1");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedInterview>& interview) {
    Seen<Visitor, InterviewRecord>& record = interview.record;
    Seen<Visitor, InterviewPlan>& plan = record.plan;
    visit.name("id", record.id);
    visit("title", plan.title);
    visit("shape", plan.shape);
    visit("format", plan.format);
    visit.unless_empty("topics", plan.topics);
    visit.unless_empty("levels", plan.levels);
    visit.unless_empty("tags", plan.tags);
    visit("length_unit", plan.length.unit);
    visit.number("length", plan.length.count, 1, 1'000'000);
    visit("pace", plan.pace);
    visit("records_reviews", plan.reviews);
    visit("adapting", plan.adapting);
    visit.number("seed", plan.seed, 0, std::numeric_limits<std::uint64_t>::max());
    visit("started", record.started);
    visit.optional("ended", record.ended);
    visit("state", record.state);
    visit("questions", interview.entries);
    visit.require((record.state == InterviewState::Open) == !record.ended,
                  "has to have \"ended\", unless its state is \"open\"");
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedModel>& model) {
    visit("adopted", model.adopted);
    visit.number("reviews", model.reviews, 0, any_number);
    visit("parameters", model.parameters);
}

template<typename Visitor>
void parts(Visitor& visit, Seen<Visitor, ExportedTraining>& training) {
    visit.number("reviews", training.reviews, 0, any_number);
}

/// Whether a text can stand between quotation marks as it is.
bool is_plain(const std::string& text) {
    for (const char c : text)
        if (const auto byte = static_cast<unsigned char>(c); byte < 0x20 || byte > 0x7E || byte == '"' || byte == '\\')
            return false;
    return true;
}

/// What is no UTF-8 becomes U+FFFD. JSON itself escapes only what is below a space; DEL and U+0080 to U+009F are for
/// terminals to obey too.
void write_text(const std::string& text, std::string& out) {
    if (is_plain(text)) {
        out.append(1, '"').append(text).append(1, '"');
        return;
    }
    const std::string quoted = json(text).dump(-1, ' ', false, json::error_handler_t::replace);
    for (std::size_t at = 0; at < quoted.size(); ++at) {
        const auto byte = static_cast<unsigned char>(quoted[at]);
        const auto next = static_cast<unsigned char>(at + 1 < quoted.size() ? quoted[at + 1] : 0);
        const bool is_c1 = byte == 0xC2 && next >= 0x80 && next <= 0x9F;
        if (!is_c1 && byte != 0x7F) {
            out += quoted[at];
            continue;
        }
        char escape[8];
        std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(is_c1 ? next : byte));
        out += escape;
        at += is_c1;
    }
}

template<std::integral Number>
void write_number(Number number, std::string& out) {
    char digits[24];
    out.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr);
}

/// Writes the parts that it is given as the members of an object.
class JsonWriter {
public:
    static constexpr bool writes = true;

    explicit JsonWriter(std::string& out) : out_(out) {}

    template<typename Value>
    void operator()(const char* key, const Value& value) {
        out_ += is_first_ ? "{\"" : ",\"";
        is_first_ = false;
        out_.append(key).append("\":");
        write(value);
    }

    template<typename Value>
    void optional(const char* key, const std::optional<Value>& value) {
        if (value)
            (*this)(key, *value);
    }

    template<typename Value>
    void unless_empty(const char* key, const Value& value) {
        if (value != Value{})
            (*this)(key, value);
    }

    template<typename Number>
    void number(const char* key, Number number, std::type_identity_t<Number>, std::type_identity_t<Number>) {
        (*this)(key, number);
    }

    void name(const char* key, const std::string& text) { (*this)(key, text); }
    void one_of(const char* key, const std::string& text, std::initializer_list<const char*>) { (*this)(key, text); }
    void require(bool, const char*) {}

    void end() { out_ += is_first_ ? "{}" : "}"; }

private:
    template<typename Value>
    void write(const Value& value) {
        if constexpr (std::same_as<Value, std::string>) {
            write_text(value, out_);
        } else if constexpr (YesOrNo<Value>) {
            out_ += static_cast<bool>(value) ? "true" : "false";
        } else if constexpr (std::same_as<Value, Instant>) {
            write_number(to_milliseconds(value), out_);
        } else if constexpr (std::same_as<Value, std::chrono::milliseconds>) {
            write_number(value.count(), out_);
        } else if constexpr (std::same_as<Value, Grade>) {
            write_number(static_cast<int>(value), out_);
        } else if constexpr (Word<Value>) {
            out_.append(1, '"').append(to_word(value)).append(1, '"');
        } else if constexpr (std::integral<Value>) {
            write_number(value, out_);
        } else if constexpr (std::same_as<Value, double>) {
            out_ += json(value).dump();
        } else {
            write_thing(value);
        }
    }

    template<typename Value>
    void write(const std::vector<Value>& values) {
        out_ += '[';
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                out_ += ',';
            write(values[i]);
        }
        out_ += ']';
    }

    template<typename Value>
    void write_thing(const Value& value) {
        JsonWriter members(out_);
        parts(members, value);
        members.end();
    }

    std::string& out_;
    bool is_first_ = true;
};

/// Where in an object a value is, told from the inside.
struct Place {
    const Place* outer = nullptr;
    const char* key = nullptr; ///< null for an element
    std::size_t index = 0;

    std::string path() const {
        if (!outer)
            return {};
        return outer->path() + (key ? std::string(".") + key : "[" + std::to_string(index) + "]");
    }
};

[[noreturn]] void refuse(const Place& place, const std::string& why) { throw WrongJson(place.path(), why); }

/// A value as an error shows it.
std::string shown(const json& value) {
    const std::string text = value.dump(-1, ' ', true, json::error_handler_t::replace);
    return text.size() <= 40 ? text : text.substr(0, 37) + "...";
}

[[noreturn]] void refuse_value(const Place& place, const std::string& expected, const json& value) {
    refuse(place,
           "is " + (value.is_structured() ? std::string(value.is_array() ? "an array" : "an object") : shown(value)) +
               ", but has to be " + expected);
}

template<typename Number>
Number number_in(const Place& place, const json& value, Number lowest, Number highest) {
    const bool fits = value.is_number_unsigned() ? std::cmp_greater_equal(value.get<std::uint64_t>(), lowest) &&
                                                       std::cmp_less_equal(value.get<std::uint64_t>(), highest)
                      : value.is_number_integer() ? std::cmp_greater_equal(value.get<std::int64_t>(), lowest) &&
                                                        std::cmp_less_equal(value.get<std::int64_t>(), highest)
                                                  : false;
    if (!fits)
        refuse_value(place, "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest), value);
    return value.is_number_unsigned() ? static_cast<Number>(value.get<std::uint64_t>())
                                      : static_cast<Number>(value.get<std::int64_t>());
}

/// Reads the parts that it is given from the members of an object.
class JsonReader {
public:
    static constexpr bool writes = false;

    JsonReader(const json& object, const Place& place) : object_(object), place_(place) {
        if (!object.is_object())
            refuse_value(place, "an object", object);
    }

    template<typename Value>
    void operator()(const char* key, Value& value) {
        read(needed(key), {&place_, key}, value);
    }

    template<typename Value>
    void optional(const char* key, std::optional<Value>& value) {
        if (const json* found = find(key))
            read(*found, {&place_, key}, value.emplace());
    }

    template<typename Value>
    void unless_empty(const char* key, Value& value) {
        if (const json* found = find(key))
            read(*found, {&place_, key}, value);
    }

    template<typename Number>
    void number(const char* key, Number& number, std::type_identity_t<Number> lowest,
                std::type_identity_t<Number> highest) {
        number = number_in<Number>({&place_, key}, needed(key), lowest, highest);
    }

    /// A text that names something, so that it cannot be empty.
    void name(const char* key, std::string& text) {
        constexpr std::size_t longest = 4'096;
        (*this)(key, text);
        if (text.empty() || text.size() > longest)
            refuse({&place_, key}, "has to be a text of 1 to " + std::to_string(longest) + " bytes");
    }

    void one_of(const char* key, std::string& text, std::initializer_list<const char*> allowed) {
        (*this)(key, text);
        std::string all;
        for (const char* word : allowed) {
            if (text == word)
                return;
            all += std::string(all.empty() ? "" : ", ") + word;
        }
        refuse_value({&place_, key}, "one of " + all, text);
    }

    void require(bool holds, const char* otherwise) {
        if (!holds)
            refuse(place_, otherwise);
    }

    /// Throws WrongJson for a member that was not asked for.
    void end() {
        if (used_ == object_.size())
            return;
        const auto asked_for = [this](const std::string& key) {
            return std::ranges::find(asked_.begin(), asked_.begin() + used_, key) != asked_.begin() + used_;
        };
        for (const auto& [key, value] : object_.items())
            if (!asked_for(key))
                refuse(place_, "has the key " + shown(key) + ", which this Greenroom does not know");
    }

private:
    const json* find(const char* key) {
        const auto found = object_.find(key);
        if (found == object_.end())
            return nullptr;
        asked_.at(used_++) = key;
        return &*found;
    }

    const json& needed(const char* key) {
        const json* found = find(key);
        if (!found)
            refuse(place_, std::string("lacks the key \"") + key + "\"");
        return *found;
    }

    template<typename Value>
    void read(const json& from, const Place& place, Value& value) {
        if constexpr (std::same_as<Value, std::string>) {
            if (!from.is_string())
                refuse_value(place, "a text", from);
            value = from.get_ref<const std::string&>();
        } else if constexpr (YesOrNo<Value>) {
            if (!from.is_boolean())
                refuse_value(place, "true or false", from);
            value = static_cast<Value>(from.get<bool>());
        } else if constexpr (std::same_as<Value, Instant>) {
            value = from_milliseconds(number_in<std::int64_t>(place, from, lowest_moment, highest_moment));
        } else if constexpr (std::same_as<Value, std::chrono::milliseconds>) {
            value = std::chrono::milliseconds{number_in<std::int64_t>(place, from, 0, any_number)};
        } else if constexpr (std::same_as<Value, Grade>) {
            value = static_cast<Grade>(number_in<int>(place, from, 1, 4));
        } else if constexpr (Word<Value>) {
            value = word_in<Value>(place, from);
        } else if constexpr (std::integral<Value>) {
            value = number_in<Value>(place, from, 0, std::numeric_limits<Value>::max());
        } else if constexpr (std::same_as<Value, double>) {
            if (!from.is_number())
                refuse_value(place, "a number", from);
            value = from.get<double>();
        } else {
            JsonReader members(from, place);
            parts(members, value);
            members.end();
        }
    }

    template<typename Value>
    void read(const json& from, const Place& place, std::vector<Value>& values) {
        if (!from.is_array())
            refuse_value(place, "an array", from);
        values.clear();
        values.reserve(from.size());
        for (std::size_t i = 0; i < from.size(); ++i)
            read(from[i], {&place, nullptr, i}, values.emplace_back());
    }

    template<typename Value>
    static Value word_in(const Place& place, const json& from) {
        std::string all;
        for (int i = 0; i < words<Value>; ++i) {
            const auto value = static_cast<Value>(i);
            if (from.is_string() && from.get_ref<const std::string&>() == to_word(value))
                return value;
            all += std::string(all.empty() ? "" : ", ") + to_word(value);
        }
        refuse_value(place, "one of " + all, from);
    }

    const json& object_;
    const Place& place_;
    std::array<const char*, 48> asked_{}; ///< the keys that are there, of those asked for
    std::size_t used_ = 0;
};

template<std::size_t alternative = 0>
Exported read_alternative(std::size_t section, const json& object) {
    if constexpr (alternative + 1 < std::variant_size_v<Exported>)
        if (section != alternative)
            return read_alternative<alternative + 1>(section, object);
    std::variant_alternative_t<alternative, Exported> thing;
    const Place place;
    JsonReader reader(object, place);
    parts(reader, thing);
    reader.end();
    return thing;
}

} // namespace

std::span<const char* const> exported_sections() { return sections; }

void write_json(const Exported& thing, std::string& text) {
    std::visit(
        [&](const auto& one) {
            JsonWriter writer(text);
            parts(writer, one);
            writer.end();
        },
        thing);
}

Exported read_exported(std::size_t section, const json& object) { return read_alternative(section, object); }

} // namespace greenroom
