#pragma once

#include "desktop/progress/chart_content.h"

#include <optional>

class QWidget;

namespace greenroom::desktop {

enum class ChartFormat { Png, Svg, Csv };

/// The format that a file's ending names; nothing for another ending.
std::optional<ChartFormat> chart_format_of(const QString& file);

/// A table as CSV (RFC 4180): the columns' names first.
QString csv_text(const ChartTable& table);

/// Writes what `picture` shows, PNG at twice its size, or the table's numbers. Returns why not, if it could not be
/// written: what, where and what to do.
std::optional<QString> export_chart(QWidget& picture, const ChartTable& table, const QString& file);

} // namespace greenroom::desktop
