internal import COpenCC
internal import Synchronization

/// Converts between simplified and traditional Chinese by one configuration of OpenCC.
///
/// May be used from several tasks at once: OpenCC promises nothing about threads, so one conversion goes through at a time.
final class ChineseConverter: Sendable {
    /// OpenCC's handle and who closes it.
    @safe private struct Handle: ~Copyable {
        let pointer: OpaquePointer

        init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

        // SAFETY: the handle was opened once and is closed once, here.
        deinit { unsafe copencc_close(pointer) }
    }

    private let handle: Mutex<Handle>
    /// The room for OpenCC's words about a failure, in bytes.
    private static let messageRoom = 512

    /// Opens a configuration of the installed data by its name, for example `s2t`.
    ///
    /// - Throws: ``LanguageDataError`` when OpenCC's data is missing or has no such configuration.
    init(_ configuration: String) throws(LanguageDataError) {
        var message = [CChar](repeating: 0, count: Self.messageRoom)
        // SAFETY: the message has the room that is said, and the name is read during the call alone.
        let opened = unsafe copencc_open(configuration + ".json", &message, message.count)
        guard let opened = unsafe opened else {
            let words = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            throw LanguageDataError(
                .chineseConversions,
                "OpenCC cannot open \(configuration): \(words); install \(LanguageDataFile.chineseConversions.package)")
        }
        handle = unsafe Mutex(Handle(opened))
    }

    /// The text converted; the text itself where OpenCC refuses it. Zero characters, which OpenCC would stop at, are kept.
    func convert(_ text: String) -> String {
        guard text.utf8.contains(0) else { return convertStretch(text) }
        return text.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false)
            .map { convertStretch(String($0)) }.joined(separator: "\0")
    }

    private func convertStretch(_ text: String) -> String {
        var text = text
        return handle.withLock { handle in
            // SAFETY: the bytes stay in place during the call; the result ends with zero and is ours to free.
            text.withUTF8 { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
                    guard let start = bytes.baseAddress, bytes.count > 0,
                        let result = unsafe copencc_convert(handle.pointer, start, bytes.count)
                    else { return nil }
                    defer { unsafe copencc_free(result) }
                    return unsafe String(cString: result)
                }
            }
        } ?? text
    }
}
