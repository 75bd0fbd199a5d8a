#pragma once

#include "desktop/app/raise_request.h"

#include <functional>

class QObject;

/// Takes a name on the session's bus and hands on what org.freedesktop.Application is asked there, which desktops call
/// to start a program or to bring it forward; false where another program has the name, or where there is no bus. Found
/// by this name in the library that speaks to the desktop.
extern "C" Q_DECL_EXPORT bool
greenroom_serve_activation(const QString& name, QObject& owner,
                           const std::function<void(const greenroom::desktop::RaiseRequest&)>& asked);

/// Asks the program that has the name to come forward; false where none has it or it gives no answer.
extern "C" Q_DECL_EXPORT bool greenroom_activate(const QString& name, const greenroom::desktop::RaiseRequest& request);
