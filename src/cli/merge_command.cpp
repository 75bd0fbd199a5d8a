#include "cli/exchange_output.h"
#include "exchange/collection_json.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace greenroom {

int unite(const Invocation& invocation, const std::vector<std::string>& names) {
    Collection collection = open_collection(invocation);
    const std::vector<std::filesystem::path> files(names.begin(), names.end());
    const ExchangeReport report = take_in(collection, files, invocation.now);
    print_exchange(invocation, report, to_text(report) + " are new or changed");
    return 0;
}

void add_merge_command(CLI::App& app, Invocation& invocation) {
    const auto files = std::make_shared<std::vector<std::string>>();
    add_command(app, invocation, "merge", "Unite collections that were used apart with this one",
                [&invocation, files] { return unite(invocation, *files); })
        ->add_option("FILE", *files, "Collections, or .json files that were exported; they stay as they are")
        ->required();
}

} // namespace greenroom
