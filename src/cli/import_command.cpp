#include "cards/text/encoding.h"
#include "cli/exchange_output.h"
#include "exchange/import_file.h"
#include "study/upkeep/deck_sync.h"
#include "study/upkeep/own_cards.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

namespace greenroom {

namespace {

namespace fs = std::filesystem;

struct ImportOptions {
    std::string file;
    std::string folder;
    std::vector<std::string> columns;
    bool preview = false;
};

/// The folder that is named, or one named after the file among the learner's own. Throws CommandError for the whole
/// disk or home folder, which would be read as cards from then on.
fs::path target_folder(const Collection& collection, const ImportOptions& options) {
    if (options.folder.empty())
        return default_own_folder(collection) / fs::path(options.file).stem();
    const char* home = std::getenv("HOME");
    if (const auto doubt = doubt_of_source(options.folder, home ? home : ""))
        throw CommandError("Nothing was imported: " + doubt->english());
    return fs::absolute(options.folder).lexically_normal();
}

/// "question=Front" and the like.
TableLayout layout_of(const ImportOptions& options) {
    TableLayout layout;
    for (const std::string& word : options.columns) {
        const std::size_t mark = word.find('=');
        const auto column = card_column_from_word(word.substr(0, mark));
        if (mark == std::string::npos || !column)
            throw CommandError("\"" + word +
                               "\" names no column; write question, answer, prompt, topic, tags, key-points, expected, "
                               "level or id, then = and the header or the number of its column");
        layout.columns[*column] = word.substr(mark + 1);
    }
    return layout;
}

/// What would be made, and of what; nothing is written.
void preview(const Invocation& invocation, const TextCards& found) {
    constexpr std::size_t most = 10;
    nlohmann::ordered_json columns = nlohmann::ordered_json::array(), list = nlohmann::ordered_json::array();
    std::string text;
    for (const ColumnMeaning& column : found.columns) {
        columns.push_back({{"column", column.name}, {"is", to_word(column.column)}});
        text += cards::in_one_line(column.name) + " is the " + to_word(column.column) + "\n";
    }
    for (const TextCards::Found& one : found.cards) {
        if (list.size() == most)
            break;
        list.push_back({{"line", one.line},
                        {"topic", one.topic.path},
                        {"question", one.card.question},
                        {"prompt", one.card.prompt},
                        {"answer", one.card.answer},
                        {"key_points", one.card.key_points},
                        {"tags", one.card.tags}});
        text += "\n" + one.topic.path + ": " + cards::in_one_line(one.card.question) + "\n    " +
                cards::in_one_line(one.card.answer) + "\n";
    }
    if (found.cards.size() > most)
        text += "\nand " + counted(static_cast<int>(found.cards.size() - most), "more card") + "\n";
    text += skipped_text(found.skipped);
    text += "\n" + counted(static_cast<int>(found.cards.size()), "card") + " would be made; nothing was written";
    print(invocation,
          {{"cards", found.cards.size()},
           {"reviews", 0},
           {"columns", columns},
           {"preview", list},
           {"skipped", skipped_json(found.skipped)}},
          text);
}

int import_file(const Invocation& invocation, const ImportOptions& options) {
    const std::optional<ImportFormat> format = import_format_of(options.file);
    if (format && format != ImportFormat::Text && (options.preview || !options.columns.empty()))
        throw CommandError("This file says itself what is what; --preview and --columns are for .csv, .tsv and .txt");
    const TableLayout layout = layout_of(options);
    if (format == ImportFormat::Text && options.preview) {
        preview(invocation, read_text_file(options.file, layout));
        return 0;
    }
    if (format == ImportFormat::Collection) {
        if (!options.folder.empty())
            throw CommandError("A .json file holds a whole collection and no files of cards; leave --into out");
        return unite(invocation, {options.file});
    }
    Collection collection = open_collection(invocation);
    const fs::path folder = target_folder(collection, options);
    const ExchangeReport report =
        import_file(collection, options.file, folder, layout, invocation.now, progress_on_terminal());
    print_exchange(invocation, report,
                   to_text(report) + (report.cards > 0 ? " imported; the cards are in " + folder.string()
                                                       : " imported: no card in it is new"));
    return 0;
}

} // namespace

void add_import_command(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        add_command(app, invocation, "import", "Bring cards and reviews from elsewhere into a folder of your own",
                    [&invocation, options] { return import_file(invocation, *options); });
    command
        ->add_option("FILE", options->file,
                     "An Anki package (.apkg, .colpkg), an exported collection (.json), a table (.csv, .tsv), or a "
                     "text of \"Q: …\" and \"A: …\" (.txt)")
        ->required();
    command->add_option("--into", options->folder,
                        "The folder for the cards, as Markdown (default: one named after the file, in \"My cards\" "
                        "beside your collection)");
    command->add_option("--columns", options->columns,
                        "Which column of a table is what, by its header or number: question=Front answer=2 tags=3; "
                        "also prompt, topic, key-points, expected, level, id");
    command->add_flag("--preview", options->preview, "Print what a table or text would become, and write nothing");
}

} // namespace greenroom
