#include "desktop/app/command_line.h"
#include "desktop/app/first_paint.h"
#include "desktop/app/main_window.h"
#include "desktop/app/pages.h"
#include "desktop/app/quit_signals.h"
#include "desktop/app/recovery_dialog.h"
#include "desktop/app/single_instance.h"
#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/language.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/speech/narrator.h"
#include "desktop/today/today_page.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "records/store_error.h"
#include "study/collection/library.h"
#include "study/upkeep/collection_file.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>

namespace greenroom::desktop {
namespace {

Instant system_now() { return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()); }

/// Where the shipped deck is, or why it was not found.
struct ShippedDeck {
    std::filesystem::path folder;
    QString problem;
};

ShippedDeck find_shipped_deck() {
    try {
        return {shipped_deck_folder(), {}};
    } catch (const std::exception& error) {
        return {{}, words_of(error)};
    }
}

/// A deck that was found damaged lately is read whole before it is opened again. Throws DamagedCollection.
void examine_suspect(Preferences& preferences, const std::filesystem::path& deck) {
    if (preferences.suspect_deck() != QString::fromStdString(deck.string()))
        return;
    if (std::filesystem::exists(deck))
        for (const Complaint& complaint : examine_collection(deck, system_now()))
            if (complaint.kind == Complaint::Kind::Damaged)
                throw DamagedCollection(complaint.text);
    preferences.set_suspect_deck({});
}

/// Opens the collection; a damaged one once the learner chose what replaces it. Nothing when they quit instead.
std::unique_ptr<Collection> open_collection(Preferences& preferences, Theme& theme, const std::filesystem::path& deck,
                                            const CommandLine& line) {
    const auto rescued = [&](const std::exception& why) {
        RecoveryDialog dialog(theme, deck, words_of(why), system_now());
        if (line.exit_after_first_paint)
            after_first_paint(dialog, [&] { dialog.reject(); });
        return dialog.exec() == QDialog::Accepted;
    };
    for (bool begins_anew = false;;) {
        try {
            examine_suspect(preferences, deck);
            if (!begins_anew)
                refuse_missing(deck);
            return std::make_unique<Collection>(deck, system_now());
        } catch (const MissingCollection& missing) {
            if (!rescued(missing))
                return nullptr;
            begins_anew = true; // unless a backup is there now
        } catch (const DamagedCollection& damaged) {
            if (!rescued(damaged))
                return nullptr;
        } catch (const NotACollection& foreign) {
            // With a deck's backups beside it, it was a deck once.
            if (backups_of(deck).empty())
                throw;
            if (!rescued(foreign))
                return nullptr;
        }
    }
}

/// `--help` and `--version` need no screen, so they are answered before Qt looks for one.
void answer_without_screen(int argc, char** argv) {
    const auto asks = [](const char* argument) {
        const QLatin1String text(argument);
        return text == QLatin1String("-h") || text == QLatin1String("--help") || text == QLatin1String("--help-all") ||
               text == QLatin1String("-v") || text == QLatin1String("--version");
    };
    if (std::none_of(argv + 1, argv + argc, asks))
        return;
    QCoreApplication app(argc, argv);
    install_translations(app, Preferences().language());
    read_command_line(QCoreApplication::arguments());
}

/// The token with which the desktop lets the window come forward that this start asks for.
QString activation_token_given() {
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}

/// Does what a later start asks for.
void do_request(MainWindow& window, const RaiseRequest& request) {
    // Where Qt for Wayland looks for it.
    if (!request.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.token.toUtf8());
    window.come_forward();
    if (const auto page = place_of_page(request.page))
        window.show_page(*page);
    if (!request.paths.empty())
        window.add_to_deck(request.paths);
}

int run(QApplication& app, Preferences& preferences, const CommandLine& line, const QString& activation_token) {
    const std::filesystem::path deck = line.deck.empty() ? default_collection_file() : line.deck;
    SingleInstance one_window(deck);
    if (!one_window.is_first() && one_window.raise_other({line.paths, line.page, activation_token}))
        return 0;
    Theme theme(app, preferences.theme(), preferences.zoom());
    const std::unique_ptr<Collection> collection = open_collection(preferences, theme, deck, line);
    if (!collection)
        return 1;
    AppContext context{*collection, system_now, system_utc_offset};
    Background background(deck, system_now()), reading(deck, system_now());
    const ShippedDeck shipped = find_shipped_deck();
    DeckSync sync(background, shipped.folder, system_now);
    ExerciseRunner exercises;
    Narrator narrator(preferences);
    MainWindow window({context, theme, preferences, background, reading, sync, exercises, narrator});
    QObject::connect(&one_window, &SingleInstance::raise_requested, &window,
                     [&](const RaiseRequest& request) { do_request(window, request); });
    after_first_paint(window, [&] {
        if (line.exit_after_first_paint)
            return QApplication::quit();
        app.setWindowIcon(QIcon(QStringLiteral(":/icons/greenroom.svg")));
        window.begin_slow_work();
        try {
            one_window.listen_to_desktop();
        } catch (const std::exception& error) {
            window.banner().show(Severity::Warning, words_of(error));
        }
        if (!line.paths.empty())
            window.add_to_deck(line.paths);
    });
    if (!shipped.problem.isEmpty())
        window.page<TodayPage>().message_bar().show(Severity::Error, shipped.problem);
    if (const auto page = place_of_page(line.page))
        window.show_page(*page);
    window.show();
    return QApplication::exec();
}

} // namespace
} // namespace greenroom::desktop

int main(int argc, char* argv[]) {
    using namespace greenroom::desktop;
    QCoreApplication::setOrganizationName(QStringLiteral("greenroom"));
    QCoreApplication::setApplicationName(QStringLiteral("greenroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
    if (argc > 1)
        answer_without_screen(argc, argv);
    // Reading which fonts there are takes an eighth of a start, so it goes on while Qt connects to the screen.
    const std::jthread fonts([] { FcInit(); });
    QApplication::setDesktopFileName(QStringLiteral(GREENROOM_APP_ID));
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QString activation_token = activation_token_given(); // before Qt takes it
    QApplication app(argc, argv);
    Preferences preferences;
    install_translations(app, preferences.language());
    QApplication::setApplicationDisplayName(QStringLiteral("Greenroom"));
    const CommandLine line = read_command_line(QApplication::arguments());
    // Every window closes as if by hand, so that each keeps what is typed in it.
    const QuitSignals signals;
    QObject::connect(&signals, &QuitSignals::quit_requested, &app, [] {
        QApplication::closeAllWindows();
        QApplication::quit(); // which does nothing yet while a dialog stands in the window's place
    });
    try {
        return run(app, preferences, line, activation_token);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "greenroom: %s\n", error.what());
        if (!line.exit_after_first_paint)
            QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), words_of(error));
        return 1;
    }
}
