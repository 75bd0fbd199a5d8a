#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <string_view>

namespace {

enum class Stay { UntilPainted, UntilClosed };

/// Nothing but a window: the floor of what any Qt program costs.
class EmptyWindow : public QWidget {
public:
    EmptyWindow(Stay stay, const QString& word) : stay_(stay), word_(word) { resize(1180, 760); }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!word_.isEmpty())
            QPainter(this).drawText(rect(), Qt::AlignCenter, word_);
        if (stay_ == Stay::UntilPainted)
            QTimer::singleShot(0, qApp, &QApplication::quit);
    }

private:
    Stay stay_;
    QString word_;
};

} // namespace

/// Shows an empty window, or with `--word` one with a word, and exits after its first paint, or, with `--stay`, when it
/// is closed.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const std::string_view option = argc > 1 ? argv[1] : "";
    EmptyWindow window(option == "--stay" ? Stay::UntilClosed : Stay::UntilPainted,
                       option == "--word" ? QStringLiteral("Greenroom") : QString());
    window.show();
    return QApplication::exec();
}
