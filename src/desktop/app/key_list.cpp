#include "desktop/app/key_list.h"

#include "desktop/app/key_model.h"
#include "desktop/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace greenroom::desktop {

KeyList::KeyList(Theme& theme, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    theme.dress(*this);
    auto* model = new KeyModel(this);
    const QList<KeyBinding>& bindings = key_bindings();
    model->set_rows({bindings.begin(), bindings.end()});
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(tr("Keys"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.px(30));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addWidget(table);
    column->addWidget(buttons);
    resize(theme.px(700), theme.px(640));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace greenroom::desktop
