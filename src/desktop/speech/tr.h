#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::speech {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::speech)
};

} // namespace greenroom::desktop::speech

namespace greenroom::desktop {

using speech::Tr;

} // namespace greenroom::desktop
