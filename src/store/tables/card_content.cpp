#include "store/tables/card_content.h"

#include <SQLiteCpp/Exception.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

namespace greenroom {

using nlohmann::json;

std::string content_json(const Card& card) {
    json content = {{"prompt", card.prompt},       {"answer", card.answer},   {"key_points", card.key_points},
                    {"expected", card.expected},   {"trap", card.trap},       {"options", json::array()},
                    {"follow_ups", json::array()}, {"sources", json::array()}};
    // Absent where they are empty, so that the content of a card that has none stays the same text.
    for (const auto& [name, text] : {std::pair{"one_sentence", &card.one_sentence}, std::pair{"proof", &card.proof},
                                     std::pair{"weak_answer", &card.weak_answer}, std::pair{"checks", &card.checks},
                                     std::pair{"solution", &card.solution}})
        if (!text->empty())
            content[name] = *text;
    if (!card.hints.empty())
        content["hints"] = card.hints;
    if (!card.wrong.empty())
        content["wrong"] = json::array();
    for (const WrongSolution& wrong : card.wrong)
        content["wrong"].push_back({{"title", wrong.title}, {"text", wrong.text}});
    for (const Option& option : card.options)
        content["options"].push_back({{"text", option.text}, {"right", option.right}});
    for (const FollowUp& follow_up : card.follow_ups)
        content["follow_ups"].push_back({{"question", follow_up.question}, {"answer", follow_up.answer}});
    for (const Source& source : card.sources)
        content["sources"].push_back({{"title", source.title}, {"url", source.url}});
    return content.dump();
}

void read_content_json(const std::string& text, Card& card) {
    try {
        const json content = json::parse(text);
        content.at("prompt").get_to(card.prompt);
        content.at("answer").get_to(card.answer);
        content.at("key_points").get_to(card.key_points);
        content.at("expected").get_to(card.expected);
        content.at("trap").get_to(card.trap);
        card.one_sentence = content.value("one_sentence", "");
        card.hints = content.value("hints", std::vector<std::string>());
        card.proof = content.value("proof", "");
        card.weak_answer = content.value("weak_answer", "");
        card.checks = content.value("checks", "");
        card.solution = content.value("solution", "");
        for (const json& wrong : content.value("wrong", json::array()))
            card.wrong.push_back({wrong.at("title"), wrong.at("text")});
        for (const json& option : content.at("options"))
            card.options.push_back({option.at("text"), option.at("right")});
        for (const json& follow_up : content.at("follow_ups"))
            card.follow_ups.push_back({follow_up.at("question"), follow_up.at("answer")});
        for (const json& source : content.at("sources"))
            card.sources.push_back({source.at("title"), source.at("url")});
    } catch (const json::exception& error) {
        // Only damage to the file makes of it what content_json() does not write.
        throw SQLite::Exception(error.what(), SQLITE_CORRUPT);
    }
}

std::string searchable_body(const Card& card) {
    std::string body;
    const auto add = [&body](const std::string& text) {
        if (!text.empty())
            body += text + "\n\n";
    };
    add(card.kind == Kind::Cloze ? without_gap_braces(card.prompt) : card.prompt);
    for (const Option& option : card.options)
        add(option.text);
    add(card.one_sentence);
    for (const std::string& hint : card.hints)
        add(hint);
    for (const std::string& expected : card.expected)
        add(expected);
    add(card.checks);
    add(card.solution);
    for (const WrongSolution& wrong : card.wrong) {
        add(wrong.title);
        add(wrong.text);
    }
    add(card.answer);
    add(card.proof);
    for (const std::string& point : card.key_points)
        add(point);
    for (const FollowUp& follow_up : card.follow_ups) {
        add(follow_up.question);
        add(follow_up.answer);
    }
    add(card.weak_answer);
    add(card.trap);
    return body;
}

std::string without_gap_braces(const std::string& markdown) {
    std::string text;
    std::size_t at = 0;
    while (at < markdown.size()) {
        const std::size_t open = markdown.find("{{c", at);
        const std::size_t close = open == std::string::npos ? open : markdown.find("}}", open);
        if (close == std::string::npos)
            break;
        std::size_t inside = open + 3;
        while (inside < close && std::isdigit(static_cast<unsigned char>(markdown[inside])))
            ++inside;
        const bool gap = inside > open + 3 && markdown.compare(inside, 2, "::") == 0;
        text.append(markdown, at, open - at);
        if (gap) {
            inside += 2;
            text.append(markdown, inside, std::min(markdown.find("::", inside), close) - inside);
        } else {
            text.append(markdown, open, close + 2 - open);
        }
        at = close + 2;
    }
    return text.append(markdown, at);
}

} // namespace greenroom
