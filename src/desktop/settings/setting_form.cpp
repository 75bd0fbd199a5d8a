#include "desktop/settings/setting_form.h"

#include "desktop/base/app_context.h"
#include "desktop/base/words.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace greenroom::desktop {
namespace {

/// A value and what it is called.
using NamedValue = std::pair<QString, QString>;

QWidget* make_choice(const SettingDeclaration& field, const std::vector<NamedValue>& choices, const std::string& value,
                     std::function<void(std::string)> edited, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(words_of(field.label));
    for (const auto& [text, name] : choices)
        box->addItem(name, text);
    const QString stored = QString::fromStdString(value);
    if (box->findData(stored) < 0)
        box->addItem(stored, stored);
    box->setCurrentIndex(box->findData(stored));
    // As wide as there is room for: a title of a deck's may say much.
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, edited = std::move(edited)] { edited(box->currentData().toString().toStdString()); });
    return box;
}

std::vector<NamedValue> paths_of(Collection& collection) {
    std::vector<NamedValue> paths{{QString::fromLatin1(all_cards_path), Tr::tr("All of it")}};
    for (const PathProgress& known : collection.paths())
        paths.emplace_back(QString::fromStdString(known.path.id), QString::fromStdString(known.path.title));
    return paths;
}

std::vector<NamedValue> named_choices(const SettingDeclaration& field) {
    std::vector<NamedValue> choices;
    for (const SettingChoice& choice : field.choices)
        choices.emplace_back(QString::fromLatin1(choice.value), words_of(choice.label));
    return choices;
}

} // namespace

SettingForm::SettingForm(AppContext& context, const FieldGroup& group, QWidget* parent)
    : QWidget(parent), context_(context) {
    std::map<std::string, std::string> values;
    for (const SettingText& setting : describe(context.settings()))
        values[setting.key] = setting.value;
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const SettingDeclaration& field : group.fields)
        add_field(*form, field, values.at(field.key));
}

void SettingForm::add_field(QFormLayout& form, const SettingDeclaration& field, const std::string& value) {
    const auto edited = [this, key = field.key](const std::string& text) { store(key, text); };
    QWidget* control = field.kind == SettingKind::Path
                           ? make_choice(field, paths_of(context_.collection), value, edited, this)
                           : make_field(field, value, edited, this);
    labels_[field.key] = words_of(field.label);
    QLabel* error = make_label("error", {}, this);
    error->setWordWrap(true);
    error->hide();
    errors_[field.key] = error;
    auto* label = new QLabel(words_of(field.label), this);
    label->setWordWrap(true);
    label->setBuddy(control);
    form.addRow(label, control);
    form.addRow(error);
}

void SettingForm::store(const std::string& key, const std::string& value) {
    QLabel* error = errors_.at(key);
    try {
        refuse_past_day(key, value, context_.calendar().day_of(context_.now()));
        context_.collection.set(key, value, context_.now());
        error->hide();
        Q_EMIT changed();
    } catch (const BadSetting& wrong) {
        const QString allowed = words_of(wrong.allowed);
        error->setText(allowed.isEmpty() ? words_of(wrong)
                                         : Tr::tr("“%1” does not do for “%2”: it takes %3.")
                                               .arg(QString::fromStdString(value), labels_.at(key), allowed));
        error->show();
    } catch (const std::exception& problem) {
        error->setText(words_of(problem));
        error->show();
    }
}

QString SettingForm::error(const std::string& key) const {
    const QLabel* label = errors_.at(key);
    return label->isHidden() ? QString() : label->text();
}

namespace {

/// A number that may be typed too small or too large, so that one can be told; what is no number cannot.
class NumberField : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

    QValidator::State validate(QString& text, int& place) const override {
        constexpr int most_digits = 9;
        const QString number = text.chopped(text.endsWith(suffix()) ? suffix().size() : 0).trimmed();
        const bool digits = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
        const QValidator::State state = QSpinBox::validate(text, place);
        return state == QValidator::Invalid && digits && number.size() <= most_digits ? QValidator::Intermediate
                                                                                      : state;
    }
};

