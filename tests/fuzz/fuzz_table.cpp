// Any bytes at all are a table, or a text of questions and answers: nothing crashes, and what is wrong is told.

#include "exchange/exchange_report.h"
#include "exchange/text_import.h"
#include "fuzz/require.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const std::array<std::string, 3> names{"fuzz.csv", "fuzz.tsv", "fuzz.txt"};
    if (size == 0)
        return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        for (const TextCards::Found& found : read_text_cards(text, names[data[0] % names.size()], {}).cards) {
            require(!found.card.question.empty() && !found.card.answer.empty(), "a card has a question and an answer");
            require(found.card.question.find('\n') == std::string::npos, "a question is one line");
            require(!found.topic.path.empty(), "a card has a topic");
        }
    } catch (const BadImport& bad) {
        require(*bad.what() != '\0', "a refusal says why");
    }
    return 0;
}
