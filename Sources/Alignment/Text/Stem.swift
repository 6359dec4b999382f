internal import TranslationTypes

/// What of a word a lexicon counts, so that endings and compounds do not scatter its counts.
///
/// A word counts twice: nearly whole, which tells it from others, and by its root, which is met more often.
enum Stem {
    /// The parts of a word; none for numbers, which have evidence of their own.
    static func stems(of word: PreparedText.Word) -> [String] {
        var room: [UInt8] = []
        var stems: [String] = []
        forEachStem(of: word, &room) { stems.append(String(decoding: $0, as: UTF8.self)) }
        return stems
    }

    /// Calls `body` with each part of a word in UTF-8.
    /// - Parameter room: space for a part, used again and again.
    @inline(__always)
    static func forEachStem(of word: PreparedText.Word, _ room: inout [UInt8], _ body: ([UInt8]) -> Void) {
        if word.script == .common { return }
        let isHan = word.script == .han
        room.removeAll(keepingCapacity: true)
        // Where the fourth and the sixth letter begin.
        var letters = 0
        var (rootEnd, end) = (0, 0)
        for byte in word.form.utf8 {
            if byte & 0xC0 != 0x80 { letters += 1 }
            if !isHan, letters > length { break }
            room.append(byte)
            if letters <= rootLength { rootEnd = room.count }
            end = room.count
        }
        body(room)
        if isHan {
            if letters > 1 { for letter in word.form.unicodeScalars { body(Array(String(letter).utf8)) } }
        } else if letters > rootLength {
            room.removeSubrange(rootEnd..<end)
            room.append(rootMark)
            body(room)
        }
    }

    /// Letters; tells most roots of English, Russian, Kazakh and Uyghur apart and cuts off most of their endings.
    private static let length = 5
    /// Letters; what is left of a root under changes of its end.
    private static let rootLength = 3
    /// Tells roots from words of three letters.
    private static let rootMark = UInt8(ascii: "-")
}
