#include "desktop/settings/setting_form.h"

#include "desktop/base/app_context.h"
#include "desktop/widgets/label.h"

#include <QFormLayout>

namespace greenroom::desktop {

SettingForm::SettingForm(AppContext& desk, const FieldGroup& group, QWidget* parent) : QWidget(parent), desk_(desk) {
    std::map<std::string, std::string> values;
    for (const SettingText& setting : describe(desk.settings))
        values[setting.key] = setting.value;
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const FieldText& field : group.fields)
        add_field(*form, field, values.at(field.key));
}

void SettingForm::add_field(QFormLayout& form, const FieldText& field, const std::string& value) {
    QWidget* control = make_field(
        field, value, [this, key = field.key](const std::string& edited) { store(key, edited); }, this);
    QLabel* error = make_label("error", {}, this);
    error->setWordWrap(true);
    error->hide();
    errors_[field.key] = error;
    form.addRow(field.label, control);
    form.addRow(error);
}

void SettingForm::store(const std::string& key, const std::string& value) {
    QLabel* error = errors_.at(key);
    try {
        desk_.adopt(set_setting(desk_.store, key, value));
        error->hide();
        Q_EMIT changed();
    } catch (const std::exception& problem) {
        error->setText(QString::fromUtf8(problem.what()));
        error->show();
    }
}

QString SettingForm::error(const std::string& key) const {
    const QLabel* label = errors_.at(key);
    return label->isHidden() ? QString() : label->text();
}

} // namespace greenroom::desktop
