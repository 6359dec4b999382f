internal import Interchange

/// Hands the work of an audit out to its tasks: a file each, or a part of a file that is too large for one task.
actor ArchiveFeed {
    /// A piece of work.
    struct Work: Sendable {
        enum Content: Sendable {
            /// A whole file.
            case file
            /// Passages of a file that several tasks share, with its comments.
            case passages([ArchivePassage], InlineSuppressions)
            /// A file of which nothing more can be read.
            case failure(String)
        }

        /// The place among all pieces, in which their findings are told.
        let order: Int
        /// The number of the file.
        let file: Int
        let content: Content
    }

    private let archive: ArchiveFiles
    private let sharesFiles: Bool
    private let progress: @Sendable (Int) -> Void
    private var file = 0
    private var order = 0
    private var units: ArchiveUnits?
    private var comments = InlineSuppressions([])

    /// - Parameters:
    ///   - sharesFiles: whether large files are handed out in parts.
    ///   - progress: told how many files were handed out.
    init(_ archive: ArchiveFiles, sharesFiles: Bool, progress: @escaping @Sendable (Int) -> Void) {
        self.archive = archive
        self.sharesFiles = sharesFiles
        self.progress = progress
    }

    /// The next piece; nil when all is done.
    func next() -> Work? {
        guard file < archive.paths.count else { return nil }
        do {
            if units == nil { units = try opened() }
            guard let units else { return piece(.file, isLast: true) }
            let batch = try units.next(Self.batchSize)
            return piece(.passages(batch, comments), isLast: batch.isEmpty)
        } catch {
            return piece(.failure("\(error)"), isLast: true)
        }
    }

    /// The units of a file that is shared; nil for one that is not.
    private func opened() throws -> ArchiveUnits? {
        let path = archive.paths[file]
        guard sharesFiles, let format = ExchangeFormat(fileEndingOf: path), ArchiveUnits.areDated(format) else {
            return nil
        }
        guard archive.size(of: file) > Self.largestUndivided else { return nil }
        comments = archive.comments(in: file)
        return try archive.units(of: file, format: format)
    }

    private func piece(_ content: Work.Content, isLast: Bool) -> Work {
        let work = Work(order: order, file: file, content: content)
        order += 1
        if isLast {
            file += 1
            units = nil
            progress(file)
        }
        return work
    }

    /// Units: some milliseconds of checking, against microseconds of handing over.
    private static let batchSize = 512
    /// Bytes: below 2 MiB a file is over in a moment.
    private static let largestUndivided = 2 << 20
}
