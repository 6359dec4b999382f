internal import CXML

// What a program needs that changes a document in place: the bytes between the events.
extension XMLReader {
    /// Keeps all bytes that are read from now on until ``forgetBytes(before:)`` lets them go; called before the first event.
    ///
    /// The bytes are UTF-8 whatever the document is in: one in another encoding is converted before it is parsed, and its
    /// declaration no longer counts.
    /// - Parameter encoding: what the document is in, as ``encoding`` of another reader gave it.
    /// - Throws: ``MarkupError`` when the system cannot convert from that encoding.
    public mutating func keepBytes(encoding: String) throws(MarkupError) {
        // SAFETY: the name is read during the call alone.
        guard unsafe cxml_reader_keep_bytes(handle, encoding) else {
            throw MarkupError(
                file: file, message: "the encoding \(encoding) is not known here", advice: "save the file as UTF-8")
        }
    }

    /// How many bytes were read so far, the forgotten ones among them.
    public var byteCount: Int { unsafe Int(cxml_reader_byte_count(handle)) }

    /// A copy of bytes that are kept; empty for bytes that are forgotten or not yet read.
    public func bytes(_ range: Range<Int>) -> [UInt8] {
        // SAFETY: the C side gives as many bytes as it says, which hold until its next call and are copied here.
        let piece = unsafe cxml_reader_bytes(handle, Int64(range.lowerBound), Int64(range.upperBound))
        guard let start = unsafe piece.bytes, unsafe piece.length > 0 else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(piece.length)))
    }

    /// Lets the bytes before a place go, so that memory does not grow with the document.
    public mutating func forgetBytes(before end: Int) { unsafe cxml_reader_forget(handle, Int64(end)) }
}
