#include "desktop/base/device_sync.h"

#include "desktop/base/background.h"

#include <utility>

namespace greenroom::desktop {

DeviceSync::DeviceSync(AppContext& context, Background& background, QObject* parent)
    : QObject(parent), context_(context), background_(background) {}

bool DeviceSync::has_folder() const {
    return !context_.collection.settings().sync_folder.empty() && context_.collection.access() == Access::ReadWrite;
}

void DeviceSync::request() {
    if (!has_folder())
        return;
    if (running_)
        again_ = true;
    else
        run(Kind::Exchange);
}

void DeviceSync::look() {
    if (has_folder() && !running_)
        run(Kind::Look);
}

void DeviceSync::run_now() {
    if (has_folder())
        sync_with_folder(context_.collection, context_.collection.settings().sync_folder, this_machine(),
                         context_.now());
}

void DeviceSync::run(Kind kind) {
    running_ = true;
    background_.run(
        *this,
        [kind, folder = context_.collection.settings().sync_folder, now = context_.now()](Collection& collection) {
            collection.reload_settings();
            return kind == Kind::Exchange ? sync_with_folder(collection, folder, this_machine(), now)
                                          : look_into_sync_folder(collection, folder, this_machine(), now);
        },
        [this](const SyncFolderReport& report) {
            if (report.changed) {
                context_.collection.reload_settings();
                Q_EMIT collection_changed();
            }
            Q_EMIT looked(report);
            ended();
        },
        [this](const QString& why) {
            Q_EMIT failed(why);
            ended();
        });
}

void DeviceSync::ended() {
    running_ = false;
    if (std::exchange(again_, false))
        request();
}

} // namespace greenroom::desktop
