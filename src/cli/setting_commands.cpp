#include "cli/command.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

int set(const Invocation& invocation, const std::string& key, const std::string& value) {
    Collection collection = open_collection(invocation);
    refuse_past_day(key, value, collection.calendar().day_of(invocation.now));
    collection.set(key, value, invocation.now);
    print(invocation, {{key, value}}, key + " = " + value);
    return 0;
}

/// A list may be given as several arguments.
std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : " ") + value;
    return text;
}

int get(const Invocation& invocation, const std::string& key) {
    Collection collection = open_collection(invocation);
    Json json = Json::object();
    std::string text;
    std::string keys;
    for (const SettingText& setting : describe(collection.settings())) {
        keys += (keys.empty() ? "" : ", ") + setting.key;
        if (!key.empty() && setting.key != key)
            continue;
        json[setting.key] = setting.value;
        text += (text.empty() ? "" : "\n") + (key.empty() ? setting.key + " = " : "") + setting.value;
    }
    if (json.empty())
        throw BadSetting("there is no setting \"" + key + "\"; the settings are " + keys);
    print(invocation, json, text);
    return 0;
}

} // namespace

void add_setting_commands(CLI::App& app, Invocation& invocation) {
    const auto key = std::make_shared<std::string>();
    const auto values = std::make_shared<std::vector<std::string>>();
    CLI::App* setter = add_command(app, invocation, "set", "Change a setting",
                                   [&invocation, key, values] { return set(invocation, *key, joined(*values)); });
    setter->add_option("KEY", *key, "Its name; `get` lists them")->required();
    setter->add_option("VALUE", *values, "Its value; an empty interview-date means none")->required();
    add_command(app, invocation, "get", "Show one setting or all of them", [&invocation, key] {
        return get(invocation, *key);
    })->add_option("KEY", *key, "Its name");
}

} // namespace greenroom
