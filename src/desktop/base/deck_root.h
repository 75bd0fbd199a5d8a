#pragma once

#include "desktop/base/image_folder.h"

namespace greenroom {
class Store;
}

namespace greenroom::desktop {

/// Where the images of a card's file may come from: the known deck folder it lies in. Throws StoreError.
ImageFolder image_folder_of(Store& store, const std::filesystem::path& file);

} // namespace greenroom::desktop
