#pragma once

#include <filesystem>

namespace greenroom {

/// The folder that this program lies in, links resolved; empty where the system does not say.
std::filesystem::path program_folder();

/// Whether somebody sees what is written to standard error: it is a terminal's.
bool errors_are_seen();

/// What modules give and take; reinterpret_cast to what the function is.
using ModuleFunction = void (*)();

/// The function `symbol` of libgreenroom_`module`, which lies in an installed program's library folder or beside the
/// program as built. The first call loads it, so that a start does not pay for what few need; it stays loaded. Throws
/// std::runtime_error with what is missing and where.
ModuleFunction module_function(const char* module, const char* symbol);

} // namespace greenroom
