#include "bare_sync.h"

#include "bare_database.h"
#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "store/tables/card_content.h"

#include <SQLiteCpp/VariadicBind.h>

#include <cmark-gfm-core-extensions.h>

#include <cstdlib>
#include <memory>

namespace greenroom::bench {

namespace {

struct CmarkDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(char* text) const { std::free(text); }
};

template<typename Thing>
using Cmark = std::unique_ptr<Thing, CmarkDeleter>;

BareCard bare_card(const Card& card) {
    BareCard bare{card, content_json(card), searchable_body(card), {}};
    for (const std::string& tag : card.tags)
        bare.tags += (bare.tags.empty() ? "" : ", ") + tag;
    return bare;
}

void create_tables(SQLite::Database& database) {
    database.exec(
        "CREATE TABLE card (key INTEGER PRIMARY KEY, id TEXT, topic TEXT, line INTEGER, kind TEXT, level TEXT,"
        " rank INTEGER, seconds INTEGER, tags TEXT, django TEXT, gap INTEGER, question TEXT, content TEXT)");
    database.exec("CREATE VIRTUAL TABLE card_text USING fts5 (question, body, tags,"
                  " tokenize = 'unicode61 remove_diacritics 2')");
    database.exec(bare_schedule_table);
}

} // namespace

BareDeck read_bare_deck(const std::filesystem::path& folder) {
    BareDeck deck;
    for (const DeckFile& file : list_deck(folder).files) {
        deck.texts.push_back(read_text(folder / file.path));
        for (const Card& card : parse_cards(deck.texts.back(), file.path, file.path).cards)
            deck.cards.push_back(bare_card(card));
    }
    return deck;
}

void parse_and_render(const std::vector<std::string>& texts) {
    cmark_gfm_core_extensions_ensure_registered();
    for (const std::string& text : texts) {
        const Cmark<cmark_parser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
        for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
            cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
        cmark_parser_feed(parser.get(), text.data(), text.size());
        const Cmark<cmark_node> tree(cmark_parser_finish(parser.get()));
        const Cmark<char> html(
            cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser.get())));
    }
}

void insert_bare_cards(const std::filesystem::path& file, const std::vector<BareCard>& cards) {
    SQLite::Database database = bare_database(file);
    create_tables(database);
    SQLite::Statement card_row(database, "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::Statement text_row(database, "INSERT INTO card_text (rowid, question, body, tags) VALUES (?, ?, ?, ?)");
    SQLite::Statement schedule_row(database, bare_schedule_put);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    std::int64_t key = 0;
    for (const auto& [card, content, body, tags] : cards) {
        ++key;
        SQLite::bind(card_row, key, card.id, card.topic, card.line, to_word(card.kind), to_word(card.level),
                     static_cast<int>(card.level), card.seconds, tags, card.django, card.gap, card.question, content);
        SQLite::bind(text_row, key, card.question, body, tags);
        SQLite::bind(schedule_row, key, 0.0, 0.0, 0.0, 0, 0, 0, 0, 0, "");
        for (SQLite::Statement* row : {&card_row, &text_row, &schedule_row}) {
            row->exec();
            row->reset();
        }
    }
    transaction.commit();
}

} // namespace greenroom::bench
