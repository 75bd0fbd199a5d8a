#include "desktop/app/main_window.h"
#include "desktop/base/exchange.h"
#include "desktop/heard.h"
#include "desktop/settings/exchange_row.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"
#include "study/upkeep/own_cards.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <fstream>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

/// A row over a window's collection, and what it came to.
struct RowFixture {
    RowFixture() : exchange(*window.context, window.background, {}), row(exchange) {
        QObject::connect(&exchange, &Exchange::imported, &row, [this] { ++imports; });
    }

    QString after(const std::function<void()>& act) {
        act();
        window.wait_for([this] { return !exchange.is_running(); });
        return row.text();
    }
    std::string write(const std::string& name, const std::string& text) {
        return window.scratch.write(name, text).string();
    }

    WindowFixture window;
    Exchange exchange;
    ExchangeRow row;
    int imports = 0;
};

/// Drops files of the scratch folder on the window.
void drop_files(WindowFixture& window, std::initializer_list<const char*> names) {
    QMimeData dropped;
    QList<QUrl> urls;
    for (const char* name : names)
        urls.append(QUrl::fromLocalFile(QString::fromStdString((window.scratch / name).string())));
    dropped.setUrls(urls);
    QDragEnterEvent drag(QPoint(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*window.window, &drag);
    CHECK(drag.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&*window.window, &drop);
}

} // namespace

TEST_CASE("what is imported in the window becomes cards of the learner's, and is told") {
    RowFixture fixture;
    const std::string file = fixture.write("mine.csv", "question,answer\nWhat is Q?,An object.\nAnd F?,A field.\n");
    const QString told = fixture.after([&] { fixture.exchange.import(file); });
    CHECK(told.startsWith(QStringLiteral("2 cards and 0 reviews imported into ")));
    CHECK(fixture.imports == 1);
    CHECK(std::filesystem::exists(default_own_folder(fixture.window.collection) / "mine"));
    CHECK(fixture.window.store.cards.any());
    CHECK(fixture.after([&] { fixture.exchange.import(file); }) ==
          QStringLiteral("0 cards and 0 reviews imported: no card in it is new"));
}

TEST_CASE("what cannot be imported is said, and leaves all as it was") {
    RowFixture fixture;
    const QString told = fixture.after([&] { fixture.exchange.import(fixture.write("bad.apkg", "no zip at all")); });
    CHECK(told.contains(QStringLiteral("bad.apkg")));
    CHECK(fixture.imports == 0);
    CHECK_FALSE(std::filesystem::exists(default_own_folder(fixture.window.collection) / "bad"));
}

TEST_CASE("an import tells how far it is, and once cancelled has changed nothing") {
    RowFixture fixture;
    std::string table = "question,answer\n";
    for (int row = 0; row < 3'000; ++row)
        table += "What is " + std::to_string(row) + "?,A number.\n";
    const std::string file = fixture.write("long.csv", table);
    std::vector<double> shares;
    QObject::connect(&fixture.exchange, &Exchange::progressed, &fixture.row,
                     [&](double share) { shares.push_back(share); });
    SECTION("cancelled") {
        const auto cancelling =
            QObject::connect(&fixture.exchange, &Exchange::progressed, &fixture.exchange, &Exchange::cancel);
        CHECK(fixture.after([&] { fixture.exchange.import(file); }) ==
              QStringLiteral("Cancelled; nothing was changed"));
        CHECK(fixture.imports == 0);
        CHECK_FALSE(std::filesystem::exists(default_own_folder(fixture.window.collection) / "long"));
        QObject::disconnect(cancelling);
        CHECK(fixture.after([&] { fixture.exchange.import(file); })
                  .startsWith(QStringLiteral("3,000 cards and 0 reviews imported into ")));
    }
    SECTION("to its end") {
        fixture.after([&] { fixture.exchange.import(file); });
        CHECK(fixture.imports == 1);
        CHECK(std::ranges::is_sorted(shares));
    }
    CHECK_FALSE(shares.empty());
}

TEST_CASE("how far an import is counts on in its message, is not said again, and stays away once that was closed") {
    WindowFixture window;
    std::string table = "question,answer\n";
    for (int row = 0; row < 3'000; ++row)
        table += "What is " + std::to_string(row) + "?,A number.\n";
    window.scratch.write("long.csv", table);
    MessageBar& banner = window.window->banner();
    Heard heard;
    drop_files(window, {"long.csv"});
    window.wait_for([&] { return banner.text().endsWith(QStringLiteral(" %")); });
    CHECK(banner.accessibleName() == banner.text());
    CHECK(heard.since().count(QStringLiteral("long.csv")) == 1);
    QStringList shown_again;
    QObject::connect(&banner, &MessageBar::shown_changed, &banner, [&](bool shown) {
        if (shown)
            shown_again += banner.text();
    });
    SECTION("closed") { banner.clear(); }
    SECTION("another message") { banner.show(desktop::Severity::Warning, QStringLiteral("The disk is almost full")); }
    shown_again.clear();
    window.wait_for([&] { return !shown_again.empty(); });
    CHECK(shown_again.join(QStringLiteral(" | ")).startsWith(QStringLiteral("3,000 cards and 0 reviews imported")));
}

TEST_CASE("everything is exported from the window, and taken in again") {
    RowFixture fixture;
    for (const char* name : {"all.json", "cards.apkg", "cards.csv"}) {
        const std::filesystem::path file = fixture.window.scratch / name;
        const QString told = fixture.after([&] { fixture.exchange.export_to(file); });
        CHECK(told.contains(QStringLiteral(" saved in ")));
        CHECK(std::filesystem::file_size(file) > 100);
    }
    const QString told = fixture.after([&] { fixture.exchange.import(fixture.window.scratch / "all.json"); });
    CHECK(told == QStringLiteral("0 cards and 0 reviews new or changed"));
    const QString other = fixture.after([&] { fixture.exchange.export_to(fixture.window.scratch / "cards.doc"); });
    CHECK(other.contains(QStringLiteral(".json, .apkg or .csv")));
}

TEST_CASE("all files that are dropped on the window are taken, each as what it is") {
    WindowFixture window;
    window.scratch.write("folder.csv/own.md", topic_file(card_text("dropped-card", "Mine?", "### Answer\nYes.")));
    window.scratch.write("first.csv", "question,answer\nWhat is Q?,An object.\n");
    window.scratch.write("second.csv", "question,answer\nWhat is F?,A field.\n");
    drop_files(window, {"first.csv", "folder.csv", "second.csv"});
    for (const char* name : {"first", "second"})
        window.wait_for([&] { return std::filesystem::exists(default_own_folder(window.collection) / name); });
    window.wait_for([&] { return window.store.cards.find("dropped-card").has_value(); });
}
