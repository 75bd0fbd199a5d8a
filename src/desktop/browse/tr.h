#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::browse {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::browse)
};

} // namespace greenroom::desktop::browse

namespace greenroom::desktop {

using browse::Tr;

} // namespace greenroom::desktop
