#include "desktop/settings/setting_field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("SettingField", text); }

FieldText whole(const char* key, const char* label, const char* suffix, int lowest, int highest) {
    return {key, FieldKind::WholeNumber, translated(label), translated(suffix), lowest, highest};
}

QSpinBox* make_number(const FieldText& field, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(field.lowest, field.highest);
    box->setSuffix(field.suffix);
    box->setAccessibleName(field.label);
    box->setKeyboardTracking(false);
    return box;
}

QWidget* make_whole_number(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                           QWidget* parent) {
    QSpinBox* box = make_number(field, parent);
    box->setValue(std::stoi(value));
    QObject::connect(box, &QSpinBox::valueChanged, box,
                     [edited = std::move(edited)](int number) { edited(std::to_string(number)); });
    return box;
}

QWidget* make_percent(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                      QWidget* parent) {
    QSpinBox* box = make_number(field, parent);
    box->setValue(static_cast<int>(std::lround(std::stod(value) * 100)));
    QObject::connect(box, &QSpinBox::valueChanged, box, [edited = std::move(edited)](int percent) {
        edited(QString::number(percent / 100.0, 'f', 2).toStdString());
    });
    return box;
}

QWidget* make_date(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                   QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* none = new QCheckBox(translated("No interview yet"), both);
    auto* date = new QDateEdit(both);
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    date->setAccessibleName(field.label);
    date->setKeyboardTracking(false);
    row->addWidget(none);
    row->addWidget(date, 1);
    const QDate stored = QDate::fromString(QString::fromStdString(value), Qt::ISODate);
    none->setChecked(!stored.isValid());
    date->setDate(stored.isValid() ? stored : QDate::currentDate().addDays(30));
    date->setEnabled(stored.isValid());
    const auto tell = [=] {
        date->setEnabled(!none->isChecked());
        edited(none->isChecked() ? std::string() : date->date().toString(Qt::ISODate).toStdString());
    };
    QObject::connect(none, &QCheckBox::toggled, both, tell);
    QObject::connect(date, &QDateEdit::dateChanged, both, tell);
    return both;
}

QWidget* make_text(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                   QWidget* parent) {
    auto* line = new QLineEdit(QString::fromStdString(value), parent);
    line->setPlaceholderText(field.suffix);
    line->setAccessibleName(field.label);
    QObject::connect(line, &QLineEdit::editingFinished, line,
                     [line, edited = std::move(edited)] { edited(line->text().trimmed().toStdString()); });
    return line;
}

} // namespace

std::vector<FieldGroup> setting_groups() {
    return {
        {translated("Every day"),
         {
             whole("new-per-day", "New cards a day", " cards", 0, 1000),
             whole("reviews-per-day", "Reviews a day, at most", " cards", 0, 10000),
             {"catch-up", FieldKind::Text, translated("Catching up"),
              translated("no plan; or e.g. 54 until 2026-11-27"), 0, 0},
             whole("minutes-per-day", "Time to spend", " minutes", 1, 1440),
             {"interview-date", FieldKind::Date, translated("Interview"), {}, 0, 0},
             whole("rollover-hour", "A new day begins at", " o'clock", 0, 23),
         }},
        {translated("Memory"),
         {
             {"desired-retention", FieldKind::Percent, translated("Recall to aim for"), QStringLiteral(" %"), 70, 97},
             whole("maximum-interval", "Longest interval", " days", 1, 36500),
             whole("first-good-days", "First interval after Good, at most", " days", 1, 365),
             whole("first-easy-days", "First interval after Easy, at most", " days", 1, 365),
             whole("again-minutes", "After Again, no sooner than", " minutes", 1, 1440),
             whole("again-cards", "nor before this many others", " cards", 0, 50),
             whole("learn-ahead-minutes", "When nothing else waits, ask early by", " minutes", 0, 1440),
         }},
    };
}

QWidget* make_field(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                    QWidget* parent) {
    switch (field.kind) {
    case FieldKind::WholeNumber:
        return make_whole_number(field, value, std::move(edited), parent);
    case FieldKind::Percent:
        return make_percent(field, value, std::move(edited), parent);
    case FieldKind::Text:
        return make_text(field, value, std::move(edited), parent);
    case FieldKind::Date:
        break;
    }
    return make_date(field, value, std::move(edited), parent);
}

} // namespace greenroom::desktop
