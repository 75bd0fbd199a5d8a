#pragma once

#include "desktop/widgets/page.h"

namespace greenroom::desktop {

/// Every page, in the order of the rail; the first is the one that the window opens with.
const std::vector<PageKind>& page_kinds();

} // namespace greenroom::desktop
