#include "study/interview/shape.h"

#include <algorithm>

namespace greenroom {

namespace {

using namespace std::chrono_literals;
using Tags = std::vector<std::string_view>;
using Kinds = InterviewPart::Kinds;
using Choice = InterviewPart::Choice;

// The tags that cards are told apart by.
const Tags people{"interview", "introduction", "motivation", "projects", behavioural_tag, "questions", "preparation"};
const Tags code{"code-reading", "spot-the-bug"};
const Tags evidence{"evidence", "traceback",   "logs",      "sql log",          "metrics",           "explain",
                    "warning",  "tracemalloc", "load test", "pg_stat_activity", "pg_stat_statements"};

Tags joined(std::initializer_list<Tags> lists) {
    Tags all;
    for (const Tags& list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

// What is asked about Django itself, as against people, code, evidence and designs.
const Tags not_knowledge = joined({people, code, evidence, {"review", "system-design", "incident"}});

const std::vector<InterviewPart>& free_parts() {
    static const std::vector<InterviewPart> parts{
        {.at_least = InterviewPart::unlimited, .at_most = InterviewPart::unlimited, .kinds = Kinds::Any}};
    return parts;
}

/// You and your project, what is asked most, code to read, your questions to them.
const std::vector<InterviewPart>& phone_screen() {
    static const std::vector<InterviewPart> parts{
        {.tags = {"introduction"}},
        {.tags = {"projects"}},
        {.without = not_knowledge, .at_least = 6, .at_most = 8, .choice = Choice::MostAsked},
        {.tags = code, .without = people, .kinds = Kinds::AllButCloze},
        {.tags = {"questions"}},
    };
    return parts;
}

/// What is asked, then code, evidence, a change to review, and code to write.
const std::vector<InterviewPart>& technical_round() {
    static const std::vector<InterviewPart> parts{
        {.without = not_knowledge, .at_least = 3, .at_most = 10},
        {.tags = code, .without = people, .at_least = 2, .at_most = 4, .kinds = Kinds::AllButCloze},
        {.tags = evidence, .without = joined({people, code}), .at_least = 2, .at_most = 2},
        {.tags = {"review"}, .without = people},
        {.at_least = 0, .kinds = Kinds::Exercise},
    };
    return parts;
}

/// One design, code to write, deep dives, an incident, one story.
const std::vector<InterviewPart>& senior_loop() {
    static const std::vector<InterviewPart> parts{
        {.tags = {"system-design"}, .without = joined({people, {"incident"}}), .time = 20min},
        {.at_least = 0, .kinds = Kinds::Exercise},
        {.without = not_knowledge, .at_least = 4, .at_most = InterviewPart::unlimited, .follow_ups = 2},
        {.tags = joined({{"incident"}, evidence}), .without = joined({people, code, {"system-design"}})},
        {.tags = {behavioural_tag}},
    };
    return parts;
}

bool has_kind(Kinds kinds, Kind kind) {
    switch (kinds) {
    case Kinds::Any:
        break;
    case Kinds::Open:
        return kind == Kind::Open;
    case Kinds::AllButCloze:
        return kind != Kind::Cloze && kind != Kind::Exercise;
    case Kinds::Exercise:
        return kind == Kind::Exercise;
    }
    return true;
}

} // namespace

bool has_tag(std::string_view tags, std::string_view tag) {
    constexpr std::string_view joint = ", ";
    for (std::size_t at = tags.find(tag); at != std::string_view::npos; at = tags.find(tag, at + 1)) {
        const std::size_t end = at + tag.size();
        if ((at == 0 || tags.substr(0, at).ends_with(joint)) &&
            (end == tags.size() || tags.substr(end).starts_with(joint)))
            return true;
    }
    return false;
}

bool InterviewPart::asks(const InterviewCandidate& card) const {
    const auto has = [&card](std::string_view tag) { return has_tag(card.tags, tag); };
    return has_kind(kinds, card.kind) && card.follow_ups >= follow_ups &&
           (tags.empty() || std::ranges::any_of(tags, has)) && std::ranges::none_of(without, has);
}

std::chrono::seconds InterviewPart::time_of(const InterviewCandidate& card) const {
    return time > 0min ? time : std::chrono::seconds{card.seconds};
}

std::span<const InterviewPart> parts_of(InterviewShape shape) {
    switch (shape) {
    case InterviewShape::PhoneScreen:
        return phone_screen();
    case InterviewShape::TechnicalRound:
        return technical_round();
    case InterviewShape::SeniorLoop:
        return senior_loop();
    case InterviewShape::Free:
        break;
    }
    return free_parts();
}

bool asks_exercises(const InterviewPlan& plan) {
    return plan.format == InterviewFormat::LiveCoding ||
           std::ranges::find(parts_of(plan.shape), Kinds::Exercise, &InterviewPart::kinds) !=
               parts_of(plan.shape).end();
}

} // namespace greenroom
