#pragma once

#include <QString>

/// Asks the desktop to show a notification; false with the reason in `problem` where it has no such service. Found by
/// this name in the library that speaks to the desktop.
extern "C" Q_DECL_EXPORT bool greenroom_notify(const QString& title, const QString& text, QString& problem);
