#include "study/collection/settings.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>
#include <utility>

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

Entry whole_number(const char* key, int Settings::*field, SettingGroup group, const Message& label, const Message& unit,
                   int lowest, int highest) {
    const Message allowed = English::tr("a whole number from %1 to %2%3").arg(lowest).arg(highest).arg(unit);
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
    return {{"desired-retention", SettingKind::Percent, SettingGroup::Memory, English::tr("Desired retention"), " %",
             70, 97, English::tr("a number from 0.70 to 0.97")},
            [](const Settings& settings) {
                char text[16];
                const auto written = std::to_chars(std::begin(text), std::end(text), settings.desired_retention,
                                                   std::chars_format::general, 4); // a point in every locale
                return std::string(text, written.ptr);
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
    return {{"interview-date", SettingKind::Date, SettingGroup::EveryDay, English::tr("Interview"), "", 0, 0,
             English::tr("a date such as 2026-11-20, or nothing")},
            [](const Settings& settings) {
                return settings.interview_date ? to_text(*settings.interview_date) : std::string();
            },
            [](Settings& settings, const std::string& text) {
                settings.interview_date = day_from_text(text);
                return text.empty() || settings.interview_date.has_value();
            }};
}

/// The parts of a list, which commas or spaces keep apart.
std::vector<std::string> parts_of(const std::string& text) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text + ",")
        if (c != ',' && c != ' ')
            part += c;
        else if (!part.empty())
            parts.push_back(std::exchange(part, {}));
    return parts;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

bool is_path_text(const std::string& text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/' || c == '_';
    });
}

Entry new_per_day() {
    return {{"new-per-day", SettingKind::Text, SettingGroup::EveryDay, English::tr("New cards a day"),
             English::tr("auto, or a number"), 0, 1000,
             English::tr("auto (as many as your minutes leave room for), or a whole number from 0 to 1000")},
            [](const Settings& settings) {
                return settings.new_per_day ? std::to_string(*settings.new_per_day) : std::string("auto");
            },
            [](Settings& settings, const std::string& text) {
                settings.new_per_day = number_from<int>(text);
                return text == "auto" ||
                       (settings.new_per_day && *settings.new_per_day >= 0 && *settings.new_per_day <= 1000);
            }};
}

Entry path() {
    return {{"path", SettingKind::Path, SettingGroup::EveryDay, English::tr("Path"), "", 0, 0,
             English::tr("all, or the id of a path that `paths` lists")},
            [](const Settings& settings) { return settings.path; },
            [](Settings& settings, const std::string& text) {
                settings.path = text;
                return !text.empty() && is_path_text(text);
            }};
}

Entry topics_off() {
    return {{"topics-off", SettingKind::Text, SettingGroup::EveryDay, English::tr("Topics that are not for me"),
             English::tr("none; e.g. async, operations/caching"), 0, 0,
             English::tr("topics with commas between, such as async, operations/caching, or nothing")},
            [](const Settings& settings) { return joined(settings.topics_off); },
            [](Settings& settings, const std::string& text) {
                settings.topics_off = parts_of(text);
                return std::ranges::all_of(settings.topics_off, is_path_text);
            }};
}

Entry other_days() {
    return {
        {"day-off", SettingKind::Text, SettingGroup::EveryDay, English::tr("Days off, and shorter days"),
         English::tr("none; e.g. 2026-11-20, 2026-11-21:10"), 0, 0,
         English::tr(
             "dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, "
             "or nothing")},
        [](const Settings& settings) { return other_days_text(settings.other_days); },
        [](Settings& settings, const std::string& text) {
            settings.other_days.clear();
            for (const std::string& part : parts_of(text)) {
                const std::size_t colon = part.find(':');
                const auto day = day_from_text(part.substr(0, colon));
                const auto minutes =
                    colon == std::string::npos ? std::optional(0) : number_from<int>(part.substr(colon + 1));
                if (!day || !minutes || *minutes < 0 || *minutes > 1440)
                    return false;
                settings.other_days[*day] = *minutes;
            }
            return true;
        }};
}

Entry weights() {
    return {{"weights",
             SettingKind::Choice,
             SettingGroup::EveryDay,
             English::tr("What counts at the interview"),
             "",
             0,
             0,
             English::tr("asked (what is asked often counts more), or equal"),
             {{"asked", English::tr("What is asked often counts more")},
              {"equal", English::tr("Every card counts the same")}}},
            [](const Settings& settings) {
                return std::string(settings.weights == CardWeights::Asked ? "asked" : "equal");
            },
            [](Settings& settings, const std::string& text) {
                settings.weights = text == "equal" ? CardWeights::Equal : CardWeights::Asked;
                return text == "asked" || text == "equal";
            }};
}

Entry catch_up() {
    return {{"catch-up", SettingKind::Text, SettingGroup::EveryDay, English::tr("Catching up"),
             English::tr("no plan; e.g. 54 until 2026-11-27"), 0, 0,
             English::tr("a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing")},
            [](const Settings& settings) { return settings.catch_up ? to_text(*settings.catch_up) : std::string(); },
            [](Settings& settings, const std::string& text) {
                settings.catch_up = catch_up_from_text(text);
                return text.empty() || settings.catch_up.has_value();
            }};
}

/// Whether a terminal or a field shows the text as it is, in one line.
bool is_one_line(const std::string& text) {
    return std::ranges::none_of(text, [](char c) { return c >= 0 && c < ' '; });
}

