#include "desktop/browse/browse_page.h"

#include "desktop/base/preferences.h"
#include "desktop/browse/action_bar.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_panel.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/empty_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"

#include <QMenu>
#include <QShowEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

const QString columns_part = QStringLiteral("browse-columns");
const QString splitter_part = QStringLiteral("browse-splitter");

// Walking through a list or typing, a card is shown once the learner rests on it.
constexpr std::chrono::milliseconds resting{60};

// Rows beside those in sight that are read along.
constexpr int read_around = 24;

bool has_words(const CardQuery& query) {
    if (query.join == CardQuery::Join::Term)
        return std::holds_alternative<TextTerm>(query.term);
    return query.join != CardQuery::Join::Not && std::ranges::any_of(query.parts, has_words);
}

int characters(const std::string& text, std::size_t bytes) {
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(bytes)).size());
}

} // namespace

BrowsePage::BrowsePage(AppContext& context, const Theme& theme, Preferences& preferences, Background& background,
                       QWidget* parent)
    : QStackedWidget(parent), context_(context), theme_(theme), preferences_(preferences), background_(background),
      worker_(new SearchWorker(background.deck(), context.clock, this)),
      model_(new BrowseModel(context.calendar(), this)), tree_(new TopicTree(theme, this)),
      search_(new SearchBar(theme, this)), message_bar_(new MessageBar(theme, this)),
      table_(new CardTableView(theme, *model_, this)), empty_(new EmptyView(theme, this)),
      results_(new QStackedWidget(this)), panel_(new CardPanel(theme, this)), actions_(new ActionBar(theme, this)),
      splitter_(new QSplitter(this)), list_(make_list()), book_(new BookPage(context, theme, preferences, this)),
      showing_card_(new QTimer(this)), keep_(Keep::Nothing) {
    setAccessibleName(Tr::tr("Browse"));
    addWidget(list_);
    addWidget(book_);
    showing_card_->setSingleShot(true);
    showing_card_->setInterval(resting);
    restore_arrangement();
    connect_parts();
    connect_worker();
    read_search();
}

QWidget* BrowsePage::make_middle() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(16, 16, 16, 0);
    column->setSpacing(10);
    column->addWidget(search_);
    column->addWidget(message_bar_);
    results_->addWidget(table_);
    results_->addWidget(empty_);
    column->addWidget(results_, 1);
    middle->setMinimumWidth(theme_.px(300));
    return middle;
}

QWidget* BrowsePage::make_list() {
    auto* list = new QWidget(this);
    splitter_->addWidget(tree_);
    splitter_->addWidget(make_middle());
    splitter_->addWidget(panel_);
    splitter_->setCollapsible(1, false);
    for (const auto& [part, stretch] : {std::pair{0, 2}, {1, 4}, {2, 3}})
        splitter_->setStretchFactor(part, stretch);
    splitter_->setHandleWidth(5);
    tree_->setMinimumWidth(theme_.px(140));
    panel_->setMinimumWidth(theme_.px(240));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter_, 1);
    column->addWidget(actions_);
    return list;
}

void BrowsePage::restore_arrangement() {
    if (!splitter_->restoreState(preferences_.arrangement(splitter_part)))
        splitter_->setSizes({theme_.px(276), theme_.px(488), theme_.px(334)});
    table_->arrange(preferences_.arrangement(columns_part));
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { preferences_.set_arrangement(splitter_part, splitter_->saveState()); });
    connect(table_, &CardTableView::arranged, this,
            [this] { preferences_.set_arrangement(columns_part, table_->arrangement()); });
}

void BrowsePage::connect_parts() {
    connect(search_, &SearchBar::text_changed, this, &BrowsePage::read_search);
    connect(search_, &SearchBar::left_below, table_, qOverload<>(&QWidget::setFocus));
    connect(table_, &CardTableView::left_above, search_, &SearchBar::take_keyboard);
    connect(table_, &CardTableView::sight_changed, this, &BrowsePage::read_rows_in_sight);
    connect(table_, &CardTableView::selection_changed, this, &BrowsePage::show_selection);
    connect(table_, &CardTableView::order_changed, this, [this] {
        keep_ = Keep::Nothing;
        find();
    });
    connect(table_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        actions_->fill_menu(menu);
        menu.exec(table_->viewport()->mapToGlobal(at));
    });
    connect(tree_, &TopicTree::chosen, this,
            [this](const QString& path) { search_->set_text(with_topic(search_->text(), path)); });
    connect(tree_, &TopicTree::opened, this, &BrowsePage::read_as_book);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        connect(menu.addAction(Tr::tr("Read like a book\tB")), &QAction::triggered, this, &BrowsePage::read_as_book);
        menu.exec(tree_->viewport()->mapToGlobal(at));
    });
    connect(actions_, &ActionBar::requested, this, &BrowsePage::perform);
    connect(empty_, &EmptyView::clear_requested, this, [this] {
        search_->set_text({});
        search_->take_keyboard();
    });
    connect(showing_card_, &QTimer::timeout, this, &BrowsePage::show_current_card);
    connect(book_, &BookPage::left, this, [this] {
        setCurrentWidget(list_);
        table_->setFocus();
    });
}

