#include "desktop/card/diff_view.h"

#include "desktop/card/code_view.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QTextBlock>
#include <QVBoxLayout>

namespace greenroom::desktop {

namespace {

using Side = DiffLine::Side;

const char* sign_of(Side side) { return side == Side::Old ? "- " : side == Side::New ? "+ " : "  "; }

QColor ground_of(Side side, const Palette& colours) {
    QColor ground = side == Side::Old ? colours.again : colours.good;
    ground.setAlphaF(side == Side::Both ? 0.0F : 0.12F);
    return ground;
}

} // namespace

DiffView::DiffView(const Theme& theme, std::vector<DiffLine> lines, QWidget* parent)
    : QFrame(parent), theme_(theme), lines_(std::move(lines)), text_(new AutoHeightText(this)) {
    setObjectName(QStringLiteral("code"));
    text_->setLineWrapMode(QTextEdit::NoWrap);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 12);
    column->addWidget(text_);
    connect(&theme, &Theme::changed, this, &DiffView::render);
    render();
}

void DiffView::render() {
    CodeBlock block{"python", {}};
    for (const DiffLine& line : lines_)
        block.text += (block.text.empty() ? "" : "\n") + (sign_of(line.side) + line.text);
    QTextDocument& document = *text_->document();
    fill_with_code(document, block, theme_);
    QTextBlock place = document.firstBlock();
    for (const DiffLine& line : lines_) {
        QTextBlockFormat format = place.blockFormat();
        format.setBackground(ground_of(line.side, theme_.palette()));
        QTextCursor(place).setBlockFormat(format);
        place = place.next();
    }
    text_->setAccessibleName(Tr::tr("From your code to the solution: %1").arg(text_->toPlainText()));
    text_->moveCursor(QTextCursor::Start);
    text_->updateGeometry();
}

QString DiffView::text() const { return text_->toPlainText(); }

} // namespace greenroom::desktop