/// Hands on what was typed and is out of range, which the field itself takes back.
void tell_out_of_range(QSpinBox& box, std::function<void(int)> edited) {
    auto typed = std::make_shared<QString>();
    auto* line = box.findChild<QLineEdit*>();
    QObject::connect(line, &QLineEdit::textEdited, &box, [typed](const QString& text) { *typed = text; });
    QObject::connect(&box, &QSpinBox::valueChanged, &box, [typed] { typed->clear(); });
    QObject::connect(&box, &QSpinBox::editingFinished, &box, [&box, typed, edited = std::move(edited)] {
        bool is_number = false;
        const int number = std::exchange(*typed, QString()).remove(box.suffix()).trimmed().toInt(&is_number);
        if (is_number && (number < box.minimum() || number > box.maximum()))
            edited(number);
    });
}

QSpinBox* make_number(const SettingDeclaration& field, QWidget* parent) {
    auto* box = new NumberField(parent);
    box->setRange(field.lowest, field.highest);
    box->setSuffix(words_of(field.unit));
    box->setAccessibleName(words_of(field.label));
    box->setKeyboardTracking(false);
    return box;
}

QWidget* make_whole_number(const SettingDeclaration& field, const std::string& value,
                           std::function<void(std::string)> edited, QWidget* parent) {
    QSpinBox* box = make_number(field, parent);
    box->setValue(std::stoi(value));
    const auto store = [edited = std::move(edited)](int number) { edited(std::to_string(number)); };
    QObject::connect(box, &QSpinBox::valueChanged, box, store);
    tell_out_of_range(*box, store);
    return box;
}

QWidget* make_percent(const SettingDeclaration& field, const std::string& value,
                      std::function<void(std::string)> edited, QWidget* parent) {
    QSpinBox* box = make_number(field, parent);
    box->setValue(static_cast<int>(std::lround(std::stod(value) * 100)));
    const auto store = [edited = std::move(edited)](int percent) {
        edited(QString::number(percent / 100.0, 'f', 2).toStdString());
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, store);
    tell_out_of_range(*box, store);
    return box;
}

QWidget* make_date(const SettingDeclaration& field, const std::string& value, std::function<void(std::string)> edited,
                   QWidget* parent) {
    auto* both = new QWidget(parent);
    auto* row = new FlowLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* none = new QCheckBox(Tr::tr("No interview yet"), both);
    auto* date = new DateField(both);
    date->setAccessibleName(words_of(field.label));
    row->addWidget(none);
    row->addWidget(date);
    const QDate stored = QDate::fromString(QString::fromStdString(value), Qt::ISODate);
    none->setChecked(!stored.isValid());
    date->setDate(stored.isValid() ? stored : QDate::currentDate().addDays(30));
    date->setEnabled(stored.isValid());
    const auto describe = [=] {
        date->setEnabled(!none->isChecked());
        edited(none->isChecked() ? std::string() : date->date().toString(Qt::ISODate).toStdString());
    };
    QObject::connect(none, &QCheckBox::toggled, both, describe);
    QObject::connect(date, &QDateEdit::dateChanged, both, describe);
    return both;
}

QWidget* make_text(const SettingDeclaration& field, const std::string& value, std::function<void(std::string)> edited,
                   QWidget* parent) {
    auto* line = new QLineEdit(QString::fromStdString(value), parent);
    line->setPlaceholderText(words_of(field.unit));
    line->setAccessibleName(words_of(field.label));
    QObject::connect(line, &QLineEdit::editingFinished, line,
                     [line, edited = std::move(edited)] { edited(line->text().trimmed().toStdString()); });
    return line;
}

} // namespace

std::vector<FieldGroup> setting_groups() {
    std::vector<FieldGroup> groups{{Tr::tr("Every day"), {}}, {Tr::tr("Memory"), {}}};
    for (const SettingDeclaration& declaration : setting_declarations())
        groups[declaration.group == SettingGroup::EveryDay ? 0 : 1].fields.push_back(declaration);
    return groups;
}

QWidget* make_field(const SettingDeclaration& field, const std::string& value, std::function<void(std::string)> edited,
                    QWidget* parent) {
    switch (field.kind) {
    case SettingKind::WholeNumber:
        return make_whole_number(field, value, std::move(edited), parent);
    case SettingKind::Percent:
        return make_percent(field, value, std::move(edited), parent);
    case SettingKind::Choice:
        return make_choice(field, named_choices(field), value, std::move(edited), parent);
    case SettingKind::Text:
    case SettingKind::Path:
        return make_text(field, value, std::move(edited), parent);
    case SettingKind::Date:
        break;
    }
    return make_date(field, value, std::move(edited), parent);
}

} // namespace greenroom::desktop
