#include "desktop/browse/browse_page.h"

#include "desktop/base/deck_sync.h"
#include "desktop/base/preferences.h"
#include "desktop/browse/action_bar.h"
#include "desktop/browse/book_page.h"
#include "desktop/browse/browse_words.h"
#include "desktop/browse/card_finder.h"
#include "desktop/browse/card_form.h"
#include "desktop/browse/card_panel.h"
#include "desktop/browse/card_table_model.h"
#include "desktop/browse/card_table_view.h"
#include "desktop/browse/search_bar.h"
#include "desktop/browse/selection_actions.h"
#include "desktop/browse/topic_tree.h"
#include "desktop/browse/tr.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"
#include "study/search/card_actions.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace greenroom::desktop {
namespace {

const QString columns_part = QStringLiteral("browse-columns");
const QString splitter_part = QStringLiteral("browse-splitter");

// Walking through a list or typing, a card is shown once the learner rests on it.
constexpr std::chrono::milliseconds rest_before_card{60};

// The rows of the table of actions that have buttons.
std::vector<ActionBar::Entry> labelled_actions() {
    std::vector<ActionBar::Entry> entries;
    const Actions<BrowsePage>& table = BrowsePage::actions();
    for (std::size_t place = 0; place < table.size(); ++place)
        if (!table[place].label.isEmpty())
            entries.push_back({table[place], place});
    return entries;
}

} // namespace

BrowsePage::BrowsePage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), context_(with.app), theme_(with.theme), preferences_(with.preferences),
      background_(with.reading), sync_(with.sync), worker_(new SearchWorker(background_.deck(), context_.clock, this)),
      tree_(new TopicTree(theme_, this)), finder_(new CardFinder(context_, theme_, *worker_, this)),
      panel_(new CardPanel(theme_, this)),
      selection_(new SelectionActions(context_, preferences_, *worker_, finder_->table(), message_bar(), *this)),
      action_bar_(new ActionBar(theme_, labelled_actions(), this)), parts_(new PartStack(this)),
      splitter_(new QSplitter(this)), part_buttons_(new QButtonGroup(this)), part_bar_(make_part_bar()),
      list_(make_list()), book_(new BookPage(context_, theme_, preferences_, this)),
      form_(new CardForm(context_, theme_, preferences_, this)), showing_card_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Browse"));
    use_actions(*this);
    parts_->addWidget(list_);
    parts_->addWidget(book_);
    parts_->addWidget(form_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    setFocusPolicy(Qt::NoFocus);
    show_messages_over(finder_);
    showing_card_->setSingleShot(true);
    showing_card_->setInterval(rest_before_card);
    restore_arrangement();
    connect_parts();
    arrange_parts();
    finder_->read_search();
}

QWidget* BrowsePage::make_list() {
    auto* list = new QWidget(this);
    splitter_->addWidget(tree_);
    splitter_->addWidget(finder_);
    splitter_->addWidget(panel_);
    splitter_->setCollapsible(1, false);
    for (const auto& [part, stretch] : {std::pair{0, 2}, {1, 4}, {2, 3}})
        splitter_->setStretchFactor(part, stretch);
    splitter_->setHandleWidth(5);
    // What is in it says how narrow it may be, but not the window: that may become small at once.
    splitter_->setMinimumWidth(1);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(part_bar_);
    column->addWidget(splitter_, 1);
    column->addWidget(action_bar_);
    connect(&theme_, &Theme::changed, this, &BrowsePage::arrange_parts);
    return list;
}

// Where there is room for one part only, buttons say which.
QWidget* BrowsePage::make_part_bar() {
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(16, 10, 16, 0);
    row->setSpacing(8);
    for (const auto& [part, name] :
         {std::pair{Topics, Tr::tr("Topics")}, {Cards, Tr::tr("Cards")}, {CurrentCard, Tr::tr("Card")}}) {
        auto* button = new QPushButton(name, bar);
        button->setObjectName(QStringLiteral("small"));
        button->setCheckable(true);
        button->setChecked(part == Cards);
        row->addWidget(button);
        part_buttons_->addButton(button, part);
    }
    connect(part_buttons_, &QButtonGroup::idClicked, this, &BrowsePage::arrange_parts);
    return bar;
}

void BrowsePage::show_part(Part part) {
    part_buttons_->button(part)->setChecked(true);
    arrange_parts();
}

