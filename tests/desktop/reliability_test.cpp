#include "desktop/app/recovery_dialog.h"
#include "desktop/app/single_instance.h"
#include "desktop/settings/backup_list.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/window_fixture.h"
#include "store/files/backup.h"
#include "study/upkeep/collection_file.h"
#include "support/unprivileged.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <fstream>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// The settings' list of backups, once it has read them.
struct Backups {
    explicit Backups(WindowFixture& fixture) : list(*fixture.context, fixture.theme, fixture.background) {
        QObject::connect(&list.model(), &QAbstractItemModel::modelReset, [this] { ++readings; });
        QObject::connect(&list, &BackupList::restored, [this] { ++restorings; });
        list.show();
        WindowFixture::wait_for([this] { return readings == 1; });
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* each : list.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    int readings = 0;
    int restorings = 0;
    BackupList list;
};

bool is_in_message(const QWidget& widget) {
    const QWidget* around = &widget;
    while (around && !qobject_cast<const MessageBar*>(around))
        around = around->parentWidget();
    return around != nullptr;
}

/// The window over a deck with one review.
struct ReviewedRoom : WindowFixture {
    ReviewedRoom() {
        study();
        press(Qt::Key_Space);
        press(Qt::Key_3);
        window->show_page<TodayPage>();
    }
};

/// A deck file that is no database, with a backup of three reviews.
struct DamagedScene {
    DamagedScene() {
        DeckBuilder deck;
        const CardKey card = deck.add(open_card("one"));
        for (int i = 0; i < 3; ++i)
            deck.grade(card, Grade::Good, friday_morning + 24h * i);
        back_up_to(deck.scratch / "deck.sqlite", file, friday_morning);
        back_up(file, friday_morning);
        std::ofstream(file, std::ios::binary) << "no deck any more";
    }
    Scratch scratch;
    fs::path file = scratch / "deck.sqlite";
    Theme theme{*qApp, ThemeChoice::Light, 100};
};

} // namespace

TEST_CASE("a deck without reviews is not backed up yet") {
    WindowFixture fixture;
    int synced = 0;
    QObject::connect(&fixture.sync, &DeckSync::finished, [&] { ++synced; });
    fixture.window->begin_slow_work();
    // Jobs run one after another: a backup would have come first.
    WindowFixture::wait_for([&] { return synced == 1; });
    CHECK(list_backups(fixture.scratch / "deck.sqlite").empty());
}

TEST_CASE("the first start of a study day makes a backup in the background") {
    ReviewedRoom fixture;
    const auto backups = [&] { return list_backups(fixture.scratch / "deck.sqlite").size(); };
    CHECK(backups() == 0);
    fixture.window->begin_slow_work();
    WindowFixture::wait_for([&] { return backups() == 1; });
    CHECK(fixture.window->banner().isHidden());
}

TEST_CASE("a backup that cannot be made says so above every page") {
    ReviewedRoom fixture;
    fixture.scratch.write("backups", "in the way");
    fixture.window->begin_slow_work();
    WindowFixture::wait_for([&] { return !fixture.window->banner().isHidden(); });
    CHECK(fixture.window->banner().severity() == desktop::Severity::Error);
    CHECK(fixture.window->banner().text().startsWith(QStringLiteral("Today's backup was not made. ")));
    CHECK(fixture.window->banner().text().contains(QStringLiteral("backups")));
}

