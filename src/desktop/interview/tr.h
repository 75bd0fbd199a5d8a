#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::interview {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::interview)
};

} // namespace greenroom::desktop::interview

namespace greenroom::desktop {

using interview::Tr;

} // namespace greenroom::desktop
