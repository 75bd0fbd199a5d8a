#include "exchange/anki/greenroom_note.h"

#include "cards/text/ascii.h"
#include "study/upkeep/card_in_text.h"

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

std::vector<FollowUp> follow_ups_of(std::string_view html,
                                    const std::function<std::string(std::string_view)>& markdown) {
    constexpr std::string_view end = "</p>";
    std::vector<FollowUp> all;
    for (std::size_t at = html.find(follow_up_mark); at != std::string_view::npos;) {
        const std::size_t question = at + follow_up_mark.size(), answer = html.find(end, question);
        at = html.find(follow_up_mark, question);
        if (answer >= std::min(at, html.size()))
            continue;
        FollowUp one{markdown(html.substr(question, answer - question)),
                     markdown(html.substr(answer + end.size(), std::min(at, html.size()) - answer - end.size()))};
        if (!one.question.empty() && one.question.find('\n') == std::string::npos && !one.answer.empty())
            all.push_back(std::move(one));
    }
    return all;
}

/// "[title](<address>)" in each item.
std::vector<Source> sources_of(const std::string& markdown) {
    std::vector<Source> all;
    for (const std::string& item : items_from_typed(markdown)) {
        const std::size_t middle = item.find("](<");
        if (item.starts_with('[') && item.ends_with(">)") && middle != std::string::npos)
            all.push_back({item.substr(1, middle - 1), item.substr(middle + 3, item.size() - middle - 5)});
    }
    return all;
}

} // namespace

bool is_greenroom_note(const AnkiFields& fields) {
    return std::ranges::all_of(greenroom_fields, [&](const char* name) { return fields.contains(name); });
}

void take_parts(const AnkiFields& fields, const std::function<std::string(std::string_view)>& markdown, Card& card) {
    const auto part = [&](const char* name) { return markdown(fields.find(name)->second); };
    card.answer = part("Answer");
    card.one_sentence = part("In one sentence");
    card.hints = items_from_typed(part("Hints"));
    card.key_points = items_from_typed(part("Key points"));
    card.follow_ups = follow_ups_of(fields.find("Follow-ups")->second, markdown);
    card.proof = part("Proof");
    card.weak_answer = part("Weak answer");
    card.trap = part("Trap");
    card.sources = sources_of(part("Sources"));
}

} // namespace greenroom
