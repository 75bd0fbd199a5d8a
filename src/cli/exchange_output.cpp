#include "cli/exchange_output.h"

#include "cards/text/encoding.h"

namespace greenroom {

nlohmann::ordered_json skipped_json(std::span<const Skipped> skipped) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Skipped& one : skipped)
        list.push_back({{"what", one.what.english()}, {"why", one.why.english()}});
    return list;
}

std::string skipped_text(std::span<const Skipped> skipped) {
    std::string text;
    for (const Skipped& one : skipped)
        text +=
            "\nNot carried: " + cards::in_one_line(one.what.english()) + ": " + cards::in_one_line(one.why.english());
    return text;
}

void print_exchange(const Invocation& invocation, const ExchangeReport& report, const std::string& text) {
    print(invocation, {{"cards", report.cards}, {"reviews", report.reviews}, {"skipped", skipped_json(report.skipped)}},
          text + skipped_text(report.skipped));
}

} // namespace greenroom
