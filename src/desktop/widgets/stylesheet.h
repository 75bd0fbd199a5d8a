#pragma once

#include "desktop/widgets/palette.h"

#include <QString>

namespace greenroom::desktop {

/// The app's stylesheet for a palette, its lengths zoomed to `zoom` percent.
QString stylesheet(const Palette& palette, int zoom);

} // namespace greenroom::desktop
