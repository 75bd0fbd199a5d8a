#include "study/interview/speaking.h"

#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>

namespace greenroom {

using std::chrono::milliseconds;

namespace {

double ratio(milliseconds part, milliseconds whole) {
    return whole.count() == 0 ? 0 : static_cast<double>(part.count()) / static_cast<double>(whole.count());
}

double minutes_spoken(const SpokenAnswer& spoken) {
    return std::chrono::duration<double, std::ratio<60>>(spoken.length - spoken.first_word.value_or(spoken.length))
        .count();
}

/// Sums up the attempts of one interview.
class Summing {
public:
    explicit Summing(const SpokenAttempt& first) {
        summary_.interview = first.interview;
        summary_.started = first.started;
    }

    void add(const SpokenAttempt& attempt) {
        const SpokenAnswer& spoken = attempt.answer;
        ++summary_.answers;
        length_ += spoken.length;
        target_ += attempt.target;
        speaking_ += spoken.speaking;
        summary_.longest_pause = std::max(summary_.longest_pause, longest_pause(spoken));
        if (!spoken.words)
            return;
        words_ += *spoken.words;
        fillers_ += spoken.fillers.value_or(0);
        minutes_ += minutes_spoken(spoken);
    }

    SpeakingSummary summary() const {
        SpeakingSummary summary = summary_;
        summary.pace = ratio(length_, target_);
        summary.silence = 1 - ratio(speaking_, length_);
        if (minutes_ > 0)
            summary.words_a_minute = words_ / minutes_;
        if (words_ > 0)
            summary.fillers = fillers_ / words_;
        return summary;
    }

private:
    SpeakingSummary summary_;
    milliseconds length_{}, target_{}, speaking_{};
    double words_ = 0;
    double fillers_ = 0;
    double minutes_ = 0;
};

} // namespace

void keep_spoken(Collection& collection, const std::string& interview, int place, const SpokenAnswer& spoken) {
    InterviewTable& interviews = collection.store().interviews;
    if (const std::optional<InterviewRecord> record = interviews.find(interview))
        interviews.save_spoken(record->key, place, spoken);
}

std::optional<SpokenAnswer> spoken_answer(Collection& collection, const std::string& interview, int place) {
    InterviewTable& interviews = collection.store().interviews;
    const std::optional<InterviewRecord> record = interviews.find(interview);
    if (!record)
        return std::nullopt;
    const std::vector<InterviewEntry> entries = interviews.entries(record->key);
    const auto at = static_cast<std::size_t>(place);
    return at < entries.size() ? entries[at].spoken : std::nullopt;
}

std::vector<SpokenAttempt> attempts_at(Collection& collection, const std::string& card) {
    return collection.store().interviews.spoken_answers(card);
}

double silence_share(const SpokenAnswer& spoken) {
    return spoken.length.count() == 0 ? 0 : 1 - ratio(spoken.speaking, spoken.length);
}

milliseconds longest_pause(const SpokenAnswer& spoken) {
    milliseconds longest{};
    for (const SpokenPause& pause : spoken.pauses)
        longest = std::max(longest, pause.length);
    return longest;
}

std::optional<double> words_a_minute(const SpokenAnswer& spoken) {
    const double minutes = minutes_spoken(spoken);
    return spoken.words && minutes > 0 ? std::optional(*spoken.words / minutes) : std::nullopt;
}

std::vector<SpeakingSummary> speaking_summaries(const std::vector<SpokenAttempt>& attempts) {
    std::vector<SpeakingSummary> summaries;
    for (auto attempt = attempts.begin(); attempt != attempts.end();) {
        Summing sum(*attempt);
        const std::string& interview = attempt->interview;
        bool is_measured = false;
        for (; attempt != attempts.end() && attempt->interview == interview; ++attempt)
            if (attempt->answer.length.count() > 0) {
                sum.add(*attempt);
                is_measured = true;
            }
        if (is_measured)
            summaries.push_back(sum.summary());
    }
    std::ranges::reverse(summaries);
    return summaries;
}

std::vector<SpeakingSummary> speaking_summaries(Collection& collection) {
    return speaking_summaries(collection.store().interviews.spoken_answers());
}

} // namespace greenroom
