#include "desktop/browse/action_bar.h"

#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QMenu>

#include <algorithm>
#include <array>

namespace greenroom::desktop {
namespace {

constexpr std::array action_commands{Command::StudyChosen, Command::StudyUncounted, Command::Suspend,
                                     Command::ToggleFlag,  Command::ResetCards,     Command::PutIntoInterview,
                                     Command::ExportCards, Command::EditSource,     Command::ReadAsBook};

QString text_of(Command command, ShownMarks marks) {
    switch (command) {
    case Command::StudyChosen:
        return Tr::tr("Study");
    case Command::StudyUncounted:
        return Tr::tr("Practise");
    case Command::Suspend:
        return marks.suspended ? Tr::tr("Resume") : Tr::tr("Suspend");
    case Command::ToggleFlag:
        return marks.flagged ? Tr::tr("Unflag") : Tr::tr("Flag");
    case Command::ResetCards:
        return Tr::tr("Reset");
    case Command::PutIntoInterview:
        return Tr::tr("Interview");
    case Command::ExportCards:
        return Tr::tr("Export");
    case Command::EditSource:
        return Tr::tr("Edit");
    default:
        return Tr::tr("Read");
    }
}

const KeyBinding& binding_of(Command command) {
    return *std::ranges::find_if(key_bindings(), [command](const KeyBinding& binding) {
        return binding.place == KeyPlace::Browse && binding.command == command;
    });
}

QString key_of(Command command) {
    return command == Command::StudyUncounted ? Tr::tr("⇧S")
                                              : binding_of(command).keys.first().toString(QKeySequence::NativeText);
}

} // namespace

ActionBar::ActionBar(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("footer"));
    setAccessibleName(Tr::tr("Actions for the selected cards"));
    auto* row = new FlowLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(2);
    for (const Command command : action_commands) {
        auto* button = new KeyedButton(theme, text_of(command, {}), key_of(command), this);
        button->setToolTip(binding_of(command).description);
        row->addWidget(button);
        buttons_[command] = button;
        connect(button, &QAbstractButton::clicked, this, [this, command] { Q_EMIT requested(command); });
    }
    show_state(0, {});
}

void ActionBar::show_state(int chosen, ShownMarks marks) {
    for (const auto& [command, button] : buttons_) {
        button->setEnabled(chosen > 0);
        const QString text = text_of(command, marks);
        if (button->text() == text)
            continue;
        button->setText(text);
        button->setAccessibleName(text);
        button->updateGeometry();
    }
}

void ActionBar::fill_menu(QMenu& menu) {
    for (const Command command : action_commands) {
        QAction* action = menu.addAction(buttons_.at(command)->text() + QLatin1Char('\t') + key_of(command));
        action->setEnabled(buttons_.at(command)->isEnabled());
        connect(action, &QAction::triggered, this, [this, command] { Q_EMIT requested(command); });
    }
}

} // namespace greenroom::desktop
