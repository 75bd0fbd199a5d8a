#pragma once

#include "desktop/settings/setting_field.h"

#include <map>

class QFormLayout;
class QLabel;

namespace greenroom::desktop {

struct AppContext;

/// One group of settings; each is stored as it is edited, and what is wrong with one is said below it.
class SettingForm : public QWidget {
    Q_OBJECT

public:
    SettingForm(AppContext& desk, const FieldGroup& group, QWidget* parent = nullptr);

    /// Stores a value, or says below its field why not.
    void store(const std::string& key, const std::string& value);
    /// What is said below a field; empty when it is right.
    QString error(const std::string& key) const;

Q_SIGNALS:
    /// A setting was stored and the desk works with it.
    void changed();

private:
    void add_field(QFormLayout& form, const FieldText& field, const std::string& value);

    AppContext& desk_;
    std::map<std::string, QLabel*> errors_;
};

} // namespace greenroom::desktop