void BrowsePage::arrange_parts() {
    const bool narrow = width() < theme_.px(700);
    part_bar_->setVisible(narrow);
    action_bar_->set_folded(narrow);
    const std::array<QWidget*, 3> parts{tree_, finder_, panel_};
    const std::array least{140, 260, 240};
    const auto is_shown = [&](std::size_t part) {
        return !narrow || part_buttons_->checkedId() == static_cast<int>(part);
    };
    for (std::size_t part = 0; part < parts.size(); ++part) {
        parts[part]->setMinimumWidth(narrow ? 0 : theme_.px(least[part]));
        if (!is_shown(part))
            parts[part]->hide();
    }
    for (std::size_t part = 0; part < parts.size(); ++part)
        if (is_shown(part))
            parts[part]->show();
    // A splitter that was never shown tells no layout that it needs less now, and the window grew for all its parts.
    splitter_->updateGeometry();
}

void BrowsePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange_parts();
}

void BrowsePage::restore_arrangement() {
    if (!splitter_->restoreState(preferences_.arrangement(splitter_part)))
        splitter_->setSizes({theme_.px(256), theme_.px(560), theme_.px(282)});
    table().arrange(preferences_.arrangement(columns_part));
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { preferences_.set_arrangement(splitter_part, splitter_->saveState()); });
    connect(&table(), &CardTableView::arranged, this,
            [this] { preferences_.set_arrangement(columns_part, table().arrangement()); });
}

void BrowsePage::connect_parts() {
    connect(finder_, &CardFinder::search_changed, this, [this](const QString& text) { tree_->mark(topic_of(text)); });
    connect(finder_, &CardFinder::selection_changed, this, &BrowsePage::show_selection);
    connect(&table(), &QTableView::activated, this, [this] { show_part(CurrentCard); });
    connect(&table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        action_bar_->fill_menu(menu);
        menu.exec(table().viewport()->mapToGlobal(at));
    });
    connect(tree_, &TopicTree::chosen, this,
            [this](const QString& path) { search().set_text(with_topic(search().text(), path)); });
    connect(tree_, &TopicTree::opened, this, &BrowsePage::read_as_book);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        connect(menu.addAction(Tr::tr("Read like a book") + QStringLiteral("\tB")), &QAction::triggered, this,
                &BrowsePage::read_as_book);
        menu.exec(tree_->viewport()->mapToGlobal(at));
    });
    connect(action_bar_, &ActionBar::requested, this, &BrowsePage::run);
    connect(selection_, &SelectionActions::changed, this, &BrowsePage::refresh);
    connect(worker_, &SearchWorker::failed, this, [this](const QString& why) {
        reading_card_ = false;
        message_bar().show(Severity::Error, why);
    });
    connect(showing_card_, &QTimer::timeout, this, &BrowsePage::show_current_card);
    connect(book_, &BookPage::left, this, [this] {
        parts_->setCurrentWidget(list_);
        table().setFocus();
    });
    connect(book_, &BookPage::requested, this, &BrowsePage::requested);
    connect(form_, &CardForm::saved, this, [this](const std::filesystem::path& folder) { sync_.add({folder}); });
    connect(form_, &CardForm::returned, this, &BrowsePage::written);
}

SearchBar& BrowsePage::search() { return finder_->search(); }

CardTableView& BrowsePage::table() { return finder_->table(); }

const BrowseModel& BrowsePage::model() const { return finder_->model(); }

bool BrowsePage::is_reading() const { return parts_->currentWidget() == book_; }

bool BrowsePage::is_settled() const {
    return !reading_card_ && !showing_card_->isActive() && finder_->is_settled() &&
           (!finder_->table().current_card() || panel_->is_complete());
}

bool BrowsePage::is_writing() const { return parts_->currentWidget() == form_; }

void BrowsePage::enter() {
    if (is_writing())
        return form_->take_keyboard();
    if (is_reading())
        return book_->setFocus();
    show_part(Cards);
    search().take_keyboard();
}

void BrowsePage::search_for(const QString& text) {
    parts_->setCurrentWidget(list_);
    show_part(Cards);
    search().set_text(text);
}

void BrowsePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void BrowsePage::refresh() {
    refresh_topics();
    if (is_reading())
        find_for_book(book_query_, [this](const std::vector<CardKey>& cards) { book_->refresh(cards); });
    finder_->refresh();
}

void BrowsePage::synced(const SyncReport& report) {
    panel_->set_problems(report.problems);
    refresh();
    form_->synced(report);
}

void BrowsePage::refresh_topics() {
    background_.run(
        *this, [now = context_.now()](Collection& collection) { return topic_standings(collection, now); },
        [this](const std::vector<TopicReadiness>& topics) { tree_->show_topics(topics); },
        [this](const QString& why) { message_bar().show(Severity::Error, why); });
}

// Some buttons name the opposite of what the current card is.
std::vector<QString> BrowsePage::labels() const {
    std::vector<QString> labels;
    for (const ActionBar::Entry& entry : labelled_actions())
        labels.push_back(entry.action.label);
    if (selection_->is_suspended())
        std::ranges::replace(labels, Tr::tr("Suspend"), Tr::tr("Resume"));
    if (selection_->is_flagged())
        std::ranges::replace(labels, Tr::tr("Flag"), Tr::tr("Unflag"));
    return labels;
}

