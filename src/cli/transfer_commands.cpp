#include "cards/text/ascii.h"
#include "cli/command.h"
#include "exchange/collection_json.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const TransferReport& report) {
    Json skipped = Json::array();
    for (const Skipped& one : report.skipped)
        skipped.push_back({{"what", one.what}, {"why", one.why}});
    return {{"cards", report.cards}, {"reviews", report.reviews}, {"skipped", skipped}};
}

int print_taken_in(const Invocation& invocation, const TransferReport& report) {
    print(invocation, to_json(report), to_text(report) + " are new or changed");
    return 0;
}

int import_file(const Invocation& invocation, const std::string& file) {
    if (cards::to_lower(std::filesystem::path(file).extension().string()) != ".json")
        throw CommandError("\"" + file + "\" does not say its format; name a file that ends in .json");
    Collection collection = open_collection(invocation);
    const std::filesystem::path files[]{file};
    return print_taken_in(invocation, take_in(collection, files, invocation.now));
}

int merge(const Invocation& invocation, const std::vector<std::string>& names) {
    Collection collection = open_collection(invocation);
    const std::vector<std::filesystem::path> files(names.begin(), names.end());
    return print_taken_in(invocation, take_in(collection, files, invocation.now));
}

} // namespace

void add_transfer_commands(CLI::App& app, Invocation& invocation) {
    const auto file = std::make_shared<std::string>();
    const auto files = std::make_shared<std::vector<std::string>>();
    add_command(app, invocation, "import", "Take in what was exported: cards, reviews and all else",
                [&invocation, file] { return import_file(invocation, *file); })
        ->add_option("FILE", *file, "A file that ends in .json")
        ->required();
    add_command(app, invocation, "merge", "Unite collections that were used apart with this one",
                [&invocation, files] { return merge(invocation, *files); })
        ->add_option("FILE", *files, "Collections, or .json files that were exported; they stay as they are")
        ->required();
}

} // namespace greenroom
