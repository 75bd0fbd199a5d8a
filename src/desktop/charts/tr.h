#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::charts {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::charts)
};

} // namespace greenroom::desktop::charts

namespace greenroom::desktop {

using charts::Tr;

} // namespace greenroom::desktop
