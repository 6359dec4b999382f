internal import CEmbeddedData

/// The schemes that are embedded in the binary.
struct EmbeddedSchemeFiles: SchemeFiles {
    private let indexes: [String: Int]
    let names: [String]

    init() {
        var count = 0
        // SAFETY: the table has `count` entries with constant strings.
        let files = unsafe cembedded_schemes(&count)
        var names: [String] = []
        for index in 0..<count {
            if let file = unsafe files?[index] { names.append(unsafe String(cString: file.path)) }
        }
        self.names = names
        indexes = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    }

    func text(of name: String) -> String? {
        guard let index = indexes[name] else { return nil }
        var count = 0
        // SAFETY: as above; the bytes are constant and live for ever.
        guard let file = unsafe cembedded_schemes(&count)?[index] else { return nil }
        return unsafe String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
    }
}
