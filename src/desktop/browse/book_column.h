#pragma once

#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"
#include "records/card.h"

#include <QFrame>
#include <QWidget>

#include <vector>

namespace greenroom::desktop {

class CardSheet;
class CollapsibleHeader;
class Theme;

/// Widgets below each other, hidden ones left out, each as tall as it needs at the column's width. One more costs as
/// much as itself, where a box layout would ask all of them again.
class BookColumn : public QWidget {
    Q_OBJECT

public:
    /// All in pixels.
    struct Spaces {
        int above = 0;
        int between = 0;
        int below = 0;
    };

    explicit BookColumn(Spaces spaces, QWidget* parent = nullptr);

    /// Puts it at the end.
    void append(QWidget* widget);
    /// Gives every widget its place, now.
    void lay_out();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Spaces spaces_;
    std::vector<QWidget*> widgets_;
};

/// One card of a book: its question, and a line that expands the answer.
class BookEntry : public QFrame {
    Q_OBJECT

public:
    /// `number` is its place in the book, from 1.
    BookEntry(const Theme& theme, const StoredCard& card, ImageFolder images, int number, QWidget* parent = nullptr);

    const StoredCard& card() const;
    /// Shows another text of the same card; what was expanded stays so.
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
    void toggle(bool open);

    const Theme& theme_;
    CardSheet* sheet_;
    CollapsibleHeader* heading_;
};

} // namespace greenroom::desktop
