#include "cards/parse/version_specifier.h"
#include "store/search/card_selection.h"
#include "store/selected.h"
#include "store/tables/card_content.h"
#include "support/catch.h"
#include "support/deck_builder.h"
#include "support/random_query.h"

#include <algorithm>
#include <cctype>
#include <sstream>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// All that is known of a card, read one by one and without the code under test.
struct KnownCard {
    CardKey key;
    StoredCard stored;
    Marks marks;
    std::optional<Schedule> schedule;
    std::vector<Review> history; ///< what was not undone
    std::vector<Review> folded;  ///< what came since the last reset of it
};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Words as the full-text index has them, for text in ASCII; what is beyond is taken for letters, but for one.
std::vector<std::string> words_of(std::string text) {
    const std::string no_letter = "😀";
    for (std::size_t at = text.find(no_letter); at != std::string::npos; at = text.find(no_letter))
        text.replace(at, no_letter.size(), " ");
    std::vector<std::string> words{""};
    for (const char c : lower(text)) {
        if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool stand_at(const std::vector<std::string>& text, std::size_t at, const std::vector<std::string>& sought,
              TextTerm::Match match) {
    for (std::size_t n = 0; n < sought.size(); ++n) {
        if (at + n >= text.size())
            return false;
        const bool prefix = match == TextTerm::Match::Prefix && n + 1 == sought.size();
        if (prefix ? !text[at + n].starts_with(sought[n]) : text[at + n] != sought[n])
            return false;
    }
    return true;
}

class Holds {
public:
    Holds(const KnownCard& known, Instant now) : known_(known), card_(known.stored.card), now_(now) {}

    bool operator()(const TextTerm& term) const {
        const auto sought = words_of(term.words);
        std::string tags;
        for (const std::string& tag : card_.tags)
            tags += tag + ", ";
        for (const std::string& text : {card_.question, searchable_body(card_), tags}) {
            const auto words = words_of(text);
            for (std::size_t at = 0; at < words.size() && !sought.empty(); ++at)
                if (stand_at(words, at, sought, term.match))
                    return true;
        }
        return false;
    }
    bool operator()(const TopicTerm& term) const {
        return lower(card_.topic) == lower(term.path) || lower(card_.topic).starts_with(lower(term.path) + "/");
    }
    bool operator()(const LevelTerm& term) const { return card_.level == term.level; }
    bool operator()(const KindTerm& term) const { return card_.kind == term.kind; }
    bool operator()(const TagTerm& term) const {
        return std::ranges::any_of(card_.tags, [&](const std::string& tag) { return lower(tag) == lower(term.tag); });
    }
    /// The cards are put in one by one, without a deck whose paths could name them.
    bool operator()(const PathTerm&) const { return false; }
    bool operator()(const DjangoTerm& term) const { return cards::holds_for(card_.django, term.version); }
    bool operator()(const StateTerm& term) const {
        const auto& schedule = known_.schedule;
        const double interval = schedule ? days_between(schedule->last_review, schedule->due) : 0;
        switch (term.state) {
        case CardState::Due:
            return schedule && (schedule->due <= now_ || schedule->last_review > now_ + std::chrono::hours{24}) &&
                   !known_.stored.archived && !known_.marks.suspended &&
                   (!known_.marks.buried_until || *known_.marks.buried_until <= now_);
        case CardState::New:
            return !schedule;
        case CardState::Learning:
            return schedule && interval < mature_days;
        case CardState::Mature:
            return schedule && interval >= mature_days;
        case CardState::Suspended:
            return known_.marks.suspended;
        case CardState::Leech:
            return schedule && schedule->lapses >= leech_lapses;
        case CardState::Flagged:
            return known_.marks.flag == Flag::On;
        case CardState::Archived:
            break;
        }
        return known_.stored.archived;
    }
    bool operator()(const PropertyTerm& term) const {
        const std::optional<double> value = property(term.property);
        if (!value)
            return false;
        switch (term.comparison) {
        case Comparison::Less:
            return *value < term.value;
        case Comparison::AtMost:
            return *value <= term.value;
        case Comparison::More:
            return *value > term.value;
        case Comparison::AtLeast:
            return *value >= term.value;
        case Comparison::Equal:
            break;
        }
        return *value >= term.value - term.precision && *value < term.value + term.precision;
    }
    bool operator()(const GradeTerm& term) const {
        return std::ranges::any_of(known_.folded, [&](const Review& review) { return review.grade == term.grade; });
    }
    bool operator()(const GradedBetweenTerm& term) const {
        return std::ranges::any_of(known_.history,
                                   [&](const Review& review) { return review.at >= term.from && review.at < term.to; });
    }

private:
    std::optional<double> property(CardProperty property) const {
        const auto& schedule = known_.schedule;
        if (property == CardProperty::Reviews || property == CardProperty::Lapses)
            return !schedule ? 0 : property == CardProperty::Reviews ? schedule->reviews : schedule->lapses;
        if (!schedule)
            return std::nullopt;
        switch (property) {
        case CardProperty::Due:
            return days_between(now_, schedule->due);
        case CardProperty::Interval:
            return days_between(schedule->last_review, schedule->due);
        case CardProperty::Stability:
            return schedule->memory.stability;
        case CardProperty::Difficulty:
            return schedule->memory.difficulty;
        default:
            return Fsrs7{}.retrievability(schedule->memory, std::max(0.0, days_between(schedule->last_review, now_)));
        }
    }

    const KnownCard& known_;
    const Card& card_;
    Instant now_;
};

bool holds(const CardQuery& query, const KnownCard& card, Instant now) {
    const auto part_holds = [&](const CardQuery& part) { return holds(part, card, now); };
    switch (query.join) {
    case CardQuery::Join::All:
        return std::ranges::all_of(query.parts, part_holds);
    case CardQuery::Join::Any:
        return std::ranges::any_of(query.parts, part_holds);
    case CardQuery::Join::Not:
        return !part_holds(query.parts.front());
    case CardQuery::Join::Term:
        break;
    }
    return std::visit(Holds(card, now), query.term);
}

bool mentions_archived(const CardQuery& query) {
    if (query.join == CardQuery::Join::Term) {
        const auto* state = std::get_if<StateTerm>(&query.term);
        return state && state->state == CardState::Archived;
    }
    return std::ranges::any_of(query.parts, mentions_archived);
}

/// A deck of cards that differ in all that queries ask for.
class RandomDeck {
public:
    explicit RandomDeck(std::mt19937& random) : random_(random) {
        for (int n = 0; n < 40; ++n)
            keys_.push_back(deck_.add(card(n), friday_morning - std::chrono::hours{below(2000)}));
        for (const CardKey key : keys_)
            live(key);
        for (int n = 0; n < 4; ++n)
            store().resets.reset(std::vector{any_key(), any_key()}, friday_morning - 240h, Fsrs7{});
        for (int n = 0; n < 12; ++n)
            grade(any_key(), friday_morning - std::chrono::hours{below(200)});
        for (int n = 0; n < 5; ++n)
            store().cards.archive("card-" + std::to_string(below(40)), friday_morning);
    }

    Store& store() { return deck_.store; }

    std::vector<KnownCard> known() {
        std::vector<KnownCard> known;
        for (const CardKey key : keys_)
            known.push_back({key, store().cards.of(key).value(), store().marks.of(key), store().schedules.of(key),
                             store().reviews.history(key), store().reviews.folded(key).reviews});
        return known;
    }

private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    CardKey any_key() { return keys_[static_cast<std::size_t>(below(static_cast<int>(keys_.size())))]; }

    std::string text(int words) {
        static const std::vector<std::string> all{"lazy",     "queryset", "select_related", "query", "the",
                                                  "loop",     "n+1",      "`sel`",          "index", "größe",
                                                  "related,", "NOT",      "🦄",           "a😀b"};
        std::string text;
        while (words-- > 0)
            text += (text.empty() ? "" : " ") + all[random_() % all.size()];
        return text;
    }

    Card card(int n) {
        static const std::vector<std::string> topics{"orm", "orm/relations", "ormolu", "http/views"};
        static const std::vector<std::string> versions{"", "", ">=5.0", "<5", "4.2, 5.2", "==4.2"};
        Card card = open_card("card-" + std::to_string(n), topics[random_() % topics.size()]);
        card.kind = static_cast<Kind>(below(4));
        card.level = static_cast<Level>(below(3));
        card.question = text(1 + below(4));
        card.answer = text(1 + below(8));
        card.django = versions[random_() % versions.size()];
        card.line = n;
        if (below(2) == 0)
            card.tags = {"n+1"};
        if (below(3) == 0)
            card.tags.push_back("select_related");
        return card;
    }

    void grade(CardKey key, Instant at) {
        const auto before = store().schedules.of(key);
        if (!before || before->last_review < at)
            deck_.grade(key, static_cast<Grade>(1 + below(4)), at, below(300) / 10.0);
    }

    void live(CardKey key) {
        const int reviews = below(3) == 0 ? 0 : below(12);
        for (int n = 0; n < reviews; ++n) {
            grade(key, friday_morning - std::chrono::hours{24 * 60 - 96 * n - below(90)});
            if (below(8) == 0)
                store().reviews.undo_newest(friday_morning, Fsrs7{});
        }
        if (below(6) == 0)
            store().marks.suspend(key, Suspension::Suspended, friday_morning);
        if (below(5) == 0)
            store().marks.flag(key, Flag::On, friday_morning);
        if (below(6) == 0)
            store().marks.bury(key, friday_morning + std::chrono::hours{below(48) - 24}, friday_morning);
    }

    std::mt19937& random_;
    DeckBuilder deck_;
    std::vector<CardKey> keys_;
};

/// SQL with its values, to read when a search went wrong.
std::string to_text(const Sql& sql) {
    std::ostringstream text;
    text << sql.text;
    for (const SqlValue& value : sql.values)
        std::visit([&](const auto& bound) { text << " | " << bound; }, value);
    return text.str();
}

std::vector<CardKey> in_order_of_key(std::vector<CardKey> keys) {
    std::ranges::sort(keys);
    return keys;
}

std::vector<CardKey> find_cards(RandomDeck& deck, const CardQuery& query, const BrowseOrder& order,
                                std::size_t at_most) {
    return deck.store().browse.find(query, order, friday_morning, at_most).value();
}

} // namespace

TEST_CASE("SQL finds what a plain filter over all cards finds, in every order and each card once") {
    const unsigned seed = GENERATE(range(1u, 7u));
    std::mt19937 random(seed);
    RandomDeck deck(random);
    const std::vector<KnownCard> known = deck.known();
    RandomQuery queries(random);
    int found_some = 0;
    for (int n = 0; n < 300; ++n) {
        const CardQuery query = queries.make();
        const bool with_archived = mentions_archived(query);
        std::vector<CardKey> expected;
        for (const KnownCard& card : known)
            if ((with_archived || !card.stored.archived) && holds(query, card, friday_morning))
                expected.push_back(card.key);
        BrowseOrder order;
        if (random() % 2 == 0)
            order.column = all_browse_columns[random() % all_browse_columns.size()];
        order.direction = random() % 2 == 0 ? Direction::Ascending : Direction::Descending;
        const auto found = find_cards(deck, query, order, 1000);
        PrefixExpansion prefixes(deck.store().database);
        const WholeWords words = in_whole_words(query, prefixes);
        INFO(to_text(selection_of(words, order, Ranking::Scored, friday_morning).front()));
        REQUIRE(in_order_of_key(found) == expected);
        REQUIRE(in_order_of_key(selected(deck.store().database.connection(),
                                         selection_of(words, order, Ranking::Tiered, friday_morning))) == expected);
        const auto first = find_cards(deck, query, order, 3);
        REQUIRE(first == std::vector(found.begin(), found.begin() + std::min<std::ptrdiff_t>(3, std::ssize(found))));
        found_some += !expected.empty() && expected.size() < known.size();
        deck.store().browse.rows(found, &query);
    }
    CHECK(found_some > 100);
}
