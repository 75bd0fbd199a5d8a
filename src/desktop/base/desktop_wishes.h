#pragma once

#include <QMap>
#include <QString>
#include <QVariantMap>

namespace greenroom::desktop {

/// What somebody asked their desktop for, of every program.
struct DesktopWishes {
    bool more_contrast = false;
    bool less_motion = false;

    bool operator==(const DesktopWishes&) const = default;
};

/// The settings that a desktop tells its programs, by namespace and key, as the portal
/// org.freedesktop.portal.Settings reads them.
using DesktopSettings = QMap<QString, QVariantMap>;

/// What is wished for in a desktop's settings; what they do not name is not.
DesktopWishes wishes_in(const DesktopSettings& settings);

} // namespace greenroom::desktop
