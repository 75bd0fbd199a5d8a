#include "desktop/browse/question_delegate.h"

#include "desktop/browse/browse_model.h"
#include "desktop/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPoint>
#include <QTextLayout>

namespace greenroom::desktop {
namespace {

constexpr int first_hit_at = 14; // characters before the first hit that are kept

/// A snippet cut so that its first hit is near its beginning.
struct ShownSnippet {
    QString text;
    QList<QTextLayout::FormatRange> hits;
};

ShownSnippet shown_snippet(const QModelIndex& index, const QTextCharFormat& mark) {
    const QString text = index.data(BrowseModel::SnippetRole).toString();
    const QVariantList hits = index.data(BrowseModel::HitsRole).toList();
    int cut = hits.isEmpty() ? 0 : std::max(0, hits.first().toPoint().x() - first_hit_at);
    if (cut > 0)
        cut = static_cast<int>(std::max<qsizetype>(0, text.indexOf(QLatin1Char(' '), cut)) + 1);
    if (!hits.isEmpty() && cut > hits.first().toPoint().x())
        cut = hits.first().toPoint().x();
    const QString ellipsis = cut > 0 ? QStringLiteral("… ") : QString();
    ShownSnippet shown{ellipsis + text.mid(cut), {}};
    for (const QVariant& hit : hits) {
        const QPoint part = hit.toPoint();
        shown.hits.append({part.x() - cut + static_cast<int>(ellipsis.size()), part.y(), mark});
    }
    return shown;
}

} // namespace

QuestionDelegate::QuestionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

int QuestionDelegate::row_height(bool with_snippet) const { return theme_.px(with_snippet ? 56 : 42); }

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Palette& colours = theme_.palette();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.soft);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect place = option.rect.adjusted(theme_.px(10), 0, -theme_.px(8), -1);
    const bool question = browse_column(index.column()) == BrowseColumn::Question;
    const QColor ink = !question || index.data(BrowseModel::WaitsRole).toBool() ? colours.muted : colours.text;
    if (question) {
        paint_question(*painter, place, index, ink);
    } else {
        painter->setFont(theme_.font(TextRole::Small));
        painter->setPen(ink);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt(), text);
    }
    painter->restore();
}

void QuestionDelegate::paint_question(QPainter& painter, const QRect& place, const QModelIndex& index,
                                      const QColor& ink) const {
    const bool has_snippet = !index.data(BrowseModel::SnippetRole).toString().isEmpty();
    QRect line = place;
    if (has_snippet)
        line.setHeight(place.height() / 2 + theme_.px(2));
    painter.setFont(theme_.font(TextRole::Prose));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    if (has_snippet)
        paint_snippet(painter,
                      QRect(place.left(), line.bottom() - theme_.px(4), place.width(), place.bottom() - line.bottom()),
                      index);
}

void QuestionDelegate::paint_snippet(QPainter& painter, const QRect& place, const QModelIndex& index) const {
    const Palette& colours = theme_.palette();
    QTextCharFormat mark;
    mark.setForeground(colours.accent);
    mark.setBackground(colours.soft);
    mark.setFontWeight(QFont::DemiBold);
    const ShownSnippet shown = shown_snippet(index, mark);
    QTextLayout layout(shown.text, theme_.font(TextRole::Small));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(shown.hits);
    layout.beginLayout();
    layout.createLine().setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(colours.muted);
    painter.setClipRect(place.adjusted(0, -4, 0, 6));
    layout.draw(&painter, place.topLeft());
}

} // namespace greenroom::desktop
