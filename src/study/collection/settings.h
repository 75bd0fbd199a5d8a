#pragma once

#include "memory/scheduling_policy.h"
#include "messages/message.h"
#include "study/collection/calendar.h"
#include "study/collection/catch_up.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace greenroom {

/// The name of what is no path: all cards, wide before deep.
inline constexpr const char* all_cards_path = "all";

/// What recalling a card at the interview counts in a plan: as often as it is asked, or the same for each.
enum class CardWeights { Asked, Equal };

/// What a learner may set, with the defaults a new deck has.
struct Settings {
    double desired_retention = 0.90; ///< 0.70–0.97
    std::optional<int> new_per_day;  ///< 0–1000; nothing: as many as the minutes leave room for
    int reviews_per_day = 200;       ///< 0–10000
    int rollover_hour = 4;           ///< 0–23, local
    int maximum_interval = 180;      ///< days, 1–36500
    int again_minutes = 5;           ///< 1–1440: an Again comes back no sooner
    int again_cards = 5;             ///< 0–50: nor before that many others, while others wait
    int first_good_days = 7;         ///< 1–365: longest first interval after Good
    int first_easy_days = 15;        ///< 1–365: longest first interval after Easy
    int learn_ahead_minutes = 20;    ///< 0–1440: what is due again within this belongs to the sitting still
    int minutes_per_day = 20;        ///< 1–1440: what the learner means to spend
    std::optional<StudyDay> interview_date;
    std::string path = all_cards_path;        ///< in whose order new cards come: the id of a deck's path, or that
    std::vector<std::string> topics_off;      ///< not asked, with all topics below them
    std::map<StudyDay, int> other_days;       ///< minutes on days that have others than usual, 0 on a day off
    CardWeights weights = CardWeights::Asked; ///< what recalling a card at the interview counts
    std::optional<CatchUp> catch_up;          ///< while it lasts, fewer reviews a day
    std::string sync_folder;                  ///< in which devices exchange what was learned; empty for none
    std::string device_name;                  ///< of this one there; empty: that of the computer
    std::string python; ///< that exercises run on, or a virtual environment; empty: found by itself

    bool operator==(const Settings&) const = default;
};

/// A setting that does not exist or cannot have that value; what() names what is allowed.
class BadSetting : public Failure {
public:
    explicit BadSetting(Message what, Message allowed_values = {})
        : Failure(std::move(what)), allowed(std::move(allowed_values)) {}

    Message allowed; ///< what the setting takes, as in its declaration; empty where what() alone tells
};

/// How a setting is edited; a path is one of those that the decks have, or all_cards_path.
enum class SettingKind { WholeNumber, Percent, Date, Text, Choice, Path };

/// One of the values that a setting may have.
struct SettingChoice {
    const char* value;
    Message label;
};

/// Where the Settings window shows a setting.
enum class SettingGroup { EveryDay, Memory };

/// What is declared of a setting, once: the command line, the Settings window and the checks all read it here. Labels
/// and units are messages that the window translates.
struct SettingDeclaration {
    std::string key; ///< e.g. "desired-retention"
    SettingKind kind = SettingKind::WholeNumber;
    SettingGroup group = SettingGroup::EveryDay;
    Message label;  ///< e.g. "Recall to aim for"
    Message unit;   ///< of a number, e.g. " cards"; of a text, what stands there while it is empty
    int lowest = 0; ///< of a number; of a percentage in percent
    int highest = 0;
    Message allowed;                      ///< for people, e.g. "a number from 0.70 to 0.97"
    std::vector<SettingChoice> choices{}; ///< of a choice
};

/// Every setting, in the order in which people are shown them.
std::vector<SettingDeclaration> setting_declarations();

/// A setting as the command line and the Settings window show it.
struct SettingText {
    std::string key;
    std::string value; ///< e.g. "0.9"; empty when unset
    Message allowed;   ///< e.g. "a number from 0.70 to 0.97"
};

/// Settings from the texts that are stored by key. Keys that are not there, and what a newer or older Greenroom stored
/// that this one does not understand, have their defaults.
Settings settings_from(const std::map<std::string, std::string>& stored);

/// Every setting with its value, in the order of setting_declarations().
std::vector<SettingText> describe(const Settings& settings);

/// Changes one setting and returns the text to store; an empty value of a date, a plan or a list unsets it. Throws
/// BadSetting naming the allowed keys or values; nothing is changed then.
std::string change_setting(Settings& settings, const std::string& key, const std::string& value);

/// Throws BadSetting where somebody sets a day that is over as the interview's; one that was set earlier stays.
void refuse_past_day(const std::string& key, const std::string& value, StudyDay today);

/// Whether an editor's command, cut into its parts, hands `{file}` over as an argument or the end of one, as in
/// `--open={file}:{line}`. Within a text that a shell or another program would run, as in `sh -c "vi {file}"`, a file's
/// name could say what is run: such a command is not to be used.
bool hands_file_as_argument(std::span<const std::string> parts);

/// Whether a setting says something of this machine, not of the learner: collections that are united keep their own.
bool belongs_to_machine(const std::string& key);

/// Days with their minutes as the setting `day-off` has them, e.g. "2026-11-20, 2026-11-21:10".
std::string other_days_text(const std::map<StudyDay, int>& days);

/// What the learner means to spend on a day, in minutes.
int minutes_on(const Settings& settings, StudyDay day);

/// Which bounds the settings give the scheduling policy.
SchedulingPolicy policy_of(const Settings& settings);

} // namespace greenroom
