#include "cli/command.h"
#include "cli/conform.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <sstream>

namespace greenroom {

namespace {

int conform_command(const Invocation& invocation, const std::string& file) {
    const ConformReport report = conform(file);
    std::ostringstream text;
    text << report.sequences << " sequences, " << report.steps << " steps, largest relative difference "
         << report.max_relative_difference << " (tolerance " << report.tolerance << ")";
    print(invocation,
          {{"sequences", report.sequences},
           {"steps", report.steps},
           {"max_relative_difference", report.max_relative_difference}},
          text.str());
    return report.max_relative_difference <= report.tolerance ? 0 : 1;
}

} // namespace

void add_model_commands(CLI::App& app, Invocation& invocation) {
    const auto file = std::make_shared<std::string>();
    add_command(app, invocation, "conform", "Replay reference sequences of a memory model and compare",
                [&invocation, file] { return conform_command(invocation, *file); })
        ->add_option("FILE", *file, "JSON with parameter sets and rating sequences")
        ->required();
}

} // namespace greenroom
