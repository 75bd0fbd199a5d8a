#include "desktop/settings/recording_form.h"

#include "desktop/base/preferences.h"
#include "desktop/base/whole_file.h"
#include "desktop/base/words.h"
#include "desktop/settings/tr.h"
#include "desktop/speech/transcriber.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "study/interview/recording_files.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <exception>
#include <utility>

namespace greenroom::desktop {

RecordingForm::RecordingForm(Preferences& preferences, std::filesystem::path folder, QWidget* parent)
    : QWidget(parent), preferences_(preferences), folder_(std::move(folder)),
      on_(new QCheckBox(Tr::tr("Record my answers"), this)), days_(new QSpinBox(this)), megabytes_(new QSpinBox(this)),
      recogniser_(new QLineEdit(this)), room_(make_label("small", {}, this)),
      copy_(new QPushButton(Tr::tr("Copy them to…"), this)), delete_(new QPushButton(Tr::tr("Delete all"), this)),
      problem_(make_label("error", {}, this)) {
    const RecordingChoice choice = preferences.recording();
    on_->setChecked(choice.on);
    days_->setRange(1, RecordingChoice::most_days);
    days_->setSuffix(Tr::tr(" days"));
    days_->setValue(choice.days);
    days_->setAccessibleName(Tr::tr("Recordings stay for"));
    megabytes_->setRange(1, RecordingChoice::most_megabytes);
    megabytes_->setSuffix(Tr::tr(" MB"));
    megabytes_->setValue(choice.megabytes);
    megabytes_->setAccessibleName(Tr::tr("Recordings take at most"));
    recogniser_->setText(choice.recogniser);
    recogniser_->setAccessibleName(Tr::tr("Command that turns speech into text"));
    const auto found = recogniser_command(recogniser_search({}), QStringLiteral("{file}"));
    recogniser_->setPlaceholderText(found ? found->join(u' ')
                                          : Tr::tr("None found; or e.g. whisper-cli -m MODEL -np -nt {file}"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(on_);
    auto* privacy = make_label("small",
                               Tr::tr("The microphone is open while you answer, and a red lamp shows it. Recordings "
                                      "stay on this computer, beside your collection, and are in no backup and no "
                                      "export."),
                               this);
    privacy->setWordWrap(true);
    column->addWidget(privacy);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(Tr::tr("Recordings stay for"), days_);
    form->addRow(Tr::tr("They take at most"), megabytes_);
    form->addRow(Tr::tr("Speech to text"), recogniser_);
    column->addLayout(form);
    room_->setWordWrap(true);
    column->addWidget(room_);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(copy_);
    row->addWidget(delete_);
    column->addWidget(buttons);
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);
    copy_->setAutoDefault(false);
    delete_->setAutoDefault(false);
    connect(on_, &QCheckBox::toggled, this, &RecordingForm::store);
    connect(days_, &QSpinBox::valueChanged, this, &RecordingForm::store);
    connect(megabytes_, &QSpinBox::valueChanged, this, &RecordingForm::store);
    connect(recogniser_, &QLineEdit::textChanged, this, &RecordingForm::store);
    connect(copy_, &QAbstractButton::clicked, this, &RecordingForm::ask_where);
    connect(delete_, &QAbstractButton::clicked, this, [this] {
        auto* question = new QMessageBox(QMessageBox::Warning, Tr::tr("Delete all recordings?"),
                                         Tr::tr("Delete all recordings and their transcripts? This cannot be undone; "
                                                "your interviews and their figures stay."),
                                         QMessageBox::Cancel, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton* sure = question->addButton(Tr::tr("Delete all"), QMessageBox::DestructiveRole);
        question->setDefaultButton(QMessageBox::Cancel);
        connect(sure, &QAbstractButton::clicked, this, &RecordingForm::delete_all);
        question->open();
    });
    show_room();
}

void RecordingForm::showEvent(QShowEvent* event) {
    show_room();
    QWidget::showEvent(event);
}

void RecordingForm::store() {
    preferences_.set_recording({on_->isChecked(), days_->value(), megabytes_->value(), recogniser_->text().trimmed()});
}

void RecordingForm::show_room() {
    const RecordingRoom room = recording_room(folder_);
    room_->setText(room.recordings == 0 ? Tr::tr("There are no recordings.")
                                        : Tr::tr("%1, %2, in %3.")
                                              .arg(Tr::tr("%Ln recording(s)", nullptr, room.recordings),
                                                   QLocale().formattedDataSize(static_cast<qint64>(room.bytes), 1,
                                                                               QLocale::DataSizeSIFormat),
                                                   QDir::toNativeSeparators(QFile::decodeName(folder_.c_str()))));
    copy_->setEnabled(room.recordings > 0);
    delete_->setEnabled(room.recordings > 0);
}

void RecordingForm::delete_all() {
    problem_->hide();
    try {
        delete_recordings(folder_);
    } catch (const std::exception& error) {
        problem_->setText(Tr::tr("Not all recordings were deleted: %1.").arg(words_of(error)));
        problem_->show();
    }
    show_room();
}

void RecordingForm::ask_where() {
    auto* dialog = new QFileDialog(this, Tr::tr("Copy recordings to"), saving_folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingForm::copy_to);
    dialog->open();
}

void RecordingForm::copy_to(const QString& folder) {
    problem_->hide();
    try {
        copy_recordings(folder_, QFile::encodeName(folder).toStdString());
    } catch (const std::exception& error) {
        problem_->setText(Tr::tr("The recordings were not copied: %1.").arg(words_of(error)));
        problem_->show();
    }
}

} // namespace greenroom::desktop
