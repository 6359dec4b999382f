internal import Inflection
internal import Transliteration
internal import TranslationTypes

/// How a word in one script is read to be compared with the terms of a language.
struct ScriptRoute: Sendable {
    /// What `form` calls the way; empty for the language's usual script.
    let name: String
    let index: LexemeIndex
    /// Ways to write the word in the script of the index; none where it is already.
    let conversions: [Transliterator]
    /// How the word as it stands is folded.
    let folding: WordFolding

    /// The word in the ways that it can be read, folded.
    func readings(of word: Span<UInt8>) -> [[UInt8]] {
        guard !conversions.isEmpty else { return [folding.fold(word)] }
        var bytes: [UInt8] = []
        for place in word.indices { bytes.append(word[place]) }
        let text = String(decoding: bytes, as: UTF8.self)
        var readings: [[UInt8]] = []
        for conversion in conversions {
            let reading = index.folding.fold(conversion.transliterate(text).utf8Span.span)
            if !readings.contains(reading) { readings.append(reading) }
        }
        return readings
    }
}

/// The scripts that words are told apart by.
enum WordScript: Int, CaseIterable {
    case latin, cyrillic, arabic, other

    /// The script of a word by its first letter that has one.
    init(of word: Span<UInt8>) {
        var offset = 0
        var script = WordScript.other
        while offset < word.count, script == .other {
            switch TextUnit.next(word, &offset) {
            case 0x41...0x24F, 0x1E00...0x1EFF: script = .latin
            case 0x400...0x52F, 0x1C80...0x1C8F: script = .cyrillic
            case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: script = .arabic
            default: break
            }
        }
        self = script
    }
}
