internal import Foundation
internal import Interchange

/// Writes findings as JSON Lines in the order of the archive, whichever task is done first.
///
/// What comes too early is held back, and whoever is too far ahead waits, so that memory does not grow with the archive.
actor FindingLog {
    private var file: AtomicFile
    private var turn = 0
    private var early: [Int: [UInt8]] = [:]
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var isAbandoned = false

    /// Begins a file, which appears when it is closed.
    init(_ path: String) throws { file = try AtomicFile(path) }

    /// Takes the lines of a piece of work.
    func write(_ lines: [UInt8], order: Int) async throws {
        while order - turn > Self.mostAhead, !isAbandoned { await withCheckedContinuation { waiting.append($0) } }
        guard !isAbandoned else { throw CancellationError() }
        early[order] = lines
        while let next = early.removeValue(forKey: turn) {
            turn += 1
            try file.write(next)
        }
        wake()
    }

    /// Takes no more, since a task has failed whose turn the others would wait for.
    func abandon() {
        isAbandoned = true
        wake()
    }

    /// Gives the file its name.
    func close() throws { try file.commit() }

    private func wake() {
        let ready = waiting
        waiting = []
        for one in ready { one.resume() }
    }

    /// Pieces of work that one task may be ahead of another.
    private static let mostAhead = 256
}

/// A finding of an archive as JSON has it: with the date and the authors of the text.
struct WrittenArchiveFinding: Encodable {
    let finding: WrittenFinding
    let date: String?
    let authors: [String]

    private enum Keys: String, CodingKey { case date, authors }

    func encode(to encoder: any Encoder) throws {
        try finding.encode(to: encoder)
        var container = encoder.container(keyedBy: Keys.self)
        try container.encodeIfPresent(date, forKey: .date)
        if !authors.isEmpty { try container.encode(authors, forKey: .authors) }
    }
}
