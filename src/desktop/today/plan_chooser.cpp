#include "desktop/today/plan_chooser.h"

#include "desktop/base/background.h"
#include "desktop/base/formats.h"
#include "desktop/today/plan_words.h"
#include "desktop/today/recall_chart.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace greenroom::desktop {
namespace {

constexpr std::array weeks_offered{1, 2, 3};
constexpr int pick_a_day = 100, no_date = 101; // ids beside the numbers of weeks
constexpr std::array minutes_offered{10, 20, 35, 60};
constexpr int other_number = 0;

QString week_text(int weeks, StudyDay day) {
    const QString date = date_text(day, DateForm::Day);
    switch (weeks) {
    case 1:
        return Tr::tr("In a week · %1").arg(date);
    case 2:
        return Tr::tr("Two weeks · %1").arg(date);
    default:
        return Tr::tr("Three weeks · %1").arg(date);
    }
}

QWidget* in_flow(QWidget* parent) {
    auto* content = new QWidget(parent);
    auto* row = new FlowLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    return content;
}

/// One of the values to choose from. It takes the keyboard by Tab alone: after a click Space means what it meant
/// before.
class ChoiceButton : public QPushButton {
public:
    ChoiceButton(const QString& text, bool& by_arrow, QWidget* parent)
        : QPushButton(text, parent), by_arrow_(by_arrow) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setMinimumWidth(1); // rather cut off than wider than the window
    }

protected:
    // An arrow chooses the next one or the one before, whatever row it stands in.
    void keyPressEvent(QKeyEvent* event) override {
        const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        if (!forth && !back)
            return QPushButton::keyPressEvent(event);
        const QList<QAbstractButton*> all = group()->buttons();
        const qsizetype next = all.indexOf(this) + (forth ? 1 : -1);
        if (next < 0 || next >= all.size())
            return;
        by_arrow_ = true;
        all[next]->click();
        by_arrow_ = false;
        all[next]->setFocus(forth ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }

private:
    bool& by_arrow_;
};

/// Tab comes to the choice that is made, from which the arrows go on.
void keep_tab_at_choice(const QButtonGroup& group) {
    for (QAbstractButton* button : group.buttons())
        button->setFocusPolicy(button->isChecked() || !group.checkedButton() ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace

PlanChooser::PlanChooser(AppContext& context, const Theme& theme, Background& reading, QWidget* parent)
    : QWidget(parent), context_(context), theme_(theme), reading_(reading), dates_(new QButtonGroup(this)),
      paths_(new QButtonGroup(this)), minutes_(new QButtonGroup(this)) {
    auto* choices = new QVBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(make_panel(Tr::tr("When"), make_dates()));
    choices->addWidget(make_panel(Tr::tr("For which job"), make_paths()));
    choices->addWidget(make_panel(Tr::tr("Minutes a day"), make_minutes()));
    choices->addStretch(1);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addLayout(choices, 3);
    row->addWidget(make_panel(Tr::tr("What that gets you"), make_outcome()), 2);
    stack_when_narrow(*this, *row, theme_, 760);
    for (QButtonGroup* group : {dates_, paths_, minutes_}) {
        connect(group, &QButtonGroup::idClicked, this, &PlanChooser::foresee);
        connect(group, &QButtonGroup::idToggled, this, [group] { keep_tab_at_choice(*group); });
    }
    connect(dates_, &QButtonGroup::idClicked, this, [this](int choice) {
        if (choice == pick_a_day && !by_arrow_)
            ask_for_day();
    });
    connect(day_, &QDateEdit::dateChanged, this, &PlanChooser::foresee);
    connect(other_minutes_, &QSpinBox::valueChanged, this, &PlanChooser::foresee);
}

QFrame* PlanChooser::make_panel(const QString& heading, QWidget* content) {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(22, 16, 22, 18);
    column->setSpacing(10);
    column->addWidget(make_label("heading", heading, panel));
    column->addWidget(content);
    column->addStretch(1);
    return panel;
}

QPushButton* PlanChooser::add_choice(QButtonGroup& group, QLayout& row, const QString& text, int id) {
    auto* button = new ChoiceButton(text, by_arrow_, row.parentWidget());
    group.addButton(button, id);
    row.addWidget(button);
    return button;
}

QWidget* PlanChooser::make_dates() {
    QWidget* content = in_flow(this);
    for (const int weeks : weeks_offered)
        add_choice(*dates_, *content->layout(), {}, weeks);
    add_choice(*dates_, *content->layout(), Tr::tr("Pick a day…"), pick_a_day);
    day_ = new DateField(content);
    day_->setAccessibleName(Tr::tr("The day of the interview"));
    content->layout()->addWidget(day_);
    add_choice(*dates_, *content->layout(), Tr::tr("No date yet"), no_date);
    return content;
}

QWidget* PlanChooser::make_paths() {
    path_choices_ = in_flow(this);
    return path_choices_;
}

QWidget* PlanChooser::make_minutes() {
    QWidget* content = in_flow(this);
    for (const int minutes : minutes_offered)
        add_choice(*minutes_, *content->layout(), QLocale().toString(minutes), minutes);
    add_choice(*minutes_, *content->layout(), Tr::tr("Other…"), other_number);
    other_minutes_ = new QSpinBox(content);
    other_minutes_->setRange(1, 1440);
    other_minutes_->setSuffix(Tr::tr(" minutes"));
    other_minutes_->setAccessibleName(Tr::tr("Minutes a day"));
    other_minutes_->setKeyboardTracking(false);
    content->layout()->addWidget(other_minutes_);
    return content;
}

QWidget* PlanChooser::make_outcome() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(28);
    const auto add_figure = [&](QLabel*& figure, QLabel*& name) {
        figure = make_label("figure", Tr::tr("…"), content);
        name = make_label("muted", {}, content);
        name->setWordWrap(true);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(figure);
        cell->addWidget(name);
        cell->addStretch(1);
        figures->addLayout(cell, 1);
    };
    add_figure(recalled_, recalled_of_);
    add_figure(without_, without_name_);
    column->addLayout(figures);
    chart_ = new RecallChart(theme_, content);
    column->addWidget(chart_);
    words_ = make_label("small", {}, content);
    words_->setWordWrap(true);
    words_->setMinimumHeight(theme_.px(60));
    words_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(words_);
    return content;
}

void PlanChooser::offer() {
    {
        const QSignalBlocker of_day(day_), of_minutes(other_minutes_);
        offer_dates();
        offer_paths();
        offer_minutes();
    }
    put_in_tab_order();
    for (const QButtonGroup* group : {dates_, paths_, minutes_})
        keep_tab_at_choice(*group);
    foresee();
}

QWidget* PlanChooser::last_in_tab_order() const { return other_minutes_; }

// Paths are offered anew, and so come behind all others.
void PlanChooser::put_in_tab_order() {
    QWidget* before = nullptr;
    const auto add = [&before](QWidget* next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (const QButtonGroup* group : {dates_, paths_, minutes_}) {
        for (QAbstractButton* button : group->buttons()) {
            button->setFocusPolicy(Qt::TabFocus); // without one it has no place in the order
            add(button);
        }
        if (group == dates_)
            add(day_);
    }
    add(other_minutes_);
}

// The day is typed, or picked from the calendar, which opens where the field is once it has its place.
void PlanChooser::ask_for_day() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    day_->setFocus();
    day_->setSelectedSection(QDateTimeEdit::DaySection);
    day_->open_calendar();
}

void PlanChooser::offer_dates() {
    const StudyDay today = context_.calendar().day_of(context_.now());
    for (const int weeks : weeks_offered)
        dates_->button(weeks)->setText(week_text(weeks, today + 7 * weeks));
    const std::optional<StudyDay>& set = context_.settings().interview_date;
    const bool is_ahead = set && *set >= today;
    const StudyDay date = is_ahead ? *set : today + 28;
    day_->setMinimumDate(date_of(today));
    day_->setDate(date_of(date));
    int choice = is_ahead ? pick_a_day : no_date;
    for (const int weeks : weeks_offered)
        if (is_ahead && date == today + 7 * weeks)
            choice = weeks;
    dates_->button(choice)->setChecked(true);
}

void PlanChooser::offer_paths() {
    for (QAbstractButton* button : paths_->buttons()) {
        paths_->removeButton(button);
        button->deleteLater();
    }
    path_ids_.clear();
    const auto add = [&](const std::string& id, const QString& title, const QString& what, const QString& tip) {
        // An ampersand would be read as the mark of a key.
        QPushButton* button =
            add_choice(*paths_, *path_choices_->layout(),
                       QString(title + QLatin1Char('\n') + what).replace(QLatin1Char('&'), QLatin1String("&&")),
                       static_cast<int>(path_ids_.size()));
        button->setToolTip(tip);
        button->setAccessibleName(Tr::tr("%1: %2").arg(title, what));
        button->setChecked(context_.settings().path == id);
        path_ids_.push_back(id);
    };
    add(all_cards_path, Tr::tr("All of it"), Tr::tr("every card, wide first"),
        Tr::tr("Every topic's first card before any topic's second."));
    for (const auto& [path, cards, met] : context_.collection.paths())
        add(path.id, QString::fromStdString(path.title),
            Tr::tr("%1, %2").arg(Tr::tr("%Ln card(s)", nullptr, cards),
                                 Tr::tr("%Ln day(s)", "how long a path takes", path.days)),
            QString::fromStdString(path.audience));
}

void PlanChooser::offer_minutes() {
    const int minutes = context_.settings().minutes_per_day;
    other_minutes_->setValue(minutes);
    QAbstractButton* offered = minutes_->button(minutes);
    (offered ? offered : minutes_->button(other_number))->setChecked(true);
}

Settings PlanChooser::chosen() const {
    const StudyDay today = context_.calendar().day_of(context_.now());
    Settings settings = context_.settings();
    switch (const int date = dates_->checkedId()) {
    case no_date:
        settings.interview_date.reset();
        break;
    case pick_a_day:
        settings.interview_date = today + date_of(today).daysTo(day_->date());
        break;
    default:
        settings.interview_date = today + 7 * date;
    }
    if (const int path = paths_->checkedId(); path >= 0)
        settings.path = path_ids_[static_cast<std::size_t>(path)];
    const int minutes = minutes_->checkedId();
    settings.minutes_per_day = minutes == other_number ? other_minutes_->value() : minutes;
    return settings;
}

void PlanChooser::store() {
    ++*newest_;
    const Settings settings = chosen();
    Collection& collection = context_.collection;
    const Instant now = context_.now();
    collection.set("interview-date", settings.interview_date ? to_text(*settings.interview_date) : std::string(), now);
    collection.set("path", settings.path, now);
    collection.set("minutes-per-day", std::to_string(settings.minutes_per_day), now);
}

/// One computation at a time, and after it one for what was chosen last.
void PlanChooser::foresee() {
    day_->setVisible(dates_->checkedId() == pick_a_day);
    other_minutes_->setVisible(minutes_->checkedId() == other_number);
    ++*newest_;
    again_ = foreseeing_;
    if (foreseeing_)
        return;
    foreseeing_ = true;
    const auto finished = [this] {
        foreseeing_ = false;
        if (again_)
            foresee();
        else
            foresee_exactly();
    };
    reading_.run(
        *this,
        [settings = chosen(), now = context_.now()](Collection& collection) {
            collection.adopt(settings);
            return read_prospect(collection, now);
        },
        [this, finished](const Prospect& prospect) {
            if (!again_)
                show_outcome(prospect);
            finished();
        },
        [this](const QString& why) {
            Q_EMIT failed(why);
            foreseeing_ = false;
            if (again_)
                foresee();
        });
}

/// Once nothing more is chosen: the numbers that Today will show.
void PlanChooser::foresee_exactly() {
    const int choice = *newest_;
    reading_.run(
        *this,
        [settings = chosen(), now = context_.now(), newest = newest_, choice](Collection& collection) {
            collection.adopt(settings);
            return read_tuned_prospect(collection, now, [&] { return *newest == choice; });
        },
        [this, choice](const std::optional<Prospect>& prospect) {
            if (!prospect || choice != *newest_)
                return;
            exact_ = choice;
            show_outcome(*prospect);
        },
        [this](const QString& why) { Q_EMIT failed(why); });
}

void PlanChooser::show_outcome(const Prospect& prospect) {
    const QLocale locale;
    const auto number = [&](double cards) { return locale.toString(static_cast<qlonglong>(std::llround(cards))); };
    const bool dated = prospect.interview.has_value();
    without_->setVisible(dated);
    without_name_->setVisible(dated);
    chart_->setVisible(dated);
    if (dated) {
        recalled_->setText(number(prospect.then.plan));
        recalled_of_->setText(Tr::tr("of %1 recalled on %2")
                                  .arg(Tr::tr("%Ln card(s)", nullptr, prospect.cards),
                                       date_text(*prospect.interview, DateForm::WholeDay)));
        without_->setText(number(prospect.then.as_so_far));
        without_name_->setText(prospect.now < 0.5 ? Tr::tr("without a plan") : Tr::tr("as so far"));
        chart_->show_prospect(prospect);
    } else {
        recalled_->setText(number(prospect.due.fresh));
        recalled_of_->setText(
            Tr::tr("new today, in about %Ln minute(s)", nullptr, static_cast<int>(std::lround(prospect.due.minutes))));
    }
    Settings settings = chosen();
    words_->setText(
        QStringList{dated && prospect.path ? path_text(prospect) : plan_text(prospect, settings), pace_text(prospect)}
            .join(QLatin1Char(' '))
            .trimmed());
    Q_EMIT foreseen();
}

PlanChooser::~PlanChooser() { ++*newest_; }

QString PlanChooser::outcome() const { return words_->text(); }

} // namespace greenroom::desktop
