#include "records/store_error.h"
#include "study/search/export_files.h"
#include "support/catch.h"
#include "support/scratch.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace greenroom;
using greenroom::test::Scratch;

namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t files_in(const fs::path& folder) {
    return std::ranges::count_if(fs::recursive_directory_iterator(folder),
                                 [](const fs::directory_entry& entry) { return entry.is_regular_file(); });
}

} // namespace

TEST_CASE("the cards of one topic go to the file that is named, those of several to a folder of that name") {
    CHECK(markdown_files({{"orm", "A"}}, "/x/cards.md") == std::vector<ExportFile>{{"/x/cards.md", "A"}});
    CHECK(markdown_files({{"orm/joins", "A"}, {"web", "B"}}, "/x/cards.md") ==
          std::vector<ExportFile>{{"/x/cards/orm/joins.md", "A"}, {"/x/cards/web.md", "B"}});
    CHECK_THROWS_WITH(markdown_files({{"orm", "A"}, {"../../home", "B"}}, "/x/cards.md"),
                      Catch::Contains("leads out of the folder"));
}

TEST_CASE("an export replaces nothing that was not asked about, and then writes nothing at all") {
    const Scratch scratch;
    const fs::path own = scratch.write("cards/orm.md", "my own cards");
    const std::vector<ExportFile> files{{scratch / "cards/web.md", "B"}, {own, "A"}};
    CHECK(existing_files(files) == std::vector<fs::path>{own});
    CHECK_THROWS_WITH(save_export(files, {}), Catch::Contains(own.string()) && Catch::Contains("of that name already"));
    CHECK(text_of(own) == "my own cards");
    CHECK(files_in(scratch.folder()) == 1);

    save_export(files, existing_files(files));
    CHECK(text_of(own) == "A");
    CHECK(text_of(scratch / "cards/web.md") == "B");
    CHECK(files_in(scratch.folder()) == 2);
}

TEST_CASE("a link in the way of an export is a file in the way, and stays a link where it may be replaced") {
    const Scratch scratch;
    const fs::path link = scratch / "cards.md";
    fs::create_symlink("elsewhere.md", link);
    const std::vector<ExportFile> files{{link, "A"}};
    CHECK_THROWS_AS(save_export(files, {}), StoreError);
    save_export(files, std::vector<fs::path>{link});
    CHECK(fs::is_symlink(link));
    CHECK(text_of(scratch / "elsewhere.md") == "A");
}

TEST_CASE("an export that cannot be written leaves what was there, and nothing beside it") {
    const Scratch scratch;
    const fs::path first = scratch.write("cards/a.md", "mine");
    scratch.write("cards/b", "in the way of a folder");
    const std::vector<ExportFile> files{{first, "A"}, {scratch / "cards/b/c.md", "B"}};
    CHECK_THROWS_AS(save_export(files, std::vector<fs::path>{first}), StoreError);
    CHECK(text_of(first) == "mine");
    CHECK(files_in(scratch.folder()) == 2);
}
