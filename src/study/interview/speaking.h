#pragma once

#include "records/interview_record.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// Keeps how an answer was spoken: in the interview of this id, at a place from 0. Nothing happens where there is none.
void keep_spoken(Collection& collection, const std::string& interview, int place, const SpokenAnswer& spoken);

/// How an answer was spoken; nothing where it was not recorded.
std::optional<SpokenAnswer> spoken_answer(Collection& collection, const std::string& interview, int place);

/// The recorded answers to the card of this id, newest first.
std::vector<SpokenAttempt> attempts_at(Collection& collection, const std::string& card);

/// The share of an answer, from 0 to 1, in which nobody speaks; 0 for one of no length.
double silence_share(const SpokenAnswer& spoken);
/// The longest silence between two words; 0 where none is longer than shortest_pause.
std::chrono::milliseconds longest_pause(const SpokenAnswer& spoken);
/// Words a minute, from the first word to the end; nothing without a transcript.
std::optional<double> words_a_minute(const SpokenAnswer& spoken);

/// How the answers of one interview were spoken.
struct SpeakingSummary {
    std::string interview; ///< its id
    Instant started;
    int answers = 0; ///< recorded ones
    double pace = 0; ///< how long they took, as a multiple of the time they were to take
    std::chrono::milliseconds longest_pause{};
    double silence = 0;                     ///< share of them in which nobody speaks, from 0 to 1
    std::optional<double> words_a_minute{}; ///< of those that have a transcript
    std::optional<double> fillers{};        ///< share of their words that are fillers, from 0 to 1

    bool operator==(const SpeakingSummary&) const = default;
};

/// Of every interview in which somebody spoke, oldest first.
std::vector<SpeakingSummary> speaking_summaries(const std::vector<SpokenAttempt>& attempts);
std::vector<SpeakingSummary> speaking_summaries(Collection& collection);

} // namespace greenroom
