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
    if (argc != 2) {
        std::fprintf(stderr, "usage: greenroom_tour DIR\n");
        return 2;
    }
    try {
        return greenroom::desktop::run_tour(app, argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "greenroom_tour: %s\n", error.what());
        return 1;
    }
}
