#include "desktop/base/desktop_wishes.h"

namespace greenroom::desktop {
namespace {

const QString agreed = QStringLiteral("org.freedesktop.appearance");
const QString gnome_access = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString gnome_interface = QStringLiteral("org.gnome.desktop.interface");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");

} // namespace

DesktopWishes wishes_in(const DesktopSettings& settings) {
    const auto value = [&settings](const QString& space, const char* key) {
        return settings.value(space).value(QLatin1String(key));
    };
    constexpr uint asked_for = 1;
    const QVariant animations = value(gnome_interface, "enable-animations");
    const QVariant duration = value(kde, "AnimationDurationFactor");
    DesktopWishes wishes;
    wishes.more_contrast =
        value(agreed, "contrast").toUInt() == asked_for || value(gnome_access, "high-contrast").toBool();
    wishes.less_motion = value(agreed, "reduced-motion").toUInt() == asked_for ||
                         (animations.isValid() && !animations.toBool()) ||
                         (duration.isValid() && duration.toDouble() == 0);
    return wishes;
}

} // namespace greenroom::desktop
