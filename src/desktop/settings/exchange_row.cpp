#include "desktop/settings/exchange_row.h"

#include "desktop/base/exchange.h"
#include "desktop/base/whole_file.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenroom::desktop {

ExchangeRow::ExchangeRow(Exchange& exchange, QWidget* parent)
    : QWidget(parent), exchange_(exchange), import_(new QPushButton(Tr::tr("Import…"), this)),
      export_(new QPushButton(Tr::tr("Export…"), this)), outcome_(make_label("plan", {}, this)) {
    auto* what = make_label(
        "small",
        Tr::tr("Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a "
               "file dropped on the window is imported, too. Export all there is, every card for Anki, or a table."),
        this);
    outcome_->setTextFormat(Qt::PlainText);
    for (QLabel* label : {what, outcome_})
        label->setWordWrap(true);
    outcome_->hide();
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {import_, export_}) {
        button->setAutoDefault(false);
        button->setEnabled(!exchange.is_running());
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(what);
    column->addLayout(buttons);
    column->addWidget(outcome_);
    connect(import_, &QPushButton::clicked, this, &ExchangeRow::ask_what_to_import);
    connect(export_, &QPushButton::clicked, this, &ExchangeRow::ask_where_to_export);
    for (const auto& told : {&Exchange::started, &Exchange::finished, &Exchange::failed})
        connect(&exchange, told, this, &ExchangeRow::say);
}

void ExchangeRow::say(const QString& what) {
    outcome_->setText(what);
    outcome_->show();
    for (QPushButton* button : {import_, export_})
        button->setEnabled(!exchange_.is_running());
}

QString ExchangeRow::text() const { return outcome_->text(); }

void ExchangeRow::ask_what_to_import() {
    auto* dialog = new QFileDialog(window(), Tr::tr("Import"), saving_folder(),
                                   Tr::tr("What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { exchange_.import(file.toStdString()); });
    dialog->open();
}

void ExchangeRow::ask_where_to_export() {
    auto* dialog = new QFileDialog(window(), Tr::tr("Export"), saving_folder() + QStringLiteral("/greenroom.json"),
                                   Tr::tr("All there is (*.json);;Anki package (*.apkg);;Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QLatin1String("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { exchange_.export_to(file.toStdString()); });
    dialog->open();
}

} // namespace greenroom::desktop
