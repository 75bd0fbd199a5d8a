// Any bytes at all may be typed where a date or a moment belongs, or be the name of a file among the backups: what is
// read is in range, and written again it reads as the same.

#include "cli/rfc3339.h"
#include "fuzz/require.h"
#include "store/files/backup.h"
#include "study/collection/calendar.h"
#include "study/collection/catch_up.h"
#include "study/collection/settings.h"

#include <cstddef>
#include <cstdint>
#include <string>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (const auto day = day_from_text(text))
        require(to_text(*day) == text, "a date is written as it was read");
    if (const auto moment = instant_from_rfc3339(text))
        require(instant_from_rfc3339(to_rfc3339(*moment)) == moment, "a moment is written as what was read");
    if (const auto moment = backup_moment("/a/deck.sqlite", text))
        require(text.starts_with("deck-" + file_name_text(*moment).substr(0, 4)),
                "a backup's name begins with its year");
    if (const auto plan = catch_up_from_text(text))
        require(catch_up_from_text(to_text(*plan)) == plan, "a plan is written as what was read");
    static const Settings defaults;
    for (const SettingDeclaration& setting : setting_declarations()) {
        Settings settings;
        try {
            change_setting(settings, setting.key, text);
        } catch (const BadSetting&) {
            require(settings == defaults, "a refused value changes nothing");
        }
        if (settings == defaults)
            continue;
        Settings again;
        for (const SettingText& written : describe(settings))
            change_setting(again, written.key, written.value);
        require(again == settings, "settings are written as what was read");
    }
    return 0;
}
