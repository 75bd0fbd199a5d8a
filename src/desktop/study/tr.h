#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::study {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::study)
};

} // namespace greenroom::desktop::study

namespace greenroom::desktop {

using study::Tr;

} // namespace greenroom::desktop
