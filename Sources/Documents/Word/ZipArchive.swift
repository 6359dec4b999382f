internal import CZip

/// A zip archive whose entries are inflated within limits.
@safe struct ZipArchive: ~Copyable {
    private let handle: OpaquePointer
    private let file: String
    private let limits: DocumentLimits

    /// Opens an archive in memory.
    init(_ bytes: [UInt8], file: String, limits: DocumentLimits) throws(DocumentError) {
        var message = [CChar](repeating: 0, count: Self.messageRoom)
        // SAFETY: the call copies the bytes, and writes at most `messageRoom` bytes of message.
        let opened = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe message.withUnsafeMutableBufferPointer { message in
                unsafe czip_open(bytes.baseAddress, Int64(bytes.count), message.baseAddress, Int32(message.count))
            }
        }
        guard let opened = unsafe opened else {
            throw DocumentError(
                file: file, message: "the file is no whole DOCX package (\(Self.text(message)))",
                advice: "copy or download it again; it may be cut off or damaged")
        }
        let count = unsafe czip_entry_count(opened)
        if count > Int64(limits.zipEntries) {
            unsafe czip_close(opened)
            throw DocumentError(
                file: file, message: "the package has \(count) parts, more than \(limits.zipEntries)",
                advice: "this is no document as Word writes it; save it anew")
        }
        unsafe handle = opened
        self.file = file
        self.limits = limits
    }

    deinit { unsafe czip_close(handle) }

    /// The bytes of an entry; nil when there is none of that name.
    func read(_ name: String) throws(DocumentError) -> [UInt8]? {
        // SAFETY: the name is read during the call alone.
        let index = unsafe czip_find(handle, name)
        if index < 0 { return nil }
        let size = try checkedSize(of: index, name)
        var result = [UInt8](repeating: 0, count: size)
        var message = [CChar](repeating: 0, count: Self.messageRoom)
        // SAFETY: the call writes at most `size` bytes of the entry and `messageRoom` of message.
        let length = unsafe result.withUnsafeMutableBufferPointer { result in
            unsafe message.withUnsafeMutableBufferPointer { message in
                unsafe czip_read(
                    handle, index, result.baseAddress, Int64(result.count), message.baseAddress, Int32(message.count))
            }
        }
        guard length >= 0 else {
            let reason = length == -2 ? "it is longer than it says" : Self.text(message)
            throw DocumentError(
                file: file, message: "the part \(name) cannot be read (\(reason))",
                advice: "open the file in a word processor and save it anew")
        }
        result.removeLast(size - Int(length))
        return result
    }

    /// The archive with parts replaced; all other parts keep their bytes, and all their order.
    func replacing(_ parts: [String: [UInt8]]) throws(DocumentError) -> [UInt8] {
        let names = parts.keys.sorted()
        var all: [UInt8] = []
        var ranges: [Range<Int>] = []
        for name in names {
            let bytes = parts[name] ?? []
            ranges.append(all.count..<all.count + bytes.count)
            all += bytes
        }
        // SAFETY: each name is read during the call alone.
        let indices = names.map { unsafe czip_find(handle, $0) }
        precondition(!indices.contains { $0 < 0 }, "only parts that were read are replaced")
        var message = [CChar](repeating: 0, count: Self.messageRoom)
        var length: Int64 = 0
        // SAFETY: the new content outlives the call, which writes at most `messageRoom` bytes of message.
        let written = unsafe all.withUnsafeBufferPointer { all in
            var replacements: [czip_replacement] = unsafe []
            for (index, range) in zip(indices, ranges) {
                let bytes = unsafe all.baseAddress.map { unsafe $0 + range.lowerBound }
                unsafe replacements.append(czip_replacement(index: index, bytes: bytes, length: Int64(range.count)))
            }
            return unsafe message.withUnsafeMutableBufferPointer { message in
                unsafe czip_replacing(
                    handle, replacements, Int64(replacements.count), &length, message.baseAddress,
                    Int32(message.count))
            }
        }
        guard let written = unsafe written else {
            throw DocumentError(
                file: file, message: "the package cannot be written (\(Self.text(message)))",
                advice: "open the file in a word processor and save it anew")
        }
        defer { unsafe czip_free(written) }
        // SAFETY: the call gave `length` bytes.
        return unsafe Array(UnsafeBufferPointer(start: written, count: Int(length)))
    }

    /// The size that the archive claims, when it is within the limits.
    private func checkedSize(of index: Int64, _ name: String) throws(DocumentError) -> Int {
        var inflated: Int64 = 0
        var compressed: Int64 = 0
        // SAFETY: both numbers are written during the call alone.
        guard unsafe czip_sizes(handle, index, &inflated, &compressed) else {
            throw DocumentError(
                file: file, message: "the part \(name) has no size",
                advice: "open the file in a word processor and save it anew")
        }
        let isBomb = inflated > Int64(limits.ratioFloor) && inflated / max(1, compressed) > Int64(limits.inflationRatio)
        if inflated > Int64(limits.inflatedBytes) || isBomb {
            throw DocumentError(
                file: file, message: "the part \(name) would unpack from \(compressed) to \(inflated) bytes",
                advice: "this is no document as Word writes it; do not trust it")
        }
        return Int(inflated)
    }

    private static func text(_ message: [CChar]) -> String {
        String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Bytes; libzip's messages are below 100.
    private static let messageRoom = 200
}
