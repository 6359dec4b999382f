internal import CXML

/// A streaming pull reader of XML 1.0 with namespaces, positions and limits; belongs to one task at a time.
///
/// It reads any encoding that a byte order mark or the declaration names and libxml2 knows, in memory that does not
/// grow with the file. Nothing beyond the file itself is read: a DTD is reported and not loaded, entities other than
/// the five of XML are refused, and attribute defaults of an internal subset are not applied.
///
///     var reader = try XMLReader(bytes: Array("<seg>Сот үкімі</seg>".utf8), name: "example")
///     while let event = try reader.next() { … }    // start(seg), text("Сот үкімі"), end("seg")
@safe public struct XMLReader: ~Copyable {
    /// The file's path, or the name that the bytes were given.
    public let file: String
    /// The 1-based line on which the last event begins; 0 before the first.
    public private(set) var line = 0
    /// The 1-based column at which the last event begins, in characters as libxml2 counts them; 0 before the first.
    public private(set) var column = 0
    /// Where the last event stands among the document's bytes in UTF-8, as ``bytes(_:)`` counts them; an end tag that the
    /// start tag of an empty element includes is empty.
    public private(set) var byteRange = 0..<0

    let handle: OpaquePointer
    /// The names met so far, at their numbers: each becomes a String once.
    private var names: [XMLName] = []

    /// Opens a file; what it holds is looked at by ``next()``.
    /// - Throws: ``MarkupError`` when the file cannot be opened.
    public init(file path: String, limits: XMLLimits = XMLLimits()) throws(MarkupError) {
        try self.init(file: path, limits: limits, chunk: XMLLimits.chunk)
    }

    /// Reads bytes in memory; `name` stands for the file in errors.
    public init(bytes: [UInt8], name: String, limits: XMLLimits = XMLLimits()) throws(MarkupError) {
        self.init(bytes: bytes, name: name, limits: limits, chunk: XMLLimits.chunk)
    }

    init(file path: String, limits: XMLLimits, chunk: Int) throws(MarkupError) {
        var systemError: Int32 = 0
        // SAFETY: the path is read during the call alone.
        let opened = unsafe cxml_reader_open_file(path, limits.forC(chunk: chunk), &systemError)
        guard let opened = unsafe opened else {
            let reason = unsafe String(cString: cxml_system_message(systemError))
            throw MarkupError(file: path, message: "cannot be opened: \(reason)", advice: "check the path")
        }
        file = path
        unsafe handle = opened
    }

    init(bytes: [UInt8], name: String, limits: XMLLimits, chunk: Int) {
        file = name
        // SAFETY: the C side copies the bytes, and never gives NULL.
        unsafe handle = bytes.withUnsafeBufferPointer { buffer in
            unsafe cxml_reader_open_bytes(buffer.baseAddress, Int64(buffer.count), limits.forC(chunk: chunk))
        }
    }

    deinit { unsafe cxml_reader_close(handle) }

    /// The next event; nil at the end of the document.
    ///
    /// An empty element gives a start and an end. After an error every further call throws the same error.
    /// - Throws: ``MarkupError`` with line and column where the document is malformed or beyond a limit.
    public mutating func next() throws(MarkupError) -> XMLEvent? {
        var event = unsafe cxml_event()
        switch unsafe cxml_reader_next(handle, &event) {
        case 0: return nil
        case 1: break
        default: throw unsafe MarkupError(file: file, cxml_reader_error(handle))
        }
        line = unsafe Int(event.line)
        column = unsafe Int(event.column)
        byteRange = unsafe Int(event.first_byte)..<max(Int(event.first_byte), Int(event.end_byte))
        return unsafe translate(event)
    }

    /// The encoding of the document, as far as the first event shows it: `UTF-8` unless it says otherwise.
    public var encoding: String { unsafe String(cxml_reader_encoding(handle)) }

    // SAFETY of what follows: an event's pointers hold until the next call of `cxml_reader_next`, and all are copied.

    private mutating func translate(_ event: cxml_event) -> XMLEvent? {
        switch unsafe event.kind {
        case CXML_START: return unsafe .start(element(event))
        case CXML_END: return unsafe .end(name(event.name).qualified)
        case CXML_TEXT: return unsafe .text(String(event.text))
        case CXML_COMMENT: return unsafe .comment(String(event.text))
        case CXML_PROCESSING_INSTRUCTION:
            return unsafe .processingInstruction(target: String(event.text), data: String(event.second))
        case CXML_DOCTYPE:
            return unsafe .doctype(
                name: String(event.text), publicID: String(ifPresent: event.second),
                systemID: String(ifPresent: event.third))
        default: preconditionFailure("cxml_reader_next gave an event of unknown kind")
        }
    }

    private mutating func element(_ event: cxml_event) -> XMLElement {
        let count = unsafe event.attribute_count
        var attributes: [XMLAttribute] = []
        attributes.reserveCapacity(Int(count))
        for index in 0..<count {
            let attribute = unsafe cxml_reader_attribute(handle, index)
            attributes.append(unsafe XMLAttribute(names: name(attribute.name), value: String(attribute.value)))
        }
        return unsafe XMLElement(names: name(event.name), attributes: attributes)
    }

    private mutating func name(_ number: Int32) -> XMLName {
        while names.count <= Int(number) {
            let name = unsafe cxml_reader_name(handle, Int32(names.count))
            names.append(
                unsafe XMLName(
                    qualified: String(name.qualified), local: String(name.local),
                    namespaceURI: String(ifPresent: name.uri)))
        }
        return names[Int(number)]
    }
}
