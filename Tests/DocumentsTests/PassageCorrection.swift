import Documents
import TranslationTypes

/// Corrects files in memory, for tests.
enum PassageCorrection {
    /// The passages' texts.
    static func texts(_ source: String, _ name: String) throws -> [String] {
        try PassageDocument(bytes: Array(source.utf8), name: name).passages.map(\.sides[0].text)
    }

    /// The file with every occurrence of a text in its passages replaced.
    static func replacing(_ old: String, with new: String, in bytes: [UInt8], _ name: String) throws -> [UInt8] {
        let document = try PassageDocument(bytes: bytes, name: name)
        return try document.applying(edits(of: old, to: new, in: document))
    }

    static func replacing(_ old: String, with new: String, in source: String, _ name: String) throws -> String {
        String(decoding: try replacing(old, with: new, in: Array(source.utf8), name), as: UTF8.self)
    }

    static func edits(of old: String, to new: String, in document: PassageDocument) -> [(Int, PassageEdit)] {
        document.passages.flatMap { passage in
            occurrences(of: Array(old.utf8), in: Array(passage.sides[0].text.utf8)).map {
                (passage.number, PassageEdit(utf8Range: $0, replacement: new))
            }
        }
    }

    private static func occurrences(of wanted: [UInt8], in text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var place = 0
        while place + wanted.count <= text.count {
            let range = place..<place + wanted.count
            if text[range].elementsEqual(wanted) {
                result.append(range)
                place = range.upperBound
            } else {
                place += 1
            }
        }
        return result
    }
}
