#pragma once

#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"
#include "store/tables/card_table.h"

#include <QFrame>

namespace greenroom::desktop {

class CardSheet;
class CollapsibleHeader;
class Theme;

/// One card of a book: its question, and a line that unfolds the answer.
class BookEntry : public QFrame {
    Q_OBJECT

public:
    /// `number` is its place in the book, from 1.
    BookEntry(const Theme& theme, const StoredCard& card, ImageFolder images, int number, QWidget* parent = nullptr);

    const StoredCard& card() const;
    /// Shows another text of the same card; what was unfolded stays so.
    void show_card(const StoredCard& card, ImageFolder images);

    bool is_open() const;
    void set_open(bool open);

    /// Marks it as the one that keys act on.
    void set_current(bool current);

Q_SIGNALS:
    /// The pointer or the keyboard went to it.
    void touched();

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    void turn(bool open);

    const Theme& theme_;
    CardSheet* sheet_;
    CollapsibleHeader* heading_;
};

} // namespace greenroom::desktop
