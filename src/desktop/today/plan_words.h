#pragma once

#include "study/plan/prospect.h"

#include <QString>

namespace greenroom::desktop {

/// What a plan leads to, in a sentence or two: with a date and without one, the day before and on the day.
QString plan_text(const Prospect& prospect, const Settings& settings);

/// Which pace a plan reckons with; empty where no card is new.
QString pace_text(const Prospect& prospect);

/// That the time does not suffice for every card, and what would; empty if it does.
QString shortfall_text(const std::optional<Shortfall>& shortfall);

/// How far the chosen path gets; empty without one.
QString path_text(const Prospect& prospect);

} // namespace greenroom::desktop
