public import Foundation
internal import Interchange

/// Runs a transform over JSON Lines: one line out for one line in, in order, in constant memory.
///
/// A bad line becomes `{"error": {"line": N, "message": "…"}}` and the stream goes on. The output is flushed when the
/// input pauses, so that the filter can answer a conversation.
public struct JSONLinesFilter: Sendable {
    /// What a run came to.
    public struct Summary: Sendable, Hashable {
        /// Lines read, bad ones among them.
        public var lines = 0
        /// Lines that were answered by an `error` object.
        public var badLines = 0
    }

    /// Where the lines go.
    public struct Output {
        let write: ([UInt8]) throws -> Void
        let flush: () throws -> Void

        /// - Parameters:
        ///   - write: takes a line with its end; may keep it back.
        ///   - flush: sends what was kept back.
        public init(write: @escaping ([UInt8]) throws -> Void, flush: @escaping () throws -> Void) {
            self.write = write
            self.flush = flush
        }
    }

    /// A filter keeps nothing from run to run, so that one serves many.
    public init() {}

    /// Filters until the input ends.
    /// - Throws: what reading and writing throw: the run is then not whole, and must not end with success.
    public func run(
        over input: FileHandle, with transform: inout some BatchTransform, to output: Output,
        progress: (Int) -> Void = { _ in }
    ) throws -> Summary {
        var lines = ByteLineReader(input, longestLine: Self.longestLine)
        var summary = Summary()
        while let line = try lines.next() {
            summary.lines += 1
            let answer = Self.answer(to: line, number: summary.lines, by: &transform)
            if answer.isError { summary.badLines += 1 }
            try output.write(answer.bytes + [UInt8(ascii: "\n")])
            if lines.isDrained {
                try output.flush()
                progress(summary.lines)
            }
        }
        return summary
    }

    private static func answer(
        to line: ByteLineReader.Line, number: Int, by transform: inout some BatchTransform
    ) -> (bytes: [UInt8], isError: Bool) {
        do {
            guard case .bytes(let bytes) = line else {
                throw WorkbenchError("the line is longer than \(longestLine) bytes")
            }
            let parsed = try JSONLine(bytes)
            return (parsed.adding(try transform.members(for: parsed)), false)
        } catch {
            return (errorObject(line: number, message: "\(error)"), true)
        }
    }

    private static func errorObject(line: Int, message: String) -> [UInt8] {
        struct Report: Encodable {
            struct Place: Encodable {
                let line: Int
                let message: String
            }
            let error: Place
        }
        do {
            return try JSONFragment.bytes(Report(error: .init(line: line, message: message)))
        } catch {
            preconditionFailure("an integer and a text are always JSON: \(error)")
        }
    }

    /// Bytes: 64 MiB, some two hundred times a long article pair.
    private static let longestLine = 64 << 20
}
