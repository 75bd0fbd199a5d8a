#include "desktop/browse/card_export.h"

#include "desktop/browse/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace greenroom::desktop {
namespace {

ExportOutcome failure(const QString& file, const QString& why) {
    return {
        {},
        Tr::tr("The cards were not saved to %1: %2. Choose another place.").arg(QDir::toNativeSeparators(file), why)};
}

} // namespace

ExportOutcome save_text(const std::string& text, const QString& file) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit())
        return failure(file, out.errorString());
    return {file, {}};
}

ExportOutcome save_markdown(const std::vector<TopicMarkdown>& topics, const QString& file) {
    if (topics.size() == 1)
        return save_text(topics.front().markdown, file);
    const QFileInfo named(file);
    const QDir folder(named.dir().filePath(named.completeBaseName()));
    for (const TopicMarkdown& topic : topics) {
        const QString path = folder.filePath(QString::fromStdString(topic.topic) + QStringLiteral(".md"));
        if (!QDir().mkpath(QFileInfo(path).path()))
            return failure(path, Tr::tr("the folder could not be made"));
        const ExportOutcome outcome = save_text(topic.markdown, path);
        if (!outcome.problem.isEmpty())
            return outcome;
    }
    return {folder.path(), {}};
}

} // namespace greenroom::desktop
