#include "desktop/card/block_column.h"

#include "desktop/card/code_view.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/prose_style.h"

#include <QDesktopServices>
#include <QFocusEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace greenroom::desktop {

BlockColumn::BlockColumn(const Theme& theme, ImageFolder images, QWidget* parent, int measure)
    : QWidget(parent), theme_(theme), images_(std::move(images)), measure_(measure), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
}

void BlockColumn::show_blocks(const std::vector<Block>& blocks) {
    while (const std::unique_ptr<QLayoutItem> item{column_->takeAt(0)})
        item->widget()->deleteLater();
    for (const Block& block : blocks)
        add(block);
    setVisible(!blocks.empty());
}

void BlockColumn::add(const Block& block) {
    if (const auto* code = std::get_if<CodeBlock>(&block)) {
        column_->addWidget(new CodeView(theme_, *code, this, measure_));
    } else if (const auto* cut = std::get_if<CutBlock>(&block)) {
        auto* says = make_label("error",
                                Tr::tr("Only the beginning is shown: the text has %1. The card's file has all of it.")
                                    .arg(QLocale().formattedDataSize(static_cast<qint64>(cut->whole), 0)),
                                this);
        says->setWordWrap(true);
        add_in_measure(*column_, *says, theme_, measure_);
    } else {
        auto* prose = new ProseView(theme_, TextRole::Prose, images_, this);
        prose->show_html(QString::fromStdString(std::get<ProseBlock>(block).html));
        add_in_measure(*column_, *prose, theme_, measure_);
    }
}

ProseView::ProseView(const Theme& theme, TextRole role, ImageFolder images, QWidget* parent)
    : AutoHeightText(parent, &pictures_), theme_(theme), role_(role), pictures_(theme, std::move(images)) {
    setOpenLinks(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ProseView::open);
    connect(&theme, &Theme::changed, this, &ProseView::render);
    connect(&pictures_, &Pictures::refused, this, &ProseView::render);
    connect(&pictures_, &Pictures::decoded, this, [this](const QUrl& name) {
        document()->addResource(QTextDocument::ImageResource, name, pictures_.image(name));
        viewport()->update();
    });
}

void ProseView::show_html(const QString& html) {
    html_ = html;
    render();
}

void ProseView::render() {
    read_prose(*document(), pictures_.resolved(html_), theme_, role_);
    // Without links there is nothing here for the keyboard to stop at.
    setFocusPolicy(html_.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(document()->toPlainText());
    updateGeometry();
}

void ProseView::open(const QUrl& url) {
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

void ProseView::focusInEvent(QFocusEvent* event) {
    AutoHeightText::focusInEvent(event);
    // Tab stops at the links, not at the text around them.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void ProseView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), 0);
        paint_marks(painter, *document());
    }
    AutoHeightText::paintEvent(event);
}

} // namespace greenroom::desktop
