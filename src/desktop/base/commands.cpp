#include "desktop/base/commands.h"

#include "desktop/base/tr.h"

#include <QKeyEvent>

namespace greenroom::desktop {
namespace {

QList<QKeySequence> keys(std::initializer_list<const char*> names) {
    QList<QKeySequence> sequences;
    for (const char* name : names)
        sequences.append(QKeySequence(QLatin1String(name), QKeySequence::PortableText));
    return sequences;
}

QList<KeyBinding> window_bindings() {
    return {
        {Command::GoToToday, KeyPlace::Everywhere, keys({"Alt+1"}), Tr::tr("Go to Today")},
        {Command::GoToStudy, KeyPlace::Everywhere, keys({"Alt+2"}), Tr::tr("Go to Study")},
        {Command::GoToInterview, KeyPlace::Everywhere, keys({"Alt+3"}), Tr::tr("Go to Interview")},
        {Command::GoToBrowse, KeyPlace::Everywhere, keys({"Alt+4"}), Tr::tr("Go to Browse")},
        {Command::GoToProgress, KeyPlace::Everywhere, keys({"Alt+5"}), Tr::tr("Go to Progress")},
        {Command::OpenSettings, KeyPlace::Everywhere, keys({"Ctrl+,"}), Tr::tr("Open the settings")},
        {Command::ListKeys, KeyPlace::Everywhere, keys({"F1", "?"}), Tr::tr("List all keys")},
        {Command::ZoomIn, KeyPlace::Everywhere, keys({"Ctrl++", "Ctrl+="}), Tr::tr("Larger text")},
        {Command::ZoomOut, KeyPlace::Everywhere, keys({"Ctrl+-"}), Tr::tr("Smaller text")},
        {Command::ZoomReset, KeyPlace::Everywhere, keys({"Ctrl+0"}), Tr::tr("Reset zoom")},
        {Command::Quit, KeyPlace::Everywhere, keys({"Ctrl+Q"}), Tr::tr("Quit")},
        {Command::Start, KeyPlace::Today, keys({"Space", "Return", "Enter"}), Tr::tr("Start studying")},
    };
}

QList<KeyBinding> study_bindings() {
    return {
        {Command::PickOption, KeyPlace::Study, keys({"A", "B", "C", "D", "E", "F"}),
         Tr::tr("Pick an option of a choice card")},
        {Command::ShowOrGrade, KeyPlace::Study, keys({"Space", "Return", "Enter"}),
         Tr::tr("Show the answer; then give the suggested grade")},
        {Command::GradeAgain, KeyPlace::Study, keys({"1"}), Tr::tr("Again: forgotten")},
        {Command::GradeHard, KeyPlace::Study, keys({"2"}), Tr::tr("Hard: recalled with difficulty")},
        {Command::GradeGood, KeyPlace::Study, keys({"3"}), Tr::tr("Good: recalled")},
        {Command::GradeEasy, KeyPlace::Study, keys({"4"}), Tr::tr("Easy: recalled at once")},
        {Command::TickKeyPoint, KeyPlace::Study,
         keys({"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"}),
         Tr::tr("Tick a key point")},
        {Command::ToggleFollowUps, KeyPlace::Study, keys({"F"}), Tr::tr("Open the next follow-up, or close them all")},
        {Command::Undo, KeyPlace::Study, keys({"U", "Ctrl+Z"}), Tr::tr("Undo the last grade")},
        {Command::EditSource, KeyPlace::Study, keys({"E"}), Tr::tr("Open the card's file in the editor")},
        {Command::Bury, KeyPlace::Study, keys({"-"}), Tr::tr("Bury the card until tomorrow")},
        {Command::Suspend, KeyPlace::Study, keys({"@"}), Tr::tr("Suspend the card")},
        {Command::ToggleFlag, KeyPlace::Study, keys({"*"}), Tr::tr("Flag or unflag the card")},
        {Command::WriteNote, KeyPlace::Study, keys({"N"}), Tr::tr("Write a note (Ctrl+Return saves, Escape does not)")},
        {Command::ShowInfo, KeyPlace::Study, keys({"I"}), Tr::tr("Card info: history and forgetting curve")},
        {Command::ScrollDown, KeyPlace::Study, keys({"PgDown", "Down"}), Tr::tr("Scroll down")},
        {Command::ScrollUp, KeyPlace::Study, keys({"PgUp", "Up"}), Tr::tr("Scroll up")},
        {Command::Leave, KeyPlace::Study, keys({"Esc"}),
         Tr::tr("Close a panel or message; leave a text field; go back to Today")},
    };
}

QList<KeyBinding> interview_bindings() {
    return {
        {Command::PickPreset, KeyPlace::Interview, keys({"1", "2", "3", "4"}), Tr::tr("Choose a preset")},
        {Command::StartInterview, KeyPlace::Interview, keys({"Space", "Return", "Enter"}),
         Tr::tr("Start, or resume the one in progress; in a report, study what was missed")},
        {Command::AbandonInterview, KeyPlace::Interview, keys({"A"}), Tr::tr("Abandon the interview in progress")},
        {Command::Leave, KeyPlace::Interview, keys({"Esc"}), Tr::tr("Go back")},
        {Command::ScrollDown, KeyPlace::Interview, keys({"PgDown", "Down"}), Tr::tr("Scroll down")},
        {Command::ScrollUp, KeyPlace::Interview, keys({"PgUp", "Up"}), Tr::tr("Scroll up")},
    };
}

// Where keys have several meanings the offer to abandon comes first, then what the step asks for.
QList<KeyBinding> question_bindings() {
    return {
        {Command::AbandonInterview, KeyPlace::Question, keys({"A"}), Tr::tr("After Esc: abandon the interview")},
        {Command::LeaveForLater, KeyPlace::Question, keys({"L"}), Tr::tr("After Esc: leave and resume later")},
        {Command::AnswerGiven, KeyPlace::Question, keys({"Space", "Return", "Enter", "Ctrl+Return", "Ctrl+Enter"}),
         Tr::tr("Done: continue; then give the suggested grade")},
        {Command::PickOption, KeyPlace::Question, keys({"A", "B", "C", "D", "E", "F"}), Tr::tr("Pick an option")},
        {Command::TickKeyPoint, KeyPlace::Question, keys({"1", "2", "3", "4", "5", "6", "7", "8", "9"}),
         Tr::tr("Tick a key point, at that step")},
        {Command::TickKeyPoint, KeyPlace::Question,
         keys({"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"}),
         Tr::tr("Tick a key point")},
        {Command::ItHeld, KeyPlace::Question, keys({"Y"}), Tr::tr("Your answer to the follow-up held")},
        {Command::ItDidNotHold, KeyPlace::Question, keys({"N"}), Tr::tr("It did not hold")},
        {Command::GradeAgain, KeyPlace::Question, keys({"1"}), Tr::tr("Grade the answer Again")},
        {Command::GradeHard, KeyPlace::Question, keys({"2"}), Tr::tr("Grade it Hard")},
        {Command::GradeGood, KeyPlace::Question, keys({"3"}), Tr::tr("Grade it Good")},
        {Command::GradeEasy, KeyPlace::Question, keys({"4"}), Tr::tr("Grade it Easy")},
        {Command::SkipQuestion, KeyPlace::Question, keys({"S"}), Tr::tr("Skip the question")},
        {Command::DontKnow, KeyPlace::Question, keys({"0"}), Tr::tr("I don't know")},
        {Command::OpenScratchPad, KeyPlace::Question, keys({"N"}), Tr::tr("Write in the scratch pad or the story")},
        {Command::HideClock, KeyPlace::Question, keys({"H"}), Tr::tr("Hide or show the clock")},
        {Command::ScrollDown, KeyPlace::Question, keys({"PgDown", "Down"}), Tr::tr("Scroll down")},
        {Command::ScrollUp, KeyPlace::Question, keys({"PgUp", "Up"}), Tr::tr("Scroll up")},
        {Command::Leave, KeyPlace::Question, keys({"Esc"}),
         Tr::tr("Leave a text field; then offer to leave or abandon")},
    };
}

QList<KeyBinding> browse_bindings() {
    return {
        {Command::FocusSearch, KeyPlace::Browse, keys({"/", "Ctrl+F"}), Tr::tr("Search; Down goes to the cards")},
        {Command::StudyChosen, KeyPlace::Browse, keys({"S"}), Tr::tr("Study the selected cards now")},
        {Command::StudyUncounted, KeyPlace::Browse, keys({"Shift+S"}),
         Tr::tr("Study them without counting: no review is recorded")},
        {Command::Suspend, KeyPlace::Browse, keys({"@"}), Tr::tr("Suspend or resume the selected cards")},
        {Command::ToggleFlag, KeyPlace::Browse, keys({"*"}), Tr::tr("Flag or unflag them")},
        {Command::ResetCards, KeyPlace::Browse, keys({"R"}), Tr::tr("Reset them to new; their history is kept")},
        {Command::Undo, KeyPlace::Browse, keys({"U", "Ctrl+Z"}), Tr::tr("Undo the last reset")},
        {Command::PutIntoInterview, KeyPlace::Browse, keys({"I"}), Tr::tr("Put them into a mock interview")},
        {Command::ExportCards, KeyPlace::Browse, keys({"X"}), Tr::tr("Export them as Markdown or CSV")},
        {Command::EditSource, KeyPlace::Browse, keys({"E"}), Tr::tr("Open the card's file in the editor")},
        {Command::ReadAsBook, KeyPlace::Browse, keys({"B"}),
         Tr::tr("Read the topic, or the search results, like a book")},
        {Command::ChooseColumns, KeyPlace::Browse, keys({"C"}), Tr::tr("Choose the columns")},
        {Command::Leave, KeyPlace::Browse, keys({"Esc"}), Tr::tr("Clear the search; go back to Today")},
    };
}

QList<KeyBinding> book_bindings() {
    return {
        {Command::ToggleAnswer, KeyPlace::Book, keys({"Space", "Return", "Enter"}), Tr::tr("Show or hide the answer")},
        {Command::NextCard, KeyPlace::Book, keys({"N", "Right"}), Tr::tr("Next card")},
        {Command::PreviousCard, KeyPlace::Book, keys({"P", "Left"}), Tr::tr("Previous card")},
        {Command::ReadOn, KeyPlace::Book, keys({"Down"}), Tr::tr("Read on, then the next card")},
        {Command::ReadBack, KeyPlace::Book, keys({"Up"}), Tr::tr("Read back, then the card before")},
        {Command::EditSource, KeyPlace::Book, keys({"E"}), Tr::tr("Open the card's file in the editor")},
        {Command::ScrollDown, KeyPlace::Book, keys({"PgDown"}), Tr::tr("Scroll down")},
        {Command::ScrollUp, KeyPlace::Book, keys({"PgUp"}), Tr::tr("Scroll up")},
        {Command::Leave, KeyPlace::Book, keys({"Esc"}), Tr::tr("Back to Browse")},
    };
}

QList<KeyBinding> progress_bindings() {
    return {
        {Command::PickRange, KeyPlace::Progress, keys({"1", "2", "3", "4"}),
         Tr::tr("Show a month, a quarter, a year, or everything")},
        {Command::ChooseTopic, KeyPlace::Progress, keys({"O"}), Tr::tr("Choose a topic")},
        {Command::ShowNumbers, KeyPlace::Progress, keys({"T"}),
         Tr::tr("Show the chart's numbers as a table, or the chart")},
        {Command::SaveChart, KeyPlace::Progress, keys({"Ctrl+S"}), Tr::tr("Save the chart as PNG, SVG or CSV")},
        {Command::ScrollDown, KeyPlace::Progress, keys({"PgDown", "Down"}), Tr::tr("Scroll down")},
        {Command::ScrollUp, KeyPlace::Progress, keys({"PgUp", "Up"}), Tr::tr("Scroll up")},
        {Command::Leave, KeyPlace::Progress, keys({"Esc"}), Tr::tr("Go back to Today")},
    };
}

// Signs such as ? need Shift on one keyboard and not on another, and + may be on the keypad: for them only the sign
// counts.
QKeyCombination meant_by(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key();
    const bool is_sign = key > Qt::Key_Space && key < Qt::Key_AsciiTilde && !(key >= Qt::Key_A && key <= Qt::Key_Z);
    if (is_sign)
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(key));
}

} // namespace

const QList<KeyBinding>& key_bindings() {
    static const QList<KeyBinding> bindings = window_bindings() + study_bindings() + interview_bindings() +
                                              question_bindings() + browse_bindings() + book_bindings() +
                                              progress_bindings();
    return bindings;
}

std::optional<CommandPressed> command_for(const QKeyEvent& event, KeyPlace place,
                                          const std::function<bool(CommandPressed)>& usable) {
    const QKeySequence pressed(meant_by(event));
    for (const KeyBinding& binding : key_bindings()) {
        const auto index = binding.place == place ? binding.keys.indexOf(pressed) : -1;
        const CommandPressed found{binding.command, static_cast<int>(index)};
        if (index >= 0 && usable(found))
            return found;
    }
    return std::nullopt;
}

std::optional<CommandPressed> command_for(const QKeyEvent& event, KeyPlace place) {
    return command_for(event, place, [](CommandPressed) { return true; });
}

} // namespace greenroom::desktop
