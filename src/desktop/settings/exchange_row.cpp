#include "desktop/settings/exchange_row.h"

#include "desktop/base/exchange.h"
#include "desktop/base/whole_file.h"
#include "desktop/settings/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {

ExchangeRow::ExchangeRow(Exchange& exchange, QWidget* parent)
    : QWidget(parent), exchange_(exchange), import_(new QPushButton(Tr::tr("Import…"), this)),
      export_(new QPushButton(Tr::tr("Export…"), this)), cancel_(new QPushButton(Tr::tr("Cancel"), this)),
      progress_(new QProgressBar(this)), outcome_(make_label("plan", {}, this)) {
    auto* what = make_label(
        "small",
        Tr::tr("Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a "
               "file dropped on the window is imported, too. Export all there is, every card for Anki, or a table."),
        this);
    outcome_->setTextFormat(Qt::PlainText);
    for (QLabel* label : {what, outcome_})
        label->setWordWrap(true);
    outcome_->hide();
    progress_->setRange(0, 100);
    progress_->setAccessibleName(Tr::tr("Progress of the import or export"));
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {import_, export_, cancel_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(what);
    column->addWidget(progress_);
    column->addLayout(buttons);
    column->addWidget(outcome_);
    connect(import_, &QPushButton::clicked, this, &ExchangeRow::ask_what_to_import);
    connect(export_, &QPushButton::clicked, this, &ExchangeRow::ask_where_to_export);
    connect(cancel_, &QPushButton::clicked, &exchange, &Exchange::cancel);
    connect(&exchange, &Exchange::progressed, progress_,
            [this](double share) { progress_->setValue(static_cast<int>(std::lround(100 * share))); });
    for (const auto& told : {&Exchange::started, &Exchange::finished, &Exchange::failed})
        connect(&exchange, told, this, &ExchangeRow::say);
    show_state();
}

void ExchangeRow::say(const QString& what) {
    outcome_->setText(what);
    outcome_->show();
    show_state();
}

void ExchangeRow::show_state() {
    const bool runs = exchange_.is_running();
    for (QPushButton* button : {import_, export_})
        button->setVisible(!runs);
    cancel_->setVisible(runs);
    progress_->setVisible(runs);
    if (!runs)
        progress_->setValue(0);
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
