internal import EmbeddedData

/// The schemes that are embedded in the binary.
struct EmbeddedSchemeFiles: SchemeFiles {
    private static let folder = "schemes/"

    let names = EmbeddedFile.paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }

    func text(of name: String) -> String? { EmbeddedFile(Self.folder + name)?.text }
}
