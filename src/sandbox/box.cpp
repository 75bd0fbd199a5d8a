#include "sandbox/box.h"

#include "platform/program.h"
#include "sandbox/process.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <system_error>

namespace greenroom::sandbox {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr const char* bubblewrap = "bwrap";
constexpr const char* runner_in_box = "/greenroom";
constexpr const char* scratch_bytes = "33554432"; // of each folder that can be written
constexpr std::chrono::seconds patience = 30s;

fs::path runner_folder() {
    std::error_code unreadable;
    const fs::path beside = program_folder().parent_path() / "share" / "greenroom" / "runner";
    const fs::path folder = fs::canonical(beside, unreadable); // in a build a link to the source tree
    return unreadable ? beside : folder;
}

/// What a Python needs of the system, and nothing with a secret in it.
void show_system(std::vector<std::string>& arguments) {
    const auto add = [&arguments](const char* option, const std::string& from, const std::string& to) {
        arguments.insert(arguments.end(), {option, from, to});
    };
    add("--ro-bind", "/usr", "/usr");
    for (const std::string folder : {"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"}) {
        std::error_code error;
        if (fs::is_symlink(folder, error))
            add("--symlink", fs::read_symlink(folder, error).string(), folder);
        else
            add("--ro-bind-try", folder, folder);
    }
    for (const std::string file : {"/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
                                   "/etc/localtime", "/etc/mime.types", "/etc/timezone"})
        add("--ro-bind-try", file, file);
}

struct ShownFolder {
    std::string from;
    std::string to;
};

bool lies_in_scratch(const std::string& folder) { return folder.starts_with("/tmp/"); }

/// A box that shows these folders beside the system. Later options lie on earlier ones: what is within the scratch
/// folder comes after it, and the root is closed last.
std::vector<std::string> box_arguments(const std::vector<ShownFolder>& folders) {
    std::vector<std::string> arguments{bubblewrap,
                                       "--unshare-all",
                                       "--unshare-user",
                                       "--disable-userns",
                                       "--die-with-parent",
                                       "--as-pid-1",
                                       "--new-session",
                                       "--clearenv",
                                       "--uid",
                                       "1000",
                                       "--gid",
                                       "1000",
                                       "--hostname",
                                       "greenroom"};
    const auto add = [&arguments](std::initializer_list<const char*> options) {
        arguments.insert(arguments.end(), options.begin(), options.end());
    };
    const auto show = [&](bool in_scratch) {
        for (const ShownFolder& folder : folders)
            if (lies_in_scratch(folder.to) == in_scratch)
                add({"--ro-bind", folder.from.c_str(), folder.to.c_str()});
    };
    show_system(arguments);
    show(false);
    // The kernel's settings are root's: whoever is root outside could write them without any right in the box.
    add({"--proc", "/proc", "--size", "4096", "--tmpfs", "/proc/sys", "--remount-ro", "/proc/sys", "--dev", "/dev"});
    add({"--size", scratch_bytes, "--tmpfs", "/dev/shm", "--remount-ro", "/dev"});
    add({"--size", scratch_bytes, "--tmpfs", "/tmp"});
    show(true);
    add({"--remount-ro", "/", "--chdir", "/tmp"});
    add({"--setenv", "PATH", "/usr/bin:/bin", "--setenv", "HOME", "/tmp", "--setenv", "LANG", "C.UTF-8"});
    // Else each thread reserves a large piece of the memory that a run may use.
    add({"--setenv", "MALLOC_ARENA_MAX", "1"});
    return arguments;
}

bool contains(const std::string& text, const char* what) { return text.find(what) != std::string::npos; }

/// What bubblewrap says where the kernel, or a policy, forbids it to make a user namespace, or to use one.
bool forbids_namespaces(const std::string& errors) {
    return contains(errors, "namespace") || contains(errors, "uid map") || contains(errors, "gid map") ||
           contains(errors, "max_user_namespaces") || contains(errors, "RTM_NEWADDR");
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

/// Nothing where a box can be made.
std::optional<Missing> try_box() {
    std::vector<std::string> arguments = box_arguments({});
    arguments.insert(arguments.end(), {"--", "/bin/echo", "boxed"});
    try {
        Process process(arguments, {});
        if (process.read_line(Process::Clock::now() + patience).line == "boxed")
            return std::nullopt;
        process.end(patience);
        const std::string errors = process.errors();
        return Missing{forbids_namespaces(errors) ? Obstacle::NoUserNamespaces : Obstacle::BoxFails,
                       first_line(errors)};
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::no_such_file_or_directory)
            return Missing{Obstacle::NoBubblewrap, ""};
        return Missing{Obstacle::BoxFails, error.what()};
    }
}

bool is_too_old(const std::string& django) {
    const auto part = [](const char* text) { return std::strtol(text, nullptr, 10); };
    const std::size_t dot = std::min(django.find('.'), django.size() - 1);
    const long major = part(django.c_str()), minor = part(django.c_str() + dot + 1);
    return major < 3 || (major == 3 && minor < 2);
}

std::optional<Missing> missing_in(const std::optional<Interpreter>& interpreter, const std::string& name) {
    if (!interpreter)
        return Missing{Obstacle::NoPython, name};
    if (interpreter->django.empty())
        return Missing{Obstacle::NoDjango, interpreter->program.string()};
    if (is_too_old(interpreter->django))
        return Missing{Obstacle::OtherDjango, interpreter->django};
    return std::nullopt;
}

} // namespace

