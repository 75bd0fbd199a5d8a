// Writes the man page and the completions of greenroom-cli into a folder; run by the build.
#include "cli/command_line.h"
#include "cli/documents.h"

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    if (!stream.flush())
        throw std::runtime_error("Could not write " + file.string());
}

} // namespace

int main(int argc, char** argv) {
    using namespace greenroom;
    if (argc != 2) {
        std::cerr << "make_cli_documents FOLDER\n";
        return 2;
    }
    try {
        CLI::App app;
        Invocation invocation{};
        std::string now;
        add_command_line(app, invocation, now);
        const std::filesystem::path folder = argv[1];
        write(folder / "greenroom-cli.1", man_page(app));
        write(folder / "greenroom-cli.bash", bash_completion(app));
        write(folder / "_greenroom-cli", zsh_completion(app));
        write(folder / "greenroom-cli.fish", fish_completion(app));
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
