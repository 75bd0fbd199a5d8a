#pragma once

namespace greenroom {

class Store;

/// How long a learner takes for a card, in seconds.
struct Pace {
    double fresh = 45;  ///< a card seen for the first time
    double review = 20; ///< a card seen before
};

/// The learner's pace over the latest 200 reviews, each counting two minutes at most (a longer one was a pause);
/// a deck with few reviews leans on the defaults, which weigh as much as ten reviews.
Pace pace_of(Store& store);

/// Minutes that so many cards take.
double minutes_for(const Pace& pace, int fresh, int reviews);

} // namespace greenroom
