#include "desktop/browse/card_table_model.h"

#include "desktop/browse/browse_words.h"
#include "desktop/widgets/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPoint>
#include <QTextLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

constexpr std::size_t pages_kept = 64;

bool is_number(BrowseColumn column) {
    switch (column) {
    case BrowseColumn::Interval:
    case BrowseColumn::Stability:
    case BrowseColumn::Difficulty:
    case BrowseColumn::Retrievability:
    case BrowseColumn::Reviews:
    case BrowseColumn::Lapses:
        return true;
    default:
        return false;
    }
}

Qt::Alignment alignment_of(BrowseColumn column) {
    return (is_number(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariantList hits_of(const ListedCard& card) {
    QVariantList hits;
    for (const TextPart& part : card.hits)
        hits += QPoint(part.begin, part.length);
    return hits;
}

} // namespace

int column_of(BrowseColumn column) {
    return static_cast<int>(std::ranges::find(all_browse_columns, column) - all_browse_columns.begin());
}

BrowseColumn browse_column(int column) { return all_browse_columns.at(static_cast<std::size_t>(column)); }

BrowseModel::BrowseModel(const Calendar& calendar, QObject* parent)
    : QAbstractTableModel(parent), calendar_(calendar) {}

void BrowseModel::show_cards(SearchResults found, Instant now) {
    now_ = now;
    const bool grows =
        cards_.size() <= found.cards.size() && std::equal(cards_.begin(), cards_.end(), found.cards.begin());
    if (!grows || cards_.empty()) {
        beginResetModel();
        cards_ = std::move(found.cards);
        take_pages(std::move(found.pages));
        return endResetModel();
    }
    const int before = rowCount();
    const int after = static_cast<int>(found.cards.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        cards_ = std::move(found.cards);
        endInsertRows();
    }
    take_pages(std::move(found.pages));
    rows_changed(0, after - 1);
}

void BrowseModel::take_pages(std::vector<CardPage> pages) {
    pages_.clear();
    for (CardPage& page : pages)
        store_page(std::move(page));
}

// Each row goes to its card's place: cards that are gone leave theirs empty.
void BrowseModel::store_page(CardPage page) {
    const auto begin = static_cast<std::size_t>(page.first);
    const std::size_t end = std::min(cards_.size(), begin + page_size);
    if (begin >= end)
        return;
    std::vector<std::optional<ListedCard>> rows(page_size);
    std::size_t place = begin;
    for (ListedCard& card : page.rows) {
        while (place < end && cards_[place] != card.card.key)
            ++place;
        if (place == end)
            break;
        rows[place++ - begin] = std::move(card);
    }
    pages_[page.first] = std::move(rows);
}

void BrowseModel::put(CardPage page) {
    const int first = page.first;
    store_page(std::move(page));
    forget_far_from(first);
    rows_changed(first, std::min(first + page_size, rowCount()) - 1);
}

void BrowseModel::forget_far_from(int first) {
    while (pages_.size() > pages_kept) {
        const int lowest = pages_.begin()->first;
        const int highest = std::prev(pages_.end())->first;
        pages_.erase(first - lowest > highest - first ? lowest : highest);
    }
}

void BrowseModel::rows_changed(int first_row, int last_row) {
    if (first_row <= last_row)
        Q_EMIT dataChanged(index(first_row, 0), index(last_row, columnCount() - 1));
}

std::vector<int> BrowseModel::missing_pages(int first_row, int last_row) const {
    std::vector<int> missing;
    const int end = std::min(last_row + 1, rowCount());
    for (int first = std::max(0, first_row) / page_size * page_size; first < end; first += page_size)
        if (!pages_.contains(first))
            missing.push_back(first);
    return missing;
}

const ListedCard* BrowseModel::listed_card(int row) const {
    const auto page = pages_.find(row / page_size * page_size);
    if (page == pages_.end())
        return nullptr;
    const std::optional<ListedCard>& card = page->second.at(static_cast<std::size_t>(row % page_size));
    return card ? &*card : nullptr;
}

std::optional<int> BrowseModel::row_of(CardKey card) const {
    const auto found = std::ranges::find(cards_, card);
    return found == cards_.end() ? std::nullopt : std::optional(static_cast<int>(found - cards_.begin()));
}

int BrowseModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cards_.size());
}

int BrowseModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(all_browse_columns.size());
}

