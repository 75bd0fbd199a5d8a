#include "study/interview/filter.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace greenroom {

namespace {

bool lies_in(std::string_view topic, std::string_view path) {
    return topic.starts_with(path) && (topic.size() == path.size() || topic[path.size()] == '/');
}

bool has_format(const InterviewCandidate& card, InterviewFormat format) {
    if (format == InterviewFormat::Mixed)
        return true;
    return (card.kind == Kind::Open) == (format == InterviewFormat::Conversation);
}

/// How many headings pass all filters but `dropped`.
int count_without(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan, InterviewFilter dropped) {
    std::unordered_set<std::string_view> headings;
    for (const InterviewCandidate& card : candidates)
        if (std::ranges::all_of(all_interview_filters, [&](InterviewFilter filter) {
                return filter == dropped || passes(card, plan, filter);
            }))
            headings.insert(std::string_view(card.id).substr(0, card.id.find('#')));
    return static_cast<int>(headings.size());
}

int count_matching(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan) {
    std::unordered_set<std::string_view> headings;
    for (const InterviewCandidate& card : candidates)
        if (matches(card, plan))
            headings.insert(std::string_view(card.id).substr(0, card.id.find('#')));
    return static_cast<int>(headings.size());
}

} // namespace

const char* to_word(InterviewFilter filter) {
    constexpr std::array words{"format", "topics", "levels", "tags"};
    return words.at(static_cast<std::size_t>(filter));
}

bool passes(const InterviewCandidate& card, const InterviewPlan& plan, InterviewFilter filter) {
    switch (filter) {
    case InterviewFilter::Format:
        return has_format(card, plan.format);
    case InterviewFilter::Topics:
        return plan.topics.empty() ||
               std::ranges::any_of(plan.topics, [&](const auto& path) { return lies_in(card.topic, path); });
    case InterviewFilter::Levels:
        return plan.levels.empty() || std::ranges::find(plan.levels, card.level) != plan.levels.end();
    case InterviewFilter::Tags:
        return plan.tags.empty() || std::ranges::find_first_of(card.tags, plan.tags) != card.tags.end();
    }
    return false;
}

bool matches(const InterviewCandidate& card, const InterviewPlan& plan) {
    return std::ranges::all_of(all_interview_filters,
                               [&](InterviewFilter filter) { return passes(card, plan, filter); });
}

std::vector<RelaxedFilter> loosenings(std::span<const InterviewCandidate> candidates, const InterviewPlan& plan) {
    const int now = count_matching(candidates, plan);
    std::vector<RelaxedFilter> result;
    for (const InterviewFilter filter : all_interview_filters)
        if (const int without = count_without(candidates, plan, filter); without > now)
            result.push_back({filter, without});
    std::ranges::stable_sort(result, std::ranges::greater{}, &RelaxedFilter::questions);
    return result;
}

} // namespace greenroom
