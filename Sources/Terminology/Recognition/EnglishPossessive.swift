/// The 's of English, which belongs to no term.
enum EnglishPossessive {
    /// Takes it off a folded word.
    ///
    /// - Returns: The bytes that it has in the word as it stands; 0 where there is none.
    static func strip(_ word: inout [UInt8], _ raw: Span<UInt8>) -> Int {
        guard word.count > 2, word.suffix(2).elementsEqual("'s".utf8) else { return 0 }
        word.removeLast(2)
        // One byte for the letter; the apostrophe before it has one or more.
        var bytes = 2
        while bytes < raw.count, raw[raw.count - bytes] & 0xC0 == 0x80 { bytes += 1 }
        return bytes
    }
}
