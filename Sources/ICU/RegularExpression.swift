internal import CICU

/// An ICU regular expression over UTF-8 text; belongs to one task at a time.
///
/// SRX 2.0 segmentation rules are written in this syntax. Offsets count UTF-8 bytes.
@safe public struct RegularExpression: ~Copyable {
    private let handle: OpaquePointer

    /// Compiles a pattern.
    /// - Throws: ``ICUError`` with the offset in the pattern at which it is wrong.
    public init(_ pattern: String) throws(ICUError) {
        var status: cicu_status = 0
        var errorOffset: Int32 = 0
        var pattern = pattern
        // SAFETY: ICU copies the pattern before the call returns.
        let opened = pattern.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
                unsafe cicu_regex_open(bytes.baseAddress, Int32(bytes.count), &errorOffset, &status)
            }
        }
        guard status <= 0, let opened = unsafe opened else {
            throw ICUError("pattern “\(pattern)”", status: status, utf16Offset: Int(errorOffset))
        }
        unsafe handle = opened
        unsafe cicu_regex_set_time_limit(opened, Self.timeLimit, &status)
    }

    deinit { unsafe cicu_regex_close(handle) }

    /// Runs `body` with a matcher over `utf8`; the matcher must not leave the closure.
    public mutating func withMatcher<Result>(
        over utf8: Span<UInt8>, _ body: (inout Matcher) throws(ICUError) -> Result
    ) throws(ICUError) -> Result {
        // SAFETY: the buffer stays in place for the closure; ICU does not read it afterwards.
        try unsafe utf8.withUnsafeBufferPointer { buffer throws(ICUError) in
            var status: cicu_status = 0
            unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
                unsafe cicu_regex_set_text(handle, bytes.baseAddress, Int64(bytes.count), &status)
            }
            try ICUError.check(status, "regular expression")
            var matcher = unsafe Matcher(handle: handle)
            return try body(&matcher)
        }
    }

    /// A matcher over one text.
    @safe public struct Matcher: ~Copyable {
        fileprivate let handle: OpaquePointer

        fileprivate init(handle: OpaquePointer) { unsafe self.handle = handle }

        /// The match that begins at this offset, if there is one.
        public mutating func match(at utf8Offset: Int) throws(ICUError) -> Range<Int>? {
            var status: cicu_status = 0
            let found = unsafe cicu_regex_looking_at(handle, Int64(utf8Offset), &status)
            try ICUError.check(status, "matching")
            return found ? try group(0) : nil
        }

        /// The first match at or after this offset.
        public mutating func firstMatch(from utf8Offset: Int) throws(ICUError) -> Range<Int>? {
            var status: cicu_status = 0
            let found = unsafe cicu_regex_find(handle, Int64(utf8Offset), &status)
            try ICUError.check(status, "matching")
            return found ? try group(0) : nil
        }

        /// The part of the last match that a group took; nil when it took no part.
        public mutating func group(_ index: Int) throws(ICUError) -> Range<Int>? {
            var status: cicu_status = 0
            let start = unsafe cicu_regex_start(handle, Int32(index), &status)
            let end = unsafe cicu_regex_end(handle, Int32(index), &status)
            try ICUError.check(status, "group \(index)")
            return start < 0 ? nil : Int(start)..<Int(end)
        }
    }

    /// ICU's unit is about ten thousand engine steps; bounds patterns that a user's file brings.
    private static let timeLimit: Int32 = 10_000
}
