internal import Foundation
internal import Interchange
internal import Terminology
internal import TranslationTypes

/// The ledger of names of a workspace: `id kind lang script name status source date`, one name a line.
enum NameLedger {
    private static let columns = ["id", "name", "lang", "script", "status", "source", "date", "kind"]

    /// Reads the ledger as concepts whose terms are proper nouns and whose subject is the kind of name.
    /// - Throws: ``WorkbenchError`` with file and line when a column is missing or a line is wrong.
    static func read(_ path: String) throws -> Termbase {
        let handle = try open(path)
        var reader = try DelimitedReader(handle, name: path)
        let places = try places(reader.columns, path)
        var concepts: [String: Concept] = [:]
        var order: [String] = []
        while let record = try reader.next() {
            let fields = record.fields.map { reader.format.text(of: $0) }
            let term = try term(fields, places, "\(path):\(record.line)")
            if concepts[term.id] == nil { order.append(term.id) }
            let empty = Concept(identifier: term.id, subject: term.kind)
            concepts[term.id, default: empty].terms.append(term.term)
        }
        return try Termbase(order.compactMap { concepts[$0] })
    }

    private static func open(_ path: String) throws -> FileHandle {
        do { return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
            throw WorkbenchError("\(path): cannot be opened: \(error.localizedDescription)")
        }
    }

    private static func places(_ head: [String], _ path: String) throws -> [String: Int] {
        var places: [String: Int] = [:]
        for (place, name) in head.enumerated() { places[name.lowercased()] = place }
        for needed in ["id", "name", "lang"] where places[needed] == nil {
            throw WorkbenchError(
                "\(path):1: the column “\(needed)” is missing",
                advice: "A ledger has the columns \(columns.joined(separator: ", ")).")
        }
        return places
    }

    private static func term(
        _ fields: [String], _ places: [String: Int], _ place: String
    ) throws -> (id: String, kind: String?, term: Term) {
        func field(_ name: String) -> String? {
            guard let index = places[name], index < fields.count, !fields[index].isEmpty else { return nil }
            return fields[index]
        }
        guard let id = field("id"), let name = field("name"), let code = field("lang") else {
            throw WorkbenchError("\(place): id, name or lang is empty")
        }
        var language = try LanguageTag(code)
        if let script = field("script").flatMap({ Script($0) }), language.script != script {
            language = LanguageTag(language: language.language, script: script, region: language.region)
        }
        var status: TermStatus?
        if let written = field("status") {
            guard let known = TermStatus(rawValue: written.lowercased()) else {
                let all = TermStatus.allCases.map(\.rawValue).joined(separator: ", ")
                throw WorkbenchError("\(place): “\(written)” is no status", advice: "Known are \(all).")
            }
            status = known
        }
        let term = Term(
            name, language: language, status: status, partOfSpeech: .properNoun, casePolicy: .insensitive,
            source: field("source"), date: field("date"))
        return (id, field("kind"), term)
    }
}