void BrowsePage::connect_worker() {
    connect(worker_, &SearchWorker::found, this, &BrowsePage::show_results);
    connect(worker_, &SearchWorker::page_read, this, [this](const CardPage& page) {
        model_->put(page);
        show_selection();
    });
    connect(worker_, &SearchWorker::failed, this, [this](const QString& why) {
        searching_ = false;
        reading_card_ = false;
        message_bar_->show(Severity::Error, why);
    });
}

bool BrowsePage::is_reading() const { return currentWidget() == book_; }

QString BrowsePage::message() const { return message_bar_->text(); }

bool BrowsePage::is_settled() const {
    if (searching_ || reading_card_ || showing_card_->isActive())
        return false;
    const auto [first, last] = table_->rows_in_sight();
    return model_->missing_pages(first, last).empty() && (!current_card() || panel_->is_complete());
}

void BrowsePage::take_keyboard() {
    if (is_reading())
        return book_->setFocus();
    search_->take_keyboard();
}

void BrowsePage::search_for(const QString& text) {
    setCurrentWidget(list_);
    search_->set_text(text);
}

void BrowsePage::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void BrowsePage::read_search() {
    const std::string text = search_->text().toStdString();
    const auto parsed = parse_query(text, context_.calendar());
    tree_->mark(topic_of(search_->text()));
    if (const auto* error = std::get_if<QueryError>(&parsed)) {
        wrong_ = true;
        const int begin = characters(text, error->offset);
        search_->show_error(QString::fromStdString(error->message), begin,
                            characters(text, error->offset + error->length) - begin);
        if (model_->cards().empty())
            empty_->show_wrong_search();
        return;
    }
    wrong_ = false;
    query_ = std::get<CardQuery>(parsed);
    search_->show_count(search_->count());
    keep_ = Keep::Nothing;
    find();
}

void BrowsePage::find() {
    searching_ = true;
    worker_->search({query_, table_->order()});
}

void BrowsePage::refresh() {
    refresh_topics();
    if (is_reading())
        find_for_book(book_query_, [this](const std::vector<CardKey>& cards) { book_->refresh(cards); });
    keep_ = model_->cards().empty() ? Keep::Nothing : Keep::Place;
    searching_ = true;
    std::vector<int> pages;
    const auto [first, last] = table_->rows_in_sight();
    for (int page = first / page_size * page_size; page <= last || page == 0; page += page_size)
        pages.push_back(page);
    worker_->search_again({query_, table_->order()}, pages);
}

void BrowsePage::refresh_topics() {
    background_.run(
        *this, [now = context_.now()](Collection& collection) { return topic_standings(collection, now); },
        [this](const std::vector<TopicReadiness>& topics) { tree_->show_topics(topics); },
        [this](const QString& why) { message_bar_->show(Severity::Error, why); });
}

void BrowsePage::show_results(const SearchResults& cards, Instant now) {
    searching_ = cards.extent == Extent::Beginning;
    table_->make_room_for_snippets(has_words(query_));
    table_->show_cards(cards, now, keep_);
    // What follows on a beginning is more of the same.
    keep_ = Keep::Place;
    if (!searching_)
        show_emptiness();
    else if (!cards.cards.empty())
        results_->setCurrentWidget(table_);
    show_selection();
}

void BrowsePage::show_emptiness() {
    if (!model_->cards().empty())
        return results_->setCurrentWidget(table_);
    if (search_->text().trimmed().isEmpty())
        empty_->show_empty_collection();
    else
        empty_->show_no_match(search_->text());
    results_->setCurrentWidget(empty_);
}

void BrowsePage::read_rows_in_sight() {
    const auto [first, last] = table_->rows_in_sight();
    const std::vector<int> missing = model_->missing_pages(first, last);
    if (!missing.empty())
        worker_->read(model_->cards(), model_->missing_pages(first - read_around, last + read_around));
}

std::optional<CardKey> BrowsePage::current_card() const {
    const std::optional<int> row = table_->current_row();
    if (!row || *row >= model_->rowCount())
        return std::nullopt;
    return model_->cards()[static_cast<std::size_t>(*row)];
}

const ListedCard* BrowsePage::current_row() const {
    const std::optional<int> row = table_->current_row();
    return row ? model_->listed_card(*row) : nullptr;
}

void BrowsePage::show_selection() {
    const int selected = table_->selected_count();
    const ListedCard* row = current_row();
    const bool flagged = row && row->row.card.marks.flag == Flag::On;
    actions_->show_state(selected, {row && row->row.card.marks.suspended, flagged});
    if (!searching_ && !wrong_)
        search_->show_count(count_text(model_->rowCount(), selected));
    showing_card_->start();
}

void BrowsePage::show_current_card() {
    const std::optional<CardKey> card = current_card();
    if (!card)
        return panel_->show_nothing();
    reading_card_ = true;
    const Instant now = context_.now();
    worker_->compute([card = *card, now](Collection& collection) { return read_whole_card(collection, card, now); },
                     [this, card, now](const std::optional<WholeCard>& read) {
                         reading_card_ = false;
                         if (card != current_card())
                             return;
                         if (read)
                             panel_->show_card(*read, now);
                         else
                             panel_->show_nothing();
                     });
}

void BrowsePage::leave() {
    if (!message_bar_->text().isEmpty())
        message_bar_->clear();
    else if (!search_->text().isEmpty())
        search_->set_text({});
    else
        Q_EMIT left();
}

} // namespace greenroom::desktop
