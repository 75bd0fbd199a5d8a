#pragma once

#include <functional>

class QWidget;

namespace greenroom::desktop {

/// Calls `then` once, after `window` was painted for the first time and its picture is on the screen.
void after_first_paint(QWidget& window, std::function<void()> then);

} // namespace greenroom::desktop
