#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::card {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::card)
};

} // namespace greenroom::desktop::card

namespace greenroom::desktop {

using card::Tr;

} // namespace greenroom::desktop
