#include "study/collection/catch_up.h"
#include "support/catch.h"

using namespace greenroom;

namespace {

const StudyDay friday = day_from_text("2026-11-20").value();

} // namespace

TEST_CASE("a plan to catch up reads as it is written") {
    const CatchUp plan{friday + 7, 54};
    CHECK(to_text(plan) == "54 until 2026-11-27");
    CHECK(catch_up_from_text("54 until 2026-11-27") == plan);
    for (const char* wrong : {"", "54", "54 until", "0 until 2026-11-27", "-3 until 2026-11-27", "54 until soon",
                              "54 until 2026-11-27 ", "10001 until 2026-11-27", "until 2026-11-27", "5 bis 2026-11-27"})
        CHECK_FALSE(catch_up_from_text(wrong));
}

TEST_CASE("the share is the mean where days are alike, and more where late days bring more") {
    CHECK(share_per_day(240, std::vector<int>(7, 20)) == 55); // (240 + 140) / 7 = 54.3
    CHECK(share_per_day(0, std::vector<int>{5, 5, 5}) == 5);
    CHECK(share_per_day(3, std::vector<int>{0, 0, 30}) == 30);
    CHECK(share_per_day(100, std::vector<int>{1}) == 101);
}

TEST_CASE("keeping to the share leaves nothing after the last day") {
    const std::vector<int> arrivals{12, 0, 45, 3, 70, 9, 1};
    const int share = share_per_day(130, arrivals);
    int waiting = 130, waiting_with_one_less = 130;
    for (const int arriving : arrivals) {
        waiting = std::max(0, waiting + arriving - share);
        waiting_with_one_less = std::max(0, waiting_with_one_less + arriving - (share - 1));
    }
    CHECK(waiting == 0);
    CHECK(waiting_with_one_less > 0);
}

TEST_CASE("plans are offered that ease today, keep the limit and end before the interview") {
    const std::vector<int> arrivals(30, 20);
    CHECK(catch_up_plans(240, arrivals, 200, friday, std::nullopt) ==
          std::vector<CatchUp>{{friday + 2, 100}, {friday + 6, 55}, {friday + 13, 38}, {friday + 29, 28}});
    CHECK(catch_up_plans(240, arrivals, 60, friday, friday + 10) == std::vector<CatchUp>{{friday + 6, 55}});
    CHECK(catch_up_plans(240, arrivals, 60, friday, friday + 6).empty());
    CHECK(catch_up_plans(0, arrivals, 200, friday, std::nullopt).empty());
}
