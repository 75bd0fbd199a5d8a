#include "desktop/base/formats.h"
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
    const bool every_size = arguments.size() == 3 && arguments.back() == QLatin1String("--every-size");
    if (arguments.size() != 2 && !every_size) {
        std::fprintf(stderr, "usage: greenroom_tour DIR [--every-size]\n");
        return 2;
    }
    try {
        using namespace greenroom::desktop;
        return run_tour(app, arguments[1].toStdString(), every_size ? PictureSizes::Every : PictureSizes::Usual);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "greenroom_tour: %s\n", error.what());
        return 1;
    }
}
