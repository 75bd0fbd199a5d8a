#pragma once

#include "messages/message.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace greenroom {

/// Something that could not be carried from one program to the other.
struct Skipped {
    Message what; ///< "3 cards of the note type Basic"
    Message why;

    bool operator==(const Skipped&) const = default;
};

/// What an import, an export or a union did.
struct ExchangeReport {
    int cards = 0;   ///< written by an export, else added or changed
    int reviews = 0; ///< written by an export, undone ones included, else those that were not there yet
    std::vector<Skipped> skipped{};

    bool operator==(const ExchangeReport&) const = default;
};

/// "3 cards and 12 reviews".
std::string to_text(const ExchangeReport& report);

/// Told now and then, with the share that is done, from 0 to 1; false cancels, and nothing is changed.
using ExchangeProgress = std::function<bool(double share)>;

/// What a part of a work tells, which is the whole's from one share to another.
ExchangeProgress part_of(const ExchangeProgress& whole, double from, double to);

/// Tells it. Throws Cancelled where that says so.
void tell(const ExchangeProgress& progress, double share);

/// Somebody cancelled it; nothing was changed.
class Cancelled : public Failure {
public:
    Cancelled() : Failure(English::tr("Cancelled; nothing was changed")) {}
};

/// Calls `work` with each of a range, and tells how far it is now and then.
template<typename Range, typename Work>
void each_told(const Range& range, const ExchangeProgress& progress, Work work) {
    constexpr std::size_t between = 64;
    std::size_t done = 0;
    for (const auto& one : range) {
        if (done % between == 0)
            tell(progress, static_cast<double>(done) / static_cast<double>(range.size()));
        work(one);
        ++done;
    }
}

/// A file that cannot be imported, or should not be; what() says which, why, and what to do. Nothing was changed.
class BadImport : public Failure {
public:
    using Failure::Failure;
};

/// Gathers what was skipped, the same reason once with how often it held.
class SkippedList {
public:
    /// `one` says what it is with the place of its name, e.g. "the sound %1"; `several` with those of their number and
    /// of the first one's name, e.g. "%1 sounds, the first being %2".
    void add(const Message& one, const Message& several, const std::string& name, const Message& why);

    /// In order of their first.
    std::vector<Skipped> list() const;

private:
    struct Group {
        Message one, several;
        std::string name;
        Message why;
        int count = 0;
    };
    std::vector<Group> groups_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_; ///< of a group, by what it is and why
};

} // namespace greenroom
