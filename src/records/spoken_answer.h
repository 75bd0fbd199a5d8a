#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// A silence between two words that is longer than this is a pause.
inline constexpr std::chrono::milliseconds shortest_pause{2000};

/// A silence in the middle of an answer.
struct SpokenPause {
    std::chrono::milliseconds from{}; ///< in the recording
    std::chrono::milliseconds length{};

    bool operator==(const SpokenPause&) const = default;
};

/// How an answer was spoken, as its recording tells.
struct SpokenAnswer {
    std::string file{};                                    ///< its name in the folder of recordings
    std::chrono::milliseconds length{};                    ///< 0 while nothing has been measured yet
    std::optional<std::chrono::milliseconds> first_word{}; ///< when it began; nothing where nobody spoke
    std::chrono::milliseconds speaking{};
    std::vector<SpokenPause> pauses{}; ///< those longer than shortest_pause, in order
    double loudness = -96;             ///< of the words, in dB of full scale, at most 0
    std::optional<int> words{};        ///< in its transcript, if there is one
    std::optional<int> fillers{};      ///< of them "um", "you know" and the like

    bool operator==(const SpokenAnswer&) const = default;
};

} // namespace greenroom
