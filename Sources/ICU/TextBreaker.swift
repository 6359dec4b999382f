internal import CICU

/// Boundaries of characters, words, lines and sentences in UTF-8 text (UAX #14, UAX #29, ICU dictionaries for Han).
///
/// A breaker belongs to one task at a time. Offsets count UTF-8 bytes.
///
///     var breaker = try TextBreaker(.word, locale: "zh")
///     breaker.forEachBoundary(in: bytes) { utf8Offset, status in … }
@safe public struct TextBreaker: ~Copyable {
    /// What to break into.
    public enum Kind: Sendable { case grapheme, word, line, sentence }

    /// What the run before a word boundary is (ICU `UWordBreak`).
    public struct Status: Sendable, Hashable {
        /// ICU's rule status of the word rules; breakers of other kinds give it other meanings.
        public let rawValue: Int32
        /// Spaces and punctuation.
        public var isNoWord: Bool { rawValue < 100 }
        /// Digits of any script, with the separators between them, as in `3,14`.
        public var isNumber: Bool { (100..<200).contains(rawValue) }
        /// Letters, kana or Han.
        public var isWord: Bool { rawValue >= 200 }
        /// Han or kana, as ICU's dictionary cuts them.
        public var isIdeographic: Bool { rawValue >= 400 }
    }

    private let handle: OpaquePointer

    /// Opens a breaker for a locale such as `kk` or `zh@ss=standard`; unknown languages get the root rules.
    /// - Throws: ``ICUError`` when ICU has no data.
    public init(_ kind: Kind, locale: String) throws(ICUError) {
        var status: cicu_status = 0
        let cKind =
            switch kind {
            case .grapheme: CICU_BREAK_GRAPHEME
            case .word: CICU_BREAK_WORD
            case .line: CICU_BREAK_LINE
            case .sentence: CICU_BREAK_SENTENCE
            }
        // SAFETY: the call copies the locale's name; a handle comes back unless the status says otherwise.
        let opened = unsafe cicu_break_open(cKind, locale, &status)
        try ICUError.check(status, "break iterator for \(locale)")
        guard let opened = unsafe opened else { throw ICUError("break iterator for \(locale)", status: 7) }
        unsafe handle = opened
    }

    deinit { unsafe cicu_break_close(handle) }

    /// Calls `body` with each boundary after the start, and with the status of the run that it ends.
    ///
    /// Linear in the length of the text. At most 2 GiB of text.
    public mutating func forEachBoundary(
        in utf8: Span<UInt8>, _ body: (_ utf8Offset: Int, _ status: Status) -> Void
    ) {
        if utf8.isEmpty { return }
        unsafe utf8.withUnsafeBufferPointer { buffer in
            var status: cicu_status = 0
            // SAFETY: the buffer stays in place for this closure, and the iterator is not used after it.
            unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
                unsafe cicu_break_set_text(handle, bytes.baseAddress, Int64(bytes.count), &status)
            }
            precondition(status <= 0, "ICU refused a UTF-8 text")
            while true {
                let offset = unsafe cicu_break_next(handle)
                if offset < 0 { return }
                body(Int(offset), Status(rawValue: unsafe cicu_break_rule_status(handle)))
            }
        }
    }

    /// Every boundary of a text, start and end included, as UTF-8 offsets.
    public mutating func boundaries(of text: String) -> [Int] {
        var text = text
        text.makeContiguousUTF8()
        var result = [0]
        forEachBoundary(in: text.utf8Span.span) { offset, _ in result.append(offset) }
        return result
    }
}
