internal import CXML

/// Why a marked-up text cannot be read or written.
public struct MarkupError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file's path, or the name that the text was given.
    public let file: String
    /// The 1-based line; nil where there is none, as when the file cannot be opened.
    public let line: Int?
    /// The 1-based column in characters, as libxml2 counts them; nil where there is none.
    public let column: Int?
    /// What is wrong.
    public let message: String
    /// What the user may do about it; empty when the message says all.
    public let advice: String

    /// Puts the value together from its parts.
    public init(file: String, line: Int? = nil, column: Int? = nil, message: String, advice: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.advice = advice
    }

    /// The place, what is wrong, and the advice.
    public var description: String {
        let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
        return "\(file)\(place): \(message)" + (advice.isEmpty ? "" : "; \(advice)")
    }
}

extension MarkupError {
    /// An error as libxml2 or our C side reported it, with advice for the frequent ones.
    init(file: String, _ error: cxml_error) {
        let message = unsafe String(error.message)
        self.init(
            file: file, line: unsafe error.line > 0 ? Int(error.line) : nil,
            column: unsafe error.column > 0 ? Int(error.column) : nil,
            message: message, advice: Self.advice(for: message))
    }

    private static func advice(for message: String) -> String {
        adviceByPhrase.first { message.contains($0.phrase) }?.advice ?? ""
    }

    /// Phrases of libxml2's messages (parser.c, encoding.c) and of our own C side.
    private static let adviceByPhrase: [(phrase: String, advice: String)] = [
        ("entities of a DTD are refused", "write the character itself or a number such as &#160;"),
        ("xmlParseEntityRef", "write & as &amp;"),
        ("Unescaped '<'", "write < as &lt;"),
        ("not proper UTF-8", "save the file as UTF-8, or declare the encoding that it has"),
        ("labelled UTF-16", "save the file as UTF-16, or declare UTF-8"),
        ("the declaration says", "correct the declaration or save the file in the encoding that it names"),
        ("Unsupported encoding", "save the file as UTF-8"),
        ("input conversion failed", "the declared encoding is not the file's; save the file as UTF-8"),
        ("the document ends", "the file is cut off; fetch or export it again"),
        ("the document does not begin", "check that the file is XML"),
        ("not in the encoding of", "save the file as UTF-8, or declare the encoding that it has"),
        ("Namespace prefix", "declare the prefix with an xmlns attribute"),
        ("Opening and ending tag mismatch", "close each element inside the one that holds it"),
        ("than the limit allows", "split the file; if it came from elsewhere, do not trust it"),
    ]
}

extension String {
    /// A copy of bytes that the C side holds; libxml2 gives valid UTF-8.
    init(_ bytes: cxml_bytes) {
        guard let start = unsafe bytes.bytes else {
            self = ""
            return
        }
        // SAFETY: the C side keeps `length` bytes at `bytes` until its next call.
        self = unsafe String(
            decoding: UnsafeRawBufferPointer(start: start, count: Int(bytes.length)), as: UTF8.self)
    }

    /// As above, but nil where the document says nothing.
    init?(ifPresent bytes: cxml_bytes) {
        guard unsafe bytes.bytes != nil else { return nil }
        unsafe self.init(bytes)
    }
}
