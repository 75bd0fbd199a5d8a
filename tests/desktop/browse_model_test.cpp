#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/qt_catch.h"
#include "support/collection_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

const Calendar calendar{std::chrono::hours{4}, [](Instant) { return std::chrono::seconds{0}; }};

std::vector<CardKey> keys(int count) {
    std::vector<CardKey> cards;
    for (int key = 1; key <= count; ++key)
        cards.push_back({key});
    return cards;
}

CardRow row_of(CardKey key) {
    CardRow row;
    row.key = key;
    row.question = "Card " + std::to_string(key.value);
    return row;
}

/// The page as the deck would give it.
CardPage page_of(const std::vector<CardKey>& cards, int first) {
    CardPage page{first, {}};
    for (int row = first; row < std::min<int>(first + page_size, static_cast<int>(cards.size())); ++row)
        page.rows.push_back(listed(row_of(cards[static_cast<std::size_t>(row)])));
    return page;
}

QString question(const BrowseModel& model, int row) { return model.index(row, 0).data().toString(); }

Schedule schedule(double stability, Instant due) {
    Schedule schedule;
    schedule.memory.stability = stability;
    schedule.memory.difficulty = 4.84;
    schedule.due = due;
    schedule.reviews = 4;
    schedule.lapses = 1;
    return schedule;
}

} // namespace

TEST_CASE("the table has a row for every card found, and contents for the pages that were put in") {
    BrowseModel model(calendar);
    QAbstractItemModelTester tester(&model, strict);
    const std::vector<CardKey> cards = keys(200);
    model.show_cards({Extent::Whole, cards, {page_of(cards, 0)}}, friday_morning);
    CHECK(model.rowCount() == 200);
    CHECK(question(model, 3) == QStringLiteral("Card 4"));
    CHECK(question(model, 100).isEmpty());
    CHECK(model.missing_pages(0, 63).empty());
    CHECK(model.missing_pages(60, 130) == std::vector{64, 128});
    CHECK(model.missing_pages(150, 1000) == std::vector{128, 192});

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.put(page_of(cards, 64));
    CHECK(question(model, 100) == QStringLiteral("Card 101"));
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 64);
    CHECK(changed[0][1].toModelIndex().row() == 127);
}

