#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/image_folder.h"
#include "records/marks.h"
#include "store/tables/card_table.h"
#include "study/search/card_info.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QTimer;

namespace greenroom::desktop {

class BookColumn;
class CardSheet;
class CardStatsView;
class Theme;

/// All there is to show of a card.
struct WholeCard {
    StoredCard stored;
    ImageFolder images;
    Marks marks;
    CardInfo info;
};

/// Reads it; nothing when the card is gone.
std::optional<WholeCard> read_whole_card(Store& store, CardKey card, Instant now);

/// A card whole: question, answer and what goes with it, its note, and how its memory stands. Built bit by bit, so that
/// walking through a list is never held up.
class CardPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit CardPanel(const Theme& theme, QWidget* parent = nullptr);

    void show_card(WholeCard card, Instant now);
    void show_nothing();

    /// The card shown; nothing while none is.
    const StoredCard* card() const { return card_ ? &card_->stored : nullptr; }
    /// Whether all of it is built.
    bool is_complete() const { return standing_ != nullptr; }

private:
    void start_over();
    void put_in();
    void build_next();
    void show_marks();

    const Theme& theme_;
    QTimer* building_;
    std::optional<WholeCard> card_;
    Instant now_{};
    QWidget* content_ = nullptr; ///< put in once it shows the question; what was there before stays until then
    BookColumn* column_ = nullptr;
    CardSheet* sheet_ = nullptr;
    QLabel* marks_ = nullptr;
    CardStatsView* standing_ = nullptr;
};

} // namespace greenroom::desktop
