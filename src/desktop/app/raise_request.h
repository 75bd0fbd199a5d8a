#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace greenroom::desktop {

/// What a later start asks of the window that is there.
struct RaiseRequest {
    std::vector<std::filesystem::path> paths; ///< to make part of the collection, absolute
    QString page;                             ///< to show, by its name; empty for the one that is shown
    QString token; ///< by which a desktop lets a window come forward; empty where it gave none

    bool operator==(const RaiseRequest&) const = default;
};

} // namespace greenroom::desktop
