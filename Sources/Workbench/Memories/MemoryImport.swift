internal import Foundation
internal import Interchange
internal import MemoryStorage
internal import TranslationTypes

/// Adds the units of exchange files to a memory.
///
/// A file is read twice: first to see that it is sound, then to store it batch by batch. So a malformed file adds nothing,
/// and memory stays constant however large the file is. Importing a file again finds its units there and changes nothing,
/// which is also how an import that was cut off is finished.
public struct MemoryImport {
    private let target: MemoryFile
    private let duplicates: Duplicates
    private let isDryRun: Bool
    private let keepsGoing: Bool

    /// - Parameters:
    ///   - target: a writable memory, which is made when it is not there.
    ///   - duplicates: what to do with a unit that the memory already holds, whole or in part.
    ///   - isDryRun: reads and reports, and changes nothing.
    ///   - keepsGoing: adds what can be read of a file with errors.
    public init(
        into target: MemoryFile, duplicates: Duplicates = .merge, isDryRun: Bool = false, keepsGoing: Bool = false
    ) {
        self.target = target
        self.duplicates = duplicates
        self.isDryRun = isDryRun
        self.keepsGoing = keepsGoing
    }

    /// Imports one file; errors are part of the report.
    /// - Parameters:
    ///   - file: the path of the exchange file; its ending or, for `.xml`, its root element says the format.
    ///   - progress: told now and then how many units are stored.
    public func run(file: String, progress: (Int) -> Void = { _ in }) -> MemoryImportReport {
        var report = MemoryImportReport(file: file)
        do {
            let format = try ExchangeFormat(file: file)
            report.format = format.rawValue
            let pieces = check(file, format, into: &report)
            guard report.errors.isEmpty || keepsGoing && report.read.units > 0 else { return report }
            if isDryRun {
                try rehearse(file, format, pieces, into: &report, progress)
            } else {
                let store = try SQLiteMemoryStore.open(path: target.url.path, mode: .create)
                try fill(store, from: file, format, pieces, into: &report, progress)
            }
        } catch {
            report.add(error)
        }
        return report
    }

    /// Reads the file to its end, counts, and notes what is wrong.
    ///
    /// - Returns: How many units the reader gives: a unit of an XLIFF file may come in several, one for each segment.
    private func check(_ file: String, _ format: ExchangeFormat, into report: inout MemoryImportReport) -> Int {
        var errors: [any Error] = []
        var pieces = 0
        do {
            var reader = try format.reader(file: file, options: ReadingOptions(onError: { errors.append($0) }))
            var place = 0
            while let unit = try reader.next() {
                defer { place += 1 }
                do { try MemoryLimits.check(unit, index: place) } catch {
                    errors.append(InterchangeError(file: file, line: reader.line, message: "\(error)"))
                    continue
                }
                pieces += 1
                report.read.variants += unit.variants.count
            }
            report.read.units = reader.unitsRead ?? pieces
        } catch {
            report.read.units = pieces
            errors.append(error)
        }
        for error in errors { report.add(error) }
        return pieces
    }

    /// Imports into a copy that is thrown away: the one way to say exactly what an import would do.
    private func rehearse(
        _ file: String, _ format: ExchangeFormat, _ pieces: Int, into report: inout MemoryImportReport,
        _ progress: (Int) -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tilmach-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What cannot be removed from the folder for temporary files, the system removes.
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appending(path: "rehearsal.tmdb").path
        if FileManager.default.fileExists(atPath: target.url.path) {
            try SQLiteMemoryStore.open(path: target.url.path, mode: .readOnly).backUp(to: copy)
        }
        try fill(
            try SQLiteMemoryStore.open(path: copy, mode: .create), from: file, format, pieces, into: &report, progress)
    }

    private func fill(
        _ store: SQLiteMemoryStore, from file: String, _ format: ExchangeFormat, _ pieces: Int,
        into report: inout MemoryImportReport,
        _ progress: (Int) -> Void
    ) throws {
        var batches = MemoryStorage.MemoryImport(
            into: store, operation: OperationID("import/\(UUID().uuidString)"), duplicates: duplicates.policy)
        var reader = try format.reader(file: file, options: ReadingOptions(onError: { _ in }))
        // What is wrong was noted by the check; where the file breaks off, the second reading ends.
        var count = 0
        while count < pieces, let unit = try reader.next() {
            do { try MemoryLimits.check(unit) } catch { continue }
            try batches.add(unit)
            if count.isMultiple(of: Self.progressInterval) { progress(count) }
            count += 1
        }
        let stored = try batches.finish()
        report.added = stored.added
        report.merged = stored.merged
        report.skipped = stored.skipped
    }

    /// Units between two reports of progress.
    private static let progressInterval = 1000
}
