#include "desktop/base/language.h"
#include "tour/tour.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char* argv[]) {
    QApplication::setOrganizationName(QStringLiteral("greenroom"));
    QApplication::setApplicationName(QStringLiteral("greenroom"));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    greenroom::desktop::install_translations(app);
    const QStringList arguments = app.arguments();
    const QStringList options = arguments.mid(2);
    const bool every_size = options.contains(QLatin1String("--every-size"));
    const bool pseudo = options.contains(QLatin1String("--pseudo-locale"));
    if (arguments.size() < 2 || options.size() != int(every_size) + int(pseudo)) {
        std::fprintf(stderr, "usage: greenroom_tour DIR [--every-size] [--pseudo-locale]\n");
        return 2;
    }
    try {
        using namespace greenroom::desktop;
        return (pseudo ? run_pseudo_tour : run_tour)(app, arguments[1].toStdString(),
                                                     every_size ? PictureSizes::Every : PictureSizes::Usual);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "greenroom_tour: %s\n", error.what());
        return 1;
    }
}
