#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::app {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::app)
};

} // namespace greenroom::desktop::app

namespace greenroom::desktop {

using app::Tr;

} // namespace greenroom::desktop
