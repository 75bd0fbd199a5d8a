#include "desktop/app/command_line.h"

#include "desktop/app/pages.h"
#include "desktop/app/tr.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace greenroom::desktop {
namespace {

[[noreturn]] void refuse(QString why) {
    if (why.endsWith(u'.')) // Qt's own words
        why.chop(1);
    std::fprintf(stderr, "greenroom: %s; see greenroom --help\n", qPrintable(why));
    std::exit(2);
}

QString page_names() {
    QStringList names;
    for (const PageKind& kind : page_kinds())
        names += QLatin1String(kind.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

CommandLine read_command_line(const QStringList& arguments) {
    const QCommandLineOption collection({QStringLiteral("collection"), QStringLiteral("deck")},
                                        Tr::tr("The collection file, created if missing."), QStringLiteral("FILE"));
    const QCommandLineOption page(QStringLiteral("page"), Tr::tr("The page to open: %1.").arg(page_names()),
                                  QStringLiteral("PAGE"), QLatin1String(page_kinds().front().name));
    const QCommandLineOption paint(QStringLiteral("exit-after-first-paint"),
                                   Tr::tr("Exit once the first page is on the screen, for measurements."));
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Django interview practice: a few cards a day."));
    parser.addOptions({collection, page, paint});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE.md"),
                                 Tr::tr("Markdown cards, or folders of them, to add to the collection."),
                                 QStringLiteral("[FILE.md …]"));
    if (!parser.parse(arguments))
        refuse(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    CommandLine line;
    line.deck = parser.value(collection).toStdString();
    if (!place_of_page(parser.value(page)))
        refuse(Tr::tr("there is no page \"%1\"").arg(parser.value(page)));
    if (parser.isSet(page))
        line.page = parser.value(page);
    for (const QString& path : parser.positionalArguments())
        line.paths.push_back(std::filesystem::absolute(path.toStdString()));
    line.exit_after_first_paint = parser.isSet(paint);
    return line;
}

} // namespace greenroom::desktop
