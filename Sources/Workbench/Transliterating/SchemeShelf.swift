internal import Foundation
internal import TextNormalization
internal import TranslationTypes
internal import Transliteration

/// The schemes that a run uses, each made ready once, when a text first needs it.
final class SchemeShelf {
    private let request: SchemeRequest
    private let catalog: SchemeCatalog
    private let data: any LanguageData
    private var own: Transliterator?
    /// By id, and by those names that mean one scheme whatever the text.
    private var ready: [String: Transliterator] = [:]
    /// What was found for texts of a kind.
    private var chosen: [Question: [String]] = [:]
    /// Whether the same schemes serve every text.
    let isFixed: Bool

    private struct Question: Hashable {
        /// A short name; nil for the usual scheme.
        let name: String?
        let script: Script
        let language: String?
    }

    /// - Throws: `SchemeError` for a scheme that is not there or whose file is faulty: before any text is read.
    init(_ request: SchemeRequest, data: any LanguageData) throws {
        self.request = request
        self.data = data
        catalog =
            request.rulesFile.map { SchemeCatalog.standard.overlaid(by: FolderSchemeFiles(beside: $0)) } ?? .standard
        for name in request.schemes {
            let ids = try catalog.ids(of: name, source: request.source)
            if ids.count == 1 { ready[name] = try catalog.transliterator(ids[0], data: data) }
        }
        let hasOwn = request.rulesFile != nil
        isFixed = (hasOwn || !request.schemes.isEmpty) && request.schemes.allSatisfy { [ready] in ready[$0] != nil }
        if let file = request.rulesFile { own = try ownScheme(file) }
    }

    private func ownScheme(_ file: String) throws -> Transliterator {
        let text: String
        do { text = try String(contentsOfFile: file, encoding: .utf8) } catch {
            throw WorkbenchError("\(file): cannot be read as UTF-8 text: \(error.localizedDescription)")
        }
        return try catalog.transliterator(text: text, file: file, data: data)
    }

    /// The schemes for a text: those that are named, or else the usual one from its language and script.
    ///
    /// - Throws: `SchemeError` or `WorkbenchError` where the text does not tell which scheme a short name means.
    func transliterators(for text: String) throws -> [Transliterator] {
        if let own, request.schemes.isEmpty { return [own] }
        if request.schemes.isEmpty {
            guard let usual = try usual(for: text) else { throw noUsualScheme(for: text) }
            return [usual]
        }
        return try (own.map { [$0] } ?? []) + request.schemes.map { try transliterator(named: $0, for: text) }
    }

    /// The same for one line of many: nil in place of a scheme where none is for the line's script, so that it stays as it is.
    func choices(for line: String) throws -> [Transliterator?] {
        if own == nil && request.schemes.isEmpty { return [try usual(for: line)] }
        return try (own.map { [$0] } ?? [])
            + request.schemes.map { name in
                if ready[name] == nil, try ids(of: name, for: line).isEmpty { return nil }
                return try transliterator(named: name, for: line)
            }
    }

    /// The scheme of an id or alias; where several bear the alias, the one for the text's language and script.
    func transliterator(named name: String, for text: String) throws -> Transliterator {
        if let known = ready[name] { return known }
        let ids = try ids(of: name, for: text)
        guard ids.count == 1 else {
            let all = try catalog.ids(of: name, source: request.source)
            throw SchemeError.ambiguous(name, ids: ids.isEmpty ? all : ids)
        }
        return try transliterator(id: ids[0])
    }

    private func transliterator(id: String) throws -> Transliterator {
        if let known = ready[id] { return known }
        let made = try catalog.transliterator(id, data: data)
        ready[id] = made
        return made
    }

    /// The schemes that a short name may mean for a text: the script decides, and the language where it does not.
    private func ids(of name: String, for text: String) throws -> [String] {
        let script = script(of: text)
        let byScript = try answer(Question(name: name, script: script, language: nil)) {
            try catalog.ids(of: name, source: request.source, script: script)
        }
        guard byScript.count > 1, request.source == nil else { return byScript }
        let language = LanguageIdentifier.standard.identify(text).language
        return try answer(Question(name: name, script: script, language: language.language)) {
            try catalog.ids(of: name, source: language, script: script)
        }
    }

    private func usual(for text: String) throws -> Transliterator? {
        guard let target = request.target else {
            throw WorkbenchError(
                "no scheme is given",
                advice: "Name one with --scheme, or a language and script with --to, as in --to kk-Latn.")
        }
        let script = script(of: text)
        let language = (request.source ?? LanguageIdentifier.standard.identify(text).language).language
        let ids = try answer(Question(name: nil, script: script, language: language)) {
            let schemes = try catalog.usualSchemes(from: script, to: target)
            return Self.fitting(
                schemes, language: language, script: script, target: target, isGiven: request.source != nil
            )
            .map { [$0.id] } ?? []
        }
        return try ids.first.map { try transliterator(id: $0) }
    }

    /// The scheme of the text's language. A short name may not show its language: then in Latin letters it is a name of the world,
    /// which schemes of English read, else a way inside the language that is asked for is meant.
    private static func fitting(
        _ schemes: [Scheme], language: String, script: Script, target: LanguageTag, isGiven: Bool
    ) -> Scheme? {
        if let fitting = schemes.first(where: { $0.language.language == language }) { return fitting }
        if isGiven { return nil }
        return schemes.first { $0.language == .english && script == .latin }
            ?? schemes.first { $0.language.language == target.language } ?? schemes.first
    }

    private func answer(_ question: Question, find: () throws -> [String]) rethrows -> [String] {
        if let known = chosen[question] { return known }
        let found = try find()
        chosen[question] = found
        return found
    }

    private func script(of text: String) -> Script {
        if let script = request.source?.explicitScript { return script }
        let script = Script(ofText: text)
        // Which form of Chinese a text is in matters to the conversions between the two.
        guard script == .han, request.source.map({ $0.language == "zh" }) ?? true else { return script }
        return LanguageIdentifier.standard.identify(text).language.script
    }

    private func noUsualScheme(for text: String) -> WorkbenchError {
        let language = (request.source ?? LanguageIdentifier.standard.identify(text).language).language
        let target = request.target.map { "\($0.language)-\($0.script)" } ?? ""
        return WorkbenchError(
            "there is no usual scheme from \(language)-\(script(of: text)) to \(target)",
            advice: "Name a scheme with --scheme; --list shows them. Give the text's language with --from.")
    }
}
