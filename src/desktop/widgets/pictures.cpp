#include "desktop/widgets/pictures.h"

#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/tr.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPointer>
#include <QRegularExpression>
#include <QThreadPool>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace greenroom::desktop {
namespace {

constexpr qint64 largest_drawing = 512 << 10; ///< of an SVG file, in bytes
constexpr qint64 largest_file = 32 << 20;
/// Decoding takes this much at most, beside the budget, where a format cannot be decoded at a smaller size.
constexpr qint64 largest_decoded = 16 << 20;
/// Each use of a part of a drawing may use others: more of them than this could multiply without end.
constexpr int most_uses = 24;
constexpr double longest_side = 10'000;

const QString scheme = QStringLiteral("picture");

QUrl name_of(std::size_t place) { return QUrl(QStringLiteral("%1:%2").arg(scheme).arg(place)); }

QString unescaped(QString text) {
    return text.replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&#39;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

bool is_drawing(const QString& file) { return file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive); }

QByteArray read(const QString& name, qint64 at_most) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(at_most) : QByteArray();
}

/// What a length of SVG says in pixels; 0 where it depends on what is around it.
double pixels(QStringView length) {
    if (length.endsWith(QLatin1String("px")))
        length.chop(2);
    bool is_number = false;
    const double value = length.toDouble(&is_number);
    return is_number && value > 0 && value < longest_side ? value : 0;
}

/// The size that a drawing's first tag gives it; nothing without one.
QSizeF size_of_drawing(const QByteArray& source) {
    QXmlStreamReader xml(source);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("svg"))
        return {};
    const QXmlStreamAttributes attributes = xml.attributes();
    const QSizeF size(pixels(attributes.value(QLatin1String("width"))),
                      pixels(attributes.value(QLatin1String("height"))));
    if (!size.isEmpty())
        return size;
    static const QRegularExpression separator(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1String("viewBox")).toString().split(separator, Qt::SkipEmptyParts);
    return {pixels(box.value(2)), pixels(box.value(3))};
}

/// A drawing in the colours of the theme: those that the deck's SVG files declare for the palette's names (ink, muted,
/// line, accent, soft) give way to the theme's own. Whatever names another file is taken out: Qt would open it.
QByteArray themed(const QByteArray& source, const Palette& palette) {
    static const QRegularExpression declared(QStringLiteral("<style[^>]*>.*?</style>"),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression instruction(QStringLiteral("<\\?(?!xml\\s).*?\\?>"),
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression type(QStringLiteral("<!DOCTYPE[^>\\[]*(\\[.*?\\]\\s*)?>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression reference(QStringLiteral(
        "\\s(?:[\\w.-]+:)?href\\s*=\\s*(?:\"(?!\\s*(?:#|data:image/))[^\"]*\"|'(?!\\s*(?:#|data:image/))[^']*')"));
    const QString style = QStringLiteral("<style>.ink{color:%1}.muted{color:%2}.line{color:%3}.accent{color:%4}"
                                         ".soft{color:%5}</style>")
                              .arg(palette.text.name(), palette.muted.name(), palette.line.name(),
                                   palette.accent.name(), palette.soft.name());
    return QString::fromUtf8(source)
        .remove(instruction)
        .remove(type)
        .remove(reference)
        .replace(declared, style)
        .toUtf8();
}

/// Why a drawing is not shown; empty if it may be.
QString problem_of(const QByteArray& source) {
    if (source.size() > largest_drawing)
        return Tr::tr("the drawing has more than 512 KB");
    if (source.count("<use") + source.count(":use") > most_uses)
        return Tr::tr("the drawing repeats its parts too often");
    return {};
}

bool scales_while_decoding(const QByteArray& format) { return format == "jpeg" || format == "png"; }

QImage decoded_drawing(const QString& file, const QSize& size, const Palette& palette) {
    QByteArray source = themed(read(file, largest_drawing), palette);
    QBuffer buffer(&source);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return reader.read();
}

QImage decoded_photo(const QString& file, const QSize& size) {
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(turned ? size.transposed() : size);
    return reader.read();
}

} // namespace

Pictures::Pictures(const Theme& theme, ImageFolder folder, QObject* parent)
    : QObject(parent), theme_(theme), folder_(std::move(folder)) {
    connect(&theme, &Theme::changed, this, &Pictures::forget);
}

Pictures::~Pictures() { forget(); }

void Pictures::forget() {
    for (const Picture& picture : pictures_)
        folder_.budget->left += picture.taken;
    pictures_.clear();
    ++generation_;
}

QString Pictures::resolved(const QString& html) {
    static const QRegularExpression tag(QStringLiteral("<img src=\"([^\"]*)\" alt=\"([^\"]*)\">"));
    QString result;
    qsizetype end = 0;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(html).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString reference = unescaped(match.captured(1));
        const std::size_t place = find(reference);
        const Picture& picture = pictures_[place];
        if (picture.problem.isEmpty()) {
            result += QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
                          .arg(name_of(place).toString())
                          .arg(picture.shown.width())
                          .arg(picture.shown.height());
            continue;
        }
        const QString description = match.captured(2).isEmpty() ? Tr::tr("picture") : match.captured(2);
        result += QStringLiteral("<em>[%1]</em>")
                      .arg(Tr::tr("%1; %2 is not shown: %3")
                               .arg(description, reference.toHtmlEscaped(), picture.problem.toHtmlEscaped()));
    }
    return result += QStringView(html).mid(end);
}

