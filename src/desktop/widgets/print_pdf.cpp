#include "desktop/widgets/print_pdf.h"

#include "desktop/widgets/pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QThread>

#include <memory>
#include <vector>

namespace greenroom::desktop {
namespace {

constexpr qreal page_margin = 15; // millimetres
constexpr qreal page_number_points = 9;

/// A heading with what is below it, up to the next one.
struct Part {
    int position = 0; ///< of its first block in the document
    qreal top = 0;
    qreal height = 0;
};

std::vector<Part> parts_of(const QTextDocument& document) {
    std::vector<Part> parts;
    bool in_headings = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool is_heading = block.blockFormat().headingLevel() > 0;
        if (parts.empty() || (is_heading && !in_headings))
            parts.push_back({block.position(), document.documentLayout()->blockBoundingRect(block).top()});
        in_headings = is_heading;
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].height = (i + 1 < parts.size() ? parts[i + 1].top : document.size().height()) - parts[i].top;
    return parts;
}

/// Lays the document out on pages, parts whole where they fit on one.
void paginate(QTextDocument& document, QSizeF page) {
    document.setTextWidth(page.width());
    qreal used = 0;
    for (const Part& part : parts_of(document)) {
        const bool breaks = used > 0 && used + part.height > page.height() && part.height <= page.height();
        if (breaks) {
            QTextCursor cursor(&document);
            cursor.setPosition(part.position);
            QTextBlockFormat format;
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.mergeBlockFormat(format);
            used = 0;
        }
        used += part.height;
        while (used > page.height())
            used -= page.height();
    }
    document.setPageSize(page);
}

void draw_page(QPainter& painter, const QTextDocument& document, int page) {
    const QRectF part(QPointF(0, page * document.pageSize().height()), document.pageSize());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -part.top());
    painter.setClipRect(part);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void print(QIODevice& device, const QString& html, const QString& title, double text_points) {
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(page_margin, page_margin, page_margin, page_margin), QPageLayout::Millimeter);
    const qreal line = 2 * page_number_points / 72 * writer.logicalDpiY();
    ClosedDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    // The program's own is measured in pixels, of which paper has other ones.
    QFont font = document.defaultFont();
    font.setPointSizeF(text_points);
    document.setDefaultFont(font);
    document.setHtml(html);
    paginate(document, QSizeF(writer.width(), writer.height() - line));
    QPainter painter(&writer);
    font.setPointSizeF(page_number_points);
    const QRectF footer(0, writer.height() - line, writer.width(), line);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        draw_page(painter, document, page);
        painter.setFont(font);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(page + 1).arg(document.pageCount()));
    }
}

} // namespace

void print_pdf(QIODevice& device, const QString& html, const QString& title, double text_points) {
    // The layout has timers, which only Qt's own threads know.
    const std::unique_ptr<QThread> thread(QThread::create([&] { print(device, html, title, text_points); }));
    thread->start();
    thread->wait();
}

} // namespace greenroom::desktop
