#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::today {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::today)
};

} // namespace greenroom::desktop::today

namespace greenroom::desktop {

using today::Tr;

} // namespace greenroom::desktop
