#include "cards/render/spoken_text.h"
#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/key_points.h"
#include "desktop/speech/narrator.h"
#include "desktop/study/done_view.h"
#include "desktop/study/study_page.h"
#include "desktop/study/tr.h"

#include <QMenu>

namespace greenroom::desktop {

PageKind StudyPage::kind() {
    return {.name = "study",
            .title = Tr::tr("Study"),
            .icon = QStringLiteral("study"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new StudyPage(with, parent); },
            .keys = [] { return std::vector{key_section(Tr::tr("Study"), actions())}; },
            .takes = [](const PageRequest& request) { return std::holds_alternative<StudyRequest>(request); }};
}

const Actions<StudyPage>& StudyPage::actions() {
    static const Actions<StudyPage> table = [] {
        const auto has_card = [](const StudyPage& page, int) { return page.card_ != nullptr; };
        const auto can_mark = [](const StudyPage& page, int) {
            return page.card_ && page.context_.collection.access() == Access::ReadWrite;
        };
        const auto is_revealed = [](const StudyPage& page, int) { return page.card_ && page.card_->is_revealed(); };
        const auto has_option = [is_revealed](const StudyPage& page, int key) {
            return page.card_ && page.card_->choice() && !is_revealed(page, key) &&
                   key < page.card_->choice()->options();
        };
        const auto has_key_point = [](const StudyPage& page, int key) {
            return page.card_ && page.card_->key_points() && key < page.card_->key_points()->count();
        };
        const auto give = [](Grade grade) { return [grade](StudyPage& page, int) { page.grade(grade); }; };
        return Actions<StudyPage>{
            {{keys({"A", "B", "C", "D", "E", "F"}), Tr::tr("Pick an option of a choice card")},
             [](StudyPage& page, int key) { page.card_->choice()->pick(key); },
             has_option},
            {{keys({"Space", "Return", "Enter"}), Tr::tr("Show the answer; then give the suggested grade")},
             [](StudyPage& page, int) { page.answer_or_grade(); }},
            {{keys({"1"}), Tr::tr("Again: forgotten")}, give(Grade::Again), is_revealed},
            {{keys({"2"}), Tr::tr("Hard: recalled with difficulty")}, give(Grade::Hard), is_revealed},
            {{keys({"3"}), Tr::tr("Good: recalled")}, give(Grade::Good), is_revealed},
            {{keys({"4"}), Tr::tr("Easy: recalled at once")}, give(Grade::Easy), is_revealed},
            {{digit_keys("Ctrl+"), Tr::tr("Tick a key point")},
             [](StudyPage& page, int key) { page.card_->key_points()->toggle(key); },
             has_key_point},
            {{keys({"F"}), Tr::tr("Open the next follow-up, or close them all")},
             [](StudyPage& page, int) { page.card_->toggle_follow_ups(); },
             is_revealed},
            {{keys({"H"}), Tr::tr("Show a hint; the suggested grade is then Hard at best"), Tr::tr("Show a hint")},
             [](StudyPage& page, int) { page.show_hint(); },
             [](const StudyPage& page, int) { return page.card_ && page.card_->has_hint_left(); }},
            {{keys({"V", "Alt+V"}), Tr::tr("Read the question aloud, once more"), Tr::tr("Read aloud")},
             [](StudyPage& page, int) { page.narrator_.say(voiced_question(page.card_->shown().card)); },
             has_card},
            {{keys({"U", "Ctrl+Z"}), Tr::tr("Undo the last action: a grade, a mark, a note"), Tr::tr("Undo")},
             [](StudyPage& page, int) { page.review_->undo(); }},
            {{keys({"Shift+U", "Ctrl+Shift+Z"}), Tr::tr("Do again what was undone"), Tr::tr("Redo")},
             [](StudyPage& page, int) { page.review_->redo(); }},
            {{keys({"E"}), Tr::tr("Open the card's file in the editor"), Tr::tr("Edit the card's file")},
             [](StudyPage& page, int) { page.edit_source(); },
             has_card},
            {{keys({"Shift+E"}), Tr::tr("Change a card of your own here"), Tr::tr("Edit here")},
             [](StudyPage& page, int) {
                 page.act([&page] { Q_EMIT page.requested(WriteRequest{page.card_->shown().card.id}); });
             },
             [](const StudyPage& page, int) { return page.can_edit_here(); }},
            {{keys({"-"}), Tr::tr("Bury the card until tomorrow"), Tr::tr("Bury until tomorrow")},
             [](StudyPage& page, int) { page.act([&page] { page.review_->bury(); }); },
             can_mark},
            {{keys({"@"}), Tr::tr("Suspend the card"), Tr::tr("Suspend")},
             [](StudyPage& page, int) { page.act([&page] { page.review_->suspend(); }); },
             can_mark},
            {{keys({"Ctrl+R"}), Tr::tr("Make the card new again"), Tr::tr("Make new again")},
             [](StudyPage& page, int) { page.act([&page] { page.review_->reset(); }); },
             can_mark},
            {{keys({"*"}), Tr::tr("Flag or unflag the card"), Tr::tr("Flag or unflag")},
             [](StudyPage& page, int) { page.review_->toggle_flag(); },
             can_mark},
            {{keys({"N"}), Tr::tr("Write a note (Ctrl+Return saves, Escape does not)"), Tr::tr("Write a note")},
             [](StudyPage& page, int) { page.begin_note(); },
             can_mark},
            {{keys({"I"}), Tr::tr("Card info: history and forgetting curve"), Tr::tr("Card info")},
             [](StudyPage& page, int) { page.toggle_info(); },
             has_card},
            {{keys({"T"}), Tr::tr("When all is done: more cards")},
             [](StudyPage& page, int) { page.study_more(); },
             [](const StudyPage& page, int) { return !page.card_ && page.done_->more_offered() > 0; }},
            {{keys({"M"}), Tr::tr("When all is done: a mock interview")},
             [](StudyPage& page, int) { Q_EMIT page.requested(InterviewRequest{}); },
             [](const StudyPage& page, int) { return !page.card_; }},
            scroll_down_action<StudyPage>(0.75),
            scroll_up_action<StudyPage>(0.75),
            {{keys({"Esc"}), Tr::tr("Close a panel or message; leave a text field; go back to Today")},
             [](StudyPage& page, int) { page.leave(); }},
        };
    }();
    return table;
}

void StudyPage::open_menu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Action<StudyPage>& action : actions()) {
        if (action.label.isEmpty() || !action.is_enabled(*this))
            continue;
        menu->addAction(action.label + QLatin1Char('\t') + key_name(action), this,
                        [this, &action] { action.run(*this, 0); });
    }
    menu->popup(place);
}

} // namespace greenroom::desktop
