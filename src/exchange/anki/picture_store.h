#pragma once

#include "exchange/exchange_report.h"
#include "exchange/folder_change.h"
#include "messages/message.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// The pictures that imported cards show, put into the folder `pictures` of the folder they go to, each once.
class PictureStore {
public:
    /// `names` are what may be shown, `read` gives the bytes of one by its place. What cannot be carried is told in
    /// `skipped`.
    PictureStore(const std::vector<std::string>& names, std::function<std::string(std::size_t)> read,
                 std::filesystem::path folder, FolderChange& change, SkippedList& skipped);

    /// The picture as a file in this folder names it that is `depth` folders down; nothing where it cannot be carried.
    std::string target(const std::string& source, int depth);

    /// Tells of a sound that a card plays: it is not carried.
    void tell_of_sound(const std::string& name);

    /// Tells of what no card named and is no picture: it is not carried.
    void tell_of_the_rest();

private:
    std::string store(std::size_t place);
    std::string free_name(const std::string& name, const std::string& bytes);

    const std::vector<std::string>& names_;
    std::function<std::string(std::size_t)> read_;
    std::filesystem::path folder_;
    FolderChange& change_;
    SkippedList& skipped_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::map<std::size_t, std::string> stored_; ///< the file's name; empty where it cannot be carried
    std::map<std::string, std::string> there_;  ///< names of files in the folder by themselves in lower case
    std::map<std::string, std::string> taken_; ///< what has a file's name in lower case: no two may differ in case only
};

/// Why bytes under a name are no picture that can be shown without harm; nothing where they are one.
Message fault_of_picture(const std::string& name, std::string_view bytes);

} // namespace greenroom
