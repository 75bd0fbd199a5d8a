// Runs the query fuzz target over so many random queries, for compilers without libFuzzer: words, keys, values, signs
// and bytes, put together much as people and the hostile type them.

#include "study/search/query.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::array sound{"lazy",
                           "mean",
                           "it",
                           "say",
                           "n+1",
                           "topic:orm",
                           "level:mid",
                           "kind:open",
                           "tag:n+1",
                           "django:5.2",
                           "is:due",
                           "is:new",
                           "is:archived",
                           "is:leech",
                           "is:flagged",
                           "is:mature",
                           "is:learning",
                           "is:suspended",
                           "graded:again",
                           "graded:2026-11-20",
                           "due<7d",
                           "due>=-3",
                           "interval>1mo",
                           "stability<10",
                           "difficulty=5.2",
                           "retrievability<90%",
                           "reviews>2",
                           "lapses=0",
                           "\"a b\"",
                           "NOT",
                           "NEAR",
                           "card_text",
                           "*a",
                           "^it",
                           "{question}a",
                           "'; DROP",
                           "\\a",
                           "%a",
                           "größe",
                           "😀",
                           "🦄",
                           "?1",
                           "\xE2\x80\x8B",
                           "null=True",
                           "a\tb",
                           "and"};

constexpr std::array hostile{"topic:",
                             "level:",
                             "is:",
                             "django:",
                             "tag:",
                             "kind:",
                             "graded:2026-99-99",
                             "due<",
                             "or",
                             "(",
                             ")",
                             "-",
                             "\"",
                             "*",
                             "%",
                             ";--",
                             ":",
                             "<",
                             "=",
                             "\xFF",
                             "\xC3",
                             "\n",
                             "999999999999999999",
                             "reviews>1e308",
                             "due<999999999999y",
                             "interval<0.00000001"};

/// Most of what it makes can be searched for.
class RandomText {
public:
    explicit RandomText(std::uint64_t seed) : random_(seed) {}

    std::string make() { return below(4) == 0 ? anything() : query(3); }

private:
    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

    std::string query(int depth) {
        std::string text;
        for (auto part = below(4) + 1; part > 0; --part) {
            text += text.empty() ? "" : below(4) == 0 ? " or " : " ";
            text += below(5) == 0 ? "-" : "";
            text += depth > 0 && below(5) == 0 ? "(" + query(depth - 1) + ")" : sound[below(sound.size())];
        }
        return text;
    }

    std::string anything() {
        std::string text;
        for (auto piece = below(9); piece > 0; --piece) {
            switch (below(8)) {
            case 0:
                text += static_cast<char>(below(256));
                break;
            case 1:
                text += '\0';
                break;
            case 2:
            case 3:
                text += hostile[below(hostile.size())];
                break;
            default:
                text += sound[below(sound.size())];
            }
            text += below(3) == 0 ? "" : " ";
        }
        return text;
    }

    std::mt19937_64 random_;
};

} // namespace

int main(int count, char** arguments) {
    const long queries = count >= 2 ? std::atol(arguments[1]) : 0;
    if (queries <= 0) {
        std::cerr << "usage: random_queries NUMBER [SEED]\n";
        return 2;
    }
    RandomText random(count >= 3 ? std::strtoull(arguments[2], nullptr, 10) : 1);
    const greenroom::Calendar calendar{std::chrono::hours{4},
                                       [](greenroom::Instant) { return std::chrono::seconds{0}; }};
    long searched = 0;
    for (long number = 0; number < queries; ++number) {
        const std::string text = random.make();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
        searched += std::holds_alternative<greenroom::CardQuery>(greenroom::parse_query(text, calendar));
    }
    std::cout << queries << " queries, of which " << searched << " were searched for" << std::endl;
    return 0;
}
