#include "desktop/card/code_view.h"

#include "desktop/card/code_document.h"
#include "desktop/widgets/auto_height_text.h"
#include "desktop/widgets/icon_button.h"
#include "desktop/widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace greenroom::desktop {

CodeView::CodeView(const Theme& theme, CodeBlock block, QWidget* parent)
    : QFrame(parent), theme_(theme), block_(std::move(block)), text_(new AutoHeightText(this)),
      copy_(new IconButton(theme, QStringLiteral("copy"), tr("Copy code"), this)) {
    setObjectName(QStringLiteral("code"));
    text_->setLineWrapMode(QTextEdit::NoWrap);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* cell = new QGridLayout(this);
    cell->setContentsMargins(16, 12, 8, 12);
    cell->addWidget(text_, 0, 0);
    cell->addWidget(copy_, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(copy_, &QAbstractButton::clicked, this, &CodeView::copy);
    connect(&theme, &Theme::changed, this, &CodeView::render);
    render();
}

void CodeView::render() {
    fill_with_code(*text_->document(), block_, theme_);
    text_->setAccessibleName(tr("Code: %1").arg(text_->toPlainText()));
    text_->moveCursor(QTextCursor::Start);
    text_->updateGeometry();
}

void CodeView::copy() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(code_without_gap_marks(block_)));
    copy_->set_icon(QStringLiteral("check"));
    QTimer::singleShot(std::chrono::milliseconds{1500}, copy_, [this] { copy_->set_icon(QStringLiteral("copy")); });
}

void CodeView::enterEvent(QEnterEvent* event) {
    copy_->set_called_for(true);
    QFrame::enterEvent(event);
}

void CodeView::leaveEvent(QEvent* event) {
    copy_->set_called_for(false);
    QFrame::leaveEvent(event);
}

void CodeView::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // The keyboard stops at code only to scroll it.
    text_->setFocusPolicy(text_->overflows() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace greenroom::desktop
