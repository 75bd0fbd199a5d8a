#include "desktop/browse/card_panel.h"

#include "desktop/base/deck_root.h"
#include "desktop/browse/book_column.h"
#include "desktop/browse/card_sheet.h"
#include "desktop/card/card_stats_view.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"
#include "store/tables/store.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString marks_text(const WholeCard& card) {
    QStringList parts;
    if (card.stored.archived)
        parts += CardPanel::tr("Archived: its text is gone from the deck.");
    if (card.marks.suspended)
        parts += CardPanel::tr("Suspended.");
    if (card.marks.flag == Flag::On)
        parts += CardPanel::tr("Flagged.");
    if (!card.marks.note.empty())
        parts += CardPanel::tr("Note: %1").arg(QString::fromStdString(card.marks.note));
    return parts.join(QLatin1Char('\n'));
}

} // namespace

std::optional<WholeCard> read_whole_card(Store& store, CardKey card, Instant now) {
    auto stored = store.cards.of(card);
    if (!stored)
        return std::nullopt;
    ImageFolder images = image_folder_of(store, stored->file);
    return WholeCard{std::move(*stored), std::move(images), store.marks.of(card), card_info(store, card, now)};
}

CardPanel::CardPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), theme_(theme), building_(new QTimer(this)) {
    setObjectName(QStringLiteral("card-panel"));
    setAccessibleName(tr("The chosen card"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    building_->setSingleShot(true);
    connect(building_, &QTimer::timeout, this, &CardPanel::build_next);
    show_nothing();
}

void CardPanel::show_nothing() {
    card_.reset();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    start_over();
    put_in();
}

void CardPanel::start_over() {
    building_->stop();
    if (content_ != widget())
        delete content_;
    content_ = new QFrame(viewport());
    content_->setObjectName(QStringLiteral("card-panel-content"));
    auto* frame = new QVBoxLayout(content_);
    frame->setContentsMargins(22, 0, 10, 0);
    column_ = new BookColumn({20, 14, 24}, content_);
    frame->addWidget(column_, 0, Qt::AlignTop);
    sheet_ = nullptr;
    marks_ = nullptr;
    standing_ = nullptr;
}

void CardPanel::put_in() {
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(content_);
    content_->show();
}

void CardPanel::show_card(WholeCard card, Instant now) {
    const bool same_text = card_ && sheet_ && card_->stored.key == card.stored.key &&
                           card_->stored.card == card.stored.card &&
                           card_->stored.topic_title == card.stored.topic_title;
    const bool same_card = card_ && card_->stored.key == card.stored.key;
    const int place = same_card ? verticalScrollBar()->value() : 0;
    card_ = std::move(card);
    now_ = now;
    // A bar that comes and goes would have every text laid out at two widths.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    if (!same_text)
        start_over();
    if (marks_)
        show_marks();
    build_next();
    if (same_card && content_ != widget())
        put_in();
    verticalScrollBar()->setValue(place);
}

// One step each time: what takes longest are the many small documents of an answer.
void CardPanel::build_next() {
    if (!card_)
        return;
    if (sheet_ && content_ != widget()) {
        put_in();
    } else if (!sheet_) {
        marks_ = make_label("note", {}, column_);
        marks_->setWordWrap(true);
        column_->append(marks_);
        show_marks();
        sheet_ = new CardSheet(theme_, card_->stored, card_->images, column_);
        column_->append(sheet_);
    } else if (sheet_->show_more()) {
        // The next part has its own turn.
    } else if (!standing_) {
        standing_ = new CardStatsView(theme_, HistoryHeight::Reviews, column_);
        standing_->show_info(card_->info, now_);
        column_->append(make_label("heading", tr("Memory"), column_));
        column_->append(standing_);
        return;
    } else {
        standing_->show_info(card_->info, now_);
        return;
    }
    building_->start(0);
}

void CardPanel::show_marks() {
    marks_->setText(marks_text(*card_));
    marks_->setVisible(!marks_->text().isEmpty());
}

} // namespace greenroom::desktop
