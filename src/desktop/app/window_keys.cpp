// What keys do everywhere in the window.
#include "desktop/app/main_window.h"
#include "desktop/base/preferences.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>

namespace greenroom::desktop {

void MainWindow::zoom(int direction) {
    if (direction == 0)
        with_.theme.set_zoom(100);
    else
        with_.theme.step_zoom(direction);
    with_.preferences.set_zoom(with_.theme.zoom());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (const auto pressed = command_for(*event, KeyPlace::Everywhere))
        perform(pressed->command);
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::perform(Command command) {
    switch (command) {
    case Command::GoToToday:
        return show_page(Page::Today);
    case Command::GoToStudy:
        return show_page(Page::Study);
    case Command::GoToInterview:
        return show_page(Page::Interview);
    case Command::GoToBrowse:
        return show_page(Page::Browse);
    case Command::GoToProgress:
        return show_page(Page::Progress);
    case Command::OpenSettings:
        return open_settings();
    case Command::ListKeys:
        return open_key_list();
    case Command::ZoomIn:
        return zoom(1);
    case Command::ZoomOut:
        return zoom(-1);
    case Command::ZoomReset:
        return zoom(0);
    case Command::Quit:
        close();
        break;
    default:
        break;
    }
}

} // namespace greenroom::desktop
