internal import CEmbeddedData

/// A file that was embedded in the binary when it was built.
struct EmbeddedFile {
    /// The path below `Sources/CEmbeddedData/data`, for example `srx/kk.srx`.
    let path: String
    let bytes: [UInt8]

    /// Copies the file with this path; nil when there is none.
    init?(_ path: String) {
        var count = 0
        // SAFETY: the table has `count` entries of constant strings and constant bytes.
        guard let files = unsafe cembedded_files(&count) else { return nil }
        for index in 0..<count {
            let file = unsafe files[index]
            guard unsafe String(cString: file.path) == path else { continue }
            self.path = path
            bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
            return
        }
        return nil
    }

    /// The paths of all files, sorted.
    static var paths: [String] {
        var count = 0
        // SAFETY: as above.
        guard let files = unsafe cembedded_files(&count) else { return [] }
        return (0..<count).map { unsafe String(cString: files[$0].path) }
    }
}
