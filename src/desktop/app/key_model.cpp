#include "desktop/app/key_model.h"

namespace greenroom::desktop {
namespace {

QString name_of(KeyPlace place) {
    switch (place) {
    case KeyPlace::Everywhere:
        return KeyModel::tr("Everywhere");
    case KeyPlace::Today:
        return KeyModel::tr("Today");
    case KeyPlace::Study:
        return KeyModel::tr("Study");
    case KeyPlace::Interview:
        return KeyModel::tr("Interview");
    case KeyPlace::Question:
        return KeyModel::tr("In an interview");
    case KeyPlace::Browse:
        return KeyModel::tr("Browse");
    case KeyPlace::Book:
        return KeyModel::tr("Reading a topic");
    case KeyPlace::Progress:
        break;
    }
    return KeyModel::tr("Progress");
}

// A run of keys, such as the letters of the options, is named by its ends.
QString keys_text(const QList<QKeySequence>& keys) {
    const auto name = [](const QKeySequence& key) { return key.toString(QKeySequence::NativeText); };
    if (keys.size() > 3)
        return KeyModel::tr("%1 to %2").arg(name(keys.first()), name(keys.last()));
    QStringList names;
    for (const QKeySequence& key : keys)
        names += name(key);
    return names.join(KeyModel::tr(", "));
}

} // namespace

QVariant KeyModel::cell(const KeyBinding& binding, int column, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Place:
        return name_of(binding.place);
    case Keys:
        return keys_text(binding.keys);
    case Description:
        return binding.description;
    default:
        return {};
    }
}

QString KeyModel::header(int column) const {
    switch (column) {
    case Place:
        return tr("Where");
    case Keys:
        return tr("Key");
    case Description:
        return tr("What it does");
    default:
        return {};
    }
}

} // namespace greenroom::desktop
