#pragma once

#include "desktop/base/app_context.h"

#include <QWidget>

#include <map>
#include <vector>

class QLayout;
class QPushButton;
class QSpinBox;

namespace greenroom::desktop {

class DateField;

/// Which of the days to come are off, or shorter or longer than usual: the next two weeks, and any day that is added.
class DayPicker : public QWidget {
    Q_OBJECT

public:
    explicit DayPicker(AppContext& context, QWidget* parent = nullptr);

    /// Offers the days anew, as the settings have them.
    void offer();

    /// The days that differ from usual, as they are chosen; those that have passed are left out.
    std::map<StudyDay, int> chosen() const;

private:
    struct Day {
        StudyDay day;
        QWidget* cell;
        QPushButton* off;
        QSpinBox* minutes;
    };

    void add(StudyDay day);
    void add_picked();

    AppContext& context_;
    QLayout* row_;
    DateField* other_;
    std::vector<Day> days_;
};

} // namespace greenroom::desktop
