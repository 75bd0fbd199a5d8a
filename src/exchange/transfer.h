#pragma once

#include "exchange/exchange_report.h"

#include <functional>

namespace greenroom {

using TransferReport = ExchangeReport;

/// "3 cards and 12 reviews".
std::string to_text(const TransferReport& report);

/// Told now and then, with the share that is done, from 0 to 1; false cancels, and nothing is changed.
using TransferProgress = std::function<bool(double share)>;

/// A file that cannot be read in; what() says what is wrong, where, and what to do. Nothing was changed.
class BadExchangeFile : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace greenroom
