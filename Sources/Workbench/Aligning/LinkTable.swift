internal import Alignment

/// Links as a table that a person reviews in a spreadsheet or an editor and that is read back.
///
/// TSV with a header: `source_segments` and `target_segments` hold 1-based segment numbers joined by `+`, or `-` for none; `confidence`; then
/// the two texts, in columns named by their languages. The numbers and the confidence are read back.
public enum LinkTable {
    /// The rows, header first, each without a line end.
    public static func rows(of aligned: AlignedDocuments) -> [String] {
        let header = [
            "source_segments", "target_segments", "confidence", "\(aligned.source.language)",
            "\(aligned.target.language)",
        ]
        return [header.joined(separator: "\t")]
            + aligned.links.map { link in
                [
                    numbers(link.sourceIndexes), numbers(link.targetIndexes),
                    AlignedDocuments.rounded(link.confidence), cell(link.source), cell(link.target),
                ].joined(separator: "\t")
            }
    }

    /// The links that a reviewed table states, in source order, and each segment that it does not name in a link of its own.
    /// - Throws: ``WorkbenchError`` with file and line when a number is none of the documents' or comes twice.
    static func links(
        in text: String, name: String, sourceCount: Int, targetCount: Int
    ) throws(WorkbenchError) -> [Link] {
        var sourceSeen = Set<Int>()
        var targetSeen = Set<Int>()
        var links: [Link] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        if let first = lines.first?.first, first.isNumber || first == "-" {
            throw WorkbenchError(
                "\(name):1: the first line names no columns",
                advice: "Begin with source_segments, a tab, target_segments.")
        }
        for (index, line) in lines.enumerated().dropFirst() where !line.allSatisfy(\.isWhitespace) {
            let place = "\(name):\(index + 1)"
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count >= 2 else {
                throw WorkbenchError(
                    "\(place): a link needs a source and a target column",
                    advice: "Write segment numbers as 3 or 3+4, and - for none, with tabs between the columns.")
            }
            let source = try indexes(cells[0], below: sourceCount, seen: &sourceSeen, side: "source", place)
            let target = try indexes(cells[1], below: targetCount, seen: &targetSeen, side: "target", place)
            if !source.isEmpty || !target.isEmpty {
                links.append(Link(source: source, target: target, confidence: confidence(in: cells)))
            }
        }
        links += leftOver(sourceCount, sourceSeen).map { Link(source: [$0], target: [], confidence: 1) }
        return inSourceOrder(links, and: leftOver(targetCount, targetSeen), targetCount: targetCount)
    }

    private static func numbers(_ indexes: [Int]) -> String {
        indexes.isEmpty ? "-" : indexes.map { String($0 + 1) }.joined(separator: "+")
    }

    private static func cell(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    private static func indexes(
        _ cell: Substring, below count: Int, seen: inout Set<Int>, side: String, _ place: String
    ) throws(WorkbenchError) -> [Int] {
        let text = cell.trimmingASCIIWhiteSpace
        if text == "-" || text.isEmpty { return [] }
        var result: [Int] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            guard let number = Int(part), (1...max(count, 1)).contains(number), count > 0 else {
                throw WorkbenchError(
                    "\(place): “\(part)” is no \(side) segment", advice: "The \(side) has segments 1 to \(count).")
            }
            guard seen.insert(number - 1).inserted else {
                throw WorkbenchError(
                    "\(place): \(side) segment \(number) is in two links",
                    advice: "Join the two links in one row, as in 3+4.")
            }
            result.append(number - 1)
        }
        return result.sorted()
    }

    /// The third column, held between 0 and 1; a row without a number there was stated by a person.
    private static func confidence(in cells: [Substring]) -> Double {
        guard cells.count > 2 else { return 1 }
        // Spreadsheets in Russian and Kazakh write a decimal comma.
        let text = String(cells[2].trimmingASCIIWhiteSpace.map { $0 == "," ? "." : $0 })
        guard let stated = Double(text), stated.isFinite else { return 1 }
        return min(max(stated, 0), 1)
    }

    /// Sorts by source; a row without one stays behind the row before it, and a target segment that no row names follows
    /// the link of the target segment before it.
    private static func inSourceOrder(_ links: [Link], and loneTargets: [Int], targetCount: Int) -> [Link] {
        var keys: [Int] = []
        var keyOfTarget: [Int?] = Array(repeating: nil, count: targetCount)
        for link in links {
            let key = link.source.first ?? keys.last ?? -1
            keys.append(key)
            for target in link.target { keyOfTarget[target] = key }
        }
        for target in loneTargets {
            let key = target > 0 ? keyOfTarget[target - 1] ?? -1 : -1
            keyOfTarget[target] = key
            keys.append(key)
        }
        let all = links + loneTargets.map { Link(source: [], target: [$0], confidence: 1) }
        return all.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { all[$0] }
    }

    private static func leftOver(_ count: Int, _ seen: Set<Int>) -> [Int] {
        (0..<count).filter { !seen.contains($0) }
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    var trimmingASCIIWhiteSpace: String {
        var slice = self
        while let first = slice.first, first == " " || first == "\t" || first == "\r" { slice.removeFirst() }
        while let last = slice.last, last == " " || last == "\t" || last == "\r" { slice.removeLast() }
        return String(slice)
    }
}