TEST_CASE("a beginning that grows keeps its rows; other cards are a reset") {
    BrowseModel model(calendar);
    QAbstractItemModelTester tester(&model, strict);
    const std::vector<CardKey> cards = keys(150);
    const std::vector<CardKey> beginning(cards.begin(), cards.begin() + page_size);
    model.show_cards({Extent::Beginning, beginning, {page_of(beginning, 0)}}, friday_morning);
    const QPersistentModelIndex tenth = model.index(9, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show_cards({Extent::Whole, cards, {page_of(cards, 0)}}, friday_morning);
    CHECK(resets.count() == 0);
    CHECK(model.rowCount() == 150);
    CHECK(tenth.isValid());
    CHECK(tenth.data().toString() == QStringLiteral("Card 10"));

    const std::vector<CardKey> others{{7}, {3}};
    model.show_cards({Extent::Whole, others, {page_of(others, 0)}}, friday_morning);
    CHECK(resets.count() == 1);
    CHECK(question(model, 1) == QStringLiteral("Card 3"));
    CHECK(model.row_of({3}) == 1);
    CHECK_FALSE(model.row_of({4}).has_value());
    model.show_cards({}, friday_morning);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a card that is gone leaves its row empty, and the others in theirs") {
    BrowseModel model(calendar);
    QAbstractItemModelTester tester(&model, strict);
    const std::vector<CardKey> cards = keys(4);
    CardPage page = page_of(cards, 0);
    page.rows.erase(page.rows.begin() + 1);
    model.show_cards({Extent::Whole, cards, {page}}, friday_morning);
    CHECK(model.listed_card(1) == nullptr);
    CHECK(question(model, 2) == QStringLiteral("Card 3"));
}

TEST_CASE("pages far from the last one read are forgotten, so memory is bounded") {
    BrowseModel model(calendar);
    const std::vector<CardKey> cards = keys(page_size * 100);
    model.show_cards({Extent::Whole, cards, {page_of(cards, 0)}}, friday_morning);
    for (int page = 1; page < 100; ++page)
        model.put(page_of(cards, page * page_size));
    CHECK(model.listed_card(0) == nullptr);
    CHECK(model.listed_card(99 * page_size) != nullptr);
    CHECK(model.missing_pages(0, page_size * 100).size() == 36);
}

TEST_CASE("cells say in words where a card stands") {
    CardRow row = row_of({1});
    row.level = Level::Senior;
    row.kind = Kind::Choice;
    const auto cell = [&](BrowseColumn column) { return cell_text(listed(row), column, friday_morning, calendar); };
    CHECK(cell(BrowseColumn::Level) == QStringLiteral("senior"));
    CHECK(cell(BrowseColumn::Kind) == QStringLiteral("choice"));
    CHECK(cell(BrowseColumn::State) == QStringLiteral("new"));
    CHECK(cell(BrowseColumn::Due) == QStringLiteral("new"));
    CHECK(cell(BrowseColumn::Stability).isEmpty());

    using namespace std::chrono_literals;
    row.schedule = schedule(30, friday_morning + 144h);
    row.interval = 25;
    row.retrievability = 0.936;
    CHECK(cell(BrowseColumn::State) == QStringLiteral("mature"));
    CHECK(cell(BrowseColumn::Due) == QStringLiteral("in 6 d"));
    CHECK(cell(BrowseColumn::Interval) == QStringLiteral("25 d"));
    CHECK(cell(BrowseColumn::Stability) == QStringLiteral("30 d"));
    CHECK(cell(BrowseColumn::Difficulty) == QStringLiteral("4.8"));
    CHECK(cell(BrowseColumn::Retrievability) == QStringLiteral("94 %"));
    CHECK(cell(BrowseColumn::Reviews) == QStringLiteral("4"));
    CHECK(cell(BrowseColumn::Lapses) == QStringLiteral("1"));

    row.schedule = schedule(2, friday_morning - 48h);
    row.interval = 2;
    row.leech = true;
    row.marks.flag = Flag::On;
    CHECK(cell(BrowseColumn::State) == QStringLiteral("learning, leech"));
    CHECK(cell(BrowseColumn::Due) == QStringLiteral("2 d late"));
    CHECK(cell(BrowseColumn::Flagged) == QStringLiteral("flagged"));
    row.marks.suspended = true;
    CHECK(cell(BrowseColumn::State) == QStringLiteral("suspended"));
    row.archived = true;
    CHECK(cell(BrowseColumn::State) == QStringLiteral("archived"));
}

TEST_CASE("hits of a snippet are told in characters, whatever their bytes are") {
    CardRow row = row_of({1});
    row.snippet = {"Größe ⇒ prefetch()", {{12, 8}}};
    const ListedCard shown = listed(row);
    REQUIRE(shown.hits.size() == 1);
    CHECK(shown.snippet.mid(shown.hits[0].begin, shown.hits[0].length) == QStringLiteral("prefetch"));
}

TEST_CASE("the topic tree groups topics, sums cards and weighs readiness by them") {
    TopicTreeModel model;
    QAbstractItemModelTester tester(&model, strict);
    const std::vector<TopicReadiness> topics{{"orm/relations", "Relations", 30, 0, 0, 0.9},
                                             {"orm/querysets", "QuerySets", 10, 0, 0, 0.5},
                                             {"http", "Requests over HTTP", 10, 0, 0, 0.0}};
    model.set_topics(topics);
    REQUIRE(model.rowCount() == 3);
    const auto texts = [&](const QModelIndex& line) {
        QStringList row;
        for (int column = 0; column < model.columnCount(); ++column)
            row += line.siblingAtColumn(column).data().toString();
        return row;
    };
    CHECK(texts(model.index_of({})) ==
          QStringList{QStringLiteral("All cards"), QStringLiteral("50"), QStringLiteral("64 %")});
    CHECK(texts(model.index_of(QStringLiteral("orm"))) ==
          QStringList{QStringLiteral("ORM"), QStringLiteral("40"), QStringLiteral("80 %")});
    CHECK(texts(model.index_of(QStringLiteral("ORM/querysets"))) ==
          QStringList{QStringLiteral("QuerySets"), QStringLiteral("10"), QStringLiteral("50 %")});
    CHECK_FALSE(model.index_of(QStringLiteral("orm/none")).isValid());

    // A topic that is in no folder is one line, under its own title.
    CHECK(model.rowCount(model.index_of(QStringLiteral("orm"))) == 2);
    CHECK(model.rowCount(model.index_of(QStringLiteral("http"))) == 0);
    CHECK(model.index_of(QStringLiteral("http")).data().toString() == QStringLiteral("Requests over HTTP"));

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::vector<TopicReadiness> readier = topics;
    readier[2].readiness = 1;
    model.set_topics(readier);
    CHECK(resets.count() == 0);
    CHECK(model.index_of(QStringLiteral("http")).siblingAtColumn(TopicTreeModel::Ready).data().toString() ==
          QStringLiteral("100 %"));
}

TEST_CASE("choosing a topic puts it into the search in place of the one before") {
    const auto chosen = [](const char* search, const char* topic) {
        return with_topic(QString::fromUtf8(search), QString::fromUtf8(topic)).toStdString();
    };
    CHECK(chosen("", "orm") == "topic:orm");
    CHECK(chosen("is:due", "orm") == "topic:orm is:due");
    CHECK(chosen("topic:http is:due", "orm/relations") == "topic:orm/relations is:due");
    CHECK(chosen("is:due TOPIC:http  join", "orm") == "is:due topic:orm join");
    CHECK(chosen("is:due or level:senior", "orm") == "topic:orm (is:due or level:senior)");
    CHECK(chosen("topic:http (is:due or is:new)", "orm") == "topic:orm (is:due or is:new)");
    CHECK(chosen("-topic:http \"topic:x y\"", "orm") == "topic:orm -topic:http \"topic:x y\"");
    CHECK(chosen("topic:http is:due", "") == "is:due");
    CHECK(chosen("join", "") == "join");
}

TEST_CASE("the topic of a search is the one it names alone") {
    CHECK(topic_of(QStringLiteral("is:due topic:orm/relations")) == QStringLiteral("orm/relations"));
    CHECK(topic_of(QStringLiteral("topic:a or topic:b")).isEmpty());
    CHECK(topic_of(QStringLiteral("(topic:a) -topic:b")).isEmpty());
}
