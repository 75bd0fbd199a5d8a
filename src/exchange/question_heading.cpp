#include "exchange/question_heading.h"

#include "cards/text/ascii.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

constexpr std::size_t longest_heading = 300;

} // namespace

void split_question(const std::string& markdown, const std::string& otherwise, Card& card) {
    std::vector<std::string> blocks = cards::split(markdown + "\n\n", "\n\n");
    const auto can_be_heading = [](const std::string& block) {
        const std::string line = block.substr(0, block.find('\n'));
        const bool is_item = line.starts_with("- ") || line.starts_with("> ") || line.starts_with("| ") ||
                             line.starts_with("```") || line == "---" || line.starts_with("$$") ||
                             (cards::is_digit(line.front()) && line.find(". ") < 10);
        return !is_item && line.find("![") == std::string::npos && line.size() <= longest_heading;
    };
    bool in_code = false;
    auto heading = blocks.end();
    for (auto block = blocks.begin(); block != blocks.end() && heading == blocks.end(); ++block) {
        if (!in_code && !block->empty() && can_be_heading(*block))
            heading = block;
        for (const std::string& line : cards::split(*block + "\n", "\n"))
            in_code = in_code != line.starts_with("```");
    }
    card.question = otherwise;
    if (heading != blocks.end()) {
        const std::size_t end = std::min(heading->find('\n'), heading->size());
        card.question = heading->substr(0, end);
        if (card.question.ends_with('\\') && end < heading->size())
            card.question.pop_back();
        heading->erase(0, std::min(end + 1, heading->size()));
        if (heading->empty())
            blocks.erase(heading);
    }
    if (card.question.ends_with('#'))
        card.question.insert(card.question.size() - 1, 1, '\\');
    card.prompt = std::string(cards::without_blank_ends(cards::joined(blocks, "\n\n")));
}

} // namespace greenroom
