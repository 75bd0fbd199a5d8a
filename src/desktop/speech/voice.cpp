#include "desktop/speech/voice.h"

#include "desktop/speech/service_thread.h"
#include "desktop/speech/tr.h"

#include <QTextToSpeech>
#include <QVoice>

#include <memory>
#include <utility>

namespace greenroom::desktop {
namespace {

/// Asks a speech service, which may have to be started first, on a thread that may wait for it.
class ServiceVoice : public Voice {
public:
    ~ServiceVoice() override {
        thread_.run([this] { service_.reset(); });
        thread_.end(std::chrono::seconds{1});
    }

    void say(const QString& text, const VoiceChoice& choice) override {
        thread_.run([this, text, choice] {
            if (!find_service())
                return fail(Tr::tr("nothing reads aloud here; install speech-dispatcher, espeak-ng and "
                                   "qt6-speech-speechd-plugin"));
            for (const QVoice& voice : service_->availableVoices())
                if (voice.name() == choice.name)
                    service_->setVoice(voice);
            service_->setRate(std::clamp(choice.speed / 100.0 - 1, -1.0, 1.0));
            service_->say(text);
        });
    }

    void stop() override {
        thread_.run([this] {
            if (service_)
                service_->stop();
        });
    }

    void list(std::function<void(const QStringList&)> then) override {
        thread_.run([this, then = std::move(then)] {
            QStringList names;
            if (find_service())
                for (const QVoice& voice : service_->availableVoices())
                    names.append(voice.name());
            thread_.deliver([then, names] { then(names); });
        });
    }

private:
    void fail(const QString& why) {
        thread_.deliver([this, why] { failed(why); });
    }

    /// On the thread: the first of the services that works; false where none does.
    bool find_service() {
        if (service_ && service_->state() != QTextToSpeech::Error)
            return true;
        service_.reset();
        QStringList engines = QTextToSpeech::availableEngines();
        engines.removeAll(QStringLiteral("mock"));
        // Its voices are the better ones.
        if (engines.removeAll(QStringLiteral("speechd")) > 0)
            engines.prepend(QStringLiteral("speechd"));
        for (const QString& engine : engines) {
            auto service = std::make_unique<QTextToSpeech>(engine);
            if (service->state() == QTextToSpeech::Error)
                continue;
            QObject::connect(service.get(), &QTextToSpeech::errorOccurred, service.get(),
                             [this](QTextToSpeech::ErrorReason, const QString& what) { fail(what); });
            QObject::connect(service.get(), &QTextToSpeech::stateChanged, service.get(),
                             [this](QTextToSpeech::State state) {
                                 if (state == QTextToSpeech::Ready)
                                     thread_.deliver([this] { ended(); });
                             });
            service_ = std::move(service);
            return true;
        }
        return false;
    }

    ServiceThread thread_;
    std::unique_ptr<QTextToSpeech> service_; ///< the thread's
};

} // namespace
} // namespace greenroom::desktop

greenroom::desktop::Voice* greenroom_make_voice() { return new greenroom::desktop::ServiceVoice; }
