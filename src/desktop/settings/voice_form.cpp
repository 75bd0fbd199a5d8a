#include "desktop/settings/voice_form.h"

#include "cards/render/spoken_text.h"
#include "desktop/base/preferences.h"
#include "desktop/settings/tr.h"
#include "desktop/speech/narrator.h"
#include "desktop/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace greenroom::desktop {
namespace {

constexpr int speeds[]{75, 100, 125, 150};

const QString sample = QStringLiteral("How does `select_related()` differ from `prefetch_related()`?");

} // namespace

VoiceForm::VoiceForm(Preferences& preferences, Narrator& narrator, QWidget* parent)
    : QWidget(parent), preferences_(preferences), narrator_(narrator), where_(new QComboBox(this)),
      voice_(new QComboBox(this)), speed_(new QComboBox(this)), problem_(make_label("small", {}, this)) {
    where_->addItem(Tr::tr("Never"), static_cast<int>(ReadAloud::Never));
    where_->addItem(Tr::tr("In interviews"), static_cast<int>(ReadAloud::InInterviews));
    where_->addItem(Tr::tr("In interviews and in Study"), static_cast<int>(ReadAloud::Everywhere));
    where_->setCurrentIndex(where_->findData(static_cast<int>(preferences.read_aloud())));
    for (const int speed : speeds)
        speed_->addItem(Tr::tr("%1 %").arg(speed), speed);
    if (const int speed = preferences.voice().speed; speed_->findData(speed) < 0)
        speed_->addItem(Tr::tr("%1 %").arg(speed), speed);
    speed_->setCurrentIndex(speed_->findData(preferences.voice().speed));
    auto* hear = new QPushButton(Tr::tr("Hear it"), this);
    hear->setAutoDefault(false);
    problem_->setWordWrap(true);
    problem_->hide();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(20);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(Tr::tr("Questions are read out"), where_);
    form->addRow(Tr::tr("Voice"), voice_);
    form->addRow(Tr::tr("Speed"), speed_);
    auto* hear_row = new QHBoxLayout;
    hear_row->addWidget(hear);
    hear_row->addStretch(1);
    form->addRow(QString(), hear_row);
    form->addRow(problem_);
    voice_->addItem(Tr::tr("The desktop's own"), QString());
    if (const QString name = preferences.voice().name; !name.isEmpty()) {
        voice_->addItem(name, name);
        voice_->setCurrentIndex(1);
    }
    for (QComboBox* box : {where_, voice_, speed_}) {
        // Voices have long names.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::activated, this, &VoiceForm::store);
    }
    connect(hear, &QAbstractButton::clicked, this, [this] {
        problem_->hide();
        narrator_.say(to_spoken_text(sample.toStdString()));
        offer_voices();
    });
    connect(&narrator, &Narrator::failed, this, [this](const QString& why) {
        problem_->setText(Tr::tr("Nothing can be heard: %1.").arg(why));
        problem_->show();
    });
    if (preferences.read_aloud() != ReadAloud::Never)
        offer_voices();
}

void VoiceForm::offer_voices() {
    narrator_.list_voices([form = QPointer(this)](const QStringList& names) {
        if (!form)
            return;
        for (const QString& name : names)
            if (form->voice_->findData(name) < 0)
                form->voice_->addItem(name, name);
    });
}

void VoiceForm::store() {
    preferences_.set_read_aloud(static_cast<ReadAloud>(where_->currentData().toInt()));
    preferences_.set_voice({voice_->currentData().toString(), speed_->currentData().toInt()});
    if (preferences_.read_aloud() != ReadAloud::Never)
        offer_voices();
}

} // namespace greenroom::desktop
