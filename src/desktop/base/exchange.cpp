#include "desktop/base/exchange.h"

#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "desktop/base/background.h"
#include "desktop/base/tr.h"
#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "exchange/collection_json.h"
#include "exchange/import_file.h"
#include "study/search/browse.h"
#include "study/search/export_cards.h"
#include "study/upkeep/own_cards.h"

#include <QIODevice>

#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

namespace greenroom::desktop {
namespace {

QString name_of(const std::filesystem::path& file) { return QString::fromStdString(file.filename().string()); }

QString counts_text(const ExchangeReport& report) {
    return Tr::tr("%1 and %2")
        .arg(Tr::tr("%Ln card(s)", nullptr, report.cards), Tr::tr("%Ln review(s)", nullptr, report.reviews));
}

QString with_skipped(QString text, const ExchangeReport& report) {
    const auto in_one_line = [](const Message& message) {
        return QString::fromStdString(cards::in_one_line(words_of(message).toStdString()));
    };
    for (const Skipped& one : report.skipped)
        text += QLatin1Char('\n') + Tr::tr("Not carried: %1: %2").arg(in_one_line(one.what), in_one_line(one.why));
    return text;
}

/// What a file for others holds.
struct Written {
    std::string bytes;
    ExchangeReport report;
};

Written written_for(Collection& collection, const std::string& ending, const ColourCode& colour, Instant now,
                    const ExchangeProgress& progress) {
    if (ending == ".json") {
        Written all;
        all.bytes = collection_json(collection, all.report);
        return all;
    }
    const std::vector<CardKey> cards = find_cards(collection, {}, {BrowseColumn::Topic}, now);
    if (ending == ".apkg") {
        AnkiPackageBytes package = export_anki(collection, cards, colour, now, progress);
        return {std::move(package.bytes), std::move(package.report)};
    }
    if (ending == ".csv")
        return {export_csv(collection, cards, now), {static_cast<int>(cards.size()), 0}};
    throw std::runtime_error(Tr::tr("The name does not say the format; end it in .json, .apkg or .csv").toStdString());
}

void save(const std::filesystem::path& file, const std::string& bytes) {
    const QString name = QString::fromStdString(file.string());
    const auto problem =
        save_whole(name, [&](QIODevice& device) { device.write(bytes.data(), static_cast<qint64>(bytes.size())); });
    if (problem)
        throw std::runtime_error(Tr::tr("Could not save %1: %2").arg(name, *problem).toStdString());
}

} // namespace

Exchange::Exchange(AppContext& context, Background& background, ColourCode colour, QObject* parent)
    : QObject(parent), context_(context), background_(background), colour_(std::move(colour)),
      progress_(new JobProgress(this)) {
    connect(progress_, &JobProgress::progressed, this, &Exchange::progressed);
}

bool Exchange::can_import(const std::filesystem::path& file) {
    std::error_code unknown;
    return import_format_of(file) && !std::filesystem::is_directory(file, unknown);
}

/// `done` makes of what `work` returns what is told.
template<typename Work, typename Done>
void Exchange::run(const QString& what, Work work, Done done) {
    // Quitting cancels, too.
    const ExchangeProgress progress = [told = progress_->begin(), &background = background_](double share) {
        return told(share) && background.may_go_on();
    };
    Q_EMIT started(what);
    background_.run(
        *this, [work = std::move(work), progress](Collection& collection) { return work(collection, progress); },
        [this, done = std::move(done)](const auto& result) {
            progress_->end();
            Q_EMIT finished(done(result));
        },
        [this](const QString& why) {
            progress_->end();
            Q_EMIT failed(why);
        },
        Background::Turn::Next);
}

void Exchange::import(const std::filesystem::path& file) {
    const std::filesystem::path folder = default_own_folder(context_.collection) / file.stem();
    run(
        Tr::tr("Importing %1…").arg(name_of(file)),
        [file, folder, now = context_.now()](Collection& collection, const ExchangeProgress& progress) {
            return import_file(collection, file, folder, {}, now, progress);
        },
        [this, file, folder](const ExchangeReport& report) {
            Q_EMIT imported();
            const QString where = import_format_of(file) == ImportFormat::Collection ? Tr::tr("new or changed")
                                  : report.cards == 0
                                      ? Tr::tr("imported: no card in it is new")
                                      : Tr::tr("imported into %1").arg(QString::fromStdString(folder.string()));
            return with_skipped(Tr::tr("%1 %2").arg(counts_text(report), where), report);
        });
}

void Exchange::export_to(const std::filesystem::path& file) {
    run(
        Tr::tr("Saving %1…").arg(name_of(file)),
        [file, colour = colour_, now = context_.now()](Collection& collection, const ExchangeProgress& progress) {
            const Written written =
                written_for(collection, cards::to_lower(file.extension().string()), colour, now, progress);
            save(file, written.bytes);
            return written.report;
        },
        [file](const ExchangeReport& report) {
            return with_skipped(
                Tr::tr("%1 saved in %2").arg(counts_text(report), QString::fromStdString(file.string())), report);
        });
}

} // namespace greenroom::desktop
