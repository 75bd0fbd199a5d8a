#include "desktop/card/block_column.h"

#include "desktop/card/code_view.h"
#include "desktop/card/prose_view.h"

#include <QVBoxLayout>

#include <memory>

namespace greenroom::desktop {

BlockColumn::BlockColumn(const Theme& theme, ImageFolder images, QWidget* parent)
    : QWidget(parent), theme_(theme), images_(std::move(images)), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
}

void BlockColumn::show_blocks(const std::vector<Block>& blocks) {
    while (const std::unique_ptr<QLayoutItem> item{column_->takeAt(0)})
        item->widget()->deleteLater();
    for (const Block& block : blocks)
        column_->addWidget(widget_for(block));
    setVisible(!blocks.empty());
}

QWidget* BlockColumn::widget_for(const Block& block) {
    if (const auto* code = std::get_if<CodeBlock>(&block))
        return new CodeView(theme_, *code, this);
    auto* prose = new ProseView(theme_, TextRole::Prose, images_, this);
    prose->show_html(QString::fromStdString(std::get<ProseBlock>(block).html));
    return prose;
}

} // namespace greenroom::desktop
