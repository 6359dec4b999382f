internal import Foundation
internal import Interchange
internal import Terminology

/// Findings that are known and let be: a file of their fingerprints, so that a check reports only what is new.
///
/// A fingerprint is made of the file's name, the rule, the words found and those around them, so that it lives through changes
/// elsewhere in the file. The same finding twice needs two entries.
public struct Baseline: Sendable {
    private struct Content: Codable {
        var version: Int
        var findings: [String: Int]
    }

    private var left: [String: Int]

    /// The version of the file's form.
    private static let version = 1
    /// Characters on each side of a finding that make it the same one.
    private static let context = 20

    /// Reads a baseline.
    /// - Throws: ``WorkbenchError`` when the file is missing or no baseline.
    public init(file path: String) throws {
        do {
            let content = try JSONDecoder().decode(Content.self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
            guard content.version == Self.version else {
                throw WorkbenchError(
                    "\(path): a baseline of version \(content.version)", advice: "Write it anew with --write-baseline.")
            }
            left = content.findings
        } catch let error as WorkbenchError {
            throw error
        } catch {
            throw WorkbenchError(
                "\(path): no baseline can be read from it: \(error.localizedDescription)",
                advice: "Make one with: tilmach check FILES --write-baseline \(path)")
        }
    }

    /// Whether a finding is in the baseline; each entry answers once.
    public mutating func takes(_ found: FileFinding) -> Bool {
        let key = Self.fingerprint(of: found)
        guard let count = left[key], count > 0 else { return false }
        left[key] = count - 1
        return true
    }

    /// Writes the findings of a report as a baseline; the file appears when it is complete.
    public static func write(_ findings: [FileFinding], to path: String) throws {
        var counts: [String: Int] = [:]
        for found in findings { counts[fingerprint(of: found), default: 0] += 1 }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var file = try AtomicFile(path)
        try file.write(Array(try encoder.encode(Content(version: version, findings: counts))) + [UInt8(ascii: "\n")])
        try file.commit()
    }

    /// What a finding is known by.
    static func fingerprint(of found: FileFinding) -> String {
        let (before, after) = found.context(context)
        let name = URL(fileURLWithPath: found.file).lastPathComponent
        return [name, found.finding.rule, before, found.match, after].joined(separator: "|")
    }
}
