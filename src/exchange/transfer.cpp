#include "exchange/transfer.h"

namespace greenroom {

std::string to_text(const TransferReport& report) {
    const auto counted = [](int count, const std::string& thing) {
        return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
    };
    return counted(report.cards, "card") + " and " + counted(report.reviews, "review");
}

} // namespace greenroom
