#include "faults/decks.h"

#include "store/files/collection_file.h"
#include "store/files/migrations.h"

#include <fstream>
#include <iterator>

namespace greenroom::test {

namespace fs = std::filesystem;

void make_deck(const fs::path& file, int cards, int reviews) {
    DeckBuilder deck;
    std::vector<CardKey> keys;
    deck.store.database.transact("fill", [&] {
        for (int i = 0; i < cards; ++i)
            keys.push_back(deck.add(open_card("card-" + std::to_string(i), "topic-" + std::to_string(i / 20))));
        for (int i = 0; i < reviews; ++i)
            deck.grade(keys[static_cast<std::size_t>(i % cards)], Grade::Good,
                       friday_morning - std::chrono::hours{24 * 30} + std::chrono::minutes{i});
    });
    // The builder's folder goes with it; the doctor would miss it.
    deck.store.database.connection().exec("UPDATE source SET root = '/'");
    SQLite::Statement vacuum(deck.store.database.connection(), "VACUUM INTO ?");
    vacuum.bind(1, file.string());
    vacuum.exec();
    Store{file, friday_morning};
}

void write_decks(const fs::path& folder, int files) {
    fs::create_directories(folder);
    for (int number = 0; number < files; ++number) {
        const std::string topic = "topic-" + std::to_string(number);
        std::ofstream text(folder / (topic + ".md"));
        text << "# Topic " << number << "\n<!-- topic: " << topic << " -->\n\n";
        for (int card = 0; card < 10; ++card)
            text << "## Why " << card << " of " << topic << "?\n<!-- id: " << topic << "-" << card
                 << "\n     level: mid -->\n\n### Answer\nBecause of `x`.\n\n### Key points\n- One\n- Two\n\n";
    }
}

void make_first_version_deck(const fs::path& file, int reviews) {
    SQLite::Database deck(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    deck.exec("PRAGMA journal_mode = WAL");
    deck.exec("BEGIN");
    deck.exec(migrations()[0]);
    deck.exec("PRAGMA application_id = " + std::to_string(collection_application_id));
    deck.exec("PRAGMA user_version = 1");
    deck.exec("INSERT INTO topic VALUES (1, 't', 't', '', 0)");
    for (int card = 1; card <= 300; ++card)
        deck.exec("INSERT INTO card VALUES (" + std::to_string(card) + ", 'card-" + std::to_string(card) +
                  "', 1, NULL, 1, 'open', 'mid', 0, 60, '', '', 0, 0, NULL, 'Why?', '{\"follow_ups\":[]}')");
    for (int review = 1; review <= reviews; ++review) {
        const std::string number = std::to_string(review);
        deck.exec("INSERT INTO review VALUES (" + number + ", 'r" + number + "', " + std::to_string(review % 300 + 1) +
                  ", " + number + ", 3, 1000, " + number + "000, NULL)");
    }
    deck.exec("COMMIT");
}

std::vector<std::string> log_of(const fs::path& file, int after_number) {
    SQLite::Database deck(file.string());
    SQLite::Statement rows(deck, "SELECT coalesce('undo ' || undoes, id) FROM review WHERE number > ? ORDER BY number");
    rows.bind(1, after_number);
    std::vector<std::string> ids;
    while (rows.executeStep())
        ids.push_back(rows.getColumn(0).getString());
    return ids;
}

void copy_closed_deck(const fs::path& from, const fs::path& to) {
    fs::copy_file(from, to, fs::copy_options::overwrite_existing);
    for (const char* companion : {"-wal", "-shm", "-journal"})
        fs::remove(to.string() + companion);
}

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace greenroom::test
