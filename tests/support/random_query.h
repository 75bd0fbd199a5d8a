#pragma once

#include "records/card_query.h"

#include <random>
#include <string>
#include <vector>

namespace greenroom::test {

/// Queries at random, from words that cards in tests have and from what is hostile.
class RandomQuery {
public:
    explicit RandomQuery(std::mt19937& random) : random_(random) {}

    CardQuery make(int depth = 3) {
        using Join = CardQuery::Join;
        const int chance = below(depth > 0 ? 8 : 3);
        if (chance < 3)
            return {Join::Term, {}, term()};
        if (chance == 3)
            return {Join::Not, {make(depth - 1)}, {}};
        CardQuery query{chance < 6 ? Join::All : Join::Any, {}, {}};
        for (int part = below(3) + 1; part > 0; --part)
            query.parts.push_back(make(depth - 1));
        return query;
    }

private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

    template<typename Value>
    Value one_of(const std::vector<Value>& values) {
        return values[random_() % values.size()];
    }

    CardTerm term() {
        switch (below(10)) {
        case 0:
        case 1:
            return TextTerm{one_of<std::string>({"lazy",
                                                 "queryset",
                                                 "select_related",
                                                 "query",
                                                 "sel",
                                                 "n+1",
                                                 "the loop",
                                                 "related NOT",
                                                 "\"lazy\"",
                                                 "NEAR(lazy",
                                                 "*",
                                                 "^lazy",
                                                 "la",
                                                 "s",
                                                 "%",
                                                 "🦄",
                                                 "😀",
                                                 "größe",
                                                 std::string("a\0b", 3),
                                                 "lazy\" OR \"index"}),
                            below(2) == 0 ? TextTerm::Match::Prefix : TextTerm::Match::Whole};
        case 2:
            return TopicTerm{one_of<std::string>({"orm", "ORM/relations", "or", "http", "orm/", "%", "admin"})};
        case 3:
            return LevelTerm{static_cast<Level>(below(3))};
        case 4:
            return KindTerm{static_cast<Kind>(below(4))};
        case 5:
            return TagTerm{one_of<std::string>({"n+1", "N+1", "lazy", "n", "select_related", ","})};
        case 6:
            return DjangoTerm{one_of<std::string>({"3.2", "4", "4.2.1", "5.0", "5.2", "6"})};
        case 7:
            return StateTerm{static_cast<CardState>(below(8))};
        case 8:
            return below(3) == 0 ? CardTerm(GradedBetweenTerm{day(-below(60)), day(below(3))})
                                 : CardTerm(GradeTerm{static_cast<Grade>(1 + below(4))});
        default:
            return PropertyTerm{static_cast<CardProperty>(below(7)), static_cast<Comparison>(below(5)),
                                one_of<double>({-3, 0, 0.5, 0.9, 1, 2, 5, 7, 21, 100}), 0.5};
        }
    }

    static Instant day(int from_friday) {
        return Instant{std::chrono::milliseconds{1'795'165'200'000}} + std::chrono::days{from_friday};
    }

    std::mt19937& random_;
};

} // namespace greenroom::test
