// What keys do on the Study page.
#include "desktop/card/card_view.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/key_points.h"
#include "desktop/study/study_page.h"

#include <QKeyEvent>

namespace greenroom::desktop {

void StudyPage::keyPressEvent(QKeyEvent* event) {
    const auto pressed = command_for(*event, KeyPlace::Study, [this](CommandPressed each) { return can(each); });
    if (pressed)
        perform(*pressed);
    else
        QWidget::keyPressEvent(event);
}

bool StudyPage::can(CommandPressed pressed) const {
    const bool revealed = card_ && card_->is_revealed();
    switch (pressed.command) {
    case Command::PickOption:
        return card_ && card_->choice() && !revealed && pressed.key_index < card_->choice()->options();
    case Command::GradeAgain:
    case Command::GradeHard:
    case Command::GradeGood:
    case Command::GradeEasy:
    case Command::FoldFollowUps:
        return revealed;
    case Command::TickKeyPoint:
        return card_ && card_->key_points() && pressed.key_index < card_->key_points()->count();
    case Command::EditSource:
    case Command::Bury:
    case Command::Suspend:
    case Command::ToggleFlag:
    case Command::WriteNote:
    case Command::ShowInfo:
        return card_ != nullptr;
    default:
        return true;
    }
}

void StudyPage::perform(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::ShowOrGrade:
        return answer_or_grade();
    case Command::Undo:
        return sitting_->undo();
    case Command::ScrollDown:
        return scroll(1);
    case Command::ScrollUp:
        return scroll(-1);
    case Command::Leave:
        return leave();
    default:
        return perform_on_card(pressed);
    }
}

void StudyPage::perform_on_card(CommandPressed pressed) {
    switch (pressed.command) {
    case Command::PickOption:
        return card_->choice()->pick(pressed.key_index);
    case Command::GradeAgain:
        return grade(Grade::Again);
    case Command::GradeHard:
        return grade(Grade::Hard);
    case Command::GradeGood:
        return grade(Grade::Good);
    case Command::GradeEasy:
        return grade(Grade::Easy);
    case Command::TickKeyPoint:
        return card_->key_points()->toggle(pressed.key_index);
    case Command::FoldFollowUps:
        return card_->turn_follow_ups();
    case Command::EditSource:
        return edit_source();
    case Command::Bury:
        return sitting_->bury();
    case Command::Suspend:
        return sitting_->suspend();
    case Command::ToggleFlag:
        return sitting_->toggle_flag();
    case Command::WriteNote:
        return write_note();
    case Command::ShowInfo:
        return toggle_info();
    default:
        break;
    }
}

} // namespace greenroom::desktop
