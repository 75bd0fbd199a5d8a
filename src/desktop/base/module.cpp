#include "desktop/base/module.h"

#include "desktop/base/tr.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

#include <stdexcept>

namespace greenroom::desktop {
namespace {

/// In an installed program's library folder, else beside the program as built.
QString module_file(const char* module) {
    const QString program = QCoreApplication::applicationDirPath();
    const QString file = QStringLiteral("/libgreenroom_%1.so").arg(QLatin1String(module));
    const QString installed = program + QStringLiteral("/" GREENROOM_LIBRARY_FOLDER "/greenroom") + file;
    return QFileInfo::exists(installed) ? installed : program + file;
}

} // namespace

QFunctionPointer module_function(const char* module, const char* symbol) {
    QLibrary library(module_file(module));
    if (const QFunctionPointer function = library.resolve(symbol))
        return function;
    throw std::runtime_error(
        Tr::tr("%1; install Greenroom with its libraries").arg(library.errorString()).toStdString());
}

} // namespace greenroom::desktop