std::size_t Pictures::find(const QString& reference) {
    const auto known = std::ranges::find(pictures_, reference, &Picture::reference);
    const auto place = static_cast<std::size_t>(known - pictures_.begin());
    if (known != pictures_.end())
        return place;
    pictures_.push_back(examined(reference));
    if (pictures_.back().problem.isEmpty())
        decode(place);
    return place;
}

Pictures::Picture Pictures::examined(const QString& reference) {
    Picture picture{.reference = reference, .file = {}, .shown = {}, .image = {}, .taken = 0, .problem = {}};
    const auto refused = [&picture](const QString& why) {
        picture.problem = why;
        return picture;
    };
    auto file = find_image(folder_, QUrl(reference).path().toStdString());
    if (!file)
        file = find_image(folder_, reference.toStdString());
    if (!file)
        return refused(Tr::tr("the deck has no such file"));
    picture.file = QString::fromStdString(file->string());
    if (QFile(picture.file).size() > largest_file)
        return refused(Tr::tr("it has more than 32 MB"));

    QSizeF size;
    if (is_drawing(picture.file)) {
        const QByteArray source = read(picture.file, largest_drawing + 1);
        if (const QString problem = problem_of(source); !problem.isEmpty())
            return refused(problem);
        size = size_of_drawing(source);
    } else {
        QImageReader reader(picture.file);
        const QSize pixels = reader.size();
        if (!scales_while_decoding(reader.format()) && qint64{4} * pixels.width() * pixels.height() > largest_decoded)
            return refused(
                Tr::tr("it is too large to decode: %1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
        size = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? pixels.transposed() : pixels;
    }
    if (size.isEmpty())
        return refused(Tr::tr("this program cannot read it"));

    const double ratio = qGuiApp->devicePixelRatio();
    const double widest = theme_.px(text_measure);
    const double share = std::min({1.0, widest / size.width(), 2 * widest / size.height()});
    picture.shown = QSize(std::max(1, static_cast<int>(std::lround(size.width() * share))),
                          std::max(1, static_cast<int>(std::lround(size.height() * share))));
    const auto bytes = static_cast<std::int64_t>(4 * ratio * ratio * picture.shown.width() * picture.shown.height());
    if (bytes > folder_.budget->left)
        return refused(Tr::tr("the pictures of this card need more memory than a card has"));
    picture.taken = bytes;
    folder_.budget->left -= bytes;
    return picture;
}

void Pictures::decode(std::size_t place) {
    const Picture& picture = pictures_[place];
    const QSize size = picture.shown * qGuiApp->devicePixelRatio();
    const QPointer<Pictures> receiver(this);
    QThreadPool::globalInstance()->start(
        [=, file = picture.file, palette = theme_.palette(), generation = generation_] {
            // One at a time: what decoding takes is not part of any card's budget.
            static std::mutex one_at_a_time;
            const std::lock_guard lock(one_at_a_time);
            const QImage image = is_drawing(file) ? decoded_drawing(file, size, palette) : decoded_photo(file, size);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [=] {
                    if (receiver)
                        receiver->finish(place, generation, image);
                },
                Qt::QueuedConnection);
        });
}

void Pictures::finish(std::size_t place, int generation, const QImage& image) {
    if (generation != generation_)
        return;
    Picture& picture = pictures_.at(place);
    picture.image = image;
    if (!image.isNull()) {
        Q_EMIT decoded(name_of(place));
        return;
    }
    folder_.budget->left += std::exchange(picture.taken, 0);
    picture.problem = Tr::tr("this program cannot read it");
    Q_EMIT refused();
}

namespace {

const QImage& nothing() {
    static const QImage pixel = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }();
    return pixel;
}

} // namespace

QImage Pictures::image(const QUrl& name) const {
    bool is_number = false;
    const std::size_t place = name.path().toULongLong(&is_number);
    const bool known = name.scheme() == scheme && is_number && place < pictures_.size();
    return known && !pictures_[place].image.isNull() ? pictures_[place].image : nothing();
}

// Never nothing at all: then Qt would look for a file of that name by itself.
QVariant ClosedDocument::loadResource(int type, const QUrl& name) {
    if (type != ImageResource)
        return QByteArray();
    return pictures_ ? pictures_->image(name) : nothing();
}

} // namespace greenroom::desktop
