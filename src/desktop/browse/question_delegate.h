#pragma once

#include <QStyledItemDelegate>

namespace greenroom::desktop {

class Theme;

/// Paints the cells of the table of cards: texts in one line, under a question where the words were found, hits marked.
class QuestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit QuestionDelegate(const Theme& theme, QObject* parent = nullptr);

    /// How tall a row is, without and with a second line, in pixels.
    int row_height(bool with_snippet) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paint_question(QPainter& painter, const QRect& place, const QModelIndex& index, const QColor& ink) const;
    void paint_snippet(QPainter& painter, const QRect& place, const QModelIndex& index) const;

    const Theme& theme_;
};

} // namespace greenroom::desktop
