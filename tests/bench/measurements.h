#pragma once

#include "row.h"
#include "trial.h"

#include <vector>

namespace greenroom::bench {

/// First sync of the deck into a new database.
std::vector<Row> measure_first_sync(const Trial& trial);

/// Sync again, nothing having changed.
std::vector<Row> measure_rescan(const Trial& trial);

/// Taking the next card from the queue, reading it, and reckoning what the four grades would do.
std::vector<Row> measure_next_card(const Trial& trial);

/// Drawing a long mock interview, and beginning it.
std::vector<Row> measure_interview(const Trial& trial);

/// Recording a grade, durably.
std::vector<Row> measure_grade(const Trial& trial);

/// Finding cards as a query is typed, and sorting the table of all of them.
std::vector<Row> measure_browse(const Trial& trial);

/// Starting the desktop app up to its first painted page, on each platform at hand.
std::vector<Row> measure_start(const Trial& trial);

/// Memory of the desktop app at rest.
std::vector<Row> measure_memory(const Trial& trial);

/// The same for each page that shows all of the deck.
std::vector<Row> measure_memory_of_pages(const Trial& trial);

/// How long the Browse page keeps its window from answering, and how soon it shows what is found.
std::vector<Row> measure_browse_window(const Trial& trial);

/// What Today shows before and after its first paint.
std::vector<Row> measure_today(const Trial& trial);

/// Each chart of Progress over all time, from the deck to the picture. Only where the desktop app is built.
std::vector<Row> measure_charts(const Trial& trial);

/// `greenroom-cli next --json`.
std::vector<Row> measure_command_line(const Trial& trial);

} // namespace greenroom::bench
