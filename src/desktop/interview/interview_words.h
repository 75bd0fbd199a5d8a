#pragma once

#include "cards/render/blocks.h"
#include "study/interview/draw.h"
#include "study/interview/report.h"

#include <QString>

#include <chrono>

namespace greenroom::desktop {

/// What formats, levels and paces are called on the screen.
QString name_of(InterviewFormat format);
QString name_of(Level level);
QString name_of(InterviewPace pace);
/// "Strong yes".
QString name_of(Verdict verdict);

/// A preset's title, and what it is: "Test, strict, 30 minutes".
QString title_of(const InterviewPlan& plan);
QString summary_of(const InterviewPlan& plan);

/// When an interview began, by the local clock and in the window's language: "20 Nov 2026, 10:00". `offset` is local
/// time minus UTC then.
QString begun_text(const InterviewRecord& record, std::chrono::seconds offset);

/// What would be drawn: "12 questions, about 28 minutes, over 7 topics", then what to loosen where that is not what was
/// asked for.
QString draw_text(const InterviewDraw& draw, int topics);

/// "Nothing matches. …" with the filters whose dropping would help.
QString nothing_text(const InterviewDraw& draw);

/// "Finished", "Abandoned after 3 of 10 questions" or "Under way, 3 of 10 questions answered".
QString standing_text(const InterviewReport& report);

/// The code of an exercise, to be shown.
CodeBlock block_of(const CodeAnswer& code);

/// What came of an exercise: "3 of 4 checks · 5 runs · first green 4:12 · 7 queries · 1 hint".
QString runs_text(const CodeAnswer& code);

/// Where an adaptive interview settled, and what its verdict means for posts at each level.
QString level_text(const SettledLevel& settled);

} // namespace greenroom::desktop
