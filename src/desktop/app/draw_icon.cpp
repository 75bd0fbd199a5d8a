// Draws an SVG as a PNG of one size: draw_icon FROM.svg SIDE TO.png. Run by the build.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fputs("draw_icon FROM.svg SIDE TO.png\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const int side = QString::fromLocal8Bit(argv[2]).toInt();
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter);
    }
    if (drawing.isValid() && side > 0 && image.save(QString::fromLocal8Bit(argv[3]), "PNG"))
        return 0;
    std::fprintf(stderr, "Could not draw %s as %s\n", argv[1], argv[3]);
    return 1;
}
