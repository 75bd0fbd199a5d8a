#include "desktop/browse/card_finder.h"

#include "desktop/base/words.h"
#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

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

CardFinder::CardFinder(AppContext& context, const Theme& theme, SearchWorker& worker, QWidget* parent)
    : QWidget(parent), context_(context), worker_(worker), model_(new BrowseModel(context.calendar(), this)),
      search_(new SearchBar(theme, this)), table_(new CardTableView(theme, *model_, this)),
      empty_(new EmptyView(theme, this)), results_(new QStackedWidget(this)), keep_(Keep::Nothing) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 0);
    column->setSpacing(10);
    column->addWidget(search_);
    results_->addWidget(table_);
    results_->addWidget(empty_);
    column->addWidget(results_, 1);
    connect(search_, &SearchBar::text_changed, this, &CardFinder::read_search);
    connect(search_, &SearchBar::left_below, this, [this] {
        // A table out of sight would take the keyboard from the search once there are cards to show.
        if (results_->currentWidget() == table_)
            table_->setFocus();
    });
    connect(table_, &CardTableView::left_above, search_, &SearchBar::take_keyboard);
    connect(table_, &CardTableView::sight_changed, this, &CardFinder::read_rows_in_sight);
    connect(table_, &CardTableView::selection_changed, this, &CardFinder::selection_was_changed);
    connect(table_, &CardTableView::order_changed, this, [this] {
        keep_ = Keep::Nothing;
        find();
    });
    connect(empty_, &EmptyView::clear_requested, this, [this] {
        search_->set_text({});
        search_->take_keyboard();
    });
    connect(&worker_, &SearchWorker::found, this, &CardFinder::show_results);
    connect(&worker_, &SearchWorker::page_read, this, [this](const CardPage& page) {
        model_->put(page);
        selection_was_changed();
    });
    connect(&worker_, &SearchWorker::failed, this, [this] { searching_ = false; });
}

bool CardFinder::is_settled() const {
    const auto [first, last] = table_->rows_in_sight();
    return !searching_ && model_->missing_pages(first, last).empty();
}

void CardFinder::read_search() {
    const std::string text = search_->text().toStdString();
    const auto parsed = parse_query(text, context_.calendar());
    Q_EMIT search_changed(search_->text());
    if (const auto* error = std::get_if<QueryError>(&parsed)) {
        wrong_ = true;
        const int begin = characters(text, error->offset);
        search_->show_error(words_of(error->message), begin, characters(text, error->offset + error->length) - begin);
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

void CardFinder::find() {
    searching_ = true;
    worker_.search({query_, table_->order()});
}

void CardFinder::show_results(const SearchResults& cards, Instant now) {
    searching_ = cards.extent == Extent::Beginning;
    table_->make_room_for_snippets(has_words(query_));
    table_->show_cards(cards, now, keep_);
    // What follows on a beginning is more of the same.
    keep_ = Keep::Place;
    if (!searching_)
        show_table_or_why_empty();
    else if (!cards.cards.empty())
        results_->setCurrentWidget(table_);
    selection_was_changed();
}

void CardFinder::show_table_or_why_empty() {
    if (!model_->cards().empty())
        return results_->setCurrentWidget(table_);
    if (search_->text().trimmed().isEmpty())
        empty_->show_empty_collection();
    else
        empty_->show_no_match(search_->text());
    results_->setCurrentWidget(empty_);
}

void CardFinder::read_rows_in_sight() {
    const auto [first, last] = table_->rows_in_sight();
    const std::vector<int> missing = model_->missing_pages(first, last);
    if (!missing.empty())
        worker_.read(model_->cards(), model_->missing_pages(first - read_around, last + read_around));
}

void CardFinder::refresh() {
    keep_ = model_->cards().empty() ? Keep::Nothing : Keep::Place;
    searching_ = true;
    std::vector<int> pages;
    const auto [first, last] = table_->rows_in_sight();
    for (int page = first / page_size * page_size; page <= last || page == 0; page += page_size)
        pages.push_back(page);
    worker_.search_again({query_, table_->order()}, pages);
}

void CardFinder::selection_was_changed() {
    if (!searching_ && !wrong_)
        search_->show_count(count_text(model_->rowCount(), table_->selected_count()));
    Q_EMIT selection_changed();
}

EmptyView::EmptyView(const Theme& theme, QWidget* parent)
    : QWidget(parent), title_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)),
      clear_(new KeyedButton(theme, Tr::tr("Clear the search"), Tr::tr("Esc"), this)) {
    auto* column = new QVBoxLayout(this);
    // In a small window it makes do with what is left.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    column->setContentsMargins(24, 24, 24, 12);
    column->setSpacing(8);
    for (QLabel* label : {title_, text_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(clear_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(clear_, &QAbstractButton::clicked, this, &EmptyView::clear_requested);
}

void EmptyView::show_no_match(const QString& search) {
    title_->setText(Tr::tr("No card matches"));
    text_->setText(Tr::tr("No card matches %1").arg(search));
    clear_->show();
}

void EmptyView::show_wrong_search() {
    title_->setText(Tr::tr("Nothing to search for yet"));
    text_->setText(Tr::tr("The underlined part of the search is not valid. Correct it, or clear the search."));
    clear_->show();
}

void EmptyView::show_empty_collection() {
    title_->setText(Tr::tr("There are no cards yet"));
    text_->setText(Tr::tr("Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,)."));
    clear_->hide();
}

QString EmptyView::text() const { return title_->text() + QLatin1Char('\n') + text_->text(); }

} // namespace greenroom::desktop
