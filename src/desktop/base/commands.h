#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QKeyEvent;

namespace greenroom::desktop {

/// Everything a key can ask for, but for the letters and numbers that pick options and key points.
enum class Command {
    GoToToday,
    GoToStudy,
    GoToInterview,
    GoToBrowse,
    GoToProgress,
    OpenSettings,
    ListKeys,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Quit,
    Start,
    ShowOrGrade,
    GradeAgain,
    GradeHard,
    GradeGood,
    GradeEasy,
    PickOption,
    TickKeyPoint,
    ToggleFollowUps,
    Undo,
    EditSource,
    Bury,
    Suspend,
    ToggleFlag,
    WriteNote,
    ShowInfo,
    PickPreset,
    StartInterview,
    AbandonInterview,
    LeaveForLater,
    AnswerGiven,
    ItHeld,
    ItDidNotHold,
    SkipQuestion,
    DontKnow,
    OpenScratchPad,
    HideClock,
    FocusSearch,
    StudyChosen,
    StudyUncounted,
    ResetCards,
    PutIntoInterview,
    ExportCards,
    ReadAsBook,
    ChooseColumns,
    ToggleAnswer,
    NextCard,
    PreviousCard,
    ReadOn,
    ReadBack,
    PickRange,
    ChooseTopic,
    ShowNumbers,
    SaveChart,
    ScrollDown,
    ScrollUp,
    Leave,
};

/// Where a key holds.
/// Interview is its set-up and its report, Question an interview being sat, Book a topic being read.
enum class KeyPlace { Everywhere, Today, Study, Interview, Question, Browse, Book, Progress };

/// One line of the key table.
struct KeyBinding {
    Command command;
    KeyPlace place;
    QList<QKeySequence> keys;
    QString description;
};

/// Every key of the app: the list F1 shows, and what command_for() decides by.
const QList<KeyBinding>& key_bindings();

/// A command, and which of its keys was pressed (0 for the first): the option for PickOption, the point for
/// TickKeyPoint.
struct CommandPressed {
    Command command;
    int key_index = 0;

    bool operator==(const CommandPressed&) const = default;
};

/// What a key press means at a place; nothing when it means nothing there. `usable` says whether a command can be given
/// at the moment: where one key has two meanings, the first usable one in the table counts.
std::optional<CommandPressed> command_for(const QKeyEvent& event, KeyPlace place,
                                          const std::function<bool(CommandPressed)>& usable);

/// The same where every command can be given.
std::optional<CommandPressed> command_for(const QKeyEvent& event, KeyPlace place);

} // namespace greenroom::desktop
