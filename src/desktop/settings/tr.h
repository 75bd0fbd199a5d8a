#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::settings {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::settings)
};

} // namespace greenroom::desktop::settings

namespace greenroom::desktop {

using settings::Tr;

} // namespace greenroom::desktop
