#pragma once

class QIODevice;
class QString;

namespace greenroom::desktop {

/// Prints an HTML document as a PDF on A4, with page numbers. What a heading begins, up to the next one, goes to the
/// next page where a page's end would cut it and it is no longer than a page; headings that follow one another stay
/// together. Headings are 1.2, 1.5 and 2 times `text_points`, whatever their style says. Loads nothing that the
/// document names. Any thread may call it; a failing device keeps its error.
void print_pdf(QIODevice& device, const QString& html, const QString& title, double text_points = 9.5);

} // namespace greenroom::desktop
