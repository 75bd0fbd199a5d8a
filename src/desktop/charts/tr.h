#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::charts {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::charts)
};

} // namespace greenroom::desktop::charts

namespace greenroom::desktop {

using charts::Tr;

} // namespace greenroom::desktop
