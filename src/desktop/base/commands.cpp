#include "desktop/base/commands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Commands", text); }

QList<QKeySequence> keys(std::initializer_list<const char*> names) {
    QList<QKeySequence> sequences;
    for (const char* name : names)
        sequences.append(QKeySequence(QLatin1String(name), QKeySequence::PortableText));
    return sequences;
}

QList<KeyBinding> window_bindings() {
    return {
        {Command::GoToToday, KeyPlace::Everywhere, keys({"Alt+1"}), translated("Go to Today")},
        {Command::GoToStudy, KeyPlace::Everywhere, keys({"Alt+2"}), translated("Go to Study")},
        {Command::GoToInterview, KeyPlace::Everywhere, keys({"Alt+3"}), translated("Go to Interview")},
        {Command::GoToBrowse, KeyPlace::Everywhere, keys({"Alt+4"}), translated("Go to Browse")},
        {Command::GoToProgress, KeyPlace::Everywhere, keys({"Alt+5"}), translated("Go to Progress")},
        {Command::OpenSettings, KeyPlace::Everywhere, keys({"Ctrl+,"}), translated("Open the settings")},
        {Command::ListKeys, KeyPlace::Everywhere, keys({"F1", "?"}), translated("List every key")},
        {Command::ZoomIn, KeyPlace::Everywhere, keys({"Ctrl++", "Ctrl+="}), translated("Larger text")},
        {Command::ZoomOut, KeyPlace::Everywhere, keys({"Ctrl+-"}), translated("Smaller text")},
        {Command::ZoomReset, KeyPlace::Everywhere, keys({"Ctrl+0"}), translated("Text as large as it was made")},
        {Command::Quit, KeyPlace::Everywhere, keys({"Ctrl+Q"}), translated("Quit")},
        {Command::Start, KeyPlace::Today, keys({"Space", "Return", "Enter"}), translated("Start studying")},
    };
}

QList<KeyBinding> study_bindings() {
    return {
        {Command::PickOption, KeyPlace::Study, keys({"A", "B", "C", "D", "E", "F"}),
         translated("Pick an option of a choice card")},
        {Command::ShowOrGrade, KeyPlace::Study, keys({"Space", "Return", "Enter"}),
         translated("Show the answer; then give the suggested grade")},
        {Command::GradeAgain, KeyPlace::Study, keys({"1"}), translated("Again: it was gone")},
        {Command::GradeHard, KeyPlace::Study, keys({"2"}), translated("Hard: it came with trouble")},
        {Command::GradeGood, KeyPlace::Study, keys({"3"}), translated("Good: it came")},
        {Command::GradeEasy, KeyPlace::Study, keys({"4"}), translated("Easy: it came at once")},
        {Command::TickKeyPoint, KeyPlace::Study,
         keys({"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"}),
         translated("Tick a key point")},
        {Command::FoldFollowUps, KeyPlace::Study, keys({"F"}),
         translated("Unfold the next follow-up, or fold them all")},
        {Command::Undo, KeyPlace::Study, keys({"U", "Ctrl+Z"}), translated("Take back the last grade")},
        {Command::EditSource, KeyPlace::Study, keys({"E"}), translated("Open the card's file in the editor")},
        {Command::Bury, KeyPlace::Study, keys({"-"}), translated("Bury the card until tomorrow")},
        {Command::Suspend, KeyPlace::Study, keys({"@"}), translated("Suspend the card")},
        {Command::ToggleFlag, KeyPlace::Study, keys({"*"}), translated("Flag the card, or take the flag away")},
        {Command::WriteNote, KeyPlace::Study, keys({"N"}),
         translated("Write a note (Ctrl+Return saves, Escape does not)")},
        {Command::ShowInfo, KeyPlace::Study, keys({"I"}), translated("Card info: history and forgetting curve")},
        {Command::ScrollDown, KeyPlace::Study, keys({"PgDown", "Down"}), translated("Scroll down")},
        {Command::ScrollUp, KeyPlace::Study, keys({"PgUp", "Up"}), translated("Scroll up")},
        {Command::Leave, KeyPlace::Study, keys({"Esc"}),
         translated("Close what is open; leave a text field; go back to Today")},
    };
}

QList<KeyBinding> interview_bindings() {
    return {
        {Command::PickPreset, KeyPlace::Interview, keys({"1", "2", "3", "4"}),
         translated("Choose a ready-made interview")},
        {Command::StartInterview, KeyPlace::Interview, keys({"Space", "Return", "Enter"}),
         translated("Start, or go on with the one under way; in a report, study what was missed")},
        {Command::AbandonInterview, KeyPlace::Interview, keys({"A"}), translated("Abandon the interview under way")},
        {Command::Leave, KeyPlace::Interview, keys({"Esc"}), translated("Go back")},
        {Command::ScrollDown, KeyPlace::Interview, keys({"PgDown", "Down"}), translated("Scroll down")},
        {Command::ScrollUp, KeyPlace::Interview, keys({"PgUp", "Up"}), translated("Scroll up")},
    };
}

