#include "study/search/card_markdown.h"

#include "cards/text/wording.h"

namespace greenroom {

namespace {

/// Further lines of a list item stand under its text.
std::string item(const std::string& text) {
    std::string lines = "- ";
    for (std::size_t at = 0; at < text.size(); ++at) {
        lines += text[at];
        if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n')
            lines += "  ";
    }
    return lines + "\n";
}

std::string header(const Card& card) {
    std::string lines = "<!-- id: " + card.heading_id() + "\n     level: " + to_word(card.level) +
                        "\n     seconds: " + std::to_string(card.seconds);
    if (!card.tags.empty())
        lines += "\n     tags: " + cards::joined(card.tags, ", ");
    if (!card.django.empty())
        lines += "\n     django: " + card.django;
    if (card.asked != Asked::Sometimes)
        lines += std::string("\n     asked: ") + to_word(card.asked);
    if (!card.family.empty())
        lines += "\n     family: " + card.family;
    return lines + " -->\n";
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? "" : "\n### " + title + "\n" + body + (body.ends_with('\n') ? "" : "\n");
}

} // namespace

std::string topic_markdown(const Topic& topic) {
    return "# " + topic.title + "\n<!-- topic: " + topic.path + " -->\n" +
           (topic.summary.empty() ? "" : "\n" + topic.summary + "\n");
}

std::string card_markdown(const Card& card) {
    std::string text = "## " + card.question + "\n" + header(card);
    if (!card.prompt.empty())
        text += "\n" + card.prompt + "\n";
    std::string options, expected, points, sources;
    for (const Option& option : card.options)
        options += item((option.right ? "[x] " : "[ ] ") + option.text);
    for (const std::string& answer : card.expected)
        expected += item(answer);
    for (const std::string& point : card.key_points)
        points += item(point);
    for (const Source& source : card.sources)
        sources += item("[" + source.title + "](" + source.url + ")");
    if (!options.empty())
        text += "\n" + options;
    text += section("In one sentence", card.one_sentence);
    for (const std::string& hint : card.hints)
        text += section("Hint", hint);
    text += section("Expected", expected) + section("Answer", card.answer) + section("Proof", card.proof) +
            section("Key points", points);
    for (const FollowUp& follow_up : card.follow_ups)
        text += section("Follow-up: " + follow_up.question, follow_up.answer);
    return text + section("Weak answer", card.weak_answer) + section("Trap", card.trap) + section("Sources", sources);
}

} // namespace greenroom
