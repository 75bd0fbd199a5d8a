#include "desktop/write/write_page.h"

#include "desktop/base/day_plan.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/formats.h"
#include "desktop/base/image_folder.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/find_bar.h"
#include "desktop/card/run_panel.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "desktop/write/desk.h"
#include "desktop/write/exercise_list.h"
#include "desktop/write/tr.h"
#include "records/card_query.h"
#include "sandbox/interpreter.h"
#include "study/exercise/diff.h"
#include "study/search/browse.h"
#include "study/upkeep/deck_sync.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace greenroom::desktop {

namespace {

const QString code_key = QStringLiteral("code");
const QString hints_key = QStringLiteral("hints");
const QString runs_key = QStringLiteral("runs");
const QString elapsed_key = QStringLiteral("elapsed");
const QString passed_key = QStringLiteral("passed");
const QString solution_key = QStringLiteral("solution shown");

CardQuery all_exercises() {
    CardQuery query;
    query.join = CardQuery::Join::Term;
    query.term = KindTerm{Kind::Exercise};
    return query;
}

Draft draft_of(const ExerciseAttempt& attempt, const QString& code) {
    Draft draft;
    draft.form = {{code_key, code},
                  {hints_key, QString::number(attempt.hints)},
                  {runs_key, QString::number(attempt.runs)},
                  {elapsed_key, QString::number(attempt.elapsed.count())}};
    if (attempt.passed)
        draft.form[passed_key] = QStringLiteral("yes");
    if (attempt.solution_shown)
        draft.form[solution_key] = QStringLiteral("yes");
    return draft;
}

ExerciseAttempt attempt_of(const Draft& draft, const Card& card) {
    ExerciseAttempt attempt;
    attempt.hints = std::clamp(draft.form.value(hints_key).toInt(), 0, static_cast<int>(card.hints.size()));
    attempt.runs = std::max(0, draft.form.value(runs_key).toInt());
    attempt.elapsed = std::chrono::milliseconds{std::max(0LL, draft.form.value(elapsed_key).toLongLong())};
    attempt.passed = draft.form.contains(passed_key);
    attempt.solution_shown = draft.form.contains(solution_key);
    attempt.target = std::chrono::seconds{card.seconds};
    return attempt;
}

/// What the editor does with keys that are its own.
KeySection editor_keys() {
    return {Tr::tr("Editor"),
            {{keys({"Tab", "Shift+Tab"}), Tr::tr("Indent, or take an indent back; the chosen lines")},
             {keys({"Ctrl+/"}), Tr::tr("Make comments of the chosen lines, and code again")},
             {keys({"Ctrl+Z", "Ctrl+Shift+Z"}), Tr::tr("Undo and redo what was typed, a reset too")},
             {keys({"Return"}), Tr::tr("Begin a line, indented as the code asks")},
             {keys({"Home"}), Tr::tr("Go to the line's first character, then to its edge")}}};
}

} // namespace

PageKind WritePage::kind() {
    return {.name = "write",
            .title = Tr::tr("Write"),
            .icon = QStringLiteral("write"),
            .make = [](const PageContext& with, QWidget* parent) -> Page* { return new WritePage(with, parent); },
            .keys =
                [] {
                    return std::vector{key_section(Tr::tr("Write"), actions()), editor_keys()};
                },
            .takes = [](const PageRequest& request) { return std::holds_alternative<ExerciseRequest>(request); }};
}

