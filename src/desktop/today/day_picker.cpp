#include "desktop/today/day_picker.h"

#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QFrame>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

constexpr std::int64_t days_offered = 14;

QString day_text(StudyDay day) { return date_text(day, DateForm::WeekdayMonth); }

} // namespace

DayPicker::DayPicker(AppContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* content = new QVBoxLayout(panel);
    content->setContentsMargins(22, 16, 22, 18);
    content->setSpacing(10);
    auto* words =
        make_label("muted", Tr::tr("Press a day to take it off, or give it other minutes than usual."), panel);
    words->setWordWrap(true);
    content->addWidget(words);
    row_ = new FlowLayout;
    row_->setSpacing(10);
    content->addLayout(row_);
    auto* further = new FlowLayout;
    further->setSpacing(10);
    other_ = new DateField(panel);
    other_->setAccessibleName(Tr::tr("A day further away"));
    auto* add = new QPushButton(Tr::tr("Take this day off too"), panel);
    further->addWidget(other_);
    further->addWidget(add);
    content->addLayout(further);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(add, &QPushButton::clicked, this, &DayPicker::add_picked);
}

void DayPicker::offer() {
    for (const Day& day : days_)
        delete day.cell;
    days_.clear();
    const StudyDay today = context_.calendar().day_of(context_.now());
    for (std::int64_t ahead = 0; ahead < days_offered; ++ahead)
        add(today + ahead);
    for (const auto& [day, minutes] : context_.settings().other_days)
        if (day >= today + days_offered)
            add(day);
    other_->setMinimumDate(date_of(today));
    other_->setDate(date_of(today + days_offered));
}

void DayPicker::add(StudyDay day) {
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* off = new QPushButton(day_text(day), cell);
    off->setCheckable(true);
    off->setFocusPolicy(Qt::TabFocus); // after a click Space means what it meant before
    auto* minutes = new QSpinBox(cell);
    minutes->setRange(0, 1440);
    minutes->setSuffix(Tr::tr(" min"));
    minutes->setSpecialValueText(Tr::tr("day off"));
    minutes->setAccessibleName(Tr::tr("Minutes on %1").arg(date_text(day)));
    column->addWidget(off);
    column->addWidget(minutes);
    row_->addWidget(cell);
    const int usual = context_.settings().minutes_per_day;
    connect(minutes, &QSpinBox::valueChanged, off, [off](int value) { off->setChecked(value == 0); });
    connect(off, &QPushButton::clicked, minutes,
            [minutes, usual](bool checked) { minutes->setValue(checked ? 0 : usual); });
    minutes->setValue(minutes_on(context_.settings(), day));
    off->setChecked(minutes->value() == 0);
    off->setAccessibleName(Tr::tr("Take %1 off").arg(date_text(day)));
    days_.push_back({day, cell, off, minutes});
}

void DayPicker::add_picked() {
    const StudyDay today = context_.calendar().day_of(context_.now());
    const StudyDay day = today + date_of(today).daysTo(other_->date());
    if (std::ranges::find(days_, day, &Day::day) == days_.end())
        add(day);
    std::ranges::find(days_, day, &Day::day)->minutes->setValue(0);
}

std::map<StudyDay, int> DayPicker::chosen() const {
    const StudyDay today = context_.calendar().day_of(context_.now());
    const int usual = context_.settings().minutes_per_day;
    std::map<StudyDay, int> days;
    for (const Day& day : days_)
        if (day.day >= today && day.minutes->value() != usual)
            days[day.day] = day.minutes->value();
    return days;
}

} // namespace greenroom::desktop
