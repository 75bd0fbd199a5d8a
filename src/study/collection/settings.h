#pragma once

#include "memory/scheduling_policy.h"
#include "study/collection/calendar.h"
#include "study/review/catch_up.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Store;

/// What a learner may set, with the defaults a new deck has.
struct Settings {
    double desired_retention = 0.90; ///< 0.70–0.97
    int new_per_day = 15;            ///< 0–1000
    int reviews_per_day = 200;       ///< 0–10000
    int rollover_hour = 4;           ///< 0–23, local
    int maximum_interval = 180;      ///< days, 1–36500
    int again_minutes = 5;           ///< 1–1440: an Again comes back no sooner
    int again_cards = 5;             ///< 0–50: nor before that many others, while others wait
    int first_good_days = 7;         ///< 1–365: longest first interval after Good
    int first_easy_days = 15;        ///< 1–365: longest first interval after Easy
    int learn_ahead_minutes = 20;    ///< 0–1440: how early a card may come when nothing else waits
    int minutes_per_day = 20;        ///< 1–1440: what the learner means to spend
    std::optional<StudyDay> interview_date;
    std::optional<CatchUp> catch_up; ///< while it lasts, fewer reviews a day

    bool operator==(const Settings&) const = default;
};

/// A setting as the command line and the Settings dialog show it.
struct SettingText {
    std::string key;     ///< e.g. "desired-retention"
    std::string value;   ///< e.g. "0.9"; empty when unset
    std::string allowed; ///< e.g. "a number from 0.70 to 0.97"
};

/// The stored settings; keys that are not stored have their defaults.
Settings load_settings(Store& store);

/// Every setting in a fixed order.
std::vector<SettingText> describe(const Settings& settings);

/// Checks and stores one setting; an empty value of "interview-date" or "catch-up" unsets it. Returns the settings
/// after it. Throws BadSetting naming the allowed keys or values; nothing is stored then.
Settings set_setting(Store& store, const std::string& key, const std::string& value);

/// Which bounds the settings give the scheduling policy.
SchedulingPolicy policy_of(const Settings& settings);

} // namespace greenroom
