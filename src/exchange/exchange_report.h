#pragma once

#include <cstddef>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace greenroom {

/// Something that could not be carried from one program to the other.
struct Skipped {
    std::string what; ///< "3 cards of the note type Basic"
    std::string why;

    bool operator==(const Skipped&) const = default;
};

/// What an import or an export did.
struct ExchangeReport {
    int cards = 0;   ///< imported: added or changed
    int reviews = 0; ///< imported: those that were not there yet
    std::vector<Skipped> skipped{};

    bool operator==(const ExchangeReport&) const = default;
};

/// A file that cannot be imported, or should not be; what() says which, why, and what to do. Nothing was changed.
class BadImport : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Gathers what was skipped, the same reason once with how often it held.
class SkippedList {
public:
    /// `one` and `several` name what it is, e.g. "sound" and "sounds"; `name` is an example.
    void add(const std::string& one, const std::string& several, const std::string& name, const std::string& why);

    /// In order of their first.
    std::vector<Skipped> list() const;

private:
    struct Group {
        std::string one, several, name, why;
        int count = 0;
    };
    std::vector<Group> groups_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_; ///< of a group, by what it is and why
};

} // namespace greenroom
