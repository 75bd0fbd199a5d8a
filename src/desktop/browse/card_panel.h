#pragma once

#include "cards/parse/problem.h"
#include "cards/render/blocks.h"
#include "desktop/base/app_context.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"
#include "records/card.h"
#include "records/marks.h"
#include "study/search/card_info.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace greenroom::desktop {

class AnswerView;
class BlockColumn;
class BookColumn;
class CardSheet;
class CardStatsView;
class ProseView;
class Theme;
enum class Building;

/// All there is to show of a card.
struct WholeCard {
    StoredCard stored;
    ImageFolder images;
    Marks marks;
    CardInfo info;
    bool own = false; ///< in a folder of the learner's, so that it can be changed here
};

/// Reads it; nothing when the card is gone.
std::optional<WholeCard> read_whole_card(Collection& collection, CardKey card, Instant now);

/// A whole card: question, answer and what goes with it, its note, and its memory state. Built bit by bit, so that
/// walking through a list is never held up.
class CardPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit CardPanel(const Theme& theme, QWidget* parent = nullptr);

    void show_card(WholeCard card, Instant now);
    void show_nothing();
    /// What the newest sync found wrong: a card whose file is among it says so.
    void set_problems(std::vector<Problem> problems);

    /// The card shown; nothing while none is.
    const StoredCard* card() const { return card_ ? &card_->stored : nullptr; }
    /// Whether it can be changed here.
    bool is_own() const { return card_ && card_->own; }
    /// Whether all that is asked for of it is built.
    bool is_complete() const;
    bool is_answer_shown() const;
    /// Shows the answer, or folds it again. Each card's is folded until asked for.
    void toggle_answer();

private:
    void start_over();
    void put_in();
    void build_next();
    void show_marks();

    const Theme& theme_;
    QTimer* building_;
    std::optional<WholeCard> card_;
    std::vector<Problem> problems_;
    Instant now_{};
    QWidget* content_ = nullptr; ///< put in once it shows the question; what was there before stays until then
    BookColumn* column_ = nullptr;
    CardSheet* sheet_ = nullptr;
    CollapsibleHeader* heading_ = nullptr; ///< of the answer; checked while that is asked for
    QLabel* marks_ = nullptr;
    CardStatsView* stats_ = nullptr;
};

/// A card to read rather than to answer: chips, question, prompt and options, and its answer, collapsed, below them.
class CardSheet : public QWidget {
    Q_OBJECT

public:
    CardSheet(const Theme& theme, const StoredCard& card, ImageFolder images, QWidget* parent = nullptr);

    const StoredCard& card() const { return card_; }

    bool is_answer_shown() const { return details_ && details_->is_open(); }
    void show_answer(Collapsible::Motion motion);
    void hide_answer();
    /// Shows the answer part by part, the next one with each call; false when all of it was there.
    bool show_more();

private:
    void add_chips(QVBoxLayout& column);
    void make_answer(Building building);
    void open_answer(Collapsible::Motion motion);
    /// What the answer gives away in the question: gaps are filled, right options marked.
    void show_question(Gaps gaps);

    const Theme& theme_;
    StoredCard card_;
    ImageFolder images_;
    ProseView* question_;
    BlockColumn* prompt_;
    ProseView* options_;
    AnswerView* answer_ = nullptr;
    Collapsible* details_ = nullptr;
};

} // namespace greenroom::desktop
