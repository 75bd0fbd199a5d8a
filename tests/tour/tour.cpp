#include "tour/tour.h"

#include "study/collection/library.h"
#include "tour/pseudo_locale.h"
#include "tour/shown_texts.h"
#include "tour/tour_stage.h"
#include "tour/tour_walk.h"

#include <QApplication>

#include <cstdio>

namespace greenroom::desktop {

namespace {

/// What is called the same in every language, and what the tour types.
constexpr const char* names_of_things[] = {
    "Greenroom",
    "Django Python SQL Markdown HTML PDF CSV PNG SVG JSON English",
    "A migration on the orders table locked it for four minutes, at noon.",
    "I was on call, alone, and the shop was down.",
    "I cancelled the statement, split the migration in three, and ran the backfill in batches.",
    "Nobody noticed the second time. We now check for locks in review.",
    "ask about 1 query per row",
    "What did select_for_update() cost us in March?",
    "It held its locks until the end of the transaction, and the transaction sent mail.",
    "order = Order.objects.select_for_update().get(pk=pk)",
    "See our notes.",
    "Locks live as long as the transaction",
    "Mail goes after commit",
    // What is wrong with a card is said in English, as its file is.
    "a link goes to http, https or a file of the deck",
};

bool walk(TourStage& stage) {
    for (const TourStep& step : tour_steps()) {
        try {
            step.take(stage);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "greenroom: the tour failed at \"%s\": %s\n", step.name, error.what());
            stage.window().grab().save(stage.file_of(QStringLiteral("failed")));
            return false;
        }
    }
    return true;
}

} // namespace

int run_tour(QApplication& app, const std::filesystem::path& folder, PictureSizes sizes) {
    std::filesystem::create_directories(folder);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        TourStage stage(app, theme, folder, sizes);
        if (!walk(stage))
            return 1;
    }
    return 0;
}

int run_pseudo_tour(QApplication& app, const std::filesystem::path& folder, PictureSizes sizes) {
    std::filesystem::create_directories(folder);
    PseudoLocale words;
    QApplication::installTranslator(&words);
    QApplication::processEvents();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    DeckWords deck(shipped_deck_folder());
    for (const char* own : names_of_things)
        deck.add(QString::fromUtf8(own));
    QStringList faults;
    TourStage stage(app, ThemeChoice::Light, folder, sizes);
    stage.look_at_pictures([&](const QString& picture, QWidget& shown) {
        for (const QString& fault : faults_of_texts(shown, deck))
            if (!faults.contains(fault)) {
                faults += fault;
                std::fprintf(stderr, "%s: %s\n", qPrintable(picture), qPrintable(fault));
            }
    });
    return walk(stage) && faults.isEmpty() ? 0 : 1;
}

} // namespace greenroom::desktop
