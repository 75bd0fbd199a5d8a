#pragma once

#include "cards/parse/problem.h"
#include "desktop/base/table_model.h"

#include <QFrame>

#include <vector>

class QTableView;

namespace greenroom::desktop {

class Collapsible;
class CollapsibleHeader;
class ProblemModel;
class Theme;

/// "3 problems in your deck", which expands to the list; hidden while there are none. Its parts are made when there is
/// something to show: a table is dear, and most decks have no problem when the window opens.
class ProblemBar : public QFrame {
    Q_OBJECT

public:
    explicit ProblemBar(const Theme& theme, QWidget* parent = nullptr);

    void show_problems(std::vector<Problem> problems);
    /// The text of the collapsed bar; empty before there was a problem.
    QString text() const;

Q_SIGNALS:
    /// The learner wants to see the place in the file.
    void opened(const greenroom::Problem& problem);

private:
    void build();

    const Theme& theme_;
    ProblemModel* model_ = nullptr;
    CollapsibleHeader* heading_ = nullptr;
    QTableView* list_ = nullptr;
    Collapsible* details_ = nullptr;
};

/// Problems of a deck's text.
class ProblemModel : public TableModel<Problem> {
    Q_OBJECT

public:
    enum Columns { Place, Message, ColumnCount };

    using TableModel::TableModel;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Problem& problem, int column, int role) const override;
    QString header(int column) const override;
};

} // namespace greenroom::desktop
