internal import CICU

/// Two ICU regular expressions that look at a position in a text from both sides, as a rule of SRX 2.0 does.
///
/// Belongs to one task at a time. Offsets count UTF-8 bytes.
///
///     var rule = try BoundaryExpression(before: "\\bсм\\.", after: "\\s")
///     try rule.withMatcher(over: bytes) { try $0.matches(at: 12, from: 0) }
@safe public struct BoundaryExpression: ~Copyable {
    private let handle: OpaquePointer

    /// Compiles both patterns; an empty one matches everywhere.
    /// - Throws: ``BoundaryExpressionError`` that names the wrong pattern and the place in it.
    public init(before: String, after: String) throws(BoundaryExpressionError) {
        var status: cicu_status = 0
        var errorOffset: Int32 = 0
        var isAfter = false
        var (before, after) = (before, after)
        // SAFETY: ICU copies both patterns before the call returns.
        let opened = before.withUTF8 { first in
            after.withUTF8 { second in
                unsafe first.withMemoryRebound(to: CChar.self) { first in
                    unsafe second.withMemoryRebound(to: CChar.self) { second in
                        unsafe cicu_boundary_open(
                            first.baseAddress, Int32(first.count), second.baseAddress, Int32(second.count),
                            &errorOffset, &isAfter, &status)
                    }
                }
            }
        }
        guard status <= 0, let opened = unsafe opened else {
            let error = ICUError(
                "pattern “\(isAfter ? after : before)”", status: status, utf16Offset: Int(errorOffset))
            throw BoundaryExpressionError(isAfter: isAfter, cause: error)
        }
        unsafe handle = opened
        unsafe cicu_boundary_set_time_limit(opened, Self.timeLimit, &status)
    }

    deinit { unsafe cicu_boundary_close(handle) }

    /// Runs `body` with a matcher over `utf8`; the matcher must not leave the closure.
    public mutating func withMatcher<Result>(
        over utf8: Span<UInt8>, _ body: (inout Matcher) throws(ICUError) -> Result
    ) throws(ICUError) -> Result {
        // SAFETY: the buffer stays in place for the closure; ICU does not read it afterwards.
        try unsafe utf8.withUnsafeBufferPointer { buffer throws(ICUError) in
            var status: cicu_status = 0
            unsafe buffer.withMemoryRebound(to: CChar.self) { bytes in
                unsafe cicu_boundary_set_text(handle, bytes.baseAddress, Int64(bytes.count), &status)
            }
            try ICUError.check(status, "regular expression")
            var matcher = unsafe Matcher(handle: handle)
            return try body(&matcher)
        }
    }

    /// A matcher over one text.
    @safe public struct Matcher: ~Copyable {
        private let handle: OpaquePointer

        fileprivate init(handle: OpaquePointer) { unsafe self.handle = handle }

        /// Whether a stretch that begins at or after `lowerBound` and ends at `utf8Offset` matches the one pattern
        /// and the text from there on begins with a match of the other.
        /// - Throws: ``ICUError`` when a pattern takes too long.
        public mutating func matches(at utf8Offset: Int, from lowerBound: Int) throws(ICUError) -> Bool {
            var status: cicu_status = 0
            let found = unsafe cicu_boundary_matches(handle, Int64(lowerBound), Int64(utf8Offset), &status)
            try ICUError.check(status, "matching")
            return found
        }
    }

    /// ICU's unit is about ten thousand engine steps; bounds patterns that a user's file brings.
    private static let timeLimit: Int32 = 10_000
}

/// A pattern that does not compile.
public struct BoundaryExpressionError: Error, Sendable, Hashable {
    /// Whether it is the pattern of what follows the position.
    public let isAfter: Bool
    /// ICU's reason; its UTF-16 offset counts within the one pattern that is wrong.
    public let cause: ICUError
}
