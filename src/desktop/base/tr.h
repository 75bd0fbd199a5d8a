#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::base {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::base)
};

} // namespace greenroom::desktop::base

namespace greenroom::desktop {

using base::Tr;

} // namespace greenroom::desktop
