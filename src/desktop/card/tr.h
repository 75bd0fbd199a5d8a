#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::card {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::card)
};

} // namespace greenroom::desktop::card

namespace greenroom::desktop {

using card::Tr;

} // namespace greenroom::desktop
