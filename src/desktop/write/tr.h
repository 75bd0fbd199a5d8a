#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::write {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::write)
};

} // namespace greenroom::desktop::write

namespace greenroom::desktop {

using write::Tr;

} // namespace greenroom::desktop
