#pragma once

#include "messages/message.h"
#include "study/interview/report.h"

#include <string>

namespace greenroom {

/// The report as a Markdown document in UTF-8, in the language of `translate`, or in English. `offset` is local time
/// minus UTC when the interview began.
std::string report_markdown(const InterviewReport& report, std::chrono::seconds offset,
                            const Message::Translate& translate = {});

/// The report as one HTML page in UTF-8 with its style inside, fit to print; the card's Markdown is rendered by the
/// same safe renderer as everywhere.
std::string report_html(const InterviewReport& report, std::chrono::seconds offset,
                        const Message::Translate& translate = {});

/// "2026-11-20 10:00", local.
std::string moment_text(Instant moment, std::chrono::seconds offset);

} // namespace greenroom