// Where keys have several meanings the offer to abandon comes first, then what the step asks for.
QList<KeyBinding> question_bindings() {
    return {
        {Command::AbandonInterview, KeyPlace::Question, keys({"A"}), translated("After Esc: abandon the interview")},
        {Command::LeaveForLater, KeyPlace::Question, keys({"L"}), translated("After Esc: leave and go on later")},
        {Command::AnswerGiven, KeyPlace::Question, keys({"Space", "Return", "Enter", "Ctrl+Return", "Ctrl+Enter"}),
         translated("Done: go on; then give the suggested grade")},
        {Command::PickOption, KeyPlace::Question, keys({"A", "B", "C", "D", "E", "F"}), translated("Pick an option")},
        {Command::TickKeyPoint, KeyPlace::Question, keys({"1", "2", "3", "4", "5", "6", "7", "8", "9"}),
         translated("Tick a key point, while they are asked for")},
        {Command::TickKeyPoint, KeyPlace::Question,
         keys({"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"}),
         translated("Tick a key point")},
        {Command::ItHeld, KeyPlace::Question, keys({"Y"}), translated("Your answer to the follow-up held")},
        {Command::ItDidNotHold, KeyPlace::Question, keys({"N"}), translated("It did not hold")},
        {Command::GradeAgain, KeyPlace::Question, keys({"1"}), translated("Grade the answer Again")},
        {Command::GradeHard, KeyPlace::Question, keys({"2"}), translated("Grade it Hard")},
        {Command::GradeGood, KeyPlace::Question, keys({"3"}), translated("Grade it Good")},
        {Command::GradeEasy, KeyPlace::Question, keys({"4"}), translated("Grade it Easy")},
        {Command::SkipQuestion, KeyPlace::Question, keys({"S"}), translated("Skip the question")},
        {Command::DontKnow, KeyPlace::Question, keys({"0"}), translated("I don't know")},
        {Command::OpenScratchPad, KeyPlace::Question, keys({"N"}), translated("Write in the scratch pad or the story")},
        {Command::HideClock, KeyPlace::Question, keys({"H"}), translated("Hide the clock, or show it")},
        {Command::ScrollDown, KeyPlace::Question, keys({"PgDown", "Down"}), translated("Scroll down")},
        {Command::ScrollUp, KeyPlace::Question, keys({"PgUp", "Up"}), translated("Scroll up")},
        {Command::Leave, KeyPlace::Question, keys({"Esc"}), translated("Leave a text; then offer to leave or abandon")},
    };
}

QList<KeyBinding> browse_bindings() {
    return {
        {Command::FocusSearch, KeyPlace::Browse, keys({"/", "Ctrl+F"}), translated("Search; Down goes to the cards")},
        {Command::StudyChosen, KeyPlace::Browse, keys({"S"}), translated("Study the chosen cards now")},
        {Command::StudyUncounted, KeyPlace::Browse, keys({"Shift+S"}),
         translated("Study them without counting: no review is recorded")},
        {Command::Suspend, KeyPlace::Browse, keys({"@"}), translated("Suspend the chosen cards, or resume them")},
        {Command::ToggleFlag, KeyPlace::Browse, keys({"*"}), translated("Flag them, or take the flags away")},
        {Command::ResetCards, KeyPlace::Browse, keys({"R"}), translated("Make them new again; their history is kept")},
        {Command::Undo, KeyPlace::Browse, keys({"U", "Ctrl+Z"}), translated("Take the last reset back")},
        {Command::PutIntoInterview, KeyPlace::Browse, keys({"I"}), translated("Put them into a mock interview")},
        {Command::ExportCards, KeyPlace::Browse, keys({"X"}), translated("Export them as Markdown or CSV")},
        {Command::EditSource, KeyPlace::Browse, keys({"E"}), translated("Open the card's file in the editor")},
        {Command::ReadAsBook, KeyPlace::Browse, keys({"B"}),
         translated("Read the topic, or what was found, like a book")},
        {Command::ChooseColumns, KeyPlace::Browse, keys({"C"}), translated("Choose the columns")},
        {Command::Leave, KeyPlace::Browse, keys({"Esc"}), translated("Clear the search; go back to Today")},
    };
}

QList<KeyBinding> book_bindings() {
    return {
        {Command::TurnAnswer, KeyPlace::Book, keys({"Space", "Return", "Enter"}),
         translated("Unfold the answer, or fold it")},
        {Command::NextCard, KeyPlace::Book, keys({"N", "Right"}), translated("Next card")},
        {Command::PreviousCard, KeyPlace::Book, keys({"P", "Left"}), translated("Previous card")},
        {Command::ReadOn, KeyPlace::Book, keys({"Down"}), translated("Read on, then the next card")},
        {Command::ReadBack, KeyPlace::Book, keys({"Up"}), translated("Read back, then the card before")},
        {Command::EditSource, KeyPlace::Book, keys({"E"}), translated("Open the card's file in the editor")},
        {Command::ScrollDown, KeyPlace::Book, keys({"PgDown"}), translated("Scroll down")},
        {Command::ScrollUp, KeyPlace::Book, keys({"PgUp"}), translated("Scroll up")},
        {Command::Leave, KeyPlace::Book, keys({"Esc"}), translated("Back to Browse")},
    };
}

QList<KeyBinding> progress_bindings() {
    return {
        {Command::PickRange, KeyPlace::Progress, keys({"1", "2", "3", "4"}),
         translated("Look at a month, a quarter, a year, or all")},
        {Command::ChooseTopic, KeyPlace::Progress, keys({"O"}), translated("Choose a topic")},
        {Command::ShowNumbers, KeyPlace::Progress, keys({"T"}),
         translated("Show the chart's numbers as a table, or the chart again")},
        {Command::SaveChart, KeyPlace::Progress, keys({"Ctrl+S"}), translated("Save the chart as PNG, SVG or CSV")},
        {Command::ScrollDown, KeyPlace::Progress, keys({"PgDown", "Down"}), translated("Scroll down")},
        {Command::ScrollUp, KeyPlace::Progress, keys({"PgUp", "Up"}), translated("Scroll up")},
        {Command::Leave, KeyPlace::Progress, keys({"Esc"}), translated("Go back to Today")},
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
