#include "desktop/base/drafts.h"
#include "desktop/qt_catch.h"
#include "desktop/typed_program.h"
#include "store/files/backup.h"
#include "study/interview_deck.h"
#include "study/upkeep/deck_sync.h"
#include "support/collection_builder.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <thread>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// Ways to end a program that leave it time to put its things away.
const std::vector<std::pair<std::string, std::function<void(Program&)>>> endings{
    {"SIGTERM", [](Program& program) { program.signal(SIGTERM); }},
    {"SIGINT", [](Program& program) { program.signal(SIGINT); }},
    {"SIGHUP", [](Program& program) { program.signal(SIGHUP); }},
    {"Ctrl+Q", [](Program& program) { program.press_last("Ctrl+Q"); }},
};

/// An interview in progress that asks this card.
struct Interview {
    explicit Interview(const Card& card) {
        CollectionBuilder deck(system_utc_offset);
        const CardKey key = deck.add(card);
        InterviewPlan plan;
        start_interview_of(deck.collection, plan, std::vector{key}, friday_morning);
        deck.store.database.connection().exec("UPDATE source SET root = '/nowhere'");
        back_up_to(deck.ScratchCollection::scratch / "collection.sqlite", file, friday_morning);
    }
    InterviewSession now() {
        collection.emplace(file, friday_morning, utc_offset);
        return resumed(*collection);
    }

    Scratch scratch;
    fs::path file = scratch / "collection.sqlite";
    std::optional<Collection> collection;
};

/// A collection with cards to study.
fs::path collection_to_study(const Scratch& scratch) {
    CollectionBuilder deck;
    deck.add(open_card("one"));
    deck.store.database.connection().exec("UPDATE source SET root = '/nowhere'");
    const fs::path file = scratch / "collection.sqlite";
    back_up_to(deck.ScratchCollection::scratch / "collection.sqlite", file, friday_morning);
    return file;
}

QString drafts_of(const fs::path& collection) {
    return QString::fromStdString(collection.string()) + QStringLiteral(".drafts.json");
}

} // namespace

TEST_CASE("a note that is being typed comes back, however the program is asked to end") {
    for (const auto& [name, end] : endings) {
        INFO(name);
        const Scratch scratch;
        const fs::path file = collection_to_study(scratch);
        Program program(file, QStringLiteral("study"));
        CHECK(program.begin_note());
        program.type("half a note");
        end(program);
        program.end();
        CHECK(program.ended_well());
        CHECK(Drafts(drafts_of(file)).of(QStringLiteral("one")).note == QStringLiteral("half a note"));
    }
}

TEST_CASE("nothing of sound and speech is loaded before somebody asks for it, in an interview either") {
    Interview interview(spoken_card("spoken", "orm", Level::Junior, 60, 2, 0));
    Program program(interview.file, QStringLiteral("interview"));
    program.press("Space");
    program.press("N");
    program.type("an answer without a word");
    const std::string silent = program.loaded();
    for (const char* library : {"libgreenroom_sound", "libgreenroom_speech", "Multimedia", "TextToSpeech", "libopus"})
        CHECK_THAT(silent, !Catch::Contains(library));
    program.press("Escape");
    program.press("V");
    CHECK_THAT(program.loaded(), Catch::Contains("libgreenroom_speech"));
}

TEST_CASE("what is typed in an interview comes back, however the program is asked to end") {
    Card story = spoken_card("story", "career", Level::Junior, 60, 1, 0);
    story.tags = {"star"};
    for (const auto& [name, end] : endings) {
        INFO(name);
        {
            Interview interview(spoken_card("spoken", "orm", Level::Junior, 60, 2, 0));
            Program program(interview.file, QStringLiteral("interview"));
            program.press("Space");
            program.press("N");
            program.type("a scratch pad");
            end(program);
            program.end();
            CHECK(program.ended_well());
            CHECK(interview.now().state().text == "a scratch pad");
        }
        {
            Interview interview(typed_card("typed", "orm", Level::Junior, 60));
            Program program(interview.file, QStringLiteral("interview"));
            program.press("Space");
            program.type("10");
            end(program);
            program.end();
            CHECK(program.ended_well());
            CHECK(interview.now().state().text == "10");
        }
        {
            Interview interview(story);
            Program program(interview.file, QStringLiteral("interview"));
            program.press("Space");
            program.press("N");
            program.type("A bakery");
            program.press("Tab");
            program.type("Track orders");
            end(program);
            program.end();
            CHECK(program.ended_well());
            CHECK(interview.now().story() == StarStory{"A bakery", "Track orders", "", ""});
        }
    }
}

