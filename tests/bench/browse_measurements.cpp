#include "measurements.h"

#include "statistics.h"
#include "stopwatch.h"
#include "store/tables/store.h"
#include "study/search/browse.h"
#include "study/search/query.h"
#include "support/collection_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace greenroom::bench {

namespace {

/// What a table shows at once.
constexpr std::size_t shown = 40;

/// What learners type, letter by letter.
constexpr std::array typed{"select_related",
                           "queryset lazy",
                           "\"one transaction\" index",
                           "constraint -migration",
                           "topic:topic level:senior the",
                           "is:due query or is:leech",
                           "stability<10 prefetch",
                           "tag:n+1 round trip",
                           "graded:again due<7d how"};

struct Keystroke {
    std::string text;
    CardQuery query;
};

/// Every beginning of what is typed that is a query; the others show what is wrong with them and search for nothing.
std::vector<Keystroke> keystrokes() {
    const Calendar calendar{std::chrono::hours{4}, system_utc_offset};
    std::vector<Keystroke> all;
    for (const std::string text : typed)
        for (std::size_t length = 1; length <= text.size(); ++length) {
            const auto read = parse_query(std::string_view(text).substr(0, length), calendar);
            if (const auto* query = std::get_if<CardQuery>(&read))
                all.push_back({text.substr(0, length), *query});
        }
    return all;
}

/// Every card of the deck by its key, as the table has it without any search.
class AllKeys {
public:
    explicit AllKeys(Store& store)
        : rows_(store.database.connection(), "SELECT c.key, c.id, c.question, t.path FROM card c JOIN topic t ON"
                                             " t.key = c.topic WHERE c.key BETWEEN ? AND ?"),
          keys_(store.database.connection(), "SELECT key FROM card INDEXED BY card_narrow WHERE archived IS NULL") {}

    void read_some(std::size_t place) {
        const auto first = static_cast<std::int64_t>(place * shown % 5'000 + 1);
        SQLite::bind(rows_, first, first + static_cast<std::int64_t>(shown));
        while (rows_.executeStep())
            bytes_ += rows_.getColumn(2).getString().size();
        rows_.reset();
    }

    void read_keys() {
        std::vector<CardKey> keys;
        while (keys_.executeStep())
            keys.push_back(CardKey{keys_.getColumn(0).getInt64()});
        keys_.reset();
        if (keys.empty())
            throw std::runtime_error("The deck made for measuring has no cards");
    }

private:
    SQLite::Statement rows_, keys_;
    std::size_t bytes_ = 0;
};

Row measure_keystrokes(Collection& collection, const Trial& trial) {
    AllKeys bare(collection.store());
    std::vector<double> measured, floor;
    for (int round = 0; round < trial.extent.rounds; ++round)
        for (const Keystroke& keystroke : keystrokes()) {
            measured.push_back(milliseconds_of([&] {
                const auto found = find_cards(collection, keystroke.query, {}, trial.now, shown);
                card_rows(collection, found, trial.now, &keystroke.query);
            }));
            floor.push_back(milliseconds_of([&] { bare.read_some(floor.size()); }));
        }
    return {"keystroke to the first 40 rows, p99 of " + std::to_string(measured.size()),
            "ms",
            p99(measured),
            p99(floor),
            {Bound::Of::Value, 30},
            "40 cards' questions read by key, without a search"};
}

Row measure_whole_list(Collection& collection, const Trial& trial) {
    AllKeys bare(collection.store());
    std::vector<double> measured, floor;
    for (int round = 0; round < trial.extent.rounds; ++round)
        for (const Keystroke& keystroke : keystrokes()) {
            measured.push_back(milliseconds_of([&] { find_cards(collection, keystroke.query, {}, trial.now); }));
            floor.push_back(milliseconds_of([&] { bare.read_keys(); }));
        }
    return {"keystroke to all that match, p99 of " + std::to_string(measured.size()),
            "ms",
            p99(measured),
            p99(floor),
            {Bound::Of::Value, 150},
            "every card's key read from an index"};
}

/// The slowest column, each by its median.
Row measure_sort(Collection& collection, const Trial& trial) {
    AllKeys bare(collection.store());
    double slowest = 0;
    std::vector<double> floor;
    for (const BrowseColumn column : all_browse_columns)
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            std::vector<double> measured;
            for (int round = 0; round < trial.extent.rounds; ++round) {
                measured.push_back(milliseconds_of([&] {
                    find_cards(collection, {}, {column, direction}, trial.now);
                }));
                floor.push_back(milliseconds_of([&] { bare.read_keys(); }));
            }
            slowest = std::max(slowest, median(measured));
        }
    return {"sort all cards, median of the slowest column",    "ms", slowest, median(floor), {Bound::Of::Value, 150},
            "every card's key read from an index, in no order"};
}

} // namespace

std::vector<Row> measure_browse(const Trial& trial) {
    Collection collection(trial.deck, trial.now, test::utc_offset);
    return {measure_keystrokes(collection, trial), measure_whole_list(collection, trial),
            measure_sort(collection, trial)};
}

} // namespace greenroom::bench
