#pragma once

#include "cards/render/blocks.h"
#include "desktop/base/image_folder.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace greenroom::desktop {

class Theme;

/// Markdown as it is read: prose and code frames, one below the other.
class BlockColumn : public QWidget {
    Q_OBJECT

public:
    BlockColumn(const Theme& theme, ImageFolder images, QWidget* parent = nullptr);

    /// Shows these blocks in place of those before.
    void show_blocks(const std::vector<Block>& blocks);

private:
    QWidget* widget_for(const Block& block);

    const Theme& theme_;
    ImageFolder images_;
    QVBoxLayout* column_;
};

} // namespace greenroom::desktop
