internal import Foundation
public import Markup
public import TranslationTypes

/// JSON Lines, the one format that holds all of a unit without XML; keys are sorted, so that files compare well.
public struct JSONLWriter<Sink: ByteSink & ~Copyable>: TranslationUnitWriter, ~Copyable {
    private var sink: Sink
    private let name: String
    private let encoder: JSONEncoder

    /// Begins a file in `sink`, which `name` stands for in errors.
    public init(to sink: consuming Sink, name: String) {
        self.sink = sink
        self.name = name
        encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    public mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
        do {
            let line = try encoder.encode(JSONUnit(unit))
            try sink.write(Array(line) + [UInt8(ascii: "\n")])
        } catch let error as MarkupError {
            throw InterchangeError(error)
        } catch {
            throw InterchangeError(file: name, message: "a unit cannot be written as JSON: \(error.localizedDescription)")
        }
    }

    public consuming func close() throws(InterchangeError) { _ = try finish() }

    /// Makes the file final and gives the sink back.
    public consuming func finish() throws(InterchangeError) -> Sink {
        do { try sink.commit() } catch { throw InterchangeError(error) }
        return sink
    }
}

extension JSONLWriter where Sink == AtomicFile {
    /// Begins a file that appears under its name when it is closed.
    /// - Throws: ``InterchangeError`` when it cannot be created.
    public init(file path: String) throws(InterchangeError) {
        self.init(to: try InterchangeError.wrapping { () throws(MarkupError) in try AtomicFile(path) }, name: path)
    }
}