const Actions<WritePage>& WritePage::actions() {
    static const Actions<WritePage> table = [] {
        const auto has_card = [](const WritePage& page, int) { return page.card() != nullptr; };
        const auto is_writing = [](const WritePage& page, int) { return page.card() && !page.attempt_.is_over(); };
        const auto is_over = [](const WritePage& page, int) { return page.card() && page.attempt_.is_over(); };
        const auto give = [](Grade grade) { return [grade](WritePage& page, int) { page.grade(grade); }; };
        return Actions<WritePage>{
            {{keys({"Ctrl+Return", "Ctrl+Enter"}), Tr::tr("Run your code against the checks"), Tr::tr("Run")},
             [](WritePage& page, int) { page.run(); },
             has_card,
             WhenHeld::Once},
            {{keys({"H", "Alt+H"}), Tr::tr("Show a hint; the suggested grade is then Hard at best"), Tr::tr("Hint")},
             [](WritePage& page, int) { page.show_hint(); },
             is_writing,
             WhenHeld::Once},
            {{keys({"F8"}), Tr::tr("Go to the line of your code where a check failed")},
             [](WritePage& page, int) { page.go_to_failure(); },
             has_card},
            {{keys({"Ctrl+F"}), Tr::tr("Find in your code"), Tr::tr("Find")},
             [](WritePage& page, int) {
                 page.desk_->bring_forward(Desk::Part::Code);
                 page.desk_->find_bar().open();
             },
             has_card},
            {{keys({"F3", "Shift+F3"}), Tr::tr("Find the next one, or the one before")},
             [](WritePage& page, int key) {
                 page.desk_->find_bar().find_next(key == 0 ? FindBar::Direction::Forward
                                                           : FindBar::Direction::Backward);
             },
             has_card},
            {{keys({"Alt+R"}), Tr::tr("Begin again with the code that the exercise gives"), Tr::tr("Reset")},
             [](WritePage& page, int) { page.reset_code(); },
             has_card},
            {{keys({"Alt+G"}), Tr::tr("Give up and show the solution"), Tr::tr("Show the solution")},
             [](WritePage& page, int) { page.show_solution(); },
             is_writing},
            {{keys({"Space", "Return", "Enter"}), Tr::tr("Give the suggested grade; in the list, open an exercise")},
             [](WritePage& page, int) { page.grade(suggested_grade(page.attempt_)); },
             is_over,
             WhenHeld::Once},
            {{keys({"1"}), Tr::tr("Again: not solved")}, give(Grade::Again), is_over},
            {{keys({"2"}), Tr::tr("Hard: with help, or late")}, give(Grade::Hard), is_over},
            {{keys({"3"}), Tr::tr("Good: solved in time")}, give(Grade::Good), is_over},
            {{keys({"4"}), Tr::tr("Easy: solved at once")}, give(Grade::Easy), is_over},
            {{keys({"U"}), Tr::tr("In the list, take the last grade back")},
             [](WritePage& page, int) { page.undo(); },
             [](const WritePage& page, int) { return !page.card() && page.session_ && page.session_->can_undo(); }},
            {{keys({"Esc"}), Tr::tr("Stop a run; leave the editor; then go back")},
             [](WritePage& page, int) { page.leave(); }},
            scroll_down_action<WritePage>(0.75),
            scroll_up_action<WritePage>(0.75),
        };
    }();
    return table;
}

WritePage::WritePage(const PageContext& with, QWidget* parent)
    : Page(with.theme, parent), context_(with.app), theme_(with.theme),
      drafts_(QString::fromStdString(context_.collection.file().string()) + QStringLiteral(".code.json")),
      runner_(with.exercises), list_(new ExerciseList(theme_, this)), about_(make_label("muted", {}, this)),
      lacks_(make_label("error", {}, this)), desk_(new Desk(theme_, this)), tick_(new QTimer(this)),
      plan_(new DayPlan(context_, with.reading, this)) {
    setAccessibleName(Tr::tr("Write"));
    use_actions(*this);
    scroll_over(desk_->reading());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_part_ = make_list());
    column->addWidget(desk_);
    desk_->hide();
    tick_->setInterval(std::chrono::seconds{1});
    connect(tick_, &QTimer::timeout, this, &WritePage::show_time);
    connect(&theme_, &Theme::changed, this, &WritePage::fit_list);
    connect(list_, &ExerciseList::opened, this, [this](const std::string& id) {
        sent_here_ = false;
        open(id);
    });
    connect(&drafts_, &Drafts::failed, this,
            [this](const QString& why) { message_bar().show(Severity::Warning, why); });
    connect(plan_, &DayPlan::ready, this, [this] {
        if (opening_ && guarded([&] { session_->refresh(context_.now()); }))
            go_on_opening();
    });
    for (const auto trouble : {&DayPlan::failed, &DayPlan::delayed})
        connect(plan_, trouble, this, [this](const QString& why) { message_bar().show(Severity::Error, why); });
    connect_desk();
    connect_runner();
    if (!drafts_.problem().isEmpty())
        message_bar().show(Severity::Warning, drafts_.problem());
}

