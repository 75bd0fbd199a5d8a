#include "study/collection/settings.h"

#include <charconv>
#include <cstdio>
#include <functional>

// Marks what the window shows, so that its words can be extracted for translators; this library knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace greenroom {

namespace {

/// A declaration with how the setting is read and written.
struct Entry {
    SettingDeclaration declaration;
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

Entry whole_number(const char* key, int Settings::*field, SettingGroup group, const char* label, const char* unit,
                   int lowest, int highest) {
    const std::string allowed =
        "a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest) + unit;
    return {{key, SettingKind::WholeNumber, group, label, unit, lowest, highest, allowed},
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
    return {{"desired-retention", SettingKind::Percent, SettingGroup::Memory,
             QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Desired retention"), " %", 70, 97,
             "a number from 0.70 to 0.97"},
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
    return {{"interview-date", SettingKind::Date, SettingGroup::EveryDay,
             QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Interview"), "", 0, 0,
             "a date such as 2026-11-20, or nothing"},
            [](const Settings& settings) {
                return settings.interview_date ? to_text(*settings.interview_date) : std::string();
            },
            [](Settings& settings, const std::string& text) {
                settings.interview_date = day_from_text(text);
                return text.empty() || settings.interview_date.has_value();
            }};
}

Entry catch_up() {
    return {{"catch-up", SettingKind::Text, SettingGroup::EveryDay,
             QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Catching up"),
             QT_TRANSLATE_NOOP("greenroom::desktop::settings", "no plan; e.g. 54 until 2026-11-27"), 0, 0,
             "a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing"},
            [](const Settings& settings) { return settings.catch_up ? to_text(*settings.catch_up) : std::string(); },
            [](Settings& settings, const std::string& text) {
                settings.catch_up = catch_up_from_text(text);
                return text.empty() || settings.catch_up.has_value();
            }};
}

const std::vector<Entry>& entries() {
    using enum SettingGroup;
    static const std::vector<Entry> all{
        whole_number("new-per-day", &Settings::new_per_day, EveryDay,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "New cards a day"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " cards"), 0, 1000),
        whole_number("reviews-per-day", &Settings::reviews_per_day, EveryDay,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Reviews a day, at most"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " cards"), 0, 10000),
        catch_up(),
        whole_number("minutes-per-day", &Settings::minutes_per_day, EveryDay,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Time to spend"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " minutes"), 1, 1440),
        interview_date(),
        whole_number("rollover-hour", &Settings::rollover_hour, EveryDay,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "A new day begins at"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " o'clock"), 0, 23),
        desired_retention(),
        whole_number("maximum-interval", &Settings::maximum_interval, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "Longest interval"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " days"), 1, 36500),
        whole_number("first-good-days", &Settings::first_good_days, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "First interval after Good, at most"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " days"), 1, 365),
        whole_number("first-easy-days", &Settings::first_easy_days, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "First interval after Easy, at most"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " days"), 1, 365),
        whole_number("again-minutes", &Settings::again_minutes, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "After Again, no sooner than"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " minutes"), 1, 1440),
        whole_number("again-cards", &Settings::again_cards, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "nor before this many others"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " cards"), 0, 50),
        whole_number("learn-ahead-minutes", &Settings::learn_ahead_minutes, Memory,
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", "When nothing else waits, ask early by"),
                     QT_TRANSLATE_NOOP("greenroom::desktop::settings", " minutes"), 0, 1440),
    };
    return all;
}

std::string all_keys() {
    std::string keys;
    for (const Entry& entry : entries())
        keys += (keys.empty() ? "" : ", ") + entry.declaration.key;
    return keys;
}

const Entry& entry_of(const std::string& key) {
    for (const Entry& entry : entries())
        if (entry.declaration.key == key)
            return entry;
    throw BadSetting("there is no setting \"" + key + "\"; the settings are " + all_keys());
}

} // namespace

std::vector<SettingDeclaration> setting_declarations() {
    std::vector<SettingDeclaration> declarations;
    for (const Entry& entry : entries())
        declarations.push_back(entry.declaration);
    return declarations;
}

Settings settings_from(const std::map<std::string, std::string>& stored) {
    Settings settings;
    for (const Entry& entry : entries())
        if (const auto found = stored.find(entry.declaration.key); found != stored.end()) {
            Settings changed = settings;
            if (entry.read(changed, found->second))
                settings = changed;
        }
    return settings;
}

std::vector<SettingText> describe(const Settings& settings) {
    std::vector<SettingText> texts;
    for (const Entry& entry : entries())
        texts.push_back({entry.declaration.key, entry.write(settings), entry.declaration.allowed});
    return texts;
}

void change_setting(Settings& settings, const std::string& key, const std::string& value) {
    const Entry& entry = entry_of(key);
    Settings changed = settings;
    if (!entry.read(changed, value))
        throw BadSetting("\"" + value + "\" is no value for " + key + "; it takes " + entry.declaration.allowed);
    settings = changed;
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
