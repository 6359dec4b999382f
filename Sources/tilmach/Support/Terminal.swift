import Foundation
import TranslationTypes

/// What the standard streams can show.
struct Terminal: Sendable {
    /// Whether results are read by a person.
    let isInteractive: Bool
    let hasColor: Bool
    /// Columns.
    let width: Int

    static let output = Terminal(descriptor: STDOUT_FILENO)
    static let error = Terminal(descriptor: STDERR_FILENO)

    init(descriptor: Int32) {
        let environment = ProcessInfo.processInfo.environment
        isInteractive = isatty(descriptor) == 1
        hasColor = isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        width = environment["COLUMNS"].flatMap { Int($0) } ?? Self.usualWidth
    }

    /// Text of its own direction inside a line (UAX #9 isolates), on a terminal alone: files and pipes get the bare text.
    func isolated(_ text: String, _ language: LanguageTag) -> String {
        isInteractive && language.script.isRightToLeft ? "\u{2068}\(text)\u{2069}" : text
    }

    func bold(_ text: String) -> String { hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    private static let usualWidth = 100
}
