import Foundation
import Synchronization

/// Standard output, written in large pieces.
///
/// A closed pipe ends the process quietly by its signal, which is what a pipeline expects.
final class StandardOutput: Sendable {
    static let shared = StandardOutput()

    private let pending = Mutex<[UInt8]>([])

    private init() {}

    /// Adds text to what is written.
    func write(_ text: some StringProtocol) throws { try write(bytes: text.utf8) }

    /// Adds a line.
    func writeLine(_ text: String = "") throws {
        try write(text)
        try write("\n")
    }

    func write(bytes: some Sequence<UInt8>) throws {
        let full: [UInt8]? = pending.withLock { buffer in
            buffer.append(contentsOf: bytes)
            guard buffer.count >= Self.pieceSize else { return nil }
            defer { buffer.removeAll(keepingCapacity: true) }
            return buffer
        }
        if let full { try FileHandle.standardOutput.write(contentsOf: full) }
    }

    /// Adds a large piece, which is written at once, without a copy.
    func write(piece: [UInt8]) throws {
        guard piece.count >= Self.pieceSize else { return try write(bytes: piece) }
        try flush()
        try FileHandle.standardOutput.write(contentsOf: piece)
    }

    /// Writes what is left.
    func flush() throws {
        let rest = pending.withLock { buffer in
            defer { buffer.removeAll(keepingCapacity: true) }
            return buffer
        }
        if !rest.isEmpty { try FileHandle.standardOutput.write(contentsOf: rest) }
    }

    /// Bytes; one pipe buffer of Linux.
    private static let pieceSize = 1 << 16
}

/// Standard error: talk, warnings, progress.
enum StandardError {
    static func write(_ text: String) {
        // A person who closed standard error does not want to hear of it.
        try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
    }

    static func note(_ text: String) { write("tilmach: \(text)\n") }
}