TEST_CASE("what was typed in an interview three seconds before a kill is there") {
    Interview interview(spoken_card("spoken", "orm", Level::Junior, 60, 2, 0));
    Program program(interview.file, QStringLiteral("interview"));
    program.press("Space");
    program.press("N");
    program.type("a scratch pad");
    std::this_thread::sleep_for(3s);
    program.signal(SIGKILL);
    program.end();
    CHECK(interview.now().state().text == "a scratch pad");
}

TEST_CASE("a signal ends the program with a dialog in front, too") {
    const Scratch scratch;
    const fs::path file = collection_to_study(scratch);
    Program program(file, QStringLiteral("study"));
    CHECK(program.begin_note());
    program.type("half ");
    program.press("Escape"); // which keeps what was typed as a draft
    program.press("N");
    program.type("a note");
    program.press("Ctrl+,");
    program.signal(SIGTERM);
    program.end();
    CHECK(program.ended_well());
    CHECK(Drafts(drafts_of(file)).of(QStringLiteral("one")).note == QStringLiteral("half a note"));
}

TEST_CASE("a damaged collection's dialog ends at a signal, and the file stays as it is") {
    const Scratch scratch;
    const fs::path file = scratch.write("collection.sqlite", "no collection");
    scratch.write("backups/collection-20261120T090000Z.sqlite", "torn");
    Program program(file, QStringLiteral("study"));
    program.press("Tab");
    program.signal(SIGTERM);
    program.end();
    CHECK(fs::file_size(file) == 13);
}

TEST_CASE("where the collection is gone its newest backup is offered, and who quits has no new one") {
    const Scratch scratch;
    const fs::path file = collection_to_study(scratch);
    back_up(file, friday_morning);
    for (const char* ending : {"", "-wal", "-shm"})
        fs::remove(file.string() + ending);
    {
        Program program(file, QStringLiteral("study"));
        program.press_last("Escape");
        program.end();
    }
    CHECK_FALSE(fs::exists(file));
    {
        Program program(file, QStringLiteral("study"));
        program.press("Return");
        CHECK(program.begin_note()); // on the card that is back
        program.signal(SIGTERM);
        program.end();
    }
    Collection collection(file, friday_morning, utc_offset);
    CHECK(collection.store().cards.find("one").has_value());
}

TEST_CASE("quitting waits for no sync, and a deck that was half read is not in the collection") {
    const Scratch scratch;
    const fs::path file = collection_to_study(scratch);
    fs::create_directory(scratch / "mine");
    {
        Collection collection(file, friday_morning, utc_offset);
        sync_path(collection, scratch / "mine", Origin::Learner, friday_morning);
    }
    std::string cards = "# Mine\n\n";
    for (int card = 0; card < 40; ++card)
        cards +=
            "## Why " + std::to_string(card) + "?\n\n### Answer\nBecause of `x`.\n\n### Key points\n- One\n- Two\n\n";
    for (int number = 0; number < 2500; ++number)
        scratch.write("mine/" + std::to_string(number) + ".md", cards);
    Program program(file, QStringLiteral("study"));
    program.press("Down");
    std::this_thread::sleep_for(500ms);
    program.signal(SIGTERM);
    const qint64 waited = program.end();
    CHECK(program.ended_well());
    Collection collection(file, friday_morning, utc_offset);
    CHECK(collection.store().cards.find("one").has_value());
    CHECK(collection.store().database.connection().execAndGet("SELECT count(*) FROM card").getInt() < 100'000);
    INFO("waited " << waited << " ms");
    CHECK(waited < 5000);
}

TEST_CASE("help and version are printed where there is no screen, and no collection is made") {
    Scratch scratch;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(variable));
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1String(variable), QString::fromStdString((scratch / "home").string()));
    for (const char* argument : {"--help", "-h", "--version", "-v"}) {
        INFO(argument);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GREENROOM_PROGRAM), {QLatin1String(argument)});
        REQUIRE(process.waitForFinished(program_timeout));
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 0);
        CHECK(process.readAllStandardOutput().contains("greenroom"));
        CHECK(process.readAllStandardError().isEmpty());
    }
    for (const char* option : {"--collection", "--deck"}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GREENROOM_PROGRAM),
                      {QLatin1String(option), QStringLiteral("x"), QStringLiteral("-v")});
        REQUIRE(process.waitForFinished(program_timeout));
        CHECK(process.exitCode() == 0);
    }
    QProcess process;
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GREENROOM_PROGRAM), {QStringLiteral("--nonsense")});
    REQUIRE(process.waitForFinished(program_timeout));
    CHECK(process.exitCode() == 2);
    CHECK(process.readAllStandardError().endsWith("greenroom: Unknown option 'nonsense'; see greenroom --help\n"));
    CHECK_FALSE(fs::exists(scratch / "home"));
}
