#pragma once

#include "desktop/base/app_context.h"
#include "exchange/sync_folder.h"

#include <QObject>
#include <QString>

namespace greenroom::desktop {

class Background;

/// Exchanges with the learner's other devices, through the folder of the setting `sync-folder`, beside the window.
class DeviceSync : public QObject {
    Q_OBJECT

public:
    DeviceSync(AppContext& context, Background& background, QObject* parent = nullptr);

    /// Whether there is a folder to exchange through.
    bool has_folder() const;

    /// Exchanges, if there is a folder; what was requested meanwhile is done by one exchange after it.
    void request();
    /// Finds out what the folder holds, without exchanging.
    void look();
    /// Exchanges on this thread, before the window is gone. Throws StoreError.
    void run_now();

Q_SIGNALS:
    /// What the folder holds now.
    void looked(const greenroom::SyncFolderReport& report);
    /// Other devices have changed the collection, and the window's has its settings.
    void collection_changed();
    void failed(const QString& why);

private:
    enum class Kind { Exchange, Look };

    void run(Kind kind);
    void ended();

    AppContext& context_;
    Background& background_;
    bool running_ = false;
    bool again_ = false;
};

} // namespace greenroom::desktop