Entry whole_path(const char* key, std::string Settings::*field, const Message& label, const Message& where_empty,
                 const Message& allowed) {
    return {{key, SettingKind::Text, SettingGroup::EveryDay, label, where_empty, 0, 0, allowed},
            [field](const Settings& settings) { return settings.*field; },
            [field](Settings& settings, const std::string& text) {
                settings.*field = text;
                return text.empty() || (text.front() == '/' && is_one_line(text));
            }};
}

Entry device_name() {
    return {{"device-name", SettingKind::Text, SettingGroup::EveryDay, English::tr("Name of this device there"),
             English::tr("that of the computer"), 0, 0, English::tr("a name of at most 60 letters, or nothing")},
            [](const Settings& settings) { return settings.device_name; },
            [](Settings& settings, const std::string& text) {
                settings.device_name = text;
                return text.size() <= 60 && is_one_line(text);
            }};
}

const std::vector<Entry>& entries() {
    using enum SettingGroup;
    static const std::vector<Entry> all{
        new_per_day(),
        whole_number("reviews-per-day", &Settings::reviews_per_day, EveryDay, English::tr("Reviews a day, at most"),
                     English::tr(" cards"), 0, 10000),
        catch_up(),
        whole_number("minutes-per-day", &Settings::minutes_per_day, EveryDay, English::tr("Time to spend"),
                     English::tr(" minutes"), 1, 1440),
        interview_date(),
        path(),
        weights(),
        topics_off(),
        other_days(),
        whole_number("rollover-hour", &Settings::rollover_hour, EveryDay, English::tr("A new day begins at"),
                     English::tr(" o'clock"), 0, 23),
        whole_path("python", &Settings::python, English::tr("Python for exercises"),
                   English::tr("found by itself; or a virtual environment"),
                   English::tr("the whole path of a Python, or of a virtual environment's folder, or nothing")),
        whole_path("sync-folder", &Settings::sync_folder, English::tr("Sync folder"),
                   English::tr("none; or a folder in Dropbox, Syncthing, Git"),
                   English::tr("the whole path of a folder that something carries between your devices, or nothing")),
        device_name(),
        desired_retention(),
        whole_number("maximum-interval", &Settings::maximum_interval, Memory, English::tr("Longest interval"),
                     English::tr(" days"), 1, 36500),
        whole_number("first-good-days", &Settings::first_good_days, Memory,
                     English::tr("First interval after Good, at most"), English::tr(" days"), 1, 365),
        whole_number("first-easy-days", &Settings::first_easy_days, Memory,
                     English::tr("First interval after Easy, at most"), English::tr(" days"), 1, 365),
        whole_number("again-minutes", &Settings::again_minutes, Memory, English::tr("After Again, wait at least"),
                     English::tr(" minutes"), 1, 1440),
        whole_number("again-cards", &Settings::again_cards, Memory,
                     English::tr("After Again, ask this many others first"), English::tr(" cards"), 0, 50),
        whole_number("learn-ahead-minutes", &Settings::learn_ahead_minutes, Memory,
                     English::tr("Before a session ends, ask what is due within"), English::tr(" minutes"), 0, 1440),
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
    throw BadSetting(English::tr("there is no setting \"%1\"; the settings are %2").arg(key).arg(all_keys()));
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

std::string change_setting(Settings& settings, const std::string& key, const std::string& value) {
    const Entry& entry = entry_of(key);
    Settings changed = settings;
    if (!entry.read(changed, value))
        throw BadSetting(greenroom::English::tr("\"%1\" is no value for %2; it takes %3")
                             .arg(value)
                             .arg(key)
                             .arg(entry.declaration.allowed),
                         entry.declaration.allowed);
    settings = changed;
    return entry.write(changed);
}

void refuse_past_day(const std::string& key, const std::string& value, StudyDay today) {
    if (const auto day = key == "interview-date" ? day_from_text(value) : std::nullopt; day && *day < today)
        throw BadSetting(English::tr("%1 is over; set a day to come, or no date").arg(value));
}

bool belongs_to_machine(const std::string& key) {
    return key == "python" || key == "sync-folder" || key == "device-name";
}

std::string other_days_text(const std::map<StudyDay, int>& other_days) {
    std::vector<std::string> days;
    for (const auto& [day, minutes] : other_days)
        days.push_back(to_text(day) + (minutes > 0 ? ":" + std::to_string(minutes) : ""));
    return joined(days);
}

int minutes_on(const Settings& settings, StudyDay day) {
    const auto other = settings.other_days.find(day);
    return other == settings.other_days.end() ? settings.minutes_per_day : other->second;
}

bool hands_file_as_argument(std::span<const std::string> parts) {
    constexpr std::string_view file = "{file}";
    constexpr std::string_view means_something_to_a_shell = " \t\r\n'\"`$;&|<>()*?[]#~\\";
    // -c and -e, also behind other letters as in -lc, are how shells, terminals and interpreters are told what to run.
    const auto says_what_to_run = [](const std::string& part) {
        return part == "--command" || part == "--eval" || part == "eval" || part == "exec" ||
               (part.size() > 1 && part.starts_with('-') && !part.starts_with("--") &&
                (part.ends_with('c') || part.ends_with('e')));
    };
    for (std::size_t place = 0; place < parts.size(); ++place) {
        if (parts[place].find(file) == std::string::npos)
            continue;
        if (place == 0 || says_what_to_run(parts[place - 1]) ||
            parts[place].find_first_of(means_something_to_a_shell) != std::string::npos)
            return false;
    }
    return true;
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
