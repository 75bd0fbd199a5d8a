#include "desktop/base/device_sync.h"
#include "desktop/settings/device_list.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/window_fixture.h"

#include <QLineEdit>
#include <QTableView>

#include <filesystem>
#include <fstream>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// The window on one device, and the collection of another; what carries the folder between them is quick.
struct TwoDevices : WindowFixture {
    TwoDevices() {
        std::filesystem::create_directory(folder);
        sync_path(other, scratch / "cards", Origin::Shipped, now);
    }

    SyncFolderReport sync_other() { return sync_with_folder(other, folder, {"other", "other computer"}, now); }

    static void grade(Collection& on, Instant at) {
        const CardKey card = on.find("open-one").value();
        DayLoad load = on.day_load(at);
        on.grade({card, on.schedule(card), Grade::Good, 5s}, load, at);
    }

    DeviceList& open_devices() {
        press(Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = window->findChild<SettingsDialog*>();
        REQUIRE(dialog != nullptr);
        return *dialog->findChild<DeviceList*>();
    }

    std::filesystem::path folder = scratch / "synced";
    Collection other{scratch / "other.sqlite", now, utc_offset};
};

QString cell(const DeviceList& list, int row, int column) { return list.model().index(row, column).data().toString(); }

} // namespace

TEST_CASE("the window takes in what other devices did when it opens, and hands over what it did when it closes") {
    TwoDevices devices;
    TwoDevices::grade(devices.other, devices.now - 24h);
    devices.sync_other();
    devices.collection.set("sync-folder", devices.folder.string(), devices.now);
    devices.window->begin_slow_work();
    WindowFixture::wait_for([&] { return devices.collection.reviews().size() == 1; });
    CHECK(devices.collection.schedule(devices.collection.find("open-one").value())->reviews == 1);
    TwoDevices::grade(devices.collection, devices.now);
    WindowFixture::wait_for([&] { return !devices.sync.is_running(); });
    devices.window->close();
    CHECK(devices.sync_other().received.reviews == 1);
}

TEST_CASE("Settings show every device, when it was last seen, and what is still on the way") {
    TwoDevices devices;
    const SyncFolderReport first = devices.sync_other();
    const std::filesystem::path log = devices.folder / (first.devices.front().id + ".greenroom-log");
    std::filesystem::resize_file(log, std::filesystem::file_size(log) - 5);
    DeviceList& list = devices.open_devices();
    CHECK(list.text().startsWith(QStringLiteral("Do you study on more than one device?")));
    CHECK_FALSE(list.findChild<QTableView*>()->isVisible());
    auto* dialog = devices.window->findChild<SettingsDialog*>();
    for (auto* field : dialog->findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("Sync folder")) {
            field->setText(QString::fromStdString(devices.folder.string()));
            QTest::keyClick(field, Qt::Key_Return);
        }
    WindowFixture::wait_for([&] { return list.model().rowCount() == 2; });
    CHECK(list.findChild<QTableView*>()->isVisible());
    CHECK(cell(list, 0, DeviceModel::Name).endsWith(QStringLiteral(" (this one)")));
    CHECK(cell(list, 1, DeviceModel::State).contains(QStringLiteral("still to come")));
    CHECK(list.text().contains(QStringLiteral("of this device")));
    list.findChild<QPushButton*>()->click();
    WindowFixture::wait_for(
        [&] { return list.text() == QStringLiteral("Everything of this device is in the folder."); });
}

TEST_CASE("a sync folder that is gone is said, and the window goes on") {
    TwoDevices devices;
    devices.collection.set("sync-folder", (devices.scratch / "gone").string(), devices.now);
    DeviceList& list = devices.open_devices();
    WindowFixture::wait_for([&] { return list.text().startsWith(QStringLiteral("There is no sync folder")); });
    devices.window->close();
    CHECK(devices.collection.find("open-one"));
}
