#pragma once

#include "desktop/widgets/page.h"

#include <optional>

namespace greenroom::desktop {

/// Every page, in the order of the rail; the first is the one that the window opens with.
const std::vector<PageKind>& page_kinds();

/// The place of a page among them; nothing where none has the name.
std::optional<std::size_t> place_of_page(const QString& name);

} // namespace greenroom::desktop
