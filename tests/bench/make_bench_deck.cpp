#include "make_deck.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

int main(int argc, char** argv) {
    CLI::App app{"Writes a deck of typical cards for measuring", "make_bench_deck"};
    std::string folder;
    int cards = 10'000;
    app.add_option("DIR", folder, "Folder of the deck, made when missing")->required();
    app.add_option("N", cards, "How many cards (default 10000)")->check(CLI::Range(1, 10'000'000));
    CLI11_PARSE(app, argc, argv);
    try {
        greenroom::bench::write_deck(folder, cards);
    } catch (const std::exception& error) {
        std::cerr << "make_bench_deck: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
