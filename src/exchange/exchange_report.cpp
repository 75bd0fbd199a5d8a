#include "exchange/exchange_report.h"

namespace greenroom {

std::string to_text(const ExchangeReport& report) {
    const auto counted = [](int count, const std::string& thing) {
        return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
    };
    return counted(report.cards, "card") + " and " + counted(report.reviews, "review");
}

ExchangeProgress part_of(const ExchangeProgress& whole, double from, double to) {
    if (!whole)
        return {};
    return [whole, from, to](double share) { return whole(from + share * (to - from)); };
}

void tell(const ExchangeProgress& progress, double share) {
    if (progress && !progress(share))
        throw Cancelled();
}

void SkippedList::add(const Message& one, const Message& several, const std::string& name, const Message& why) {
    const auto [place, is_new] = places_.try_emplace({one.english(), why.english()}, groups_.size());
    if (is_new)
        groups_.push_back({one, several, name, why, 0});
    ++groups_[place->second].count;
}

std::vector<Skipped> SkippedList::list() const {
    std::vector<Skipped> list;
    for (const Group& group : groups_)
        list.push_back(
            {group.count == 1 ? group.one.arg(group.name) : group.several.arg(group.count).arg(group.name), group.why});
    return list;
}

} // namespace greenroom
