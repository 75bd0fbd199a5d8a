#include "desktop/app/rail.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/plan_form.h"
#include "desktop/interview/setup_page.h"
#include "desktop/widgets/primary_button.h"
#include "desktop/window_fixture.h"

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("the set-up offers cards that came into the deck while it was open") {
    WindowFixture room("");
    room.window->show_page(Page::Interview);
    WindowFixture::settle();
    const auto can_start = [&] {
        const auto buttons = room.window->interview().set_up().findChildren<PrimaryButton*>();
        return std::ranges::any_of(
            buttons, [](const PrimaryButton* button) { return button->isVisible() && button->isEnabled(); });
    };
    CHECK_FALSE(can_start());
    room.scratch.write("cards/relations.md", topic_file(open_text));
    room.sync.request();
    WindowFixture::wait_for(can_start);
}

TEST_CASE("while an interview is sat nothing else is on the screen, and what was missed is studied at once") {
    WindowFixture room(
        topic_file(open_text + card_text("open-two", "What is a lazy queryset?", "### Answer\nNot run yet.")));
    room.window->show_page(Page::Interview);
    WindowFixture::settle();
    InterviewPage& page = room.window->interview();
    const auto* rail = room.window->findChild<Rail*>();
    CHECK(rail->isVisible());
    InterviewPlan plan;
    plan.length.count = 1;
    page.set_up().form().show_plan(plan);
    room.press(Qt::Key_Space);
    REQUIRE(page.is_sitting());
    CHECK_FALSE(rail->isVisible());

    room.press(Qt::Key_0); // I don't know
    REQUIRE_FALSE(page.is_sitting());
    CHECK(rail->isVisible());
    REQUIRE(room.grades() == std::vector{Grade::Again});
    const std::string missed = room.store.reviews.all().front().card_id;

    room.now += std::chrono::minutes{20};
    room.press(Qt::Key_Space); // Study these now
    CHECK(room.card_id() == missed);
    room.press(Qt::Key_Space);
    room.press(Qt::Key_3);
    CHECK(room.grades() == std::vector{Grade::Again, Grade::Good});
    // Nothing but the missed card comes.
    CHECK(room.card_id() == std::string());
}
