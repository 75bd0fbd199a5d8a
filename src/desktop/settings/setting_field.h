#pragma once

#include <QWidget>

#include <functional>
#include <string>
#include <vector>

namespace greenroom::desktop {

/// How a setting is edited.
enum class FieldKind { WholeNumber, Percent, Date, Text };

/// A setting of study/settings.h as the dialog shows it.
struct FieldText {
    std::string key;
    FieldKind kind = FieldKind::WholeNumber;
    QString label;
    QString suffix; ///< of a number, e.g. " minutes"; what a text shows while it is empty
    int lowest = 0; ///< of a number, inclusive
    int highest = 0;
};

/// Fields that belong together.
struct FieldGroup {
    QString title;
    std::vector<FieldText> fields;
};

/// Every setting, in the order the dialog shows them.
std::vector<FieldGroup> setting_groups();

/// Makes the control for a field, showing `value` as describe() gives it. `edited` is called with each new value, as
/// set_setting() takes it.
QWidget* make_field(const FieldText& field, const std::string& value, std::function<void(std::string)> edited,
                    QWidget* parent);

} // namespace greenroom::desktop
