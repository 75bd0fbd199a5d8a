#include "store/search/card_condition.h"

#include "cards/text/ascii.h"
#include "records/review.h"
#include "store/search/full_text.h"
#include "store/tables/card_rules.h"

#include <algorithm>

namespace greenroom {

namespace {

using Join = CardQuery::Join;

constexpr CardSources card{true, false, false};
constexpr CardSources schedule{false, true, false};
constexpr CardSources mark{false, false, true};

/// The condition that one term makes.
class TermCondition {
public:
    TermCondition(const std::string& key, Instant now) : key_(key), now_(now) {}

    CardCondition operator()(const TextTerm& term) const {
        return {{"has_words(?, " + key_ + ")", {full_text_expression(term)}}, {}};
    }

    CardCondition operator()(const TopicTerm& term) const {
        return {{"c.topic IN (SELECT key FROM topic WHERE lower(path) = lower(?)"
                 " OR substr(lower(path), 1, length(?) + 1) = lower(?) || '/')",
                 {term.path, term.path, term.path}},
                card};
    }

    CardCondition operator()(const LevelTerm& term) const { return {{"c.level = ?", {to_word(term.level)}}, card}; }

    CardCondition operator()(const KindTerm& term) const { return {{"c.kind = ?", {to_word(term.kind)}}, card}; }

    /// The full-text index knows which few cards have the tag's words at all.
    CardCondition operator()(const TagTerm& term) const {
        const Sql has_tag{"has_tag(c.tags, ?)", {term.tag}};
        if (std::ranges::none_of(term.tag, [](char c) { return cards::is_letter(c) || cards::is_digit(c); }))
            return {has_tag, card};
        CardCondition condition{{"(" + key_ + " IN (SELECT rowid FROM card_text WHERE card_text MATCH ?) AND ",
                                 {"{tags} : " + full_text_expression(TextTerm{term.tag, TextTerm::Match::Whole})}},
                                card};
        condition.sql += has_tag;
        condition.sql += ")";
        return condition;
    }

    /// A path names headings; a gap's id is its heading's with `#` and a number.
    CardCondition operator()(const PathTerm& term) const {
        return {{"substr(c.id, 1, instr(c.id || '#', '#') - 1) IN"
                 " (SELECT w.id FROM path p JOIN path_card w ON w.path = p.key WHERE p.id = ?)",
                 {term.id}},
                card};
    }

    CardCondition operator()(const DjangoTerm& term) const {
        return {{"(c.django = '' OR holds_for_django(c.django, ?))", {term.version}}, card};
    }

    CardCondition operator()(const StateTerm& term) const {
        switch (term.state) {
        case CardState::Due:
            return due();
        case CardState::New:
            return {{"s.card IS NULL"}, schedule};
        case CardState::Learning:
            return {{"(s.card IS NOT NULL AND s.due - s.last_review < ?)", {mature_milliseconds}}, schedule};
        case CardState::Mature:
            return {{"(s.card IS NOT NULL AND s.due - s.last_review >= ?)", {mature_milliseconds}}, schedule};
        case CardState::Suspended:
            return {{"coalesce(m.suspended, 0) = 1"}, mark};
        case CardState::Leech:
            return {{"coalesce(s.lapses, 0) >= ?", {std::int64_t{leech_lapses}}}, schedule};
        case CardState::Flagged:
            return {{"coalesce(m.flagged, 0) = 1"}, mark};
        case CardState::Archived:
            break;
        }
        return {{"c.archived IS NOT NULL"}, card};
    }

    CardCondition operator()(const PropertyTerm& term) const {
        const Sql property = property_sql(term.property, now_);
        CardCondition condition{{"(s.card IS NOT NULL AND "}, schedule};
        if (term.property == CardProperty::Reviews || term.property == CardProperty::Lapses)
            condition.sql.text = "(";
        condition.sql += property;
        if (term.comparison == Comparison::Equal) {
            condition.sql += Sql{" >= ? AND ", {term.value - term.precision}};
            condition.sql += property;
            condition.sql += Sql{" < ?)", {term.value + term.precision}};
        } else {
            condition.sql += Sql{operator_of(term.comparison) + " ?)", {term.value}};
        }
        return condition;
    }

