#include "cli/exchange_output.h"

#include "cards/text/encoding.h"
#include "platform/program.h"

#include <cstdio>
#include <memory>

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

ExchangeProgress progress_on_terminal() {
    /// What is written goes with it.
    struct Line {
        int percent = -1;
        ~Line() {
            if (percent >= 0)
                std::fputs("\r      \r", stderr);
        }
    };
    if (!errors_are_seen())
        return {};
    return [line = std::make_shared<Line>()](double share) {
        if (const auto percent = static_cast<int>(100 * share); percent != line->percent) {
            line->percent = percent;
            std::fputs(("\r" + std::to_string(percent) + " % ").c_str(), stderr);
        }
        return true;
    };
}

void print_exchange(const Invocation& invocation, const ExchangeReport& report, const std::string& text) {
    print(invocation, {{"cards", report.cards}, {"reviews", report.reviews}, {"skipped", skipped_json(report.skipped)}},
          text + skipped_text(report.skipped));
}

} // namespace greenroom
