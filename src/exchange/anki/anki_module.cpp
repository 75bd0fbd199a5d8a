// The entry of the module.

#include "exchange/anki/anki_export.h"
#include "exchange/anki/anki_import.h"

extern "C" const greenroom::AnkiModule* greenroom_anki() {
    static constexpr greenroom::AnkiModule module{greenroom::import_package, greenroom::export_package};
    return &module;
}