QWidget* WritePage::make_list() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(10);
    column->addWidget(make_label("greeting", Tr::tr("Write"), part));
    for (QLabel* label : {about_, lacks_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    lacks_->hide();
    lacks_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(list_, 1);
    return part;
}

// In a small window the list is what there is room for.
void WritePage::fit_list() {
    const bool small = height() < theme_.px(340);
    about_->setVisible(!small);
    lacks_->setText(small ? Tr::tr("Nothing can be run; an exercise says why.") : missing_);
    lacks_->setVisible(!can_run());
}

void WritePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit_list();
}

void WritePage::connect_desk() {
    connect(&desk_->editor(), &QPlainTextEdit::textChanged, this, &WritePage::keep_draft);
    connect(desk_, &Desk::run_requested, this, &WritePage::run);
    connect(desk_, &Desk::hint_requested, this, &WritePage::show_hint);
    connect(desk_, &Desk::solution_requested, this, &WritePage::show_solution);
    connect(desk_, &Desk::reset_requested, this, &WritePage::reset_code);
    connect(desk_, &Desk::graded, this, &WritePage::grade);
    connect(desk_, &Desk::back_requested, this, [this] {
        setFocus();
        leave();
    });
}

void WritePage::connect_runner() {
    connect(&runner_, &ExerciseRunner::ready, this, [this](const sandbox::Interpreter& interpreter) {
        show_missing({});
        desk_->show_versions(
            Tr::tr("Django %1 · Python %2")
                .arg(QString::fromStdString(interpreter.django), QString::fromStdString(interpreter.python)));
    });
    connect(&runner_, &ExerciseRunner::unavailable, this,
            [this](const QStringList& missing) { show_missing(missing.join(QStringLiteral(". ")) + u'.'); });
    connect(&runner_, &ExerciseRunner::failed, this, [this](const QString& why) { show_missing(why + u'.'); });
    connect(&runner_, &ExerciseRunner::finished, this, &WritePage::take_result);
}

void WritePage::prepare() { runner_.prepare(context_.settings().python); }

// Nothing of a deck is ever run outside the box; without one there is still much to read and to write.
void WritePage::show_missing(const QString& missing) {
    const bool changed = missing_ != missing;
    missing_ = missing;
    attempt_.can_run = can_run();
    fit_list();
    if (!can_run()) {
        desk_->show_versions({});
        desk_->results().show_problem(missing_);
    } else if (changed && card()) {
        desk_->results().show_problem({});
    }
    if (card())
        offer();
}

const ShownCard* WritePage::card() const {
    return writing_ && session_ && session_->current() ? &*session_->current() : nullptr;
}

void WritePage::enter() {
    prepare();
    if (card())
        attempt_.is_over() ? setFocus() : desk_->editor().setFocus();
    else
        show_list();
}

void WritePage::take(const PageRequest& request) {
    const auto& exercise = std::get<ExerciseRequest>(request);
    sent_here_ = true;
    if (card() && card()->card.id == exercise.id)
        return enter();
    open(exercise.id, exercise.counting);
}

// What is written is kept, whatever became of the text around it.
void WritePage::synced(const SyncReport&) {
    if (!card())
        return show_list();
    const Card before = card()->card;
    guarded([&] { session_->refresh(context_.now()); });
    if (!card()) {
        show_list();
        message_bar().show(Severity::Warning, Tr::tr("The exercise is no longer in the deck. What you wrote is kept "
                                                     "and comes back with it."));
    } else if (card()->card != before) {
        put_up();
    }
}

void WritePage::settings_changed() {
    if (isVisible())
        prepare();
    synced({});
}

