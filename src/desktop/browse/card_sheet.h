#pragma once

#include "cards/render/blocks.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"
#include "store/tables/card_table.h"

class QVBoxLayout;

namespace greenroom::desktop {

class AnswerView;
class BlockColumn;
class ProseView;
class Theme;
enum class Building;

/// A card to be read rather than asked: chips, question, prompt and options, and its answer to unfold below them.
class CardSheet : public QWidget {
    Q_OBJECT

public:
    CardSheet(const Theme& theme, const StoredCard& card, ImageFolder images, QWidget* parent = nullptr);

    const StoredCard& card() const { return card_; }

    bool is_answer_shown() const { return fold_ && fold_->is_open(); }
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
    Collapsible* fold_ = nullptr;
};

} // namespace greenroom::desktop
