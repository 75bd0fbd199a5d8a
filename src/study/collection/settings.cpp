#include "study/collection/settings.h"

#include "store/tables/store.h"
#include "study/collection/bad_setting.h"

#include <charconv>
#include <cstdio>
#include <functional>

namespace greenroom {

namespace {

/// How one setting is read, written and explained.
struct Entry {
    std::string key;
    std::string allowed;
    std::function<std::string(const Settings&)> write;
    std::function<bool(Settings&, const std::string&)> read; ///< false when the text is no allowed value
};

template<typename Number>
std::optional<Number> number_from(const std::string& text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Entry whole_number(std::string key, int Settings::*field, int lowest, int highest, const std::string& unit) {
    return {std::move(key), "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest) + unit,
            [field](const Settings& settings) { return std::to_string(settings.*field); },
            [=](Settings& settings, const std::string& text) {
                const auto number = number_from<int>(text);
                if (!number || *number < lowest || *number > highest)
                    return false;
                settings.*field = *number;
                return true;
            }};
}

Entry desired_retention() {
    return {"desired-retention", "a number from 0.70 to 0.97",
            [](const Settings& settings) {
                char text[16];
                std::snprintf(text, sizeof text, "%.4g", settings.desired_retention);
                return std::string(text);
            },
            [](Settings& settings, const std::string& text) {
                const auto number = number_from<double>(text);
                if (!number || !(*number >= 0.70 && *number <= 0.97))
                    return false;
                settings.desired_retention = *number;
                return true;
            }};
}

Entry interview_date() {
    return {"interview-date", "a date such as 2026-11-20, or nothing",
            [](const Settings& settings) {
                return settings.interview_date ? to_text(*settings.interview_date) : std::string();
            },
            [](Settings& settings, const std::string& text) {
                settings.interview_date = day_from_text(text);
                return text.empty() || settings.interview_date.has_value();
            }};
}

Entry catch_up() {
    return {"catch-up", "a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing",
            [](const Settings& settings) { return settings.catch_up ? to_text(*settings.catch_up) : std::string(); },
            [](Settings& settings, const std::string& text) {
                settings.catch_up = catch_up_from_text(text);
                return text.empty() || settings.catch_up.has_value();
            }};
}

const std::vector<Entry>& entries() {
    static const std::vector<Entry> all{
        desired_retention(),
        whole_number("new-per-day", &Settings::new_per_day, 0, 1000, " cards"),
        whole_number("reviews-per-day", &Settings::reviews_per_day, 0, 10000, " cards"),
        catch_up(),
        whole_number("minutes-per-day", &Settings::minutes_per_day, 1, 1440, " minutes"),
        interview_date(),
        whole_number("maximum-interval", &Settings::maximum_interval, 1, 36500, " days"),
        whole_number("first-good-days", &Settings::first_good_days, 1, 365, " days"),
        whole_number("first-easy-days", &Settings::first_easy_days, 1, 365, " days"),
        whole_number("again-minutes", &Settings::again_minutes, 1, 1440, " minutes"),
        whole_number("again-cards", &Settings::again_cards, 0, 50, " cards"),
        whole_number("learn-ahead-minutes", &Settings::learn_ahead_minutes, 0, 1440, " minutes"),
        whole_number("rollover-hour", &Settings::rollover_hour, 0, 23, ", the hour at which a study day begins"),
    };
    return all;
}

std::string all_keys() {
    std::string keys;
    for (const Entry& entry : entries())
        keys += (keys.empty() ? "" : ", ") + entry.key;
    return keys;
}

const Entry& entry_of(const std::string& key) {
    for (const Entry& entry : entries())
        if (entry.key == key)
            return entry;
    throw BadSetting("there is no setting \"" + key + "\"; the settings are " + all_keys());
}

} // namespace

Settings load_settings(Store& store) {
    Settings settings;
    const auto stored = store.settings.all();
    // What a newer or older Greenroom stored and this one does not understand keeps its default.
    for (const Entry& entry : entries())
        if (const auto found = stored.find(entry.key); found != stored.end()) {
            Settings changed = settings;
            if (entry.read(changed, found->second))
                settings = changed;
        }
    return settings;
}

std::vector<SettingText> describe(const Settings& settings) {
    std::vector<SettingText> texts;
    for (const Entry& entry : entries())
        texts.push_back({entry.key, entry.write(settings), entry.allowed});
    return texts;
}

Settings set_setting(Store& store, const std::string& key, const std::string& value) {
    const Entry& entry = entry_of(key);
    Settings settings = load_settings(store);
    if (!entry.read(settings, value))
        throw BadSetting("\"" + value + "\" is no value for " + key + "; it takes " + entry.allowed);
    if (value.empty())
        store.settings.unset(key);
    else
        store.settings.set(key, value);
    return settings;
}

SchedulingPolicy policy_of(const Settings& settings) {
    SchedulingPolicy policy;
    policy.desired_retention = settings.desired_retention;
    policy.again_minimum = settings.again_minutes / (24.0 * 60);
    policy.first_good_maximum = settings.first_good_days;
    policy.first_easy_maximum = settings.first_easy_days;
    policy.maximum_interval = settings.maximum_interval;
    return policy;
}

} // namespace greenroom
