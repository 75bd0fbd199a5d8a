#pragma once

#include "store/tables/statistics.h"

#include <string>
#include <vector>

namespace greenroom {

class Store;

/// What may help against a leech.
enum class LeechRemedy {
    Split,   ///< it asks for many things at once
    Note,    ///< write down what tells it from its neighbours
    Reword,  ///< a note did not help: ask it another way
    Suspend, ///< it cost so much that it should wait
    None     ///< it is suspended
};

struct Leech {
    LeechCard card;
    LeechRemedy remedy = LeechRemedy::None;

    bool operator==(const Leech&) const = default;
};

/// Suspended: none. Twice the lapses that make a leech: suspend. Five key points or more: split. Else a note, and where
/// there is one, other words.
LeechRemedy remedy_for(const LeechCard& card);

/// The worst 50 leeches (see store/schedule.h), most lapses first. `topic` with those below it; empty for all.
std::vector<Leech> leeches(Store& store, const std::string& topic);

} // namespace greenroom