BoxReport examine_box(const std::optional<fs::path>& python) {
    BoxReport report;
    const std::optional<Missing> box = try_box();
    report.box = !box;
    if (box)
        report.missing.push_back(*box);
    std::optional<Missing> missing{{Obstacle::NoPython, ""}};
    for (const fs::path& candidate : python ? std::vector{*python} : default_pythons()) {
        const std::optional<Interpreter> found = ask_interpreter(candidate);
        const std::optional<Missing> lacks = missing_in(found, python ? python->string() : "");
        if (found && (!report.interpreter || !lacks)) {
            report.interpreter = found;
            missing = lacks;
        } else if (!report.interpreter) {
            missing = lacks;
        }
        if (!lacks)
            break;
    }
    if (missing)
        report.missing.push_back(*missing);
    return report;
}

std::vector<std::string> boxed_runner(const Interpreter& interpreter) {
    std::vector<ShownFolder> folders{{runner_folder().string(), runner_in_box}};
    for (const fs::path& folder : interpreter.folders)
        folders.push_back({folder.string(), folder.string()});
    std::vector<std::string> arguments = box_arguments(folders);
    arguments.insert(arguments.end(),
                     {"--setenv", "PYTHONPATH", interpreter.search_path, "--", interpreter.program.string(), "-B", "-s",
                      "-W", "ignore", std::string(runner_in_box) + "/runner.py"});
    return arguments;
}

Message to_text(const Missing& missing) {
    switch (missing.obstacle) {
    case Obstacle::NoBubblewrap:
        return English::tr("The program that makes the box, bwrap, is missing; install the package bubblewrap");
    case Obstacle::NoUserNamespaces:
        return English::tr(
                   "The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow "
                   "them with \"sysctl user.max_user_namespaces=10000\", on older Debian with \"sysctl "
                   "kernel.unprivileged_userns_clone=1\", on Ubuntu with \"sysctl "
                   "kernel.apparmor_restrict_unprivileged_userns=0\"")
            .arg(missing.detail);
    case Obstacle::BoxFails:
        return English::tr("The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true")
            .arg(missing.detail);
    case Obstacle::NoPython:
        return missing.detail.empty()
                   ? English::tr("There is no Python; install the package python3")
                   : English::tr("%1 is no Python; name a Python program, or the folder of a virtual "
                                 "environment")
                         .arg(missing.detail);
    case Obstacle::NoDjango:
        return English::tr("%1 finds no Django; install the package python3-django, or name a Python that has one")
            .arg(missing.detail);
    case Obstacle::OtherDjango:
        return English::tr("Django %1 is too old; exercises run on 3.2 and later").arg(missing.detail);
    }
    return {};
}

} // namespace greenroom::sandbox
