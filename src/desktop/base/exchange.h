#pragma once

#include "desktop/base/app_context.h"
#include "desktop/base/job_progress.h"
#include "exchange/anki_packages.h"

#include <QObject>
#include <QString>

#include <filesystem>

namespace greenroom::desktop {

class Background;

/// Takes files in and writes files for other programs and machines, beside the window, one after the other.
class Exchange : public QObject {
    Q_OBJECT

public:
    /// Code in packages has the colours of `colour`, which is called on the other thread.
    Exchange(AppContext& context, Background& background, ColourCode colour, QObject* parent = nullptr);

    /// Whether it can be imported: a file, no folder, whose name has one of the endings.
    static bool can_import(const std::filesystem::path& file);

    /// Imports a file; cards of packages and tables become Markdown in a folder of its name among the learner's own.
    void import(const std::filesystem::path& file);
    /// Writes what the ending of the file's name says: all there is (.json), every card as an Anki package (.apkg), as
    /// a table (.csv).
    void export_to(const std::filesystem::path& file);
    bool is_running() const { return progress_->is_running(); }
    /// What runs or waits is given up, and changes nothing.
    void cancel() { progress_->cancel(); }

Q_SIGNALS:
    void started(const QString& what);
    /// How far it is, from 0 to 1.
    void progressed(double share);
    /// What came of it, with what could not be carried, a line each.
    void finished(const QString& what);
    void failed(const QString& why);
    /// The collection has other cards, reviews or settings now.
    void imported();

private:
    template<typename Work, typename Done>
    void run(const QString& what, Work work, Done done);

    AppContext& context_;
    Background& background_;
    ColourCode colour_;
    JobProgress* progress_;
};

} // namespace greenroom::desktop