void WritePage::show_list() {
    writing_ = opening_ = false;
    tick_->stop();
    guarded([&] {
        const Instant now = context_.now();
        std::vector<ListedExercise> rows;
        for (CardRow& row :
             card_rows(context_.collection, find_cards(context_.collection, all_exercises(), {}, now), now)) {
            const bool begun = !drafts_.of(QString::fromStdString(row.id)).is_empty();
            if (!row.archived)
                rows.push_back({std::move(row), begun});
        }
        about_->setText(rows.empty()
                            ? Tr::tr("There are no exercises yet. They come with the deck, once it has been read.")
                            : Tr::tr("Code to write, as in an interview. It runs on a real Django, in a box that "
                                     "keeps it from everything else."));
        list_->show_rows(std::move(rows));
    });
    list_->setVisible(!list_->rows().rows().empty());
    desk_->hide();
    list_part_->show();
    if (isVisible())
        list_->isVisible() ? list_->setFocus() : setFocus();
}

void WritePage::open(const std::string& id, Counting counting) {
    prepare();
    if (card()) {
        keep_draft();
        show_list();
    }
    list_->choose(id);
    opening_ = guarded([&] {
        session_.emplace(context_.collection, ChosenCards(context_.collection, {id}, counting), context_.now());
    });
    if (opening_)
        go_on_opening();
    else
        show_list();
}

void WritePage::go_on_opening() {
    opening_ = session_->awaits_plan() && !session_->current();
    if (opening_) {
        message_bar().show(Severity::Info, Tr::tr("Planning today…"));
        return plan_->request();
    }
    writing_ = session_->current().has_value();
    if (card())
        return put_up();
    show_list();
    message_bar().show(Severity::Warning, Tr::tr("This exercise cannot be opened: it is suspended, put off until "
                                                 "tomorrow, or no longer in the deck."));
}

void WritePage::put_up() {
    message_bar().clear();
    runner_.stop();
    exercise_ = read_exercise(card()->card);
    desk_->show_exercise(*card(), exercise_, image_folder_of(context_.collection, card()->file));
    restore_draft();
    list_part_->hide();
    desk_->show();
    tick_->start();
    if (!can_run())
        desk_->results().show_problem(missing_);
    if (attempt_.is_over())
        show_answer();
    else
        offer();
    if (isVisible())
        attempt_.is_over() ? setFocus() : desk_->editor().setFocus();
}

void WritePage::restore_draft() {
    const Draft draft = drafts_.of(QString::fromStdString(card()->card.id));
    attempt_ = attempt_of(draft, card()->card);
    attempt_.can_run = can_run();
    runs_ = attempt_.runs;
    before_ = attempt_.elapsed;
    shown_at_ = isVisible() ? std::optional(context_.stopwatch()) : std::nullopt;
    {
        const QSignalBlocker quiet(desk_->editor());
        desk_->editor().setPlainText(draft.form.contains(code_key) ? draft.form.value(code_key)
                                                                   : QString::fromStdString(exercise_.starter));
        desk_->editor().mark_lines({});
    }
    while (desk_->hints_shown() < attempt_.hints)
        desk_->show_hint();
    desk_->bring_forward(Desk::Part::Task);
    show_time();
}

void WritePage::keep_draft() {
    if (!card())
        return;
    if (!attempt_.is_over())
        attempt_.elapsed = elapsed();
    const QString code = desk_->editor().toPlainText();
    const bool begun = code != QString::fromStdString(exercise_.starter) || attempt_.hints > 0 || attempt_.runs > 0 ||
                       attempt_.is_over();
    drafts_.keep(QString::fromStdString(card()->card.id), begun ? draft_of(attempt_, code) : Draft());
}

void WritePage::run() {
    if (!card() || !can_run())
        return;
    ran_ = desk_->editor().toPlainText();
    ++runs_;
    if (!attempt_.is_over())
        ++attempt_.runs;
    keep_draft();
    desk_->results().show_running();
    runner_.run(context_.settings().python, exercise_, ran_.toStdString());
}

void WritePage::take_result(const sandbox::RunResult& result) {
    if (!card())
        return;
    desk_->results().show_result(result, ran_, runs_);
    if (desk_->editor().toPlainText() == ran_)
        desk_->editor().mark_lines(desk_->results().lines());
    if (!result.passed() || attempt_.is_over()) {
        desk_->bring_forward(Desk::Part::Result);
        return;
    }
    attempt_.elapsed = elapsed();
    attempt_.passed = true;
    show_answer();
}

