#include "desktop/card/choice_response.h"
#include "desktop/qt_catch.h"

#include <algorithm>
#include <set>

using greenroom::desktop::choice_order;

TEST_CASE("a card's options have the same order as long as it has the same reviews") {
    CHECK(choice_order("a-card", 3, 6) == choice_order("a-card", 3, 6));
}

TEST_CASE("the order is a permutation of the options") {
    for (std::size_t options = 0; options <= 6; ++options) {
        std::vector<std::size_t> order = choice_order("a-card", 0, options);
        std::sort(order.begin(), order.end());
        std::vector<std::size_t> all(options);
        for (std::size_t i = 0; i < options; ++i)
            all[i] = i;
        CHECK(order == all);
    }
}

TEST_CASE("another review and another card make another order") {
    std::set<std::vector<std::size_t>> orders;
    for (int reviews = 0; reviews < 50; ++reviews)
        orders.insert(choice_order("a-card", reviews, 4));
    CHECK(orders.size() > 15); // of 24
    CHECK(choice_order("a-card", 0, 6) != choice_order("another-card", 0, 6));
}

TEST_CASE("each option comes first about as often as the others") {
    std::vector<int> first(4);
    for (int card = 0; card < 4000; ++card)
        ++first[choice_order("card-" + std::to_string(card), 0, 4)[0]];
    for (const int times : first)
        CHECK(std::abs(times - 1000) < 150);
}
