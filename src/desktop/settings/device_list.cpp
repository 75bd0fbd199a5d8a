#include "desktop/settings/device_list.h"

#include "desktop/base/device_sync.h"
#include "desktop/base/formats.h"
#include "desktop/base/words.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace greenroom::desktop {

DeviceList::DeviceList(DeviceSync& sync, QWidget* parent)
    : QWidget(parent), sync_(sync), model_(new DeviceModel(this)), table_(new QTableView(this)),
      state_(make_label("small", {}, this)), now_(new QPushButton(Tr::tr("Sync now"), this)) {
    table_->setModel(model_);
    table_->setAccessibleName(Tr::tr("Devices in the sync folder"));
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(DeviceModel::State, QHeaderView::Stretch);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setFixedHeight(fontMetrics().height() * 6);
    state_->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(state_, 1);
    row->addWidget(now_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table_);
    column->addLayout(row);
    connect(now_, &QPushButton::clicked, &sync, &DeviceSync::request);
    connect(&sync, &DeviceSync::looked, this, &DeviceList::show_report);
    connect(&sync, &DeviceSync::failed, this, [this](const QString& why) { say(why); });
    refresh();
}

void DeviceList::refresh() {
    const bool has_folder = sync_.has_folder();
    table_->setVisible(has_folder);
    now_->setVisible(has_folder);
    if (has_folder)
        return sync_.look();
    say(Tr::tr("Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git "
               "carries between them: each device writes a log of its own there and reads those of the others."));
}

void DeviceList::show_report(const SyncFolderReport& report) {
    model_->set_rows(report.devices);
    QString text = report.pending > 0
                       ? Tr::tr("%Ln change(s) of this device are not in the folder yet.", nullptr, report.pending)
                       : Tr::tr("Everything of this device is in the folder.");
    if (report.waiting > 0)
        text +=
            QLatin1Char(' ') + Tr::tr("%Ln change(s) of others wait for what they belong to.", nullptr, report.waiting);
    say(text);
}

void DeviceList::say(const QString& what) {
    state_->setText(what);
    state_->setAccessibleName(what);
}

QString DeviceList::text() const { return state_->text(); }

QVariant DeviceModel::cell(const SyncDevice& device, int column, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name = device.name.empty() ? Tr::tr("Not named yet") : QString::fromStdString(device.name);
    if (column == Name)
        return device.is_this ? Tr::tr("%1 (this one)").arg(name) : name;
    if (column == LastSeen)
        return device.last_seen ? moment_text(*device.last_seen) : Tr::tr("not yet");
    if (!device.problem.empty())
        return Tr::tr("Cannot be read: %1").arg(words_of(device.problem));
    return device.waiting > 0
               ? Tr::tr("%1 still to come").arg(QLocale().formattedDataSize(static_cast<qint64>(device.waiting)))
               : Tr::tr("All here");
}

QString DeviceModel::header(int column) const {
    switch (column) {
    case Name:
        return Tr::tr("Device");
    case LastSeen:
        return Tr::tr("Last seen");
    default:
        return Tr::tr("State");
    }
}

} // namespace greenroom::desktop
