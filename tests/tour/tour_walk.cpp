#include "tour/tour_walk.h"

#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/key_points.h"
#include "desktop/card/note_view.h"
#include "desktop/study/study_page.h"
#include "desktop/today/plan_chooser.h"
#include "desktop/today/recall_chart.h"
#include "desktop/today/today_page.h"
#include "tour/pseudo_locale.h"
#include "tour/tour_backlog.h"
#include "tour/tour_browse.h"
#include "tour/tour_history.h"
#include "tour/tour_interview.h"
#include "tour/tour_progress.h"
#include "tour/tour_speech.h"
#include "tour/tour_stage.h"
#include "tour/tour_write.h"

#include <QAbstractButton>

namespace greenroom::desktop {
namespace {

using std::chrono::seconds;

const Card& card_of(TourStage& stage) {
    TourStage::expect("a card on the Study page", stage.window().page<StudyPage>().card() != nullptr);
    return stage.window().page<StudyPage>().card()->shown().card;
}

bool is_revealed(TourStage& stage) { return stage.window().page<StudyPage>().card()->is_revealed(); }

void grade(TourStage& stage, int key) {
    const int before = static_cast<int>(stage.context().collection.reviews().size());
    stage.press(key);
    TourStage::expect("one review more in the deck",
                      static_cast<int>(stage.context().collection.reviews().size()) == before + 1);
}

void answer_easily(TourStage& stage) {
    if (card_of(stage).kind == Kind::Exercise)
        return stage.press(Qt::Key_Minus); // it is written on another day
    stage.move_clock(seconds{7});
    if (stage.window().page<StudyPage>().card()->typed())
        stage.press(Qt::Key_Escape); // out of the line
    stage.press(Qt::Key_Space);
    TourStage::expect("an answer after Space", is_revealed(stage));
    grade(stage, Qt::Key_4);
}

// Answers cards until one comes that `wanted` takes.
void study_until(TourStage& stage, const char* what, bool (*wanted)(const Card&)) {
    for (int cards = 0; cards < 1000 && stage.window().page<StudyPage>().card(); ++cards) {
        if (wanted(card_of(stage)))
            return;
        answer_easily(stage);
    }
    throw StepFailed(std::string("no card came that is ") + what);
}

// Each kind of card is pictured so often.
constexpr int cards_of_a_kind = 2;

QString numbered(const QString& name, int number) {
    return number == 1 ? name : name + QStringLiteral("-%1").arg(number);
}

bool has_code(const std::string& markdown) { return markdown.find("```") != std::string::npos; }

bool is_rich_open(const Card& card) {
    return card.kind == Kind::Open && card.key_points.size() >= 2 && !card.follow_ups.empty() && has_code(card.prompt);
}
bool is_open(const Card& card) { return card.kind == Kind::Open && !card.trap.empty(); }
bool is_choice(const Card& card) { return card.kind == Kind::Choice; }
bool is_typed(const Card& card) { return card.kind == Kind::Typed && has_code(card.prompt); }
bool is_cloze(const Card& card) { return card.kind == Kind::Cloze; }

void see_first_run(TourStage& stage) {
    stage.open();
    TourStage::expect("the note that the deck is being read",
                      in_english(stage.window().page<TodayPage>().greeting()).contains(QLatin1String("Reading")));
    stage.picture(QStringLiteral("first-run"));
}

void read_the_deck(TourStage& stage) {
    bool read = false;
    const auto heard = QObject::connect(&stage.sync(), &DeckSync::finished, [&read] { read = true; });
    stage.window().begin_slow_work();
    stage.wait_for("the shipped deck to be read", [&read] { return read; });
    QObject::disconnect(heard);
    TourStage::expect("cards in the deck", !stage.context().collection.is_empty());
}

/// Chooses what begins so, by a click.
void choose(TourStage& stage, const QString& text) {
    for (auto* button : stage.window().findChildren<QAbstractButton*>())
        if (button->isCheckable() && button->isVisible() && in_english(button->text()).startsWith(text))
            return button->click();
    throw StepFailed("there is no choice " + text.toStdString());
}

void see_first_start(TourStage& stage) {
    const auto* today = &stage.window().page<TodayPage>();
    stage.wait_for("the first start", [today] { return today->is_choosing(); });
    choose(stage, QStringLiteral("Three weeks"));
    choose(stage, QStringLiteral("Three weeks for mid level"));
    stage.wait_for("what that leads to", [today] {
        return in_english(today->findChild<PlanChooser*>()->outcome()).contains(QLatin1String("recalled on the day"));
    });
    stage.picture(QStringLiteral("first-start"));
    choose(stage, QStringLiteral("All of it"));
    choose(stage, QStringLiteral("No date yet"));
}

void wait_for_the_plan(TourStage& stage) {
    const auto* chart = stage.window().page<TodayPage>().findChild<RecallChart*>();
    stage.wait_for("what the plan leads to", [chart] { return !chart->accessibleDescription().isEmpty(); });
}

void see_today(TourStage& stage) {
    study_the_days_before(stage.context(), 150);
    stage.context().collection.set("interview-date", "2026-12-02", stage.context().now());
    stage.press(Qt::Key_1, Qt::AltModifier);
    wait_for_the_year(stage);
    wait_for_the_plan(stage);
    stage.picture(QStringLiteral("today"));
    for (const auto& [key, name] : {std::pair{Qt::Key_O, "today-topics"}, {Qt::Key_D, "today-days"}}) {
        stage.press(key);
        stage.picture(QLatin1String(name));
        stage.press(Qt::Key_Escape);
    }
}

void see_after_the_interview(TourStage& stage) {
    stage.context().collection.set("interview-date", "2026-11-18", stage.context().now());
    stage.press(Qt::Key_1, Qt::AltModifier);
    stage.picture(QStringLiteral("today-after"));
    stage.context().collection.set("interview-date", "2026-12-02", stage.context().now());
    stage.press(Qt::Key_1, Qt::AltModifier);
}

void see_keys(TourStage& stage) {
    stage.press(Qt::Key_F1);
    TourStage::expect("the key list after F1", stage.dialog() != nullptr);
    stage.picture(QStringLiteral("keys"));
    stage.close_dialog();
}

void see_settings(TourStage& stage) {
    stage.press(Qt::Key_Comma, Qt::ControlModifier);
    TourStage::expect("the settings after Ctrl+,", stage.dialog() != nullptr);
    stage.picture(QStringLiteral("settings"));
    stage.close_dialog();
}

void study_open(TourStage& stage) {
    // Every kind of card is to come, so today there is no limit.
    stage.context().collection.set("new-per-day", "1000", stage.context().now());
    stage.context().collection.set("minutes-per-day", "1440", stage.context().now());
    stage.context().collection.set("interview-date", "", stage.context().now());
    stage.press(Qt::Key_Space);
    study_until(stage, "open, with code, key points and a follow-up", is_rich_open);
    stage.picture(QStringLiteral("study-question"));
    stage.move_clock(seconds{31});
    stage.press(Qt::Key_Space);
    TourStage::expect("an answer after Space", is_revealed(stage));
    stage.press(Qt::Key_1, Qt::ControlModifier);
    TourStage::expect("a ticked key point", stage.window().page<StudyPage>().card()->key_points()->ticked() == 1);
    stage.picture(QStringLiteral("study-open"));
    stage.press(Qt::Key_F);
    stage.press(Qt::Key_PageDown);
    stage.picture(QStringLiteral("study-follow-up"));
}

void grade_and_undo(TourStage& stage) {
    const std::string id = card_of(stage).id;
    grade(stage, Qt::Key_3);
    TourStage::expect("another card after the grade",
                      !stage.window().page<StudyPage>().card() || card_of(stage).id != id);
    stage.press(Qt::Key_U);
    TourStage::expect("the same card after undo", card_of(stage).id == id && !is_revealed(stage));
    stage.picture(QStringLiteral("study-undo"));
}

void flag_and_note(TourStage& stage) {
    stage.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    TourStage::expect("a flag", stage.window().page<StudyPage>().card()->shown().marks.flag == Flag::On);
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_N);
    TourStage::expect("the note editor after N", stage.window().page<StudyPage>().card()->note()->is_editing());
    stage.type(QStringLiteral("ask about 1 query per row"));
    stage.picture(QStringLiteral("study-note"));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    TourStage::expect("the saved note",
                      stage.window().page<StudyPage>().card()->shown().marks.note == "ask about 1 query per row");
    stage.press(Qt::Key_Asterisk, Qt::ShiftModifier);
    grade(stage, Qt::Key_3);
}

void see_info(TourStage& stage) {
    // In a typed card I is a letter.
    const auto has_info = [](const CardView& card) { return card.shown().before && !card.typed(); };
    while (stage.window().page<StudyPage>().card() && !has_info(*stage.window().page<StudyPage>().card()))
        answer_easily(stage);
    stage.press(Qt::Key_I);
    stage.picture(QStringLiteral("study-info"));
    stage.press(Qt::Key_I);
}

void study_another_open(TourStage& stage) {
    study_until(stage, "open, with a trap", is_open);
    stage.picture(QStringLiteral("study-question-2"));
    stage.move_clock(seconds{44});
    stage.press(Qt::Key_Space);
    TourStage::expect("an answer after Space", is_revealed(stage));
    stage.press(Qt::Key_PageDown);
    stage.picture(QStringLiteral("study-open-2"));
    grade(stage, Qt::Key_3);
}

void study_choice(TourStage& stage, int number) {
    study_until(stage, "a choice", is_choice);
    stage.picture(numbered(QStringLiteral("study-choice-question"), number));
    stage.move_clock(seconds{18});
    stage.press(number == 1 ? Qt::Key_A : Qt::Key_B);
    if (stage.window().page<StudyPage>().card()->choice()->several())
        stage.press(Qt::Key_Space);
    TourStage::expect("an answer after a choice", is_revealed(stage));
    stage.picture(numbered(QStringLiteral("study-choice"), number));
    grade(stage, Qt::Key_Space);
}

// The first answer is a wrong one, the next is right.
void study_typed(TourStage& stage, int number) {
    study_until(stage, "typed", is_typed);
    const QString expected = QString::fromStdString(card_of(stage).expected.front());
    stage.type(number == 1 ? expected.chopped(1) + QStringLiteral("xy") : expected);
    stage.picture(numbered(QStringLiteral("study-typed-question"), number));
    stage.move_clock(seconds{12});
    stage.press(Qt::Key_Return);
    stage.wait_for("an answer after Enter", [&stage] { return is_revealed(stage); });
    stage.picture(numbered(QStringLiteral("study-typed"), number));
    grade(stage, Qt::Key_Return);
}

void study_cloze(TourStage& stage, int number) {
    study_until(stage, "a cloze", is_cloze);
    stage.picture(numbered(QStringLiteral("study-cloze-question"), number));
    stage.move_clock(seconds{9});
    stage.press(Qt::Key_Return);
    TourStage::expect("an answer after Enter", is_revealed(stage));
    stage.picture(numbered(QStringLiteral("study-cloze"), number));
    grade(stage, number == 1 ? Qt::Key_2 : Qt::Key_3);
}

template<void (*study)(TourStage&, int)>
void study_several(TourStage& stage) {
    for (int number = 1; number <= cards_of_a_kind; ++number)
        study(stage, number);
}

void finish(TourStage& stage) {
    // The next day, with as much to do as one can watch.
    stage.press(Qt::Key_2, Qt::AltModifier);
    stage.move_clock(std::chrono::hours{24});
    for (const auto& [key, value] :
         {std::pair{"new-per-day", "4"}, {"reviews-per-day", "0"}, {"learn-ahead-minutes", "0"}})
        stage.context().collection.set(key, value, stage.context().now());
    stage.window().page<StudyPage>().restart();
    while (stage.window().page<StudyPage>().card())
        answer_easily(stage);
    stage.picture(QStringLiteral("study-done"));
    stage.press(Qt::Key_Space);
    TourStage::expect("Today after the last card", stage.window().page<TodayPage>().isVisible());
    stage.picture(QStringLiteral("today-done"));
}

constexpr TourStep steps[] = {
    {"first run", see_first_run},
    {"reading the deck", read_the_deck},
    {"the first start", see_first_start},
    {"Today", see_today},
    {"Today after the interview", see_after_the_interview},
    {"Progress", see_progress},
    {"the key list", see_keys},
    {"the settings", see_settings},
    {"an exercise", write_an_exercise},
    {"the interview's set-up", see_interview_set_up},
    {"stories", tell_stories},
    {"an interview", sit_interview},
    {"an interview that is spoken", speak_in_interview},
    {"an open card", study_open},
    {"grade and undo", grade_and_undo},
    {"flag and note", flag_and_note},
    {"card info", see_info},
    {"another open card", study_another_open},
    {"choice cards", study_several<study_choice>},
    {"typed cards", study_several<study_typed>},
    {"cloze cards", study_several<study_cloze>},
    {"a search", search_the_deck},
    {"a wrong search", search_wrongly},
    {"a card of one's own", write_a_card},
    {"a topic to read", read_a_topic},
    {"all done", finish},
    {"a backlog", see_backlog},
};

} // namespace

std::span<const TourStep> tour_steps() { return steps; }

} // namespace greenroom::desktop
