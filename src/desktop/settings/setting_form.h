#pragma once

#include "study/collection/settings.h"

#include <QWidget>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;

namespace greenroom::desktop {

struct AppContext;

/// Fields that belong together.
struct FieldGroup {
    QString title;
    std::vector<SettingDeclaration> fields;
};

/// Every setting as study/collection/settings.h declares it, in the order the dialog shows them.
std::vector<FieldGroup> setting_groups();

/// Makes the control for a field, showing `value` as describe() gives it. `edited` is called with each new value, as
/// Collection::set() takes it. A path is a line of text here; a form has the decks' paths to choose from.
QWidget* make_field(const SettingDeclaration& field, const std::string& value, std::function<void(std::string)> edited,
                    QWidget* parent);

/// One group of settings; each is stored as it is edited, and what is wrong with one is said below it.
class SettingForm : public QWidget {
    Q_OBJECT

public:
    SettingForm(AppContext& context, const FieldGroup& group, QWidget* parent = nullptr);

    /// Stores a value, or says below its field why not.
    void store(const std::string& key, const std::string& value);
    /// What is said below a field; empty when it is right.
    QString error(const std::string& key) const;

Q_SIGNALS:
    /// A setting was stored and is in force.
    void changed();

private:
    void add_field(QFormLayout& form, const SettingDeclaration& field, const std::string& value);

    AppContext& context_;
    std::map<std::string, QString> labels_;
    std::map<std::string, QLabel*> errors_;
};

} // namespace greenroom::desktop
