#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cli/exchange_output.h"
#include "code/code_colours.h"
#include "code/code_scan.h"
#include "exchange/anki_packages.h"
#include "exchange/collection_json.h"
#include "study/search/browse.h"
#include "study/search/cheat_sheet.h"
#include "study/search/export_cards.h"
#include "study/search/export_files.h"
#include "study/upkeep/save_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace greenroom {

namespace {

constexpr const char* standard_output = "-";

struct ExportOptions {
    std::string file;
    std::string query;
    bool force = false;
    bool log = false;
};

enum class ExportFormat { Html, Json, Anki, Csv, Markdown };

ExportFormat format_of(const ExportOptions& options) {
    const std::string ending = cards::to_lower(std::filesystem::path(options.file).extension().string());
    if (options.file == standard_output || ending == ".html" || ending == ".htm")
        return ExportFormat::Html;
    if (ending == ".json")
        return ExportFormat::Json;
    if (ending == ".apkg")
        return ExportFormat::Anki;
    if (ending == ".csv")
        return ExportFormat::Csv;
    if (ending == ".md")
        return ExportFormat::Markdown;
    if (ending == ".pdf")
        throw CommandError(
            "A PDF is made by the window (P in Browse), or by a browser that prints the HTML; name a file"
            " that ends in .html");
    if (ending == ".colpkg")
        throw CommandError("A .colpkg would replace everything that Anki has; name a file that ends in .apkg");
    throw CommandError("\"" + options.file +
                       "\" does not say its format; name a file that ends in .html, .json, .apkg, .csv or .md");
}

void save(const ExportOptions& options, const std::string& text) {
    try {
        save_file(options.file, text, options.force ? Existing::Replace : Existing::Refuse);
    } catch (const FileExists& exists) {
        throw CommandError(std::string(exists.what()) + "; name another file, or replace it with --force");
    }
}

CommandError no_cards(const ExportOptions& options) {
    return CommandError(options.query.empty() ? "There are no cards; read a deck with sync. Nothing was written"
                                              : "No cards match " + options.query + "; nothing was written");
}

void print_report(const Invocation& invocation, const ExportOptions& options, const ExchangeReport& report,
                  const std::string& thing) {
    print_exchange(invocation, report,
                   counted(report.cards, thing) +
                       (report.reviews > 0 ? " and " + counted(report.reviews, "review") : "") + " saved in " +
                       options.file);
}

int export_collection(const Invocation& invocation, const ExportOptions& options, Collection& collection) {
    if (!options.query.empty())
        throw CommandError("A .json file holds the whole collection; leave --query out, or name a file that ends in "
                           "another way");
    ExchangeReport report;
    save(options, collection_json(collection, report));
    print_report(invocation, options, report, "card");
    return 0;
}

int export_sheet(const Invocation& invocation, const ExportOptions& options, Collection& collection) {
    const std::string title = options.query.empty() ? "Cheat sheet" : "Cheat sheet: " + options.query;
    const CheatSheet sheet = cheat_sheet(collection, query_of(collection, options.query), title, invocation.now);
    if (sheet.questions == 0)
        throw no_cards(options);
    if (options.file == standard_output) {
        if (!(std::cout << cards::for_terminal(sheet.html) << std::flush))
            throw CommandError("Could not write to standard output");
        return 0;
    }
    save(options, sheet.html);
    print_report(invocation, options, {static_cast<int>(sheet.questions), 0, {}}, "question");
    return 0;
}

std::vector<CodeSpan> coloured(const std::string& language, std::string_view code) {
    return code_colours(language, code, [&](const std::string& definition, std::vector<CodeSpan>& spans) {
        greenroom_scan_code(definition, code, spans);
    });
}

void save_markdown(const ExportOptions& options, Collection& collection, std::span<const CardKey> cards) {
    const std::vector<ExportFile> files = markdown_files(export_markdown(collection, cards), options.file);
    const std::vector<std::filesystem::path> there = existing_files(files);
    if (!there.empty() && !options.force)
        throw CommandError(there.front().string() +
                           " exists already, and was left as it is; name another file, or replace it with --force");
    save_export(files, there);
}

int export_cards(const Invocation& invocation, const ExportOptions& options) {
    const ExportFormat format = format_of(options);
    if (options.log && format != ExportFormat::Csv)
        throw CommandError("The review log is saved as CSV; name a file that ends in .csv");
    Collection collection = open_collection(invocation);
    if (format == ExportFormat::Json)
        return export_collection(invocation, options, collection);
    if (format == ExportFormat::Html)
        return export_sheet(invocation, options, collection);
    if (options.log) {
        save(options, export_log_csv(collection));
        const auto counts = [](const LoggedReview& review) { return !review.undone; };
        print_report(invocation, options,
                     {0, static_cast<int>(std::ranges::count_if(collection.reviews(), counts)), {}}, "card");
        return 0;
    }
    const std::vector<CardKey> cards =
        find_cards(collection, query_of(collection, options.query), {BrowseColumn::Topic}, invocation.now);
    if (cards.empty())
        throw no_cards(options);
    ExchangeReport report{static_cast<int>(cards.size()), 0, {}};
    if (format == ExportFormat::Anki) {
        const AnkiPackageBytes package = export_anki(collection, cards, coloured, invocation.now, progress_on_terminal());
        save(options, package.bytes);
        report = package.report;
    } else if (format == ExportFormat::Csv) {
        save(options, export_csv(collection, cards, invocation.now));
    } else {
        save_markdown(options, collection, cards);
    }
    print_report(invocation, options, report, "card");
    return 0;
}

} // namespace

void add_export_command(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        add_command(app, invocation, "export",
                    "Save cards as a cheat sheet, an Anki package, CSV or Markdown, or the whole collection as JSON",
                    [&invocation, options] { return export_cards(invocation, *options); });
    command
        ->add_option("FILE", options->file,
                     "A file that ends in .html (a cheat sheet to read or to print), .apkg, .csv, .md or .json (all "
                     "there is), or - for a cheat sheet on standard output")
        ->required();
    CLI::Option* query = command->add_option("--query", options->query,
                                             "Only these cards, asked for as in search; path:weekend for a path");
    command->add_flag("--log", options->log, "The review log as CSV, which train --log reads")->excludes(query);
    command->add_flag("--force", options->force, "Replace the file if it exists");
}

} // namespace greenroom
