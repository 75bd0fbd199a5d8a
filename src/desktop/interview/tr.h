#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::interview {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::interview)
};

} // namespace greenroom::desktop::interview

namespace greenroom::desktop {

using interview::Tr;

} // namespace greenroom::desktop
