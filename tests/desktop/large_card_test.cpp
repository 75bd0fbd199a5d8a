#include "desktop/card/card_view.h"
#include "desktop/window_fixture.h"

#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

Card with_answer(const std::string& answer) {
    Card card = open_card("large");
    card.answer = answer;
    return card;
}

/// How long the processor works until a card is on the screen with its answer, in milliseconds.
long time_to_show(const Card& card) {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    QScrollArea area;
    area.setWidgetResizable(true);
    area.resize(1000, 700);
    area.show();
    QApplication::processEvents();
    const std::clock_t begin = std::clock();
    ShownCard shown;
    shown.card = card;
    auto* view = new CardView(theme, shown, {});
    area.setWidget(view);
    view->reveal(Collapsible::Motion::None);
    QApplication::processEvents();
    area.grab();
    return static_cast<long>((std::clock() - begin) * 1000 / CLOCKS_PER_SEC);
}

} // namespace

TEST_CASE("a card of any size is on the screen within a moment") {
    std::string table = repeated("| a ", 32) + "|\n" + repeated("|---", 32) + "|\n";
    table += repeated(repeated("| b ", 32) + "|\n", 100);
    std::string gaps;
    for (int gap = 0; gap < 3000; ++gap)
        gaps += "{{c1::gap" + std::to_string(gap) + "}} and text\n\n";
    Card cloze = with_answer("a");
    cloze.kind = Kind::Cloze;
    cloze.gap = 1;
    cloze.prompt = gaps;
    Card points = with_answer("a");
    points.key_points.assign(9, repeated("a*b* ", 3000));
    const std::pair<const char*, Card> cards[] = {
        {"table", with_answer(table)},
        {"emphasis", with_answer(repeated("a*b*", 4000))},
        {"gaps", cloze},
        {"prose", with_answer(repeated("Prose that goes on and on, as it does. ", 300) + "\n\n" +
                              repeated(repeated("More prose that goes on. ", 40) + "\n\n", 1000))},
        {"code", with_answer("```python\n" + repeated("for line in lines:  # a line\n", 30'000) + "```\n")},
        {"list", with_answer(repeated("- an item\n", 3000))},
        {"key points", points},
    };
    time_to_show(with_answer("It joins.")); // fonts are read
    const long plain = std::max(5L, time_to_show(with_answer("It joins.")));
    constexpr long times = 60; // what such cards took before they were cut: thousands
    for (const auto& [name, card] : cards) {
        const long taken = time_to_show(card);
        std::printf("%s: %ld ms (a small card: %ld ms)\n", name, taken, plain);
        INFO(name);
        CHECK(taken < times * plain);
    }
}

TEST_CASE("a card of which a part is shown says so") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    ShownCard shown;
    shown.card = with_answer(repeated("More prose that goes on.\n\n", 40'000));
    CardView view(theme, shown, {});
    view.reveal(Collapsible::Motion::None);
    view.show();
    QStringList said;
    for (const QLabel* label : view.findChildren<QLabel*>())
        if (label->isVisible())
            said += label->text();
    CHECK(said.filter(QStringLiteral("Only the beginning is shown")).size() == 1);
}
