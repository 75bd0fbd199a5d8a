#include "study/interview/scoring.h"
#include "study/interview_deck.h"
#include "support/catch.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

std::optional<double> share(const Card& card, std::vector<int> chosen, const std::string& text = "") {
    QuestionState state;
    state.chosen = std::move(chosen);
    state.text = text;
    return rubric_share(card, state);
}

QuestionState after(std::chrono::milliseconds elapsed, int survived = 0, int lost = 0) {
    QuestionState state;
    state.elapsed = elapsed;
    for (int i = 0; i < survived + lost; ++i)
        state.follow_ups.push_back({i, 1s, i < survived ? FollowUpResult::Survived : FollowUpResult::Lost});
    return state;
}

} // namespace

TEST_CASE("a choice is right only with exactly the right options") {
    const Card card = choice_card("a", "t", Level::Mid, 30);
    CHECK(share(card, {0, 2}) == 1.0);
    CHECK(share(card, {0}) == 0.0);
    CHECK(share(card, {0, 1, 2}) == 0.0);
    CHECK(share(card, {}) == 0.0);
}

TEST_CASE("typed answers are compared without case and outer spaces, and several are accepted") {
    const Card card = typed_card("a", "t", Level::Mid, 30);
    CHECK(share(card, {}, "101") == 1.0);
    CHECK(share(card, {}, "\t ONE hundred and One \n") == 1.0);
    CHECK(share(card, {}, "one hundred  and one") == 0.0);
    CHECK(share(card, {}, "") == 0.0);
}

TEST_CASE("a typed answer scores in any script's case, whether its letters are composed or not") {
    Card card = typed_card("a", "t", Level::Mid, 30);
    card.expected = {"\u00C9t\u00E9"};
    CHECK(share(card, {}, "\u00E9t\u00E9") == 1.0);
    CHECK(share(card, {}, "e\u0301te\u0301") == 1.0);
    CHECK(share(card, {}, "E\u0301TE\u0301") == 1.0);
    CHECK(share(card, {}, "ete") == 0.0);
}

TEST_CASE("a cloze is compared with the text of its own gap, hint and markup apart") {
    Card card = cloze_card("a", "t", Level::Mid, 30);
    CHECK(accepted_answers(card).front() == "select_related");
    CHECK(share(card, {}, " select_related") == 1.0);
    CHECK(share(card, {}, "Select_Related") == 0.0);
    CHECK(share(card, {}, "author") == 0.0);
    CHECK(share(card, {}, "method") == 0.0);
    card.prompt = "Use {{c1::`only()`}} here and {{c1::`only()`}} there";
    CHECK(share(card, {}, "only()") == 1.0);
    CHECK(share(card, {}, "`only()`") == 1.0);
    card.prompt = "From {{c1::GET}} to {{c1::POST}}";
    CHECK(share(card, {}, "get, post") == 1.0);
    CHECK(share(card, {}, "get") == 0.0);
}

TEST_CASE("an exercise's code is worth the checks that its last run passed, a tenth less for each hint") {
    CHECK(code_share({}) == 0);
    CHECK(code_share({.text = "def f(): ...", .changed = true}) == 0);
    CHECK(code_share({.runs = 1, .passed = 0, .checks = 4}) == 0);
    CHECK(code_share({.runs = 1, .passed = 3, .checks = 4}) == 0.75);
    CHECK(code_share({.runs = 9, .passed = 4, .checks = 4, .first_green = 9min}) == 1);
    CHECK(code_share({.hints = 2, .runs = 1, .passed = 4, .checks = 4}) == Approx(0.8));
    CHECK(code_share({.hints = 3, .runs = 1, .passed = 2, .checks = 4}) == Approx(0.35));
    CHECK(code_share({.hints = 11, .runs = 1, .passed = 4, .checks = 4}) == 0);
}

TEST_CASE("an exercise's rubric is three quarters its code and one quarter its key points") {
    QuestionState state;
    state.code = {.hints = 1, .runs = 2, .passed = 2, .checks = 4};
    CHECK(rubric_share(exercise_card("a", "t", Level::Mid, 10), state) == 0.45);
    const Card card = exercise_card("a", "t", Level::Mid, 10, 4, 2);
    CHECK(*rubric_share(card, state) == Approx(0.75 * 0.45));
    state.ticked = {1};
    CHECK(*rubric_share(card, state) == Approx(0.75 * 0.45 + 0.125));
    state.code = {.runs = 1, .passed = 4, .checks = 4};
    state.ticked = {0, 1};
    CHECK(rubric_share(card, state) == 1.0);
    CHECK_FALSE(is_auto_graded(card));
    CHECK_THAT(scoring_rule().english(), Catch::Contains("75 % the checks passed in its last run"));
}

TEST_CASE("the suggested grade follows rubric, follow-ups and clock") {
    const Card card = spoken_card("a", "t", Level::Mid, 60, 4, 2);
    CHECK(interview_grade(1, card, after(60s)) == Grade::Good);
    CHECK(interview_grade(1, card, after(60001ms)) == Grade::Hard);
    CHECK(interview_grade(0.85, card, after(1s)) == Grade::Good);
    CHECK(interview_grade(0.84, card, after(1s)) == Grade::Hard);
    CHECK(interview_grade(0.5, card, after(200s)) == Grade::Hard);
    CHECK(interview_grade(0.49, card, after(1s)) == Grade::Again);
    CHECK(interview_grade(1, card, after(1s, 1, 1)) == Grade::Good);    // 0.9
    CHECK(interview_grade(1, card, after(1s, 0, 2)) == Grade::Hard);    // 0.8
    CHECK(interview_grade(0.5, card, after(1s, 0, 2)) == Grade::Again); // 0.4
    CHECK(interview_grade(std::nullopt, card, after(60s)) == Grade::Good);
    CHECK(interview_grade(std::nullopt, card, after(61s)) == Grade::Hard);
    QuestionState time_up = after(60s);
    time_up.time_up = true;
    CHECK(interview_grade(1, card, time_up) == Grade::Hard);
}