TEST_CASE("a deck found damaged by its backup is noted, to be examined at the next start") {
    ReviewedRoom fixture;
    fixture.store.database.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    {
        std::fstream stream(fixture.scratch / "deck.sqlite", std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(4096 * 5);
        stream << std::string(4096 * 6, 'x');
    }
    fixture.window->begin_slow_work();
    WindowFixture::wait_for([&] { return !fixture.preferences.suspect_deck().isEmpty(); });
    CHECK(fixture.preferences.suspect_deck().toStdString() == (fixture.scratch / "deck.sqlite").string());
    CHECK(fixture.window->banner().text().contains(QStringLiteral("start it again")));
}

TEST_CASE("a clock that went back past the newest review is doubted above every page, once") {
    ReviewedRoom fixture;
    fixture.now -= 24h * 400;
    fixture.window->begin_slow_work();
    CHECK(fixture.window->banner().severity() == desktop::Severity::Warning);
    CHECK(fixture.window->banner().text().contains(QStringLiteral("1 review is dated later, up to 20 Nov 2026")));
}

TEST_CASE("a deck that is read-only is shown with a banner and takes no grade") {
    const Scratch scratch;
    fs::create_directory(scratch / "shelf");
    {
        DeckBuilder deck;
        deck.add(open_card("one"));
        deck.store.database.connection().exec("VACUUM INTO '" + (scratch / "shelf/deck.sqlite").string() + "'");
    }
    const fs::perms all = fs::perms::owner_all | fs::perms::group_all | fs::perms::others_all;
    const fs::perms writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    { Store once(scratch / "shelf/deck.sqlite", friday_morning); }
    fs::permissions(scratch.folder(), all);
    fs::permissions(scratch / "shelf", all & ~writing);
    {
        const Unprivileged nobody;
        Collection store(scratch / "shelf/deck.sqlite", friday_morning, utc_offset);
        AppContext context(
            store, [] { return friday_morning; }, [](Instant) { return 0s; });
        Preferences preferences(QString::fromStdString((scratch / "preferences.ini").string()));
        Theme theme(*qApp, ThemeChoice::Light, 100);
        Background background(scratch / "shelf/deck.sqlite", friday_morning);
        Background reading(scratch / "shelf/deck.sqlite", friday_morning);
        DeckSync sync(background, {}, [] { return friday_morning; });
        ExerciseRunner exercises;
        Narrator narrator(preferences);
        MainWindow window({context, theme, preferences, background, reading, sync, exercises, narrator});
        window.show();
        int synced = 0;
        QObject::connect(&sync, &DeckSync::finished, [&] { ++synced; });
        window.begin_slow_work();
        CHECK(window.banner().severity() == desktop::Severity::Warning);
        CHECK(window.banner().text().contains(QStringLiteral("is read-only")));
        WindowFixture::wait_for([&] { return synced == 1; });
        window.show_page<StudyPage>();
        REQUIRE(window.page<StudyPage>().card() != nullptr);
        QTest::keyClick(&window.page<StudyPage>(), Qt::Key_Space);
        CHECK(window.page<StudyPage>().card()->is_revealed());
        QTest::keyClick(&window.page<StudyPage>(), Qt::Key_3);
        CHECK(window.page<StudyPage>().card() != nullptr);
        CHECK(store.reviews().empty());
    }
    fs::permissions(scratch / "shelf", all);
}

TEST_CASE("a damaged deck offers the newest good backup with its date and what it lacks") {
    DamagedScene scene;
    RecoveryDialog dialog(scene.theme, scene.file, QStringLiteral("It is damaged."), friday_morning + 24h);
    CHECK(dialog.offer().startsWith(QStringLiteral("The newest good backup has 3 reviews, the last of 22 Nov 2026, ")));
    CHECK(dialog.offer().contains(QStringLiteral("; it was made on 20 Nov 2026, ")));
    CHECK(dialog.offer().contains(QStringLiteral("How many reviews are missing from it is unknown")));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(Store(scene.file, friday_morning).reviews.all().size() == 3);
    CHECK(fs::file_size(scene.scratch / "deck-damaged-20261121T090000Z.sqlite") == 16);
}

TEST_CASE("a damaged deck lists its backups by what is inside, and any of them can be gone back to") {
    DamagedScene scene;
    {
        DeckBuilder deck;
        deck.grade(deck.add(open_card("one")), Grade::Good, friday_morning - 24h);
        back_up_to(deck.scratch / "deck.sqlite", scene.scratch / "backups/deck-20271120T090000Z.sqlite",
                   friday_morning);
    }
    scene.scratch.write("backups/deck-20281120T090000Z.sqlite", "torn");
    RecoveryDialog dialog(scene.theme, scene.file, QStringLiteral("It is damaged."), friday_morning + 24h * 3);
    CHECK(dialog.offer().startsWith(QStringLiteral("The newest good backup has 3 reviews, the last of 22 Nov 2026, ")));
    QTableView& table = *dialog.backups();
    const auto row = [&](int number) {
        QStringList cells;
        for (const int column : {BackupModel::LastReview, BackupModel::Reviews, BackupModel::Made})
            cells << table.model()->index(number, column).data().toString().section(QLatin1Char(','), 0, 0);
        return cells.join(QStringLiteral("; "));
    };
    REQUIRE(table.model()->rowCount() == 3);
    CHECK(row(0) == QStringLiteral("22 Nov 2026; 3 reviews; 20 Nov 2026"));
    CHECK(row(1) == QStringLiteral("19 Nov 2026; 1 review; 20 Nov 2027"));
    CHECK(row(2) == QStringLiteral("; cannot be read; 20 Nov 2028"));
    CHECK(table.currentIndex().row() == 0);
    dialog.show();
    table.selectRow(2);
    dialog.restore_button()->click();
    CHECK(dialog.isVisible());
    table.selectRow(1);
    dialog.restore_button()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(Store(scene.file, friday_morning).reviews.all().size() == 1);
}

TEST_CASE("starting over keeps the damaged file") {
    DamagedScene scene;
    RecoveryDialog dialog(scene.theme, scene.file, QStringLiteral("It is damaged."), friday_morning + 24h);
    dialog.show();
    dialog.start_over_button()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(fs::exists(scene.file));
    CHECK(fs::file_size(scene.scratch / "deck-damaged-20261121T090000Z.sqlite") == 16);
}

TEST_CASE("where the collection is gone its newest good backup is offered, or a new one") {
    DamagedScene scene;
    fs::remove(scene.file);
    CHECK_THROWS_AS(refuse_missing(scene.file), MissingCollection);
    RecoveryDialog dialog(scene.theme, scene.file, QStringLiteral("It is gone."), friday_morning + 24h);
    CHECK(dialog.accessibleName() == QStringLiteral("The collection is not there."));
    CHECK(dialog.offer().startsWith(QStringLiteral("The newest good backup has 3 reviews, the last of 22 Nov 2026, ")));
    CHECK_FALSE(dialog.offer().contains(QStringLiteral("unknown")));
    dialog.show();
    dialog.start_over_button()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK_FALSE(fs::exists(scene.file));
    RecoveryDialog again(scene.theme, scene.file, QStringLiteral("It is gone."), friday_morning + 24h);
    again.show();
    again.restore_button()->click();
    CHECK(again.result() == QDialog::Accepted);
    CHECK_NOTHROW(refuse_missing(scene.file));
    CHECK(Store(scene.file, friday_morning).reviews.all().size() == 3);
    fs::remove(scene.file);
    fs::remove_all(scene.scratch / "backups");
    CHECK_NOTHROW(refuse_missing(scene.file)); // a first start
}

TEST_CASE("without a good backup only a fresh start is offered") {
    DamagedScene scene;
    fs::remove_all(scene.scratch / "backups");
    RecoveryDialog dialog(scene.theme, scene.file, QStringLiteral("It is damaged."), friday_morning);
    CHECK(dialog.offer() == QStringLiteral("There is no good backup of it."));
    CHECK(dialog.restore_button()->isHidden());
}

TEST_CASE("what a backup lacks is counted while the damaged deck's log can be read") {
    DeckBuilder deck;
    const CardKey card = deck.add(open_card("one"));
    const fs::path file = deck.scratch / "deck.sqlite";
    deck.grade(card, Grade::Good, friday_morning);
    back_up(file, friday_morning);
    deck.grade(card, Grade::Good, friday_morning + 24h);
    CHECK(recovery_for(file).lacking == 1);
    Theme theme(*qApp, ThemeChoice::Light, 100);
    CHECK(RecoveryDialog(theme, file, {}, friday_morning)
              .offer()
              .endsWith(QStringLiteral("1 review made since is missing from it.")));
}

TEST_CASE("Settings list the backups, make one, and go back to one") {
    WindowFixture fixture;
    back_up(fixture.scratch / "deck.sqlite", fixture.now - 24h);
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    Backups backups(fixture);
    REQUIRE(backups.list.model().rowCount() == 1);
    CHECK(backups.list.model().index(0, BackupModel::Reviews).data().toString() == QStringLiteral("0 reviews"));
    backups.button(QStringLiteral("Back up now"))->click();
    WindowFixture::wait_for([&] { return backups.readings == 2; });
    CHECK(backups.list.model().rowCount() == 2);
    CHECK(backups.list.message_bar().text() == QStringLiteral("Backed up 1 review."));
    const Backup old = backups.list.model().rows().back();
    backups.list.restore(old);
    WindowFixture::wait_for([&] { return backups.restorings == 1; });
    CHECK(fixture.grades().empty());
    CHECK(backups.list.model().rowCount() == 3);
    CHECK(backups.list.model().rows().front().reviews == 1);
}

TEST_CASE("a backup that cannot be gone back to says so in place, and the deck stays") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    fixture.scratch.write("backups/deck-20261119T090000Z.sqlite", "torn");
    Backups backups(fixture);
    CHECK(backups.list.model().index(0, BackupModel::Reviews).data().toString() == QStringLiteral("cannot be read"));
    backups.list.restore(backups.list.model().rows().front());
    WindowFixture::wait_for([&] { return !backups.list.message_bar().isHidden(); });
    CHECK(backups.list.message_bar().severity() == desktop::Severity::Error);
    CHECK(backups.restorings == 0);
    CHECK(fixture.grades().size() == 1);
}

