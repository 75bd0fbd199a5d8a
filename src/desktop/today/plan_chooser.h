#pragma once

#include "desktop/base/app_context.h"
#include "study/plan/prospect.h"

#include <QFrame>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;

namespace greenroom::desktop {

class Background;
class DateField;
class FlowLayout;
class RecallChart;
class Theme;

/// When the interview is, which path to take and how many minutes a day there are, and what that leads to. Everything
/// may be left as it is.
class PlanChooser : public QWidget {
    Q_OBJECT

public:
    /// What the choices lead to is computed on `reading`.
    PlanChooser(AppContext& context, const Theme& theme, Background& reading, QWidget* parent = nullptr);
    ~PlanChooser() override;

    /// Offers the choices anew, with those made that the settings have.
    void offer();

    /// After which Tab goes on to what follows the choices.
    QWidget* last_in_tab_order() const;

    /// Stores what was chosen. Throws what Collection::set() throws.
    void store();

    /// What the choices lead to, in words; empty until it is computed.
    QString outcome() const;
    /// Whether its numbers are those that Today will show; at first they are by prices that are not tuned yet.
    bool is_exact() const { return exact_ == *newest_; }

Q_SIGNALS:
    /// What the choices lead to is shown.
    void foreseen();
    void failed(const QString& why);

private:
    QFrame* make_panel(const QString& heading, QWidget* content);
    QWidget* make_dates();
    QWidget* make_paths();
    QWidget* make_minutes();
    QWidget* make_outcome();
    QPushButton* add_choice(QButtonGroup& group, QLayout& row, const QString& text, int id);
    void put_in_tab_order();
    void ask_for_day();
    void offer_dates();
    void offer_paths();
    void offer_minutes();
    Settings chosen() const;
    void foresee();
    void foresee_exactly();
    void show_outcome(const Prospect& prospect);

    AppContext& context_;
    const Theme& theme_;
    Background& reading_;
    QButtonGroup* dates_;
    DateField* day_;
    QWidget* path_choices_;
    QButtonGroup* paths_;
    std::vector<std::string> path_ids_;
    QButtonGroup* minutes_;
    QSpinBox* other_minutes_;
    QLabel* recalled_;
    QLabel* recalled_of_;
    QLabel* without_;
    QLabel* without_name_;
    RecallChart* chart_;
    QLabel* words_;
    bool by_arrow_ = false;   ///< a choice is being made by an arrow key
    bool foreseeing_ = false; ///< a computation runs
    bool again_ = false;      ///< the choices changed meanwhile
    int exact_ = 0;           ///< the choice whose exact numbers are shown
    /// Counts the choices: what is computed for earlier ones is given up.
    std::shared_ptr<std::atomic<int>> newest_ = std::make_shared<std::atomic<int>>(0);
};

} // namespace greenroom::desktop
