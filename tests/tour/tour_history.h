#pragma once

#include "desktop/base/app_context.h"

namespace greenroom::desktop {

/// Gives a deck a past: `days` of study, some left out, before the desk's day, some cards forgotten, some easy.
void study_the_days_before(AppContext& context, int days);

} // namespace greenroom::desktop
