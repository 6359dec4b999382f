internal import Foundation
public import TranslationTypes

/// JSON Lines: each line an object with a unit; fields that are not known are passed over.
///
///     {"id":"7","variants":[{"lang":"kk","text":"Сот үкімі"},{"lang":"ug","text":"سوت ھۆكۈمى"}]}
public struct JSONLReader: TranslationUnitReader, ~Copyable {
    public private(set) var line = 0

    private var lines: LineReader
    private let onError: ((InterchangeError) -> Void)?
    private let decoder = JSONDecoder()

    /// Opens a file.
    /// - Throws: ``InterchangeError`` when it cannot be opened.
    public init(file path: String, options: ReadingOptions = ReadingOptions()) throws(InterchangeError) {
        lines = try LineReader(file: path, longestLine: options.longestLine)
        onError = options.onError
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(
        bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(InterchangeError) {
        lines = LineReader(bytes: bytes, name: name, longestLine: options.longestLine)
        onError = options.onError
    }

    public mutating func next() throws(InterchangeError) -> TranslationUnit? {
        while let text = try lines.next() {
            if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { continue }
            line = lines.line
            do {
                return try unit(text)
            } catch {
                guard let onError else { throw error }
                onError(error)
            }
        }
        return nil
    }

    private func unit(_ text: String) throws(InterchangeError) -> TranslationUnit {
        do {
            return try decoder.decode(JSONUnit.self, from: Data(text.utf8)).unit()
        } catch let error as LanguageTagError {
            throw problem("a language is none", error.description)
        } catch let error as DecodingError {
            throw problem(Self.reason(error), "write a unit as one JSON object a line")
        } catch {
            throw problem("the line is no JSON", "write a unit as one JSON object a line")
        }
    }

    private func problem(_ message: String, _ advice: String) -> InterchangeError {
        InterchangeError(file: lines.file, line: line, message: message, advice: advice)
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "“\(key.stringValue)” is missing\(place(context))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "a value is of the wrong type\(place(context))"
        case .dataCorrupted(let context) where context.codingPath.isEmpty: "the line is no JSON"
        case .dataCorrupted(let context): context.debugDescription
        @unknown default: "the line is no unit"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        context.codingPath.isEmpty ? "" : " at " + context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