QVariant BrowseModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BrowseColumn column = browse_column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment_of(column));
    const ListedCard* card = listed_card(index.row());
    if (!card)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell_text(*card, column, now_, calendar_);
    case Qt::ToolTipRole:
        return column == BrowseColumn::Question ? card->question : cell_tip(*card, column);
    case SnippetRole:
        return card->snippet;
    case HitsRole:
        return hits_of(*card);
    case WaitsRole:
        return card->card.archived || card->card.marks.suspended;
    default:
        return {};
    }
}

QVariant BrowseModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return name_of(browse_column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment_of(browse_column(section)));
    return {};
}

namespace {

constexpr int first_hit_at = 14; // characters before the first hit that are kept
const QString ellipsis = QStringLiteral("…");

/// A snippet cut so that its first hit is near its beginning, and its end where there is no more room.
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
    const QString before = cut > 0 ? ellipsis + QLatin1Char(' ') : QString();
    ShownSnippet shown{before + text.mid(cut), {}};
    for (const QVariant& hit : hits) {
        const QPoint part = hit.toPoint();
        shown.hits.append({part.x() - cut + static_cast<int>(before.size()), part.y(), mark});
    }
    return shown;
}

void lay_out_line(QTextLayout& layout, const QList<QTextLayout::FormatRange>& formats, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
}

} // namespace

QuestionDelegate::QuestionDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

int QuestionDelegate::row_height(bool with_snippet) const { return theme_.px(with_snippet ? 74 : 50); }

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Palette& colours = theme_.palette();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.soft);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(colours.accent, 2));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const QRect place = option.rect.adjusted(theme_.px(10), 0, -theme_.px(8), -1);
    const bool question = browse_column(index.column()) == BrowseColumn::Question;
    const QColor ink = !question || index.data(BrowseModel::WaitsRole).toBool() ? colours.muted : colours.text;
    if (question) {
        paint_question(*painter, place, index, ink);
    } else {
        painter->setFont(theme_.font(TextRole::Small));
        painter->setPen(ink);
        // Topics often begin alike.
        const auto where = browse_column(index.column()) == BrowseColumn::Topic ? Qt::ElideMiddle : Qt::ElideRight;
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), where, place.width());
        painter->drawText(place, index.data(Qt::TextAlignmentRole).toInt(), text);
    }
    painter->restore();
}

void QuestionDelegate::paint_question(QPainter& painter, const QRect& place, const QModelIndex& index,
                                      const QColor& ink) const {
    const bool has_snippet = !index.data(BrowseModel::SnippetRole).toString().isEmpty();
    QRect lines = place;
    if (has_snippet)
        lines.setHeight(place.height() * 2 / 3 + theme_.px(1));
    painter.setPen(ink);
    paint_lines(painter, lines, index.data().toString());
    if (has_snippet)
        paint_snippet(painter, QRect(place.left(), lines.bottom(), place.width(), place.bottom() - lines.bottom()),
                      index);
}

// As much as two lines hold: many questions begin alike.
void QuestionDelegate::paint_lines(QPainter& painter, const QRect& place, const QString& text) const {
    const QFont font = theme_.font(TextRole::Prose);
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    const bool one = first.textLength() == text.size();
    QStringList shown{text.left(first.textLength())};
    if (!one)
        shown += metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, place.width());
    layout.endLayout();
    const int height = theme_.px(20);
    int y = place.top() + (place.height() - height * static_cast<int>(shown.size())) / 2;
    painter.setFont(font);
    for (const QString& line : shown) {
        painter.drawText(QRect(place.left(), y, place.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += height;
    }
}

void QuestionDelegate::paint_snippet(QPainter& painter, const QRect& place, const QModelIndex& index) const {
    const Palette& colours = theme_.palette();
    QTextCharFormat mark;
    mark.setForeground(colours.accent);
    mark.setBackground(colours.soft);
    mark.setFontWeight(QFont::DemiBold);
    const ShownSnippet shown = shown_snippet(index, mark);
    const QFont font = theme_.font(TextRole::Small);
    QTextLayout layout(shown.text, font);
    lay_out_line(layout, shown.hits, place.width());
    if (const QTextLine line = layout.lineAt(0); line.naturalTextWidth() > place.width()) {
        const int room = place.width() - QFontMetrics(font).horizontalAdvance(ellipsis);
        layout.setText(shown.text.left(line.xToCursor(room, QTextLine::CursorOnCharacter)).trimmed() + ellipsis);
        lay_out_line(layout, shown.hits, place.width());
    }
    painter.setPen(colours.muted);
    painter.setClipRect(place.adjusted(0, -4, 0, 6));
    layout.draw(&painter, place.topLeft());
}

} // namespace greenroom::desktop
