#include "desktop/base/words.h"

#include <QCoreApplication>

namespace greenroom::desktop {

QString words_of(const Message& message) {
    return QString::fromStdString(message.in(
        [](const char* english) { return QCoreApplication::translate(English::context, english).toStdString(); }));
}

QString words_of(const std::exception& error) { return words_of(message_of(error)); }

} // namespace greenroom::desktop
