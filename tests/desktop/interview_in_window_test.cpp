#include "desktop/app/rail.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/setup_page.h"
#include "desktop/widgets/buttons.h"
#include "desktop/window_fixture.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("the set-up offers cards that came into the deck while it was open") {
    WindowFixture fixture("");
    fixture.window->show_page<InterviewPage>();
    WindowFixture::settle();
    const auto can_start = [&] {
        const auto buttons = fixture.window->page<InterviewPage>().set_up().findChildren<PrimaryButton*>();
        return std::ranges::any_of(
            buttons, [](const PrimaryButton* button) { return button->isVisible() && button->isEnabled(); });
    };
    CHECK_FALSE(can_start());
    fixture.scratch.write("cards/relations.md", topic_file(open_text));
    fixture.sync.request();
    WindowFixture::wait_for(can_start);
}

TEST_CASE("while an interview is in progress nothing else is on the screen, and what was missed is studied at once") {
    WindowFixture fixture(
        topic_file(open_text + card_text("open-two", "What is a lazy queryset?", "### Answer\nNot run yet.")));
    fixture.window->show_page<InterviewPage>();
    WindowFixture::settle();
    InterviewPage& page = fixture.window->page<InterviewPage>();
    const auto* rail = fixture.window->findChild<Rail*>();
    CHECK(rail->isVisible());
    InterviewPlan plan;
    plan.length.count = 1;
    page.set_up().form().show_plan(plan);
    fixture.press(Qt::Key_Space);
    REQUIRE(page.is_in_progress());
    CHECK_FALSE(rail->isVisible());

    fixture.press(Qt::Key_0); // I don't know
    REQUIRE_FALSE(page.is_in_progress());
    CHECK(rail->isVisible());
    REQUIRE(fixture.grades() == std::vector{Grade::Again});
    const std::string missed = fixture.store.reviews.all().front().card_id;

    fixture.now += std::chrono::minutes{20};
    fixture.press(Qt::Key_Space); // Study these now
    CHECK(fixture.card_id() == missed);
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.grades() == std::vector{Grade::Again, Grade::Good});
    // Nothing but the missed card comes.
    CHECK(fixture.card_id() == std::string());
}
