#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::progress {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::progress)
};

} // namespace greenroom::desktop::progress

namespace greenroom::desktop {

using progress::Tr;

} // namespace greenroom::desktop
