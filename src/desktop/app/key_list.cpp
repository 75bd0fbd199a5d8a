#include "desktop/app/key_list.h"

#include "desktop/app/tr.h"
#include "desktop/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace greenroom::desktop {

KeyList::KeyList(Theme& theme, const std::vector<KeySection>& sections, QWidget* parent) : QDialog(parent) {
    setWindowTitle(Tr::tr("Keys"));
    theme.apply_to(*this);
    auto* model = new KeyModel(this);
    model->show_sections(sections);
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(Tr::tr("Keys"));
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

namespace {

// A run of keys, such as the letters of the options, is named by its ends.
QString keys_text(const QList<QKeySequence>& keys) {
    const auto name = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    if (keys.size() > 3)
        return Tr::tr("%1 to %2").arg(name(keys.first()), name(keys.last()));
    QStringList names;
    for (const QKeySequence& key : keys)
        names += name(key);
    return names.join(Tr::tr(", "));
}

} // namespace

void KeyModel::show_sections(const std::vector<KeySection>& sections) {
    std::vector<KeyLine> lines;
    for (const KeySection& section : sections)
        for (const ActionText& action : section.actions)
            lines.push_back({section.place, action});
    set_rows(std::move(lines));
}

QVariant KeyModel::cell(const KeyLine& line, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place:
        return line.place;
    case Keys:
        return keys_text(line.action.keys);
    case Description:
        return line.action.text;
    default:
        return {};
    }
}

QString KeyModel::header(int column) const {
    switch (column) {
    case Place:
        return Tr::tr("Where");
    case Keys:
        return Tr::tr("Key");
    case Description:
        return Tr::tr("What it does");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
