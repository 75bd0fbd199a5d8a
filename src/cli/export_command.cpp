#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cli/command.h"
#include "exchange/collection_json.h"
#include "study/search/cheat_sheet.h"
#include "study/upkeep/save_file.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace greenroom {

namespace {

constexpr const char* standard_output = "-";

struct ExportOptions {
    std::string file;
    std::string query;
    bool force = false;
};

std::string ending_of(const std::string& file) {
    return cards::to_lower(std::filesystem::path(file).extension().string());
}

void refuse_other_formats(const std::string& file) {
    const std::string ending = ending_of(file);
    if (file == standard_output || ending == ".html" || ending == ".htm")
        return;
    if (ending == ".pdf")
        throw CommandError(
            "A PDF is made by the window (P in Browse), or by a browser that prints the HTML; name a file"
            " that ends in .html");
    throw CommandError("\"" + file + "\" does not say its format; name a file that ends in .html or .json");
}

void save(const ExportOptions& options, const std::string& text) {
    try {
        save_file(options.file, text, options.force ? Existing::Replace : Existing::Refuse);
    } catch (const FileExists& exists) {
        throw CommandError(std::string(exists.what()) + "; name another file, or replace it with --force");
    }
}

int export_collection(const Invocation& invocation, const ExportOptions& options) {
    if (!options.query.empty())
        throw CommandError("A .json file holds the whole collection; leave --query out, or name a file that ends in "
                           ".html");
    Collection collection = open_collection(invocation);
    TransferReport report;
    save(options, collection_json(collection, report));
    print(invocation,
          {{"cards", report.cards}, {"reviews", report.reviews}, {"skipped", nlohmann::ordered_json::array()}},
          to_text(report) + " saved in " + options.file);
    return 0;
}

int export_cards(const Invocation& invocation, const ExportOptions& options) {
    if (ending_of(options.file) == ".json")
        return export_collection(invocation, options);
    refuse_other_formats(options.file);
    Collection collection = open_collection(invocation);
    const std::string title = options.query.empty() ? "Cheat sheet" : "Cheat sheet: " + options.query;
    const CheatSheet sheet = cheat_sheet(collection, query_of(collection, options.query), title, invocation.now);
    if (sheet.questions == 0)
        throw CommandError(options.query.empty() ? "There are no cards; read a deck with sync. Nothing was written"
                                                 : "No cards match " + options.query + "; nothing was written");
    if (options.file == standard_output) {
        if (!(std::cout << cards::for_terminal(sheet.html) << std::flush))
            throw CommandError("Could not write to standard output");
        return 0;
    }
    save(options, sheet.html);
    print(invocation, {{"cards", sheet.questions}, {"reviews", 0}, {"skipped", nlohmann::ordered_json::array()}},
          std::to_string(sheet.questions) + (sheet.questions == 1 ? " question" : " questions") + " saved in " +
              options.file);
    return 0;
}

} // namespace

void add_export_command(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        add_command(app, invocation, "export", "Save cards as a cheat sheet, or the whole collection as JSON",
                    [&invocation, options] { return export_cards(invocation, *options); });
    command
        ->add_option("FILE", options->file,
                     "A file that ends in .html, or - for standard output; one that ends in .json for all there is")
        ->required();
    command->add_option("--query", options->query, "Only these cards, asked for as in search; path:weekend for a path");
    command->add_flag("--force", options->force, "Replace the file if it exists");
}

} // namespace greenroom
