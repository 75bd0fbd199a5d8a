// Any bytes at all are a package of Anki's, or the collection in one: nothing crashes, and what is refused is told.

#include "exchange/anki/anki_cards.h"
#include "exchange/anki/anki_package.h"
#include "exchange/folder_change.h"
#include "exchange/anki/temporary_folder.h"
#include "fuzz/require.h"
#include "store/anki/anki_file.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace greenroom;
using greenroom::test::require;

namespace {

std::chrono::seconds utc(Instant) { return {}; }

void read_collection(const std::filesystem::path& file, const AnkiPackage* package) {
    static const TemporaryFolder target;
    FolderChange change;
    SkippedList skipped;
    static const std::vector<std::string> none;
    PictureStore pictures(
        package ? package->media() : none, [&](std::size_t place) { return package->read_media(place); },
        target.path() / "cards", change, skipped);
    const AnkiCollection anki = read_anki_file(file);
    const CardsOfAnki made = cards_of_anki(anki, pictures, skipped, {});
    for (const FolderCard& card : made.cards)
        require(!fault_of_markdown(card.card), "a card that is carried reads back");
    for (const ImportedCard& card : history_of_anki(anki, made.card_ids, Calendar(std::chrono::hours(4), utc), skipped))
        for (const Review& review : card.reviews)
            require(review.due >= review.at, "a review is due no sooner than it was given");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "package";
    {
        std::ofstream out(file, std::ios::binary | std::ios::trunc);
        out.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    }
    try {
        if (std::string(reinterpret_cast<const char*>(data), std::min<std::size_t>(size, 6)) == "SQLite") {
            read_collection(file, nullptr);
        } else {
            const AnkiPackage package(file);
            read_collection(package.collection(), &package);
        }
    } catch (const BadImport& bad) {
        require(*bad.what() != '\0', "a refusal says why");
    } catch (const BadAnkiFile& bad) {
        require(*bad.what() != '\0', "a refusal says why");
    }
    return 0;
}