TEST_CASE("backups of one day are told apart by their times, which are shown whole") {
    ReviewedRoom room;
    back_up(room.scratch / "deck.sqlite", room.now);
    back_up(room.scratch / "deck.sqlite", room.now + 1h);
    Backups backups(room);
    backups.list.resize(560, 400);
    room.settle();
    auto* table = backups.list.findChild<QTableView*>();
    for (const int column : {BackupModel::Made, BackupModel::LastReview})
        CHECK(table->columnWidth(column) >= table->sizeHintForIndex(table->model()->index(0, column)).width());
}

TEST_CASE("a restored deck shows on every page at once") {
    WindowFixture fixture;
    back_up(fixture.scratch / "deck.sqlite", fixture.now);
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    CHECK(fixture.card_id().empty());
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(dialog != nullptr);
    auto* list = dialog->findChild<BackupList*>();
    WindowFixture::wait_for([&] { return list->model().rowCount() == 1; });
    list->restore(list->model().rows().front());
    WindowFixture::wait_for([&] { return !fixture.card_id().empty(); });
    CHECK(fixture.grades().empty());
    CHECK(fixture.greeting().contains(QStringLiteral("One card")));
}

TEST_CASE("the backups' model is a well-behaved one") {
    BackupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set_rows({{"/a/deck-1.sqlite", friday_morning, 1024, 7, friday_morning},
                    {"/a/deck-2.sqlite", friday_morning, 0, {}, {}}});
    CHECK(model.index(0, BackupModel::Reviews).data().toString() == QStringLiteral("7 reviews"));
    CHECK(model.index(0, BackupModel::LastReview).data().toString().startsWith(QStringLiteral("20 Nov 2026")));
    CHECK(model.index(1, BackupModel::LastReview).data().toString().isEmpty());
    CHECK(model.index(0, BackupModel::Made).data(Qt::ToolTipRole).toString() == QStringLiteral("/a/deck-1.sqlite"));
    model.set_rows({});
}

