#pragma once

#include "study/interview/report.h"
#include "support/catch.h"

#include <vector>

namespace greenroom::test {

/// What each question is worth, worked out by hand.
inline void check_points(const InterviewReport& report, const std::vector<double>& expected) {
    REQUIRE(report.questions.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(report.questions[i].points == Approx(expected[i]).margin(1e-9));
}

inline void check_group(const GroupReport& group, const GroupReport& expected) {
    CHECK(group.share == Approx(expected.share));
    GroupReport same = group;
    same.share = expected.share;
    CHECK(same == expected);
}

} // namespace greenroom::test
