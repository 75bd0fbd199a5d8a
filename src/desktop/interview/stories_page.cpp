#include "desktop/interview/stories_page.h"

#include "cards/render/blocks.h"
#include "desktop/base/formats.h"
#include "desktop/card/block_column.h"
#include "desktop/interview/answer_fields.h"
#include "desktop/interview/question_header.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"

#include <QFrame>
#include <QHeaderView>
#include <QHideEvent>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace greenroom::desktop {
namespace {

constexpr std::chrono::milliseconds saved_after{400};
constexpr std::chrono::milliseconds tick_time{250};

QString text_of(const std::string& text) { return QString::fromStdString(text); }

std::vector<CardKey> cards_of(const StoryLine& line) {
    std::vector<CardKey> cards;
    for (const StoryQuestion& question : line.questions)
        cards.push_back(question.card);
    return cards;
}

int times_told(const StoryLine& line) {
    std::size_t told = 0;
    for (const StoryQuestion& question : line.questions)
        told += question.told.size();
    return static_cast<int>(told);
}

QString about_text(const StoryLine& line) {
    QStringList lines;
    for (const StoryQuestion& question : line.questions) {
        lines += Tr::tr("Answers: %1").arg(plain_question(question.question, 0));
        for (const StoryTold& told : question.told)
            lines += Tr::tr("    told %1, %2 of the key points")
                         .arg(short_date_text(told.started), percent_text(told.share));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A story as it is read aloud: its parts below each other, those that are empty left out.
QString told_text(const StarStory& story) {
    QStringList parts;
    for (const auto& [name, text] : {std::pair{Tr::tr("Situation"), &story.situation},
                                     {Tr::tr("Task"), &story.task},
                                     {Tr::tr("Action"), &story.action},
                                     {Tr::tr("Result"), &story.result}})
        if (const QString trimmed = text_of(*text).trimmed(); !trimmed.isEmpty())
            parts += name + QLatin1Char('\n') + trimmed;
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

StoriesPage::StoriesPage(AppContext& context, const Theme& theme, QWidget* parent)
    : Page(theme, parent), context_(context), theme_(theme), parts_(new PartStack(this)), model_(new StoryModel(this)),
      table_(new QTableView(this)), beside_(new QVBoxLayout), about_(make_label("small", {}, this)),
      none_(make_label("muted", {}, this)),
      rehearse_(new KeyedButton(theme, Tr::tr("Rehearse"), Tr::tr("Space"), this)),
      use_(new KeyedButton(theme, Tr::tr("Use for another question…"), QStringLiteral("A"), this)),
      remove_(new KeyedButton(theme, Tr::tr("Delete"), Tr::tr("Del"), this)),
      undo_(new KeyedButton(theme, Tr::tr("Undo"), QStringLiteral("U"), this)), saving_(new QTimer(this)),
      question_(new ProseView(theme, TextRole::Question, {}, this)), clock_(new ClockRing(theme, 88, this)),
      story_(make_label("note", {}, this)), time_(make_label("muted", {}, this)),
      on_(new PrimaryButton(theme, Tr::tr("Show the story"), Tr::tr("Space"), this)), ticking_(new QTimer(this)) {
    setAccessibleName(Tr::tr("Your stories"));
    use_actions(*this);
    parts_->addWidget(make_list());
    parts_->addWidget(make_rehearsal());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts_);
    saving_->setSingleShot(true);
    saving_->setInterval(saved_after);
    ticking_->setInterval(tick_time);
    connect(saving_, &QTimer::timeout, this, &StoriesPage::save);
    connect(ticking_, &QTimer::timeout, this, &StoriesPage::tick);
    connect(on_, &QAbstractButton::clicked, this, &StoriesPage::go_on);
    connect(rehearse_, &QAbstractButton::clicked, this, &StoriesPage::begin_rehearsal);
    connect(use_, &QAbstractButton::clicked, this, &StoriesPage::add_question);
    connect(remove_, &QAbstractButton::clicked, this, &StoriesPage::remove);
    connect(undo_, &QAbstractButton::clicked, this, &StoriesPage::undo);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        save();
        show_current();
    });
}

StoriesPage::~StoriesPage() { save(); }

QWidget* StoriesPage::make_list() {
    QScrollArea* area = make_scroll_area();
    auto* content = new QWidget;
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(14);
    column->addWidget(make_label("greeting", Tr::tr("Your stories"), content));
    none_->setText(
        Tr::tr("What you tell when they ask about you. One story may answer several questions. It is saved as "
               "you type."));
    none_->setWordWrap(true);
    column->addWidget(none_);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    stack_when_narrow(*this, *row, theme_, 860);
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("past"));
    table_->setAccessibleName(Tr::tr("Stories, then the questions without one; Enter writes"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(StoryModel::Name, QHeaderView::Stretch);
    table_->setMinimumHeight(theme_.px(190));
    table_->installEventFilter(this);
    row->addWidget(table_, 3);
    auto* side = new QWidget(content);
    beside_->setContentsMargins(0, 0, 0, 0);
    beside_->setSpacing(10);
    side->setLayout(beside_);
    about_->setWordWrap(true);
    beside_->addWidget(about_);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(4);
    for (KeyedButton* each : {rehearse_, use_, remove_, undo_})
        buttons->addWidget(each);
    auto* back = new KeyedButton(theme_, Tr::tr("Back"), Tr::tr("Esc"), side);
    connect(back, &QAbstractButton::clicked, this, &StoriesPage::leave);
    buttons->addWidget(back);
    undo_->hide();
    beside_->addLayout(buttons);
    beside_->addStretch(1);
    row->addWidget(side, 4);
    column->addLayout(row, 1);
    return area;
}

QWidget* StoriesPage::make_rehearsal() {
    auto* part = new QWidget(this);
    auto* area = new QScrollArea(part);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 34, 28, 28);
    column->setSpacing(16);
    auto* row = new QHBoxLayout;
    row->setSpacing(28);
    row->addWidget(question_, 1);
    row->addWidget(clock_, 0, Qt::AlignTop);
    column->addLayout(row);
    for (QLabel* label : {time_, story_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    story_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addStretch(1);
    area->setWidget(in_measure(content, theme_));
    area->widget()->setAutoFillBackground(false);
    auto* footer = new QFrame(part);
    footer->setObjectName(QStringLiteral("footer"));
    auto* buttons = new FlowLayout(footer);
    buttons->set_narrows(true);
    buttons->setContentsMargins(28, 10, 28, 10);
    buttons->setSpacing(10);
    auto* end = new KeyedButton(theme_, Tr::tr("End"), Tr::tr("Esc"), footer);
    connect(end, &QAbstractButton::clicked, this, &StoriesPage::end_rehearsal);
    buttons->addWidget(on_);
    buttons->addWidget(end);
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    all->addWidget(footer);
    return part;
}

void StoriesPage::enter() {
    parts_->setCurrentIndex(0);
    read();
    table_->setFocus();
}

// Lines that are read again are found by their questions.
void StoriesPage::read() {
    const std::vector<CardKey> before = shown_ ? cards_of(*shown_) : std::vector<CardKey>{};
    guarded([this] {
        StoryCollection all = stories(context_.collection);
        std::vector<StoryLine> lines;
        for (Story& story : all.stories)
            lines.push_back({std::move(story.text), std::move(story.questions)});
        for (StoryQuestion& question : all.unanswered)
            lines.push_back({{}, {std::move(question)}});
        const QSignalBlocker quiet(table_->selectionModel());
        model_->set_rows(std::move(lines));
    });
    undo_->setVisible(removed_.has_value());
    table_->resizeRowsToContents();
    const auto& rows = model_->rows();
    const auto same = std::ranges::find_if(rows, [&](const StoryLine& line) {
        const std::vector<CardKey> cards = cards_of(line);
        return !before.empty() && std::ranges::find(cards, before.front()) != cards.end();
    });
    choose(same == rows.end() ? 0 : static_cast<int>(same - rows.begin()));
}

void StoriesPage::choose(int row) {
    {
        const QSignalBlocker quiet(table_->selectionModel());
        table_->setCurrentIndex(table_->model()->index(row, 0));
    }
    table_->viewport()->update();
    show_current();
}

const StoryLine* StoriesPage::current() const {
    const int row = table_->currentIndex().row();
    return row >= 0 && row < model_->rowCount() ? &model_->rows()[static_cast<std::size_t>(row)] : nullptr;
}

void StoriesPage::show_current() {
    const StoryLine* line = current();
    shown_ = line ? std::optional(*line) : std::nullopt;
    delete std::exchange(fields_, nullptr);
    about_->setText(line ? about_text(*line)
                         : Tr::tr("No card of the decks asks about you; those with the tag \"star\" do."));
    rehearse_->setEnabled(line != nullptr);
    use_->setEnabled(line && !is_empty(line->text));
    remove_->setEnabled(line && !is_empty(line->text));
    if (!line)
        return;
    fields_ = new StarFields(theme_, line->text, this);
    beside_->insertWidget(0, fields_);
    fields_->setEnabled(context_.collection.access() == Access::ReadWrite);
    // Made last, they would come last.
    QWidget* before = table_;
    for (auto* field : fields_->findChildren<QPlainTextEdit*>()) {
        setTabOrder(std::exchange(before, field), field);
        connect(field, &QPlainTextEdit::textChanged, this, [this] {
            if (!saving_->isActive())
                saving_->start();
        });
    }
    setTabOrder(before, rehearse_);
}

// The list keeps its order while one types; it is read again when one comes back.
bool StoriesPage::save() {
    saving_->stop();
    if (!fields_ || !shown_ || fields_->story() == shown_->text)
        return true;
    const StarStory typed = fields_->story();
    if (!guarded([&] { save_story(context_.collection, cards_of(*shown_), typed, context_.now()); }))
        return false;
    shown_->text = typed;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (cards_of(model_->rows()[static_cast<std::size_t>(row)]) == cards_of(*shown_))
            model_->set_row(row, *shown_);
    use_->setEnabled(!is_empty(typed));
    remove_->setEnabled(!is_empty(typed));
    return true;
}

void StoriesPage::add_question() {
    if (!save() || !current() || is_empty(current()->text))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const StoryLine& line : model_->rows())
        if (is_empty(line.text))
            menu->addAction(plain_question(line.questions.front().question, 0).replace(u'&', QStringLiteral("&&")),
                            this, [this, question = line.questions.front()] { use_for(question); });
    if (menu->isEmpty())
        menu->addAction(Tr::tr("Every question about you has a story"))->setEnabled(false);
    menu->popup(use_->mapToGlobal(QPoint(0, use_->height())));
}

void StoriesPage::use_for(const StoryQuestion& question) {
    const StarStory text = shown_->text;
    std::vector<CardKey> cards = cards_of(*shown_);
    cards.push_back(question.card);
    if (guarded([&] { save_story(context_.collection, cards, text, context_.now()); }))
        read();
}

void StoriesPage::remove() {
    if (!save() || !current() || is_empty(current()->text))
        return message_bar().show(Severity::Info, Tr::tr("Choose a story in the list first."));
    const StoryLine line = *current();
    if (!guarded([&] { save_story(context_.collection, cards_of(line), {}, context_.now()); }))
        return;
    removed_ = line;
    shown_.reset();
    read();
    message_bar().show(Severity::Info, Tr::tr("The story is deleted. U undoes it."));
}

void StoriesPage::undo() {
    if (!removed_ || !save() ||
        !guarded([this] { save_story(context_.collection, cards_of(*removed_), removed_->text, context_.now()); }))
        return;
    shown_ = std::exchange(removed_, std::nullopt);
    message_bar().clear();
    read();
}

bool StoriesPage::is_rehearsing() const { return parts_->currentIndex() == 1; }

QString StoriesPage::about() const { return about_->text(); }

QString StoriesPage::rehearsed() const { return question_->toPlainText(); }

void StoriesPage::begin_rehearsal() {
    if (!save() || !shown_)
        return;
    rehearsed_ = is_rehearsing() ? (rehearsed_ + 1) % shown_->questions.size() : 0;
    const StoryQuestion& question = shown_->questions[rehearsed_];
    question_->show_html(text_of(to_inline_html(question.question)));
    story_->clear();
    told_at_.reset();
    began_ = context_.stopwatch();
    on_->set_text_and_key(Tr::tr("Show the story"), Tr::tr("Space"));
    parts_->setCurrentIndex(1);
    tick();
    ticking_->start();
    setFocus();
}

void StoriesPage::tick() {
    if (!shown_ || told_at_)
        return;
    const std::chrono::seconds target{shown_->questions[rehearsed_].seconds};
    clock_->show_time(context_.stopwatch() - began_, target);
    time_->setText(Tr::tr("Tell it aloud, in %1.").arg(elapsed_text(target)));
}

void StoriesPage::go_on() {
    if (!told_at_)
        return show_story();
    const bool has_next = shown_ && rehearsed_ + 1 < shown_->questions.size();
    has_next ? begin_rehearsal() : end_rehearsal();
}

void StoriesPage::show_story() {
    told_at_ = context_.stopwatch();
    ticking_->stop();
    const std::chrono::seconds target{shown_->questions[rehearsed_].seconds};
    clock_->show_time(*told_at_ - began_, target);
    time_->setText(Tr::tr("%1 of %2").arg(elapsed_text(*told_at_ - began_), elapsed_text(target)));
    story_->setText(is_empty(shown_->text) ? Tr::tr("There is no story for it yet: write down what you just told.")
                                           : told_text(shown_->text));
    const bool has_next = rehearsed_ + 1 < shown_->questions.size();
    on_->set_text_and_key(has_next ? Tr::tr("Next question") : Tr::tr("Done"), Tr::tr("Space"));
}

void StoriesPage::end_rehearsal() {
    ticking_->stop();
    parts_->setCurrentIndex(0);
    table_->setFocus();
}

void StoriesPage::leave() {
    if (is_rehearsing())
        end_rehearsal();
    else if (!table_->hasFocus() && !hasFocus())
        table_->setFocus();
    else if (save())
        Q_EMIT left();
}

// Questions take as many lines as they need at this width.
void StoriesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    QTimer::singleShot(0, table_, [this] {
        table_->resizeRowsToContents();
        for (int row = 0; row < model_->rowCount(); ++row)
            table_->setRowHeight(row, table_->rowHeight(row) + theme_.px(8));
    });
}

void StoriesPage::hideEvent(QHideEvent* event) {
    save();
    ticking_->stop();
    Page::hideEvent(event);
}

const Actions<StoriesPage>& StoriesPage::actions() {
    static const Actions<StoriesPage> table = [] {
        const auto is_listing = [](const StoriesPage& page, int) { return !page.is_rehearsing(); };
        return Actions<StoriesPage>{
            {{keys({"Space"}), Tr::tr("Rehearse the chosen story; then show it, and the next question")},
             [](StoriesPage& page, int) { page.is_rehearsing() ? page.go_on() : page.begin_rehearsal(); }},
            {{keys({"Return", "Enter", "N"}), Tr::tr("Write the chosen story")},
             [](StoriesPage& page, int) {
                 if (page.is_rehearsing())
                     page.go_on();
                 else if (page.fields_)
                     page.fields_->take_keyboard();
             }},
            {{keys({"A"}), Tr::tr("Use the story for another question")},
             [](StoriesPage& page, int) { page.add_question(); },
             is_listing},
            {{keys({"Del"}), Tr::tr("Delete the story; its questions stay")},
             [](StoriesPage& page, int) { page.remove(); },
             is_listing},
            {{keys({"U", "Ctrl+Z"}), Tr::tr("Undo the deletion")},
             [](StoriesPage& page, int) { page.undo(); },
             [](const StoriesPage& page, int) { return page.removed_.has_value(); }},
            {{keys({"Esc"}), Tr::tr("Leave a field; end the rehearsal; back to the interview's set-up")},
             [](StoriesPage& page, int) { page.leave(); }},
        };
    }();
    return table;
}

// A table would take letters for the beginning of a row it should look for, and Enter and Space for itself.
bool StoriesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool is_arrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
        if (!is_arrow && is_key_above(*table_, key)) {
            event->ignore();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QVariant StoryModel::cell(const StoryLine& line, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (column == Told)
        return is_empty(line.text)     ? Tr::tr("no story yet")
               : times_told(line) == 0 ? Tr::tr("not yet")
                                       : Tr::tr("%Ln time(s)", nullptr, times_told(line));
    const std::string title = title_of(line.text);
    return title.empty() ? plain_question(line.questions.front().question, 0) : text_of(title);
}

QString StoryModel::header(int column) const { return column == Name ? Tr::tr("Story") : Tr::tr("Told"); }

} // namespace greenroom::desktop