std::vector<bool> BrowsePage::enabled() const {
    std::vector<bool> enabled;
    for (const ActionBar::Entry& entry : labelled_actions())
        enabled.push_back(actions()[entry.place].is_enabled(*this));
    return enabled;
}

void BrowsePage::show_selection() {
    action_bar_->show_state(enabled(), labels());
    showing_card_->start();
}

void BrowsePage::show_current_card() {
    const std::optional<CardKey> card = table().current_card();
    if (!card)
        return panel_->show_nothing();
    reading_card_ = true;
    const Instant now = context_.now();
    worker_->compute([card = *card, now](Collection& collection) { return read_whole_card(collection, card, now); },
                     [this, card, now](const std::optional<WholeCard>& read) {
                         reading_card_ = false;
                         if (card != table().current_card())
                             return;
                         if (read)
                             panel_->show_card(*read, now);
                         else
                             panel_->show_nothing();
                         action_bar_->show_state(enabled(), labels());
                     });
}

void BrowsePage::leave() {
    if (!message_bar().text().isEmpty())
        message_bar().clear();
    else if (!search().text().isEmpty())
        search().set_text({});
    else
        Q_EMIT left();
}

void BrowsePage::choose_columns() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    table().fill_column_menu(*menu);
    menu->popup(table().mapToGlobal(QPoint(0, 0)));
}

QString BrowsePage::title_of_search() const {
    const QString text = finder_->search().text();
    return with_topic(text, {}).isEmpty() ? tree_->title_of(topic_of(text)) : text;
}

// One card is always selected where the keyboard is; several were chosen.
void BrowsePage::save_sheet() {
    if (table().selected_count() > 1)
        return selection_->ask_where_to_save_sheet({Tr::tr("Cheat sheet"), table().selected()});
    const QString title = finder_->search().text().isEmpty() ? Tr::tr("Cheat sheet") : title_of_search();
    selection_->ask_where_to_save_sheet({title, finder_->query()});
}

void BrowsePage::read_as_book() {
    if (!can_read())
        return;
    const QString title = title_of_search();
    find_for_book(finder_->query(), [this, title](const std::vector<CardKey>& cards) {
        parts_->setCurrentWidget(book_);
        book_->read(title, cards);
    });
}

void BrowsePage::find_for_book(const CardQuery& query, std::function<void(const std::vector<CardKey>&)> then) {
    book_query_ = query;
    worker_->compute(
        [query, now = context_.now()](Collection& collection) { return find_cards(collection, query, {}, now); },
        std::move(then));
}

bool BrowsePage::can_read() const { return !finder_->is_wrong() && !model().cards().empty(); }

void BrowsePage::study(Counting counting) {
    worker_->compute([cards = table().selected()](Collection& collection) { return ids_of(collection, cards); },
                     [this, counting](const std::vector<std::string>& ids) {
                         Q_EMIT requested(StudyRequest{ids, counting});
                     });
}

void BrowsePage::take(const PageRequest& request) {
    if (const auto* card = std::get_if<WriteRequest>(&request))
        return write(*card);
    parts_->setCurrentWidget(list_);
    enter();
    search_for(std::get<SearchRequest>(request).query);
}

void BrowsePage::write(const WriteRequest& request) {
    if (!is_writing())
        before_form_ = parts_->currentWidget();
    parts_->setCurrentWidget(form_);
    if (request.id.empty())
        return form_->write_new(topic_of(search().text()));
    if (form_->change(request.id))
        return;
    written();
}

void BrowsePage::written() {
    parts_->setCurrentWidget(before_form_);
    const QString said = form_->message();
    Q_EMIT returned();
    if (!isVisible())
        return;
    is_reading() ? book_->setFocus() : table().setFocus();
    if (!said.isEmpty())
        (is_reading() ? book_->message_bar() : message_bar()).show(Severity::Info, said);
}

bool BrowsePage::can_change() const {
    return panel_->is_own() && finder_->table().selected_count() == 1 &&
           panel_->card()->key == finder_->table().current_card();
}

bool BrowsePage::has_exercise() const {
    return finder_->table().selected_count() == 1 && panel_->card() &&
           panel_->card()->key == finder_->table().current_card() && panel_->card()->card.kind == Kind::Exercise &&
           !panel_->card()->archived;
}

bool BrowsePage::takes_keys() const { return !is_reading() && !is_writing(); }

void BrowsePage::run(std::size_t action) {
    if (const Action<BrowsePage>& chosen = actions()[action]; chosen.is_enabled(*this))
        chosen.run(*this, 0);
}

