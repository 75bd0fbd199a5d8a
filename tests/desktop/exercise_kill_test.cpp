#include "desktop/qt_catch.h"
#include "desktop/typed_program.h"
#include "sandbox/box.h"
#include "study/collection/library.h"
#include "study/upkeep/deck_sync.h"
#include "support/collection_builder.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <random>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

namespace {

int kills() {
    const char* asked = std::getenv("GREENROOM_KILLS");
    return asked ? std::max(1, std::atoi(asked)) : 8;
}

/// Every process below this one that loses its parent becomes its child while this lives.
struct Orphanage {
    Orphanage() { prctl(PR_SET_CHILD_SUBREAPER, 1); }
    ~Orphanage() { prctl(PR_SET_CHILD_SUBREAPER, 0); }

    /// Whether all have ended.
    static bool is_empty() {
        for (const auto end = SteadyClock::now() + 20s; SteadyClock::now() < end; std::this_thread::sleep_for(1ms)) {
            pid_t ended = 0;
            while ((ended = waitpid(-1, nullptr, WNOHANG)) > 0) {
            }
            if (ended < 0)
                return true;
        }
        return false;
    }
};

/// The shipped deck as the program reads it, so that its list of exercises stays as it is.
fs::path collection_to_write(const Scratch& scratch) {
    const fs::path file = scratch / "collection.sqlite";
    Collection collection(file, friday_morning, utc_offset);
    sync_path(collection, shipped_deck_folder(), Origin::Shipped, friday_morning);
    return file;
}

/// The code of the only exercise that was begun.
std::string kept_code(const fs::path& collection) {
    QFile file(QString::fromStdString(collection.string()) + QStringLiteral(".code.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE(kept.size() == 1);
    return kept.begin()->toObject()[QLatin1String("form")][QLatin1String("code")].toString().toStdString();
}

} // namespace

TEST_CASE("a window killed at any moment leaves no process, and loses nothing that was written") {
    const bool has_box = sandbox::examine_box(std::nullopt).missing.empty();
    if (!has_box)
        WARN("Nothing was run in a box.");
    const Orphanage orphans;
    const Scratch scratch;
    const fs::path file = collection_to_write(scratch);
    std::mt19937 random(7);
    std::uniform_int_distribution<int> moment(0, 1500), run_after(1, 12);
    std::optional<std::string> written; // what the exercise begins with is not known
    int killed_in_runs = 0;
    for (int round = 0; round < kills(); ++round) {
        INFO("round " << round);
        Program program(file, QStringLiteral("write"));
        program.press("Return");
        REQUIRE(program.press("Ctrl+Home") == "greenroom::desktop::CodeEditor");
        const auto end = SteadyClock::now() + std::chrono::milliseconds{moment(random)};
        std::string typed;
        // What was typed and answered must be there; what was sent after it may be.
        for (int word = 0; SteadyClock::now() < end; ++word) {
            CHECK(program.type(word % 2 == 0 ? "# ab" : "cd ") == "greenroom::desktop::CodeEditor");
            typed += word % 2 == 0 ? "# ab" : "cd ";
            if (word % run_after(random) == 0) {
                program.press("Ctrl+Return");
                ++killed_in_runs;
            }
        }
        program.type_on("z");
        std::this_thread::sleep_for(std::chrono::microseconds{moment(random)});
        program.signal(SIGKILL);
        program.end();
        const std::string kept = kept_code(file);
        if (typed.empty()) { // killed before the first answer
            if (!kept.empty())
                written = kept;
            continue;
        }
        INFO("kept:\n" << kept << "\ntyped: " << typed << "\nbefore:\n" << written.value_or(""));
        if (written)
            CHECK((kept == typed + *written || kept == typed + "z" + *written));
        else
            CHECK(kept.starts_with(typed));
        written = kept;
        CHECK(Orphanage::is_empty());
    }
    INFO(killed_in_runs << " runs were asked for");
    if (has_box)
        CHECK(killed_in_runs > 0);
}