void WritePage::show_hint() {
    if (!card() || attempt_.is_over())
        return;
    desk_->show_hint();
    attempt_.hints = desk_->hints_shown();
    keep_draft();
}

void WritePage::show_solution() {
    if (!card() || attempt_.is_over())
        return;
    runner_.stop();
    attempt_.elapsed = elapsed();
    attempt_.solution_shown = true;
    show_answer();
}

void WritePage::show_answer() {
    keep_draft();
    desk_->show_answer(line_diff(desk_->editor().toPlainText().toStdString(), exercise_.solution));
    offer();
    show_time();
    setFocus();
}

void WritePage::reset_code() {
    if (!card())
        return;
    desk_->editor().replace_code(QString::fromStdString(exercise_.starter));
    desk_->bring_forward(Desk::Part::Code);
    desk_->editor().setFocus();
}

void WritePage::go_to_failure() {
    const QList<int> lines = desk_->results().lines();
    if (!lines.isEmpty())
        Q_EMIT desk_->results().line_requested(lines.front());
}

void WritePage::grade(Grade grade) {
    if (!card() || !attempt_.is_over() || context_.collection.access() != Access::ReadWrite)
        return;
    const QString id = QString::fromStdString(card()->card.id);
    const Draft written = drafts_.of(id);
    if (!guarded([&] { session_->answer(grade, attempt_.elapsed, context_.now()); }))
        return card() ? offer() : show_list();
    graded_ = {id, written};
    drafts_.keep(id, {});
    show_list();
    message_bar().show(Severity::Info, Tr::tr("Saved as %1; U takes it back.").arg(name_of(grade)));
    if (std::exchange(sent_here_, false))
        Q_EMIT returned();
}

void WritePage::undo() {
    std::optional<SessionAction> undone;
    guarded([&] { undone = session_->undo(context_.now()); });
    if (!undone)
        return;
    drafts_.keep(graded_.first, graded_.second);
    writing_ = true;
    if (!card())
        return show_list();
    put_up();
    message_bar().show(Severity::Info,
                       Tr::tr("Undid %1; the exercise is as it was before.").arg(name_of(undone->review.grade)));
}

void WritePage::leave() {
    if (runner_.is_running()) {
        runner_.stop();
        return desk_->results().show_stopped();
    }
    if (card() && !hasFocus() && isAncestorOf(focusWidget()))
        return setFocus();
    if (message_bar().isVisible())
        return message_bar().clear();
    if (!card()) {
        Q_EMIT left();
        return;
    }
    keep_draft();
    show_list();
    if (std::exchange(sent_here_, false))
        Q_EMIT returned();
}

void WritePage::offer() {
    if (!attempt_.is_over())
        return desk_->offer_run(can_run());
    if (context_.collection.access() == Access::ReadOnly)
        return desk_->offer_no_grades(Tr::tr("The collection is read-only, so no grade can be saved."));
    std::array<std::chrono::milliseconds, 4> intervals{};
    for (const Grade grade : all_grades)
        intervals[index_of(grade)] = card()->previews[index_of(grade)].due - context_.now();
    desk_->offer_grades(intervals, suggested_grade(attempt_));
}

void WritePage::show_time() { desk_->show_elapsed(attempt_.is_over() ? attempt_.elapsed : elapsed()); }

std::chrono::milliseconds WritePage::elapsed() const {
    return before_ + (shown_at_ ? context_.stopwatch() - *shown_at_ : std::chrono::milliseconds{});
}

// While the page is hidden the exercise's time does not count.
void WritePage::showEvent(QShowEvent* event) {
    if (!shown_at_)
        shown_at_ = context_.stopwatch();
    if (card())
        tick_->start();
    Page::showEvent(event);
}

void WritePage::hideEvent(QHideEvent* event) {
    before_ = elapsed();
    shown_at_.reset();
    tick_->stop();
    keep_draft();
    Page::hideEvent(event);
}

} // namespace greenroom::desktop
