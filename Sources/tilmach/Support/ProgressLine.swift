import Foundation
import Synchronization

/// A line on the terminal's standard error that says how far long work has come; nothing where nobody looks.
final class ProgressLine: Sendable {
    private let label: String
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

    init(_ label: String) { self.label = label }

    /// Shows a count, at most ten times a second, once the work has taken a moment.
    func show(_ count: Int, of total: Int? = nil, _ noun: String) {
        guard Terminal.error.isInteractive, isDue() else { return }
        let share = total.map { $0 > 0 ? " (\(count * 100 / $0) %)" : "" } ?? ""
        StandardError.write("\r\u{1B}[K\(label): \(count) \(noun)\(share)")
    }

    /// Wipes the line.
    func finish() {
        guard Terminal.error.isInteractive, lastShown.withLock({ $0 }) != nil else { return }
        StandardError.write("\r\u{1B}[K")
    }

    private func isDue() -> Bool {
        let now = ContinuousClock.now
        return lastShown.withLock { last in
            if let previous = last, now - previous < Self.interval { return false }
            last = now
            return true
        }
    }

    private static let interval: Duration = .milliseconds(100)
}