PageKind BrowsePage::kind() {
    return {.name = "browse",
            .title = Tr::tr("Browse"),
            .icon = QStringLiteral("browse"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new BrowsePage(with, parent); },
            .keys =
                [] {
                    return std::vector{key_section(Tr::tr("Browse"), actions()),
                                       key_section(Tr::tr("Reading a topic"), BookPage::actions()),
                                       key_section(Tr::tr("Writing a card"), CardForm::actions())};
                },
            .takes =
                [](const PageRequest& request) {
                    return std::holds_alternative<SearchRequest>(request) ||
                           std::holds_alternative<WriteRequest>(request);
                }};
}

const Actions<BrowsePage>& BrowsePage::actions() {
    static const Actions<BrowsePage> table = [] {
        const auto has_selection = [](const BrowsePage& page, int) {
            return page.finder_->table().selected_count() > 0;
        };
        return Actions<BrowsePage>{
            {{keys({"/", "Ctrl+F"}), Tr::tr("Search; Down goes to the cards")},
             [](BrowsePage& page, int) {
                 page.show_part(Cards);
                 page.search().take_keyboard();
             }},
            {{keys({"Space"}), Tr::tr("Show the card's answer, or fold it again")},
             [](BrowsePage& page, int) {
                 page.show_part(CurrentCard);
                 page.panel().toggle_answer();
             }},
            {{keys({"S"}), Tr::tr("Study the selected cards now"), Tr::tr("Study")},
             [](BrowsePage& page, int) { page.study(Counting::Counted); },
             has_selection},
            {{keys({"Shift+S"}), Tr::tr("Study them without counting: no review is recorded"), Tr::tr("Practise")},
             [](BrowsePage& page, int) { page.study(Counting::Practice); },
             has_selection},
            {{keys({"W"}), Tr::tr("Write the selected exercise"), Tr::tr("Write it")},
             [](BrowsePage& page, int) { Q_EMIT page.requested(ExerciseRequest{page.panel_->card()->card.id}); },
             [](const BrowsePage& page, int) { return page.has_exercise(); }},
            {{keys({"@"}), Tr::tr("Suspend or resume the selected cards"), Tr::tr("Suspend")},
             [](BrowsePage& page, int) { page.selection_->suspend_or_resume(); },
             has_selection},
            {{keys({"*"}), Tr::tr("Flag or unflag them"), Tr::tr("Flag")},
             [](BrowsePage& page, int) { page.selection_->flag_or_unflag(); },
             has_selection},
            {{keys({"R"}), Tr::tr("Reset them to new; their history is kept"), Tr::tr("Reset")},
             [](BrowsePage& page, int) { page.selection_->ask_to_reset(); },
             has_selection},
            {{keys({"U", "Ctrl+Z"}), Tr::tr("Undo the last reset")},
             [](BrowsePage& page, int) { page.selection_->undo_reset(); }},
            {{keys({"I"}), Tr::tr("Put them into a mock interview"), Tr::tr("Interview")},
             [](BrowsePage& page, int) { Q_EMIT page.requested(InterviewRequest{page.finder_->table().selected()}); },
             has_selection},
            {{keys({"X"}), Tr::tr("Export them as Markdown or CSV"), Tr::tr("Export")},
             [](BrowsePage& page, int) { page.selection_->ask_where_to_export(); },
             has_selection},
            {{keys({"P"}), Tr::tr("Cheat sheet to print: of everything found, or of several selected cards"),
              Tr::tr("Cheat sheet…")},
             [](BrowsePage& page, int) { page.save_sheet(); },
             [](const BrowsePage& page, int) { return page.can_read(); }},
            {{keys({"E"}), Tr::tr("Open the card's file in the editor"), Tr::tr("Edit")},
             [](BrowsePage& page, int) { page.selection_->edit_source(); },
             has_selection},
            {{keys({"Ctrl+N"}), Tr::tr("Write a new card"), Tr::tr("New card")},
             [](BrowsePage& page, int) { Q_EMIT page.requested(WriteRequest{}); }},
            {{keys({"Shift+E"}), Tr::tr("Change a card of your own here"), Tr::tr("Edit here")},
             [](BrowsePage& page, int) { Q_EMIT page.requested(WriteRequest{page.panel_->card()->card.id}); },
             [](const BrowsePage& page, int) { return page.can_change(); }},
            {{keys({"B"}), Tr::tr("Read the topic, or the search results, like a book"), Tr::tr("Read")},
             [](BrowsePage& page, int) { page.read_as_book(); },
             [](const BrowsePage& page, int) { return page.can_read(); }},
            {{keys({"C"}), Tr::tr("Choose the columns")}, [](BrowsePage& page, int) { page.choose_columns(); }},
            {{keys({"Esc"}), Tr::tr("Clear the search; go back to Today")},
             [](BrowsePage& page, int) { page.leave(); }},
        };
    }();
    return table;
}

} // namespace greenroom::desktop
