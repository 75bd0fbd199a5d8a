#include "cli/command.h"
#include "study/plan/prospect.h"
#include "study/plan/study_plan.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

/// What to plan with instead of the settings; empty where they hold.
struct OtherSettings {
    std::string date, minutes, path;

    bool any() const { return !date.empty() || !minutes.empty() || !path.empty(); }
};

int paths(const Invocation& invocation) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    Json list = Json::array();
    std::string text;
    for (const auto& [path, cards, met] : collection.paths()) {
        list.push_back({{"id", path.id},
                        {"title", path.title},
                        {"for", path.audience},
                        {"days", path.days},
                        {"minutes", path.minutes},
                        {"cards", cards},
                        {"met", met}});
        text += (text.empty() ? "" : "\n") + path.id + ": " + path.title + ", " + std::to_string(path.days) +
                " days of " + std::to_string(path.minutes) + " minutes, " + std::to_string(met) + " of " +
                std::to_string(cards) + " cards met\n    " + path.audience;
    }
    print(invocation, list, text.empty() ? "No deck that was read has paths" : text);
    return 0;
}

Json to_json(const Prospect& prospect) {
    Json days = Json::array(), topics = Json::array();
    for (const ProspectDay& day : prospect.days)
        days.push_back({{"day", to_text(day.day)},
                        {"reviews", day.planned.reviews},
                        {"new", day.planned.fresh},
                        {"minutes", day.planned.minutes},
                        {"mock", day.mock}});
    for (const TopicProspect& topic : prospect.topics)
        if (prospect.interview)
            topics.push_back({{"topic", topic.standing.path},
                              {"now", topic.standing.readiness},
                              {"plan", topic.plan},
                              {"stop", topic.standing.readiness_then}});
    const auto& interview = prospect.interview;
    return {{"date", interview ? Json(to_text(*interview)) : Json(nullptr)},
            {"days_left", interview ? Json(*interview - prospect.today) : Json(nullptr)},
            {"today", {{"reviews", prospect.due.due}, {"new", prospect.due.fresh}, {"minutes", prospect.due.minutes}}},
            {"recalled_on_day", interview ? Json{{"plan", prospect.then.plan},
                                                 {"as_so_far", prospect.then.as_so_far},
                                                 {"stop", prospect.then.stop}}
                                          : Json(nullptr)},
            {"cards", prospect.cards},
            {"new_card_seconds", prospect.new_card_seconds},
            {"own_pace", prospect.knows_own_pace},
            {"days", days},
            {"topics", topics},
            {"sentence", sentence_of(prospect)}};
}

std::string to_text(const Prospect& prospect) {
    std::string text = sentence_of(prospect);
    char line[120];
    if (prospect.new_card_seconds > 0) {
        std::snprintf(line, sizeof line,
                      prospect.knows_own_pace
                          ? "\nBy your own pace, %.0f seconds for a new card"
                          : "\nReckoned with %.0f seconds for a new card, until your own pace is known",
                      prospect.new_card_seconds);
        text += line;
    }
    for (const ProspectDay& day : prospect.days) {
        std::snprintf(line, sizeof line, "\n%s %4.0f reviews %4.0f new %4.0f min%s", to_text(day.day).c_str(),
                      day.planned.reviews, day.planned.fresh, day.planned.minutes, day.mock ? "  mock interview" : "");
        text += line;
    }
    if (!prospect.interview)
        return text;
    text += "\n     now  plan  stop  topic";
    for (const TopicProspect& topic : prospect.topics) {
        std::snprintf(line, sizeof line, "\n%6.0f%%%5.0f%%%5.0f%%  ", 100 * topic.standing.readiness, 100 * topic.plan,
                      100 * topic.standing.readiness_then);
        text += line + topic.standing.path;
    }
    return text;
}

int plan(const Invocation& invocation, const OtherSettings& other) {
    Collection collection = open_collection(invocation);
    advise_where_empty(collection);
    if (other.any()) {
        Settings changed = collection.settings();
        for (const auto& [key, value] :
             {std::pair{"interview-date", &other.date}, {"minutes-per-day", &other.minutes}, {"path", &other.path}})
            if (!value->empty())
                collection.check_setting(changed, key, *value);
        collection.adopt(changed);
    }
    const Prospect prospect = read_tuned_prospect(collection, invocation.now, [] { return true; }).value();
    print(invocation, to_json(prospect), to_text(prospect));
    return 0;
}

} // namespace

void add_plan_commands(CLI::App& app, Invocation& invocation) {
    add_command(app, invocation, "paths", "List the decks' paths, each an order in which to meet cards",
                [&invocation] { return paths(invocation); });
    const auto other = std::make_shared<OtherSettings>();
    CLI::App* planning =
        add_command(app, invocation, "plan", "Show today's plan for the interview, and what it leads to",
                    [&invocation, other] { return plan(invocation, *other); });
    planning->add_option("--date", other->date, "What another interview date would lead to, e.g. 2026-12-11");
    planning->add_option("--minutes", other->minutes, "What other minutes a day would lead to");
    planning->add_option("--path", other->path, "What another path would lead to");
}

} // namespace greenroom
