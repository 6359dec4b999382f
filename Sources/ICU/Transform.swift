internal import CICU

/// One of ICU's transforms, for example `Han-Latin` or `Any-NFC`; belongs to one task at a time.
@safe public struct Transform: ~Copyable {
    private let handle: OpaquePointer
    private let identifier: String

    /// Opens a transform by its identifier (CLDR transforms, UTS #35).
    /// - Throws: ``ICUError`` when ICU knows no such transform.
    public init(_ identifier: String) throws(ICUError) {
        var status: cicu_status = 0
        // SAFETY: the identifier is read during the call alone.
        let opened = unsafe cicu_transform_open(identifier, &status)
        guard status <= 0, let opened = unsafe opened else {
            throw ICUError("transform \(identifier)", status: status)
        }
        unsafe handle = opened
        self.identifier = identifier
    }

    deinit { unsafe cicu_transform_close(handle) }

    /// The text transformed.
    public mutating func apply(to text: String) throws(ICUError) -> String {
        var text = text
        var status: cicu_status = 0
        var length: Int32 = 0
        // SAFETY: the text stays in place during the call; the result is ours to free.
        let result = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
                unsafe cicu_transform_apply(handle, bytes.baseAddress, Int32(bytes.count), &length, &status)
            }
        }
        guard status <= 0, let result = unsafe result else {
            throw ICUError("transform \(identifier)", status: status)
        }
        defer { unsafe cicu_free(result) }
        return unsafe String(
            decoding: UnsafeRawBufferPointer(start: result, count: Int(length)), as: UTF8.self)
    }
}
