#pragma once

#include "desktop/base/desktop_wishes.h"

#include <QObject>

#include <functional>

/// Asks the desktop for its settings, and hands them to `found` while `owner` lives. A desktop without the portal has
/// none to tell, and `found` is not called. Found by this name in the library that asks.
extern "C" Q_DECL_EXPORT void
greenroom_read_appearance(QObject& owner, const std::function<void(const greenroom::desktop::DesktopSettings&)>& found);
