#include "tour/shown_texts.h"

#include "desktop/widgets/labels.h"
#include "tour/pseudo_locale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBrowser>

namespace greenroom::desktop {
namespace {

/// Only letters and digits, in small letters: what is shown of Markdown has no signs, and spaces of its own.
QString bare(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            result += c.toLower();
    return result;
}

/// What stands outside of all brackets.
QString outside(const QString& text) {
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == QChar(PseudoLocale::close) && depth > 0)
            --depth;
        else if (c == QChar(PseudoLocale::open))
            ++depth;
        else if (depth == 0)
            rest += c;
        if (depth == 0 && c == QChar(PseudoLocale::close))
            rest += u'\n';
    }
    return rest;
}

bool is_translated(const QString& text) { return text.contains(QChar(PseudoLocale::open)); }

QString without_tags(QString text) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return text.replace(tag, QStringLiteral(" "))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"))
        .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""));
}

/// The pieces of a text that nobody translated, and that no deck has.
QStringList untranslated(const QString& text, const DeckWords& deck) {
    static const QRegularExpression parts(QStringLiteral("[\\n·|,;()→—–•:]"));
    static const QRegularExpression letters(QStringLiteral("\\p{L}{3,}"));
    static const QRegularExpression keys(QStringLiteral("(?:Ctrl|Alt|Shift|Meta)\\+\\S*"));
    QStringList pieces;
    for (const QString& piece : outside(text).remove(keys).split(parts))
        if (piece.contains(letters) && !piece.contains(u'/') && !deck.have(piece))
            pieces += piece.trimmed();
    return pieces;
}

/// What a widget shows, each text apart; code and what is typed is nobody's to translate.
QStringList texts_of(const QWidget& widget) {
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts += label->textFormat() == Qt::PlainText ? label->text() : without_tags(label->text());
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts += without_tags(button->text());
    else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int item = 0; item < box->count(); ++item)
            texts += box->itemText(item);
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts += line->placeholderText();
    else if (const auto* header = qobject_cast<const QHeaderView*>(&widget); header && header->model())
        for (int section = 0; section < header->count(); ++section)
            texts += header->model()->headerData(section, header->orientation()).toString();
    else if (const auto* browser = qobject_cast<const QTextBrowser*>(&widget))
        texts += browser->objectName() == QStringLiteral("result") ? QString() : browser->toPlainText();
    texts += widget.toolTip().isEmpty() ? QString() : without_tags(widget.toolTip());
    texts += widget.accessibleName();
    texts += widget.accessibleDescription();
    return texts;
}

/// What the cells show that are in sight.
QStringList cells_of(const QAbstractItemView& view) {
    QStringList texts;
    if (!view.model() || qobject_cast<const QHeaderView*>(&view))
        return texts;
    for (int row = 0; row < std::min(view.model()->rowCount(view.rootIndex()), 40); ++row)
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column)
            texts += view.model()->index(row, column, view.rootIndex()).data(Qt::DisplayRole).toString();
    return texts;
}

/// How much too large a text is for its place, in words; empty where it fits.
QString cut(const QWidget& widget) {
    const auto wider = [](int text, int place) {
        return text > place ? QStringLiteral("%1 px in %2").arg(text).arg(place) : QString();
    };
    if (const auto* elided = qobject_cast<const ElidedLabel*>(&widget))
        // One that nobody asks for its width is made to give way.
        return is_translated(elided->text()) && elided->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
                   ? wider(elided->sizeHint().width(), elided->width())
                   : QString();
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if ((label && !label->text().isEmpty()) || (button && !button->text().isEmpty())) {
        if (widget.hasHeightForWidth() && widget.heightForWidth(widget.width()) > widget.height())
            return QStringLiteral("%1 px high in %2").arg(widget.heightForWidth(widget.width())).arg(widget.height());
        if (const QString more = wider(widget.minimumSizeHint().width(), widget.width()); !more.isEmpty())
            return more;
        // A parent that is too narrow cuts it, too.
        const QRect seen = widget.visibleRegion().boundingRect();
        return seen.isEmpty() ? QString() : wider(widget.width(), seen.width());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect place =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return is_translated(box->currentText())
                   ? wider(box->fontMetrics().horizontalAdvance(box->currentText()), place.width())
                   : QString();
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        for (int section = 0; section < header->count() && header->orientation() == Qt::Horizontal; ++section)
            if (!header->isSectionHidden(section) &&
                is_translated(header->model()->headerData(section, Qt::Horizontal).toString()))
                if (const QString more = wider(header->sectionSizeHint(section), header->sectionSize(section));
                    !more.isEmpty())
                    return more;
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (const QString more =
                    wider(tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab)), tabs->tabRect(tab).width());
                !more.isEmpty())
                return more;
    }
    return {};
}

QString name_of(const QWidget& widget) {
    const QString name = widget.objectName();
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1) +
           (name.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(name));
}

} // namespace

DeckWords::DeckWords(const std::filesystem::path& deck) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(deck)) {
        const std::string ending = entry.path().extension().string();
        QFile file(QString::fromStdString(entry.path().string()));
        if ((ending == ".md" || ending == ".json") && file.open(QIODevice::ReadOnly))
            add(QString::fromUtf8(file.readAll()));
    }
}

void DeckWords::add(const QString& text) { words_ += bare(text) + u' '; }

bool DeckWords::have(const QString& text) const { return words_.contains(bare(text)); }

QStringList faults_of_texts(QWidget& window, const DeckWords& deck) {
    QStringList faults;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QStringList texts = texts_of(*widget);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            texts += cells_of(*view);
        for (const QString& text : texts)
            for (const QString& piece : untranslated(text, deck))
                faults +=
                    QStringLiteral("%1 shows “%2”, which is not translated").arg(name_of(*widget), piece.left(120));
        if (const QString more = cut(*widget); !more.isEmpty())
            faults +=
                QStringLiteral("%1 cuts “%2”: %3").arg(name_of(*widget), texts.join(u' ').simplified().left(100), more);
    }
    if (!window.windowTitle().isEmpty() && !untranslated(window.windowTitle(), deck).isEmpty())
        faults += QStringLiteral("the title “%1” is not translated").arg(window.windowTitle());
    faults.removeDuplicates();
    return faults;
}

} // namespace greenroom::desktop
