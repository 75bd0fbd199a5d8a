#pragma once

#include <QWidget>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;

namespace greenroom::desktop {

struct AppContext;

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

/// One group of settings; each is stored as it is edited, and what is wrong with one is said below it.
class SettingForm : public QWidget {
    Q_OBJECT

public:
    SettingForm(AppContext& context, const FieldGroup& group, QWidget* parent = nullptr);

    /// Stores a value, or shows below its field why not.
    void store(const std::string& key, const std::string& value);
    /// What is said below a field; empty when it is right.
    QString error(const std::string& key) const;

Q_SIGNALS:
    /// A setting was stored and is in effect.
    void changed();

private:
    void add_field(QFormLayout& form, const FieldText& field, const std::string& value);

    AppContext& context_;
    std::map<std::string, QLabel*> errors_;
};

} // namespace greenroom::desktop