TEST_CASE("a second window on a deck hands over to the first, one on another deck does not") {
    const Scratch scratch;
    auto first = std::make_unique<SingleInstance>(scratch / "deck.sqlite");
    REQUIRE(first->is_first());
    std::vector<RaiseRequest> raised;
    QObject::connect(first.get(), &SingleInstance::raise_requested,
                     [&](const RaiseRequest& request) { raised.push_back(request); });
    const RaiseRequest asked{{"/a/cards.md", "/b c\n"}, QStringLiteral("study"), QStringLiteral("token 1")};
    CHECK(SingleInstance(scratch / "other.sqlite").is_first());
    {
        const SingleInstance second(scratch / "./deck.sqlite");
        CHECK_FALSE(second.is_first());
        // The first one answers from its event loop; here both live in one thread.
        bool handed_over = false;
        std::thread other([&] { handed_over = second.raise_other(asked); });
        WindowFixture::wait_for([&] { return raised.size() == 1; });
        other.join();
        CHECK(handed_over);
        CHECK(raised == std::vector{asked});
    }
    first.reset();
    CHECK(SingleInstance(scratch / "deck.sqlite").is_first());
}

TEST_CASE("a message of the window or of a page moves nothing of what is being read") {
    WindowFixture fixture;
    fixture.study();
    const auto places = [&] {
        std::vector<QRect> all;
        for (const auto* widget : fixture.window->page<StudyPage>().findChildren<QWidget*>())
            if (widget->isVisible() && !is_in_message(*widget))
                all.emplace_back(widget->mapTo(&*fixture.window, QPoint(0, 0)), widget->size());
        return all;
    };
    const std::vector<QRect> before = places();
    fixture.window->banner().show(desktop::Severity::Warning, QStringLiteral("many words ").repeated(20));
    fixture.window->page<StudyPage>().message_bar().show(desktop::Severity::Warning,
                                                         QStringLiteral("many words ").repeated(20));
    fixture.settle();
    CHECK(places() == before);
    CHECK(fixture.window->banner().geometry().intersects(
        QRect(fixture.window->page<StudyPage>().mapTo(&*fixture.window, QPoint(0, 0)),
              fixture.window->page<StudyPage>().size())));
    fixture.window->resize(700, 500);
    fixture.settle();
    CHECK(fixture.window->rect().contains(fixture.window->banner().geometry()));
}
