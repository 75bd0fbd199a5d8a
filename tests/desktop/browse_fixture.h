#pragma once

#include "desktop/browse/action_bar.h"
#include "desktop/browse/book_column.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_page.h"
#include "desktop/browse/card_finder.h"
#include "desktop/browse/card_panel.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/selection_actions.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/window_fixture.h"

namespace greenroom::test {

inline const std::string plain_body = "### Answer\nIt says what it does.\n\n### Key points\n- One\n- Two";

/// Two topics: three cards on relations, two on forms.
inline std::string relations_text() {
    return topic_file(card_text("join-one", "What does select_related do?", "### Answer\nIt joins tables.") +
                      card_text("prefetch-one", "What does prefetch_related do?", "### Answer\nA second query.") +
                      card_text("lazy-one", "When is a queryset evaluated?", plain_body));
}

inline const std::string forms_text = "# Forms\n<!-- topic: request/forms -->\n\n" +
                                      card_text("clean-one", "What does clean() return?", plain_body) +
                                      card_text("bound-one", "What is a bound form?", plain_body);

/// The window on the Browse page, everything found and shown.
struct BrowseFixture : WindowFixture {
    explicit BrowseFixture(const std::string& relations = relations_text()) : WindowFixture(relations) {
        if (relations == relations_text())
            scratch.write("cards/forms.md", forms_text);
        sync_path(collection, scratch / "cards", Origin::Shipped, now);
        window->show_page<desktop::BrowsePage>();
        wait();
    }

    desktop::BrowsePage& page() { return window->page<desktop::BrowsePage>(); }

    void wait() {
        settle();
        wait_for([this] { return page().is_settled(); });
        settle();
    }

    /// Types a search in place of the one before, with the keyboard.
    void search(const char* text) {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        type(QString::fromUtf8(text));
        wait();
    }

    std::vector<std::string> ids() {
        std::vector<std::string> all;
        for (int row = 0; row < page().model().rowCount(); ++row)
            all.push_back(page().model().listed_card(row)->card.id);
        return all;
    }

    std::string shown_id() { return page().panel().card() ? page().panel().card()->card.id : ""; }

    Marks marks_of(const char* id) { return store.marks.of(store.cards.find(id).value()); }

    QString cell(int row, BrowseColumn column) {
        return page().model().index(row, desktop::column_of(column)).data().toString();
    }
};

} // namespace greenroom::test
