#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::settings {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::settings)
};

} // namespace greenroom::desktop::settings

namespace greenroom::desktop {

using settings::Tr;

} // namespace greenroom::desktop
