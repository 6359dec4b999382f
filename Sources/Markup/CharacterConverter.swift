internal import CXML

/// A converter between two character encodings, piece by piece; a character may be cut between two pieces.
///
///     var converter = try CharacterConverter(from: "windows-1251", to: "UTF-8", file: "a.po")
///     converter.convert([0xCF, 0xEE]).bytes    // "По" in UTF-8
@safe public struct CharacterConverter: ~Copyable {
    /// What became of a piece.
    public struct Result: Sendable, Hashable {
        /// The converted bytes.
        public let bytes: [UInt8]
        /// How many bytes of the piece were taken; the rest belongs before the next piece.
        public let taken: Int
        /// Whether the bytes after those are none of the first encoding, or a character that the second lacks.
        public let isStopped: Bool
    }

    private let handle: OpaquePointer

    /// Names are those of IANA, such as `windows-1251`.
    /// - Throws: ``MarkupError`` with `file` in it when the system cannot convert between the two.
    public init(from: String, to: String, file: String) throws(MarkupError) {
        // SAFETY: the names are read during the call alone.
        let opened = unsafe cxml_converter_open(to, from)
        guard let opened = unsafe opened else {
            throw MarkupError(
                file: file, message: "the encoding \(from == "UTF-8" ? to : from) is not known here",
                advice: "save the file as UTF-8")
        }
        unsafe handle = opened
    }

    deinit { unsafe cxml_converter_close(handle) }

    /// Converts as much of a piece as can be.
    public mutating func convert(_ piece: [UInt8]) -> Result {
        var taken: Int64 = 0
        var result = unsafe cxml_bytes()
        // SAFETY: the piece outlives the call; the result holds until the next call and is copied.
        let status = unsafe piece.withUnsafeBufferPointer { buffer in
            unsafe cxml_converter_run(handle, buffer.baseAddress, Int64(buffer.count), &taken, &result)
        }
        let bytes = unsafe UnsafeRawBufferPointer(start: result.bytes, count: Int(result.length))
        return unsafe Result(bytes: Array(bytes), taken: Int(taken), isStopped: status == CXML_CONVERSION_STOPPED)
    }
}
