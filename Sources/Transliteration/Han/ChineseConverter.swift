internal import COpenCC
internal import Synchronization

/// Converts between simplified and traditional Chinese by one configuration of OpenCC.
///
/// The dictionaries of OpenCC 1.4 are used where they are installed (``LanguageData/conversionFolders``), with the system's library; otherwise the
/// configurations of that library itself. May be used from several tasks at once: OpenCC promises nothing about threads, so
/// one conversion goes through at a time.
final class ChineseConverter: Sendable {
    /// The room for OpenCC's words about a failure, in bytes.
    private static let messageRoom = 512

    private let handle: Mutex<Handle>
    /// Whether the dictionaries of OpenCC 1.4 are used, which need no supplement.
    let isComplete: Bool

    /// Opens a configuration by its name, for example `s2t`.
    ///
    /// - Throws: ``LanguageDataError`` when OpenCC's data is missing or has no such configuration.
    init(_ configuration: String, folders: [String]) throws(LanguageDataError) {
        var message = [CChar](repeating: 0, count: Self.messageRoom)
        if let steps = HanTables.chains.steps(of: configuration) {
            for folder in folders {
                // SAFETY: the message has the room that is said, and the texts are read during the call alone.
                guard let opened = unsafe copencc_chain_open(folder, steps, &message, message.count) else { continue }
                handle = unsafe Mutex(Handle(chain: opened))
                isComplete = true
                return
            }
        }
        // SAFETY: as above.
        guard let opened = unsafe copencc_open(configuration + ".json", &message, message.count) else {
            let words = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            throw LanguageDataError(
                .chineseConversions,
                "OpenCC cannot open \(configuration): \(words); install \(LanguageDataFile.chineseConversions.package)")
        }
        handle = unsafe Mutex(Handle(converter: opened))
        isComplete = false
    }

    /// The text converted; the text itself where OpenCC refuses it. Zero characters, which OpenCC would stop at, are kept.
    func convert(_ text: String) -> String {
        guard text.utf8.contains(0) else { return handle.withLock { $0.convert(text) } }
        return text.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false)
            .map { stretch in handle.withLock { $0.convert(String(stretch)) } }.joined(separator: "\0")
    }

    /// A handle of OpenCC and who closes it.
    @safe private struct Handle: ~Copyable {
        private let pointer: OpaquePointer
        private let isChain: Bool

        init(chain: OpaquePointer) {
            unsafe pointer = chain
            isChain = true
        }

        init(converter: OpaquePointer) {
            unsafe pointer = converter
            isChain = false
        }

        // SAFETY: the handle was opened once and is closed once, here, by the function of its kind.
        deinit { if isChain { unsafe copencc_chain_close(pointer) } else { unsafe copencc_close(pointer) } }

        func convert(_ text: String) -> String {
            var copy = text
            // SAFETY: the bytes stay in place during the call; the result ends with zero and is ours to free.
            let converted = copy.withUTF8 { bytes -> String? in
                unsafe bytes.withMemoryRebound(to: CChar.self) { bytes -> String? in
                    guard let start = bytes.baseAddress, bytes.count > 0 else { return nil }
                    let result =
                        unsafe isChain
                        ? copencc_chain_convert(pointer, start, bytes.count)
                        : copencc_convert(pointer, start, bytes.count)
                    guard let result = unsafe result else { return nil }
                    defer { unsafe release(result) }
                    return unsafe String(cString: result)
                }
            }
            return converted ?? text
        }

        private func release(_ result: UnsafeMutablePointer<CChar>) {
            // SAFETY: the text came from this handle's library and is freed once.
            if isChain { unsafe copencc_chain_free(result) } else { unsafe copencc_free(result) }
        }
    }
}
