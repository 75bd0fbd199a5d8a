#pragma once

#include "cards/render/blocks.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/pictures.h"
#include "desktop/widgets/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace greenroom::desktop {

class Theme;

/// Markdown as it is read: prose and code frames, one below the other.
class BlockColumn : public QWidget {
    Q_OBJECT

public:
    /// Prose is no wider than `measure`; code is, up to `code_measure`, where it has need and room.
    BlockColumn(const Theme& theme, ImageFolder images, QWidget* parent = nullptr, int measure = text_measure);

    /// Shows these blocks in place of those before.
    void show_blocks(const std::vector<Block>& blocks);

private:
    void add(const Block& block);

    const Theme& theme_;
    ImageFolder images_;
    int measure_;
    QVBoxLayout* column_;
};

/// A run of safe HTML, as to_blocks() and to_inline_html() make it. Links open in the browser, http and https only.
class ProseView : public AutoHeightText {
    Q_OBJECT

public:
    /// `role` gives the font.
    ProseView(const Theme& theme, TextRole role, ImageFolder images, QWidget* parent = nullptr);

    void show_html(const QString& html);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    void open(const QUrl& url);

    const Theme& theme_;
    TextRole role_;
    Pictures pictures_;
    QString html_;
};

} // namespace greenroom::desktop
