#include "desktop/app/command_line.h"

#include "desktop/app/tr.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace greenroom::desktop {
namespace {

[[noreturn]] void refuse(const QString& why) {
    std::fprintf(stderr, "greenroom: %s; see greenroom --help\n", qPrintable(why));
    std::exit(2);
}

std::optional<Page> page_of(const QString& word) {
    if (word == QLatin1String("today"))
        return Page::Today;
    if (word == QLatin1String("study"))
        return Page::Study;
    if (word == QLatin1String("interview"))
        return Page::Interview;
    if (word == QLatin1String("browse"))
        return Page::Browse;
    if (word == QLatin1String("progress"))
        return Page::Progress;
    return std::nullopt;
}

} // namespace

CommandLine read_command_line(const QStringList& arguments) {
    const QCommandLineOption deck(QStringLiteral("deck"), Tr::tr("The collection file, created if missing."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption page(QStringLiteral("page"),
                                  Tr::tr("The page to open: today, study, interview, browse or progress."),
                                  QStringLiteral("PAGE"), QStringLiteral("today"));
    const QCommandLineOption paint(QStringLiteral("exit-after-first-paint"),
                                   Tr::tr("Exit once the first page is on the screen, for measurements."));
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Django interview practice: a few cards a day."));
    parser.addOptions({deck, page, paint});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE.md"),
                                 Tr::tr("Markdown cards, or folders of them, to add to the deck."),
                                 QStringLiteral("[FILE.md …]"));
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    CommandLine line;
    line.deck = parser.value(deck).toStdString();
    const auto named_page = page_of(parser.value(page));
    if (!named_page)
        refuse(Tr::tr("there is no page \"%1\"").arg(parser.value(page)));
    line.page = *named_page;
    for (const QString& path : parser.positionalArguments())
        line.paths.push_back(std::filesystem::absolute(path.toStdString()));
    line.exit_after_first_paint = parser.isSet(paint);
    return line;
}

} // namespace greenroom::desktop
