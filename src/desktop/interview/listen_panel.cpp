#include "desktop/interview/listen_panel.h"

#include "desktop/base/formats.h"
#include "desktop/interview/answer_recordings.h"
#include "desktop/interview/tr.h"
#include "desktop/interview/waveform.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"
#include "study/interview/speaking.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;

QString seconds_text(milliseconds time) {
    return Tr::tr("%1 s").arg(QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1));
}

constexpr std::array speeds{1.0, 1.5, 2.0};
constexpr std::size_t most_earlier = 3;

} // namespace

QString spoken_figures(const SpokenAnswer& spoken) {
    QStringList parts{elapsed_text(spoken.length)};
    if (!spoken.first_word)
        return parts.first() + QStringLiteral("  ·  ") + Tr::tr("nobody speaks in it");
    parts += Tr::tr("first word after %1").arg(seconds_text(*spoken.first_word));
    const int pauses = static_cast<int>(spoken.pauses.size());
    parts += pauses == 0 ? Tr::tr("no pause over 2 s")
                         : Tr::tr("%1, the longest %2")
                               .arg(Tr::tr("%Ln pause(s)", nullptr, pauses), seconds_text(longest_pause(spoken)));
    parts += Tr::tr("%1 silence").arg(percent_text(silence_share(spoken)));
    constexpr double quiet = -40;
    if (spoken.loudness < quiet)
        parts += Tr::tr("quiet");
    if (const auto words = words_a_minute(spoken))
        parts += Tr::tr("%Ln word(s) a minute", nullptr, static_cast<int>(std::lround(*words)));
    if (spoken.fillers)
        parts += Tr::tr("%Ln filler word(s)", nullptr, *spoken.fillers);
    return parts.join(QStringLiteral("  ·  "));
}

AttemptView::AttemptView(const Theme& theme, AnswerRecordings& recordings, const SpokenAttempt& attempt,
                         const QString& title, const QString& key, QWidget* parent)
    : QWidget(parent), recordings_(recordings), attempt_(attempt), file_(recordings.file_of(attempt.answer)),
      play_(new KeyedButton(theme, Tr::tr("Listen"), key, this)), waveform_(new Waveform(theme, this)),
      measures_(make_label("small", {}, this)), problem_(make_label("error", {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (!title.isEmpty())
        column->addWidget(make_label("small", title, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(play_);
    row->addWidget(waveform_, 1);
    column->addLayout(row);
    measures_->setWordWrap(true);
    column->addWidget(measures_);
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);
    show_measures(attempt.answer);
    connect(play_, &QAbstractButton::clicked, this, &AttemptView::toggle);
    connect(waveform_, &Waveform::toggled, this, &AttemptView::toggle);
    connect(waveform_, &Waveform::jumped, this, [this](milliseconds to) {
        if (is_playing())
            play_from(to);
    });
    Recorder& recorder = recordings.recorder();
    connect(&recorder, &Recorder::played, this, [this](const QString& file, milliseconds at) {
        if (file == file_)
            waveform_->show_position(at);
    });
    connect(&recorder, &Recorder::stopped, this, [this](const QString& file, const QString& why) {
        if (file != file_)
            return;
        show_playing();
        problem_->setVisible(!why.isEmpty());
        problem_->setText(Tr::tr("It cannot be heard: %1.").arg(why));
        // Heard to its end, it begins anew.
        constexpr milliseconds end{300};
        if (why.isEmpty() && waveform_->position() + end > waveform_->length())
            waveform_->show_position({});
    });
    recorder.read(file_, [view = QPointer(this)](const ReadRecording& read) {
        if (!view)
            return;
        if (!read.problem.isEmpty()) {
            view->problem_->setText(Tr::tr("It cannot be read: %1.").arg(read.problem));
            view->problem_->show();
            return;
        }
        SpokenAnswer measures = read.measures;
        // Stored measures are those that are told; only where the sound ends may differ.
        if (view->attempt_.answer.length.count() > 0)
            measures.pauses = view->attempt_.answer.pauses;
        view->waveform_->show_recording(read.peaks, measures);
    });
}

QString AttemptView::measures_text() const { return measures_->text(); }

bool AttemptView::is_playing() const { return recordings_.recorder().playing() == file_; }

void AttemptView::toggle() {
    if (is_playing())
        return recordings_.recorder().stop_playing();
    play_from(waveform_->position());
}

void AttemptView::play_from(milliseconds at) {
    problem_->hide();
    recordings_.recorder().play(file_, at, speed_);
    show_playing();
}

void AttemptView::show_playing() { play_->set_text(is_playing() ? Tr::tr("Stop") : Tr::tr("Listen")); }

void AttemptView::set_speed(double speed) {
    speed_ = speed;
    if (is_playing())
        play_from(waveform_->position());
}

void AttemptView::show_measures(const SpokenAnswer& spoken) {
    attempt_.answer = spoken;
    measures_->setText(spoken.length.count() == 0 ? Tr::tr("not measured yet") : spoken_figures(spoken));
}

ListenPanel::ListenPanel(const Theme& theme, AnswerRecordings& recordings, const SpokenAttempt& shown,
                         const std::vector<SpokenAttempt>& attempts, const QString& key, QWidget* parent)
    : QFrame(parent), recordings_(recordings) {
    setObjectName(QStringLiteral("panel"));
    // Nothing plays on that nobody sees; at the end the recorder may be gone before the panel is.
    connect(this, &QObject::destroyed, &recordings.recorder(), &Recorder::stop_playing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(make_label("heading", Tr::tr("What you said"), this), 1);
    QButtonGroup* group = make_loose_group(*this);
    for (const double speed : speeds) {
        auto* button = new QPushButton(Tr::tr("%1×").arg(QLocale().toString(speed)), this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(speed == 1);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(Tr::tr("At %1 times the speed").arg(QLocale().toString(speed)));
        group->addButton(button);
        head->addWidget(button);
        speeds_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, speed] { set_speed(speed); });
    }
    column->addLayout(head);
    const auto add = [&](const SpokenAttempt& attempt, const QString& title, const QString& with) {
        views_.push_back(new AttemptView(theme, recordings, attempt, title, with, this));
        column->addWidget(views_.back());
    };
    add(shown, {}, key);
    for (const SpokenAttempt& attempt : attempts) {
        if (views_.size() > most_earlier)
            break;
        if (attempt.started < shown.started)
            add(attempt, Tr::tr("Earlier: %1").arg(moment_text(attempt.started)), {});
    }
}

void ListenPanel::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        recordings_.recorder().stop_playing();
    QFrame::hideEvent(event);
}

void ListenPanel::toggle() {
    if (recordings_.recorder().playing().isEmpty())
        views_.front()->toggle();
    else
        recordings_.recorder().stop_playing();
}

void ListenPanel::set_speed(double speed) {
    for (std::size_t place = 0; place < speeds.size(); ++place)
        speeds_[place]->setChecked(speeds[place] == speed);
    for (AttemptView* view : views_)
        view->set_speed(speed);
}

} // namespace greenroom::desktop
