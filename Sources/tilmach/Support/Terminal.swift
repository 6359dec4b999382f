import Foundation
import TranslationTypes

/// What the standard streams can show.
struct Terminal: Sendable {
    /// Whether results are read by a person.
    let isInteractive: Bool
    let hasColor: Bool
    /// Columns.
    let width: Int
    /// Columns, where a person reads or says how many; nil where another program does.
    let fixedWidth: Int?

    static let output = Terminal(descriptor: STDOUT_FILENO)
    static let error = Terminal(descriptor: STDERR_FILENO)

    init(descriptor: Int32) {
        let environment = ProcessInfo.processInfo.environment
        isInteractive = isatty(descriptor) == 1
        hasColor = isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        fixedWidth =
            environment["COLUMNS"].flatMap { Int($0) }.map { max($0, Self.leastWidth) }
            ?? (isInteractive ? Self.columns(of: descriptor) ?? Self.usualWidth : nil)
        width = fixedWidth ?? Self.usualWidth
    }

    /// The width that the terminal itself states.
    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        // SAFETY: TIOCGWINSZ fills in one winsize.
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return max(Int(size.ws_col), leastWidth)
    }

    /// Text of its own direction inside a line (UAX #9 isolates), on a terminal alone: files and pipes get the bare text.
    func isolated(_ text: String, _ language: LanguageTag) -> String {
        isInteractive && language.script.isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }

    func bold(_ text: String) -> String { hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    private static let usualWidth = 100
    private static let leastWidth = 40
}
