#include "desktop/base/image_folder.h"
#include "desktop/qt_catch.h"
#include "support/scratch.h"

using namespace greenroom::desktop;
using greenroom::test::Scratch;

TEST_CASE("images are found relative to the card's file and only inside the deck's folder") {
    Scratch scratch;
    const auto inside = scratch.write("deck/img/a.png", "a");
    const auto beside = scratch.write("deck/orm/b.png", "b");
    scratch.write("secret.png", "s");
    std::filesystem::create_symlink(scratch / "secret.png", scratch / "deck/orm/link.png");
    const ImageFolder folder{scratch / "deck", scratch / "deck/orm"};
    CHECK(find_image(folder, "b.png") == beside);
    CHECK(find_image(folder, "../img/a.png") == inside);
    CHECK_FALSE(find_image(folder, "../../secret.png"));
    CHECK_FALSE(find_image(folder, (scratch / "secret.png").string()));
    CHECK_FALSE(find_image(folder, "link.png"));
    CHECK_FALSE(find_image(folder, "missing.png"));
    CHECK_FALSE(find_image(folder, ""));
    CHECK_FALSE(find_image({}, "b.png"));
}

TEST_CASE("a folder whose name only begins alike is outside") {
    Scratch scratch;
    scratch.write("deck/a.md", "");
    scratch.write("deck-private/a.png", "a");
    CHECK_FALSE(find_image({scratch / "deck", scratch / "deck"}, "../deck-private/a.png"));
}
