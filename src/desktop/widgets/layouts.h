#pragma once

#include <QLayout>

#include <memory>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QWidget;

namespace greenroom::desktop {

class Theme;

/// Lines up widgets like words: as many in a row as fit, the others below. Its alignment says where a row has the space
/// that is left: at its end, on both sides (AlignHCenter), or between its widgets (AlignJustify). Where all of them fit
/// into one row once each is as narrow as it may be, a layout that is told to does that first.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;

    void set_narrows(bool narrows) { narrows_ = narrows; }

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// Returns the height; puts the items there if `moves`.
    enum class Moves { No, Yes };
    int lay_out(const QRect& place, Moves moves) const;
    void put_row(const std::vector<QLayoutItem*>& row, const QRect& place, int used) const;
    /// The size of an item in a layout of this width.
    QSize size_within(const QLayoutItem& item, int width) const;
    /// Whether the items fit into one row of this width only as narrow as they may be.
    bool is_narrow(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
    bool narrows_ = false;
};

/// The width of the text column, in pixels of the unzoomed design.
inline constexpr int text_measure = 720;

/// The width that code may take where there is room.
inline constexpr int code_measure = 960;

/// Wraps `content` in a widget that keeps it centred and no wider than `measure`.
QWidget* in_measure(QWidget* content, const Theme& theme, QWidget* parent = nullptr, int measure = text_measure);

/// Adds a widget to a column that may be wider: it stays within the measure, at the left, and is as high as its content
/// is at that width.
void add_in_measure(QBoxLayout& column, QWidget& widget, const Theme& theme, int measure = text_measure);

/// Scrolls the area that a widget is in, if it is in one, as little as shows the widget, with what stands right above
/// it. Of one that is larger than `most` of the area (0–1) only so much is asked for, from its top.
void scroll_to(const QWidget& widget, double most);

/// Puts what is in `row` below each other while `page` is narrower than `width`, in pixels of the unzoomed design.
void stack_when_narrow(QWidget& page, QBoxLayout& row, const Theme& theme, int width);

/// What a window of its own may take of `size`: as much as the free part of its screen holds, its frame included.
QSize within_screen(QSize size, const QWidget& window);

/// A scroll area with no frame, no background and no focus, whose content is as wide as it.
QScrollArea* make_plain_scroll_area(QWidget* parent);

/// Keeps what in_measure() made where it is when the area's scroll bar comes and goes.
void keep_centred(QScrollArea& area);

} // namespace greenroom::desktop
