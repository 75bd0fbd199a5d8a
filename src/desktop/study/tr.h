#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::study {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::study)
};

} // namespace greenroom::desktop::study

namespace greenroom::desktop {

using study::Tr;

} // namespace greenroom::desktop
