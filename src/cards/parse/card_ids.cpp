#include "cards/parse/card_ids.h"

#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace greenroom::cards {

namespace {

class CardIds {
public:
    explicit CardIds(ParseContext context) : context_(context) {}

    /// Ids that are written down come first, so that no derived one takes them.
    void take_written_id(CardDraft& draft) {
        if (draft.card.id.empty())
            return;
        const auto [first, is_new] = lines_.try_emplace(draft.card.id, draft.card.line);
        if (is_new)
            return;
        draft.has_error = true;
        context_.log.error(draft.header.id_position,
                           duplicate_id_message(draft.card.id, "on line " + std::to_string(first->second)));
    }

    /// Questions without an id that stand several times are told apart by their text: by their order, each would get
    /// another's history when one more is put before them.
    void count_question(const CardDraft& draft) {
        if (needs_id(draft))
            ++questions_[id_from_question(to_plain_text(draft.card.question))];
    }

    void derive_id(CardDraft& draft) {
        if (!needs_id(draft))
            return;
        const std::string base = id_from_question(to_plain_text(draft.card.question));
        const bool stands_alone = questions_.at(base) == 1;
        draft.card.id =
            free_id(stands_alone ? base : base + "-" + id_ending(draft.card.prompt + '\0' + draft.card.answer));
        lines_.emplace(draft.card.id, draft.card.line);
        derived_.insert(draft.card.id);
        // A list that is read as it is has no ids: nothing to mend in it.
        if (!draft.places.text.empty())
            return;
        context_.log.warning(
            draft.heading, "no id, so the card gets the id " + in_quotes(draft.card.id) + " from its question" +
                               (stands_alone ? "" : " and its text, as the question stands here several times") +
                               "; write \"<!-- id: " + draft.card.id + " -->\" below the heading to keep its history");
    }

    std::set<std::string> take_derived() { return std::move(derived_); }

private:
    static bool needs_id(const CardDraft& draft) { return !draft.header.has_id && !draft.card.question.empty(); }

    std::string free_id(const std::string& base) {
        std::string id = base;
        while (lines_.contains(id))
            id = base + "-" + std::to_string(next_suffix(base));
        return id;
    }

    int next_suffix(const std::string& base) { return ++last_suffix_.try_emplace(base, 1).first->second; }

    ParseContext context_;
    std::unordered_map<std::string, int> lines_; ///< of the heading that has the id
    std::unordered_map<std::string, int> last_suffix_;
    std::unordered_map<std::string, int> questions_; ///< how often each stands without an id
    std::set<std::string> derived_;
};

std::vector<std::string> rejected_ids(const std::vector<CardDraft>& drafts) {
    std::unordered_set<std::string> known;
    for (const CardDraft& draft : drafts)
        if (!draft.has_error)
            known.insert(draft.card.id);
    std::vector<std::string> rejected;
    for (const CardDraft& draft : drafts)
        if (draft.has_error && !draft.card.id.empty() && known.insert(draft.card.id).second)
            rejected.push_back(draft.card.id);
    return rejected;
}

void append_siblings(std::vector<Card>& cards, const CardDraft& draft) {
    for (const int gap : draft.gaps) {
        Card& sibling = cards.emplace_back(draft.card);
        sibling.id.append("#").append(std::to_string(gap));
        sibling.gap = gap;
    }
}

} // namespace

std::string duplicate_id_message(std::string_view id, const std::string& where) {
    return "the id " + in_quotes(id) + " is already used " + where + "; choose another";
}

IdentifiedCards assign_ids(std::vector<CardDraft> drafts, const std::string& topic, ParseContext context) {
    CardIds ids(context);
    for (CardDraft& draft : drafts)
        ids.take_written_id(draft);
    for (const CardDraft& draft : drafts)
        ids.count_question(draft);
    for (CardDraft& draft : drafts)
        ids.derive_id(draft);

    IdentifiedCards identified;
    identified.derived = ids.take_derived();
    identified.cards.reserve(drafts.size());
    identified.rejected = rejected_ids(drafts);
    for (const CardDraft& draft : drafts)
        if (!draft.card.id.empty())
            identified.ids.emplace_back(draft.card.line, draft.card.id);
    for (CardDraft& draft : drafts) {
        if (draft.has_error)
            continue;
        draft.card.topic = topic;
        if (draft.card.kind == Kind::Cloze)
            append_siblings(identified.cards, draft);
        else
            identified.cards.push_back(std::move(draft.card));
    }
    return identified;
}

namespace {

constexpr std::size_t longest_derived_id = 60;

bool is_word_character(char c) { return is_lower(c) || is_digit(c); }

/// See http://www.isthe.com/chongo/tech/comp/fnv/: 32-bit FNV-1a.
std::uint32_t fnv1a(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
}

std::string hexadecimal(std::uint32_t number, int digits) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%0*x", digits, static_cast<unsigned>(number));
    return text.data();
}

std::string hashed_id(std::string_view text) { return "card-" + hexadecimal(fnv1a(text), 8); }

/// Cuts at a word's end where there is one.
std::string shortened(std::string id) {
    if (id.size() <= longest_derived_id)
        return id;
    const std::size_t hyphen = id.rfind('-', longest_derived_id);
    id.resize(hyphen == std::string::npos ? longest_derived_id : hyphen);
    return id;
}

} // namespace

bool is_kebab_case(std::string_view id) {
    if (id.empty() || id.front() == '-' || id.back() == '-' || id.find("--") != std::string_view::npos)
        return false;
    return std::all_of(id.begin(), id.end(), [](char c) { return is_word_character(c) || c == '-'; });
}

std::string id_ending(std::string_view text) { return hexadecimal(fnv1a(text) & 0xFFFFFFU, 6); }

std::string id_from_question(std::string_view plain_question) {
    std::string id;
    for (const char original : plain_question) {
        const char c = to_lower(original);
        if (is_word_character(c))
            id.push_back(c);
        else if (original != '\'' && !id.empty() && id.back() != '-')
            id.push_back('-');
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id.empty() ? hashed_id(plain_question) : shortened(std::move(id));
}

} // namespace greenroom::cards
