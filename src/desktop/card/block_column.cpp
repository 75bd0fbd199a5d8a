#include "desktop/card/block_column.h"

#include "desktop/card/code_view.h"
#include "desktop/widgets/prose_style.h"

#include <QDesktopServices>
#include <QFile>
#include <QFocusEvent>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QUrl>
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

ProseView::ProseView(const Theme& theme, TextRole role, ImageFolder images, QWidget* parent)
    : AutoHeightText(parent), theme_(theme), role_(role), images_(std::move(images)) {
    setOpenLinks(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ProseView::open);
    connect(&theme, &Theme::changed, this, &ProseView::render);
}

void ProseView::show_html(const QString& html) {
    html_ = html;
    render();
}

void ProseView::render() {
    document()->setDefaultFont(theme_.font(role_));
    document()->setDefaultStyleSheet(prose_css(theme_, role_));
    setHtml(html_);
    set_prose_layout(*document(), theme_, role_);
    // Without links there is nothing here for the keyboard to stop at.
    setFocusPolicy(html_.contains(QLatin1String("<a ")) ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(document()->toPlainText());
    updateGeometry();
}

namespace {

/// A picture in the colours of the theme: those that the deck's SVG files declare for the palette's names (ink, muted,
/// line, accent, soft) give way to the theme's own.
QImage picture(const QString& file, const Palette& palette) {
    if (!file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return QImage(file);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QString style = QStringLiteral("<style>.ink{color:%1}.muted{color:%2}.line{color:%3}.accent{color:%4}"
                                         ".soft{color:%5}</style>")
                              .arg(palette.text.name(), palette.muted.name(), palette.line.name(),
                                   palette.accent.name(), palette.soft.name());
    static const QRegularExpression declared(QStringLiteral("<style[^>]*>.*?</style>"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return QImage::fromData(QString::fromUtf8(source.readAll()).replace(declared, style).toUtf8(), "SVG");
}

} // namespace

QVariant ProseView::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    const auto file = find_image(images_, name.path().toStdString());
    return file ? QVariant(picture(QString::fromStdString(file->string()), theme_.palette())) : QVariant();
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
