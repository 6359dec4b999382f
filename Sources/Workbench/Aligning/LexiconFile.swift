internal import Alignment
internal import Foundation
internal import Interchange
internal import MemoryStorage
internal import TranslationTypes

/// The file beside a memory that keeps what the memory taught of one pair of languages, with the state of the memory that it was learnt in.
///
/// It lies in a hidden folder beside the memory, `.lexicons/NAME.ENDING.SOURCE-TARGET`, and can be thrown away: it is made again.
struct LexiconFile {
    private let url: URL

    init(memory: MemoryFile, source: LanguageTag, target: LanguageTag) {
        url = memory.url.deletingLastPathComponent().appending(path: Self.folder, directoryHint: .isDirectory)
            .appending(path: "\(memory.url.lastPathComponent).\(source)-\(target)")
    }

    /// A lexicon and the state of its memory.
    struct Content {
        var state: MemoryState
        var lexicon: Lexicon
    }

    /// What the file holds; nil when there is none that can be read, for then it is to be made anew.
    func read() -> Content? {
        guard let data = FileManager.default.contents(atPath: url.path),
            let end = data.firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        guard let state = MemoryState(line: String(decoding: data[..<end], as: UTF8.self)) else { return nil }
        do {
            return Content(state: state, lexicon: try Lexicon(bytes: Array(data[(end + 1)...])))
        } catch {
            // Damaged or of an older version.
            return nil
        }
    }

    /// Replaces the file as a whole.
    /// - Throws: what making folder or file throws, as in a folder that cannot be written.
    func write(_ content: Content) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        var file = try AtomicFile(url.path)
        try file.write(Array("\(content.state.line)\n".utf8))
        try file.write(content.lexicon.bytes)
        try file.commit()
    }

    private static let folder = ".lexicons"
}
