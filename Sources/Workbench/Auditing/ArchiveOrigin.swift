internal import TranslationTypes

/// Where a text of an archive is from.
struct ArchiveOrigin: Sendable, Hashable {
    /// The number of its file.
    var file: Int
    /// The first folder of its path, which mostly is an outlet; empty for files that lie in none.
    var folder: String
    var date: ArchiveDate?
    var authors: [String] = []
}

/// A passage of an archive with the origin of each of its sides.
struct ArchivePassage: Sendable {
    var passage: TextPassage
    var origins: [ArchiveOrigin]
}
