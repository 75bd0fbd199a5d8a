#include "exchange/anki_packages.h"

#include "platform/program.h"

namespace greenroom {

namespace {

const AnkiModule& anki_module() {
    using Function = const AnkiModule* (*)();
    static const AnkiModule& module = *reinterpret_cast<Function>(module_function("anki", "greenroom_anki"))();
    return module;
}

} // namespace

ExchangeReport import_anki(Collection& collection, const std::filesystem::path& package,
                           const std::filesystem::path& folder, Instant now, const ExchangeProgress& progress) {
    return anki_module().import_package(collection, package, folder, now, progress);
}

AnkiPackageBytes export_anki(Collection& collection, std::span<const CardKey> cards, const ColourCode& colour,
                             Instant now, const ExchangeProgress& progress) {
    return anki_module().export_package(collection, cards, colour, now, progress);
}

} // namespace greenroom
