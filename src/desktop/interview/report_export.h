#pragma once

#include "study/interview/report.h"

#include <QString>

#include <optional>

namespace greenroom::desktop {

enum class ReportFormat { Markdown, Html, Pdf };

/// "md", "html" or "pdf".
QString suffix_of(ReportFormat format);

/// Writes a report to a file, whole or not at all; what was there before stays when it fails. Returns what went wrong,
/// where and what to do, or nothing. `offset` is local time minus UTC when the interview began.
std::optional<QString> export_report(const InterviewReport& report, std::chrono::seconds offset, ReportFormat format,
                                     const QString& file);

} // namespace greenroom::desktop
