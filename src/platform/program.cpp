#include "platform/program.h"

#include "messages/message.h"

#include <dlfcn.h>
#include <unistd.h>

#include <string>

namespace greenroom {

namespace fs = std::filesystem;

fs::path program_folder() {
    std::error_code unreadable;
    return fs::read_symlink("/proc/self/exe", unreadable).parent_path();
}

bool errors_are_seen() { return isatty(STDERR_FILENO) != 0; }

ModuleFunction module_function(const char* module, const char* symbol) {
    const std::string name = std::string("libgreenroom_") + module + ".so";
    const fs::path program = program_folder();
    const fs::path installed = program / GREENROOM_LIBRARY_FOLDER / "greenroom" / name;
    std::error_code unreadable;
    const fs::path file = fs::exists(installed, unreadable) ? installed : program / name;
    // Loading it again counts once more, and nobody unloads it: what it made may live as long as the program.
    if (void* const library = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL))
        if (void* const function = dlsym(library, symbol))
            return reinterpret_cast<ModuleFunction>(function);
    throw Failure(English::tr("%1; install Greenroom with its libraries").arg(dlerror()));
}

} // namespace greenroom