    CardCondition operator()(const GradeTerm& term) const {
        return {{"coalesce(s.grades, 0) & ? <> 0", {std::int64_t{grade_bit(term.grade)}}}, schedule};
    }

    CardCondition operator()(const GradedBetweenTerm& term) const {
        return {{key_ + " IN (SELECT card FROM counted_review WHERE at >= ? AND at < ?)",
                 {to_milliseconds(term.from), to_milliseconds(term.to)}},
                {}};
    }

private:
    static constexpr auto mature_milliseconds = static_cast<std::int64_t>(mature_days * 86'400'000);

    /// Few of all cards are due, and indices know which.
    CardCondition due() const {
        const std::int64_t now = to_milliseconds(now_), ahead = to_milliseconds(now_ + wrong_clock);
        return {{"(" + key_ + " IN (" + due_cards("?", "?") + ") AND" + is_active(key_, "?") + ")",
                 {now, now, ahead, ahead, now}},
                {}};
    }

    static std::string operator_of(Comparison comparison) {
        switch (comparison) {
        case Comparison::Less:
            return " <";
        case Comparison::AtMost:
            return " <=";
        case Comparison::More:
            return " >";
        case Comparison::AtLeast:
            return " >=";
        case Comparison::Equal:
            break;
        }
        return " =";
    }

    const std::string& key_;
    Instant now_;
};

CardCondition joined(const CardQuery& query, const std::string& key, Instant now) {
    const bool any = query.join == Join::Any;
    CardCondition all{{"("}, {}};
    bool first = true;
    for (const CardQuery& part : query.parts) {
        const CardCondition condition = condition_of(part, key, now);
        all.sql += first ? "" : any ? " OR " : " AND ";
        all.sql += condition.sql;
        all.sources += condition.sources;
        first = false;
    }
    all.sql += first ? (any ? "0)" : "1)") : ")";
    return all;
}

} // namespace

CardSources& CardSources::operator+=(const CardSources& other) {
    card = card || other.card;
    schedule = schedule || other.schedule;
    mark = mark || other.mark;
    return *this;
}

CardCondition condition_of(const CardQuery& query, const std::string& key, Instant now) {
    if (query.join == Join::Term)
        return std::visit(TermCondition(key, now), query.term);
    if (query.join != Join::Not)
        return joined(query, key, now);
    CardCondition condition = condition_of(query.parts.front(), key, now);
    condition.sql.text = "NOT " + condition.sql.text;
    return condition;
}

bool asks_for_archived(const CardQuery& query) {
    const auto* state = std::get_if<StateTerm>(&query.term);
    return (query.join == Join::Term && state && state->state == CardState::Archived) ||
           std::ranges::any_of(query.parts, asks_for_archived);
}

Sql property_sql(CardProperty property, Instant now) {
    switch (property) {
    case CardProperty::Due:
        return {"(s.due - ?) / 86400000.0", {to_milliseconds(now)}};
    case CardProperty::Interval:
        return {"(s.due - s.last_review) / 86400000.0"};
    case CardProperty::Stability:
        return {"s.stability"};
    case CardProperty::Difficulty:
        return {"s.difficulty"};
    case CardProperty::Retrievability:
        return {"retrievability(s.stability, s.stability_fast, s.difficulty, (? - s.last_review) / 86400000.0)",
                {to_milliseconds(now)}};
    case CardProperty::Reviews:
        return {"coalesce(s.reviews, 0)"};
    case CardProperty::Lapses:
        break;
    }
    return {"coalesce(s.lapses, 0)"};
}

} // namespace greenroom
