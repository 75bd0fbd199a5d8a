// Replays the reference sequences of a file and prints how far the memory models are from them.
#include "memory/conform.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <iostream>

int main(int argc, char* argv[]) {
    const bool json = argc == 3 && std::strcmp(argv[1], "--json") == 0;
    if (argc < 2 || argc > 3 || (argc == 3 && !json)) {
        std::cerr << "usage: greenroom_conform [--json] FILE\n";
        return 2;
    }
    try {
        const greenroom::ConformReport report = greenroom::conform(argv[argc - 1]);
        if (json)
            std::cout << nlohmann::ordered_json{{"sequences", report.sequences},
                                                {"steps", report.steps},
                                                {"max_relative_difference", report.max_relative_difference}}
                      << '\n';
        else
            std::cout << report.sequences << " sequences, " << report.steps << " steps, largest relative difference "
                      << report.max_relative_difference << " (tolerance " << report.tolerance << ")\n";
        return report.max_relative_difference <= report.tolerance ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "greenroom_conform: " << error.what() << '\n';
        return 1;
    }
}
