#pragma once

#include "desktop/base/image_folder.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QTextDocument>
#include <QUrl>

#include <vector>

namespace greenroom::desktop {

class Theme;

/// The pictures of one text, the one place that loads any: only files that find_image() allows, decoded on a thread of
/// their own at the size at which they are shown, within their card's budget.
class Pictures : public QObject {
    Q_OBJECT

public:
    Pictures(const Theme& theme, ImageFolder folder, QObject* parent = nullptr);
    ~Pictures() override;

    /// HTML of to_blocks() in which each picture has its size and a name of ours, which no file has; one that cannot be
    /// shown gives way to its description and why. Begins to decode.
    QString resolved(const QString& html);

    /// The picture of such a name; an empty one until it is decoded.
    QImage image(const QUrl& name) const;

Q_SIGNALS:
    /// image() has this one now.
    void decoded(const QUrl& name);
    /// A picture cannot be shown after all: the HTML is to be resolved again.
    void refused();

private:
    struct Picture {
        QString reference; ///< as the card names it
        QString file;
        QSize shown; ///< pixels of the layout
        QImage image;
        std::int64_t taken = 0; ///< of the budget
        QString problem;        ///< why it is not shown; empty while it is
    };

    std::size_t find(const QString& reference);
    Picture examined(const QString& reference);
    void decode(std::size_t place);
    void finish(std::size_t place, int generation, const QImage& image);
    void forget();

    const Theme& theme_;
    ImageFolder folder_;
    std::vector<Picture> pictures_;
    int generation_ = 0; ///< of the theme's colours
};

/// A document that opens nothing by itself: its pictures are those of a Pictures, or none.
class ClosedDocument : public QTextDocument {
    Q_OBJECT

public:
    explicit ClosedDocument(const Pictures* pictures = nullptr, QObject* parent = nullptr)
        : QTextDocument(parent), pictures_(pictures) {}

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    const Pictures* pictures_;
};

} // namespace greenroom::desktop
