#include "desktop/browse/book_page.h"

#include "desktop/base/editor.h"
#include "desktop/base/image_folder.h"
#include "desktop/base/preferences.h"
#include "desktop/browse/book_column.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

// Within one turn of the event loop, in milliseconds.
constexpr int building_time = 6;
// So many are built without being asked for; more would take memory that nobody may need.
constexpr std::size_t built_ahead = 200;
// In pixels.
constexpr int space_between = 14;

} // namespace

BookPage::BookPage(AppContext& context, const Theme& theme, const Preferences& preferences, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), preferences_(preferences),
      title_(make_label("strong", {}, this)), place_(make_label("muted", {}, this)), scroll_(make_scroll_area()),
      building_(new QTimer(this)) {
    use_actions(*this);
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("study-header"));
    auto* row = new FlowLayout(header);
    row->setAlignment(Qt::AlignJustify);
    row->setContentsMargins(28, 8, 20, 8);
    row->setSpacing(12);
    title_->setWordWrap(true);
    auto* back = new KeyedButton(theme, actions().back().label, key_name(actions().back()), header);
    row->addWidget(title_);
    row->addWidget(place_);
    row->addWidget(back);
    keep_centred(*scroll_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(scroll_, 1);
    building_->setSingleShot(true);
    connect(building_, &QTimer::timeout, this, &BookPage::build_some);
    connect(scroll_->verticalScrollBar(), &QScrollBar::valueChanged, building_, qOverload<>(&QTimer::start));
    connect(back, &QAbstractButton::clicked, this, &BookPage::left);
}

void BookPage::read(const QString& title, std::vector<CardKey> cards) {
    title_->setText(title);
    setAccessibleName(Tr::tr("Reading %1").arg(title));
    cards_ = std::move(cards);
    message_bar().clear();
    start_over();
    setFocus();
}

void BookPage::start_over() {
    entries_.clear();
    read_ = 0;
    current_ = 0;
    column_ = new BookColumn({22, space_between, 40});
    scroll_->setWidget(in_measure(column_, theme_));
    scroll_->widget()->layout()->setAlignment(column_, Qt::AlignTop);
    scroll_->widget()->setAutoFillBackground(false);
    scroll_->verticalScrollBar()->setValue(0);
    build_some();
    make_current(0);
}

void BookPage::refresh(std::vector<CardKey> cards) {
    if (cards != cards_) {
        const std::size_t place = current_;
        cards_ = std::move(cards);
        start_over();
        while (entries_.size() <= place && build_next()) {
        }
        return go_to(std::min(place, entries_.empty() ? 0 : entries_.size() - 1));
    }
    for (BookEntry* entry : entries_) {
        const auto now = context_.collection.card(entry->card().key);
        if (now && !(now->card == entry->card().card && now->topic_title == entry->card().topic_title))
            entry->show_card(*now, image_folder_of(context_.collection, now->file));
    }
}

bool BookPage::is_far_ahead() const {
    if (entries_.size() < 4)
        return false;
    const QScrollBar& bar = *scroll_->verticalScrollBar();
    const bool below_sight = entries_.back()->y() > bar.value() + 3 * scroll_->viewport()->height();
    return below_sight && entries_.size() >= built_ahead;
}

void BookPage::build_some() {
    QElapsedTimer spent;
    spent.start();
    while (!spent.hasExpired(building_time) && !is_far_ahead())
        if (!build_next())
            return;
    if (!is_far_ahead())
        building_->start(0);
}

// Returns false when there is nothing more to build.
bool BookPage::build_next() {
    if (read_ == cards_.size())
        return false;
    return guarded([this] {
        const auto card = context_.collection.card(cards_[read_]);
        ++read_;
        if (!card)
            return;
        const std::size_t place = entries_.size();
        auto* entry = new BookEntry(theme_, *card, image_folder_of(context_.collection, card->file),
                                    static_cast<int>(place) + 1, column_);
        connect(entry, &BookEntry::touched, this, [this, place] { make_current(place); });
        column_->append(entry);
        entries_.push_back(entry);
    });
}

void BookPage::make_current(std::size_t place) {
    if (place >= entries_.size())
        return show_place();
    if (current_ < entries_.size())
        entries_[current_]->set_current(false);
    current_ = place;
    entries_[current_]->set_current(true);
    show_place();
}

void BookPage::show_place() {
    const std::size_t number = cards_.empty() ? 0 : current_ + 1;
    place_->setText(Tr::tr("%1 of %2").arg(number).arg(cards_.size()));
}

// The places of what was just built are known once it is laid out.
void BookPage::lay_out_now() { QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); }

void BookPage::go_to(std::size_t place) {
    while (place >= entries_.size() && build_next()) {
    }
    if (place >= entries_.size())
        return;
    make_current(place);
    lay_out_now();
    const int top = entries_[place]->mapTo(scroll_->widget(), QPoint(0, 0)).y();
    scroll_->verticalScrollBar()->setValue(top - space_between);
}

// Down reads on: within a card that reaches below the window, then with the next one.
void BookPage::step(int direction) {
    if (current_ >= entries_.size())
        return;
    lay_out_now();
    const QRect card(entries_[current_]->mapTo(scroll_->viewport(), QPoint(0, 0)), entries_[current_]->size());
    const bool reaches_on = direction > 0 ? card.bottom() > scroll_->viewport()->height() : card.top() < -space_between;
    if (reaches_on)
        scroll(direction * 0.25);
    else if (direction > 0)
        go_to(current_ + 1);
    else if (current_ > 0)
        go_to(current_ - 1);
}

void BookPage::toggle() {
    if (current_ < entries_.size())
        entries_[current_]->set_open(!entries_[current_]->is_open());
}

void BookPage::edit_source() {
    if (current_ >= entries_.size())
        return;
    const StoredCard& card = entries_[current_]->card();
    const auto problem =
        open_in_editor(preferences_.editor(), QString::fromStdString(card.file.string()), card.card.line);
    if (problem)
        message_bar().show(Severity::Error, *problem);
}

void BookPage::edit_here() {
    if (current_ < entries_.size())
        Q_EMIT requested(WriteRequest{entries_[current_]->card().card.id});
}

const Actions<BookPage>& BookPage::actions() {
    static const Actions<BookPage> table{
        {{keys({"Space", "Return", "Enter"}), Tr::tr("Show or hide the answer")},
         [](BookPage& page, int) { page.toggle(); }},
        {{keys({"N", "Right"}), Tr::tr("Next card")}, [](BookPage& page, int) { page.go_to(page.current_ + 1); }},
        {{keys({"P", "Left"}), Tr::tr("Previous card")},
         [](BookPage& page, int) { page.go_to(page.current_ > 0 ? page.current_ - 1 : 0); }},
        {{keys({"Down"}), Tr::tr("Read on, then the next card")}, [](BookPage& page, int) { page.step(1); }},
        {{keys({"Up"}), Tr::tr("Read back, then the previous card")}, [](BookPage& page, int) { page.step(-1); }},
        {{keys({"E"}), Tr::tr("Open the card's file in the editor")}, [](BookPage& page, int) { page.edit_source(); }},
        {{keys({"Shift+E"}), Tr::tr("Change a card of your own here")}, [](BookPage& page, int) { page.edit_here(); }},
        scroll_down_action<BookPage>(0.75, {"PgDown"}),
        scroll_up_action<BookPage>(0.75, {"PgUp"}),
        {{keys({"Esc"}), Tr::tr("Back to Browse"), Tr::tr("Back")}, [](BookPage& page, int) { Q_EMIT page.left(); }},
    };
    return table;
}

} // namespace greenroom::desktop
