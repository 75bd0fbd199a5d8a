#include "study/collection/catch_up.h"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace greenroom {

namespace {

constexpr std::string_view until_word = " until ";
constexpr int days_offered[] = {3, 7, 14, 30};

} // namespace

std::string to_text(const CatchUp& plan) {
    return std::to_string(plan.per_day) + std::string(until_word) + to_text(plan.until);
}

std::optional<CatchUp> catch_up_from_text(const std::string& text) {
    CatchUp plan;
    const char* const end = text.data() + text.size();
    const auto [after, error] = std::from_chars(text.data(), end, plan.per_day);
    const std::string_view rest(after, static_cast<std::size_t>(end - after));
    if (error != std::errc{} || plan.per_day < 1 || plan.per_day > 10'000 || !rest.starts_with(until_word))
        return std::nullopt;
    const std::optional<StudyDay> day = day_from_text(std::string(rest.substr(until_word.size())));
    if (!day)
        return std::nullopt;
    plan.until = *day;
    return plan;
}

// What arrives late cannot be done early, so the days from each one on must take all that arrives in them.
int share_per_day(int overdue, std::span<const int> arrivals) {
    assert(!arrivals.empty());
    int share = 0, waiting = 0, days = 0;
    for (std::size_t day = arrivals.size(); day-- > 0;) {
        waiting += arrivals[day] + (day == 0 ? overdue : 0);
        ++days;
        share = std::max(share, (waiting + days - 1) / days);
    }
    return share;
}

std::vector<CatchUp> catch_up_plans(int overdue, std::span<const int> arrivals, int most_per_day, StudyDay today,
                                    std::optional<StudyDay> deadline) {
    std::vector<CatchUp> plans;
    for (const int days : days_offered) {
        const CatchUp plan{today + (days - 1), 0};
        if (static_cast<std::size_t>(days) > arrivals.size() || (deadline && plan.until >= *deadline))
            break;
        const int share = share_per_day(overdue, arrivals.first(static_cast<std::size_t>(days)));
        if (share <= most_per_day && share < overdue + arrivals[0])
            plans.push_back({plan.until, share});
    }
    return plans;
}

} // namespace greenroom
