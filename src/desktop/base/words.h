#pragma once

#include "messages/message.h"

#include <QString>

#include <exception>

namespace greenroom::desktop {

/// What the engine says, in the language of the window.
QString words_of(const Message& message);

/// What an error says, in the language of the window where it is the engine's.
QString words_of(const std::exception& error);

} // namespace greenroom::desktop
