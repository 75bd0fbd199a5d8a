#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::progress {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::progress)
};

} // namespace greenroom::desktop::progress

namespace greenroom::desktop {

using progress::Tr;

} // namespace greenroom::desktop
