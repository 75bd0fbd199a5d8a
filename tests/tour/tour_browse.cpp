#include "tour/tour_browse.h"

#include "desktop/base/deck_sync.h"
#include "desktop/browse/book_column.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_form.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/search_bar.h"
#include "tour/pseudo_locale.h"
#include "tour/tour_stage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

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
    stage.press(Qt::Key_5, Qt::AltModifier);
    wait_for_cards(stage);
    const std::size_t all = browse(stage).model().cards().size();
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    wait_for_cards(stage);
    stage.picture(QStringLiteral("browse-all"));
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

void write_a_card(TourStage& stage) {
    stage.press(Qt::Key_N, Qt::ControlModifier);
    CardForm& form = browse(stage).form();
    TourStage::expect("a form for a new card", browse(stage).is_writing());
    form.findChild<QLineEdit*>()->setText(QStringLiteral("What did `select_for_update()` cost us in March?"));
    const auto write = [&](const QString& field, const QString& text) {
        for (auto* each : form.findChildren<QPlainTextEdit*>())
            if (in_english(each->accessibleName()).startsWith(field))
                each->setPlainText(text);
    };
    write(QStringLiteral("Answer"),
          QStringLiteral(
              "It held its locks until the *end of the transaction*, and the transaction sent mail.\n\n"
              "```python\nwith transaction.atomic():\n    order = Order.objects.select_for_update().get(pk=pk)\n"
              "```\n\nSee [our notes](../../../notes.md)."));
    write(QStringLiteral("Key points"),
          QStringLiteral("Locks live as long as the transaction\nMail goes after commit"));
    for (auto* box : form.findChildren<QComboBox*>())
        if (box->isEditable())
            box->setCurrentText(QStringLiteral("orm/transactions"));
    form.check();
    TourStage::expect("what is wrong with the card", !form.complaints().isEmpty());
    stage.picture(QStringLiteral("card-form"));
    write(QStringLiteral("Answer"),
          QString::fromStdString(form.fields().answer).section(QStringLiteral("\n\nSee"), 0, 0));
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    stage.wait_for("the card to be read", [&] {
        return !stage.sync().is_running() &&
               stage.context().collection.find("what-did-select-for-update-cost-us-in-march").has_value();
    });
    stage.picture(QStringLiteral("card-form-saved"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_5, Qt::AltModifier);
    search_for(stage, QStringLiteral("cost us in March"));
    wait_for_cards(stage);
    stage.press(Qt::Key_Down);
    wait_for_cards(stage);
    stage.press(Qt::Key_E, Qt::ShiftModifier);
    TourStage::expect("the same card in the form", browse(stage).is_writing() && !form.fields().answer.empty());
    stage.picture(QStringLiteral("card-form-change"));
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
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
