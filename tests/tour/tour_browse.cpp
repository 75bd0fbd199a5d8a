#include "tour/tour_browse.h"

#include "desktop/browse/book_column.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/search_bar.h"
#include "tour/tour_stage.h"

namespace greenroom::desktop {
namespace {

BrowsePage& browse(TourStage& stage) { return stage.window().page<BrowsePage>(); }

void search_for(TourStage& stage, const QString& text) {
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(text);
    TourStage::expect("the search as it was typed", browse(stage).search().text() == text);
}

void wait_for_cards(TourStage& stage) {
    stage.wait_for("the cards to be found and shown", [&stage] { return browse(stage).is_settled(); });
    TourStage::expect("cards", !browse(stage).model().cards().empty());
}

} // namespace

void search_the_deck(TourStage& stage) {
    stage.press(Qt::Key_4, Qt::AltModifier);
    wait_for_cards(stage);
    const std::size_t all = browse(stage).model().cards().size();
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    wait_for_cards(stage);
    stage.picture(QStringLiteral("browse-all"));
    stage.small_pictures(QStringLiteral("browse-all"));
    search_for(stage, QStringLiteral("topic:orm prefetch"));
    wait_for_cards(stage);
    TourStage::expect("fewer cards than all", browse(stage).model().cards().size() < all);
    const ListedCard* first = browse(stage).model().listed_card(0);
    TourStage::expect("the words marked where they were found", first && !first->hits.empty());
    stage.picture(QStringLiteral("browse"));
}

void search_wrongly(TourStage& stage) {
    search_for(stage, QStringLiteral("kind:open level:senior"));
    wait_for_cards(stage);
    stage.type(QStringLiteral("ish"));
    TourStage::expect("what is wrong with the search", !browse(stage).search().error().isEmpty());
    stage.picture(QStringLiteral("browse-error"));
}

void read_a_topic(TourStage& stage) {
    search_for(stage, QStringLiteral("topic:orm/relations"));
    wait_for_cards(stage);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_B);
    stage.wait_for("the book to open", [&stage] { return browse(stage).is_reading(); });
    stage.press(Qt::Key_Space);
    stage.wait_for("the answer to unfold", [&stage] {
        const auto& entries = browse(stage).book().entries();
        return !entries.empty() && entries[0]->is_open();
    });
    stage.picture(QStringLiteral("book"));
    stage.press(Qt::Key_Escape);
}

} // namespace greenroom::desktop
