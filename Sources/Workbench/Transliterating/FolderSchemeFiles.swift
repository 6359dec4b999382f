internal import Foundation
internal import Transliteration

/// The schemes and tables beside a user's own scheme.
struct FolderSchemeFiles: SchemeFiles {
    private let folder: URL

    init(beside file: String) { folder = URL(fileURLWithPath: file).deletingLastPathComponent() }

    var names: [String] {
        // A folder that cannot be listed holds nothing for us.
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { $0.hasSuffix(".scheme") || $0.hasSuffix(".table") }.sorted()
    }

    func text(of name: String) -> String? {
        // A name with a slash would lead out of the folder; a file that is not there or not text is no file of ours.
        guard !name.contains("/") else { return nil }
        return try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
}
