#pragma once

#include <QFunctionPointer>

namespace greenroom::desktop {

/// The function `symbol` of libgreenroom_`module`.so, which lies beside the program and is loaded by the first call, so
/// that a start does not pay for what few windows show. Throws std::runtime_error with what is missing and where.
QFunctionPointer module_function(const char* module, const char* symbol);

} // namespace greenroom::desktop
