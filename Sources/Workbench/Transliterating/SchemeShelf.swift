internal import Foundation
internal import TextNormalization
internal import TranslationTypes
internal import Transliteration

/// The schemes that a run uses, each made ready once, when a text first needs it.
final class SchemeShelf {
    private let request: SchemeRequest
    private let catalog: SchemeCatalog
    private let data: any LanguageData
    private var ready: [String: Transliterator] = [:]
    private var usual: [LanguageTag: String] = [:]
    private var own: Transliterator?
    /// Whether the same schemes serve every text.
    private(set) var isFixed = true

    /// - Throws: `SchemeError` for a scheme that is not there or whose file is faulty: before any text is read.
    init(_ request: SchemeRequest, data: any LanguageData) throws {
        self.request = request
        self.data = data
        catalog =
            request.rulesFile.map { SchemeCatalog.standard.overlaid(by: FolderSchemeFiles(beside: $0)) } ?? .standard
        if let file = request.rulesFile { own = try ownScheme(file) }
        var isFixed = own != nil || !request.schemes.isEmpty
        for name in request.schemes {
            let ids = try catalog.ids(of: name, source: request.source)
            if ids.count == 1 { ready[name] = try catalog.transliterator(ids[0], data: data) } else { isFixed = false }
        }
        self.isFixed = isFixed
    }

    private func ownScheme(_ file: String) throws -> Transliterator {
        let text: String
        do { text = try String(contentsOfFile: file, encoding: .utf8) } catch {
            throw WorkbenchError("\(file): cannot be read as UTF-8 text: \(error.localizedDescription)")
        }
        return try catalog.transliterator(text: text, file: file, data: data)
    }

    /// The schemes for a text: those that are named, or else the usual one from its language and script.
    func transliterators(for text: String) throws -> [Transliterator] {
        if own == nil && request.schemes.isEmpty { return [try usualTransliterator(for: text)] }
        return try (own.map { [$0] } ?? []) + request.schemes.map { try transliterator(named: $0, for: text) }
    }

    /// The scheme of an id or alias; where several bear the alias, the one for the text's language and script.
    func transliterator(named name: String, for text: String) throws -> Transliterator {
        if let known = ready[name] { return known }
        let ids = try catalog.ids(of: name, source: request.source)
        if ids.count == 1 { return try transliterator(id: ids[0]) }
        let source = sourceLanguage(of: text)
        let narrowed = try catalog.ids(of: name, source: source, script: source.script)
        guard narrowed.count == 1 else { throw SchemeError.ambiguous(name, ids: narrowed) }
        return try transliterator(id: narrowed[0])
    }

    private func transliterator(id: String) throws -> Transliterator {
        if let known = ready[id] { return known }
        let made = try catalog.transliterator(id, data: data)
        ready[id] = made
        return made
    }

    private func usualTransliterator(for text: String) throws -> Transliterator {
        guard let target = request.target else {
            throw WorkbenchError(
                "no scheme is given",
                advice: "Name one with --scheme, or a language and script with --to, as in --to kk-Latn.")
        }
        let source = sourceLanguage(of: text)
        if let id = usual[source] { return try transliterator(id: id) }
        let schemes = try catalog.usualSchemes(from: source.script, to: target)
        // A short name may not show its language. In Latin letters it is a name of the world, which schemes of English read; else
        // a way inside the language that is asked for is meant.
        let fitting = schemes.first { $0.language.language == source.language }
        let scheme =
            fitting ?? schemes.first { $0.language == .english && source.script == .latin }
            ?? schemes.first { $0.language.language == target.language } ?? schemes.first
        guard let scheme, fitting != nil || request.source == nil else {
            throw WorkbenchError(
                "there is no usual scheme from \(source.language)-\(source.script) to \(target.language)-\(target.script)",
                advice: "Name a scheme with --scheme; --list shows them. Give the text's language with --from.")
        }
        usual[source] = scheme.id
        return try transliterator(id: scheme.id)
    }

    private func sourceLanguage(of text: String) -> LanguageTag {
        if let given = request.source, given.explicitScript != nil { return given }
        let found = LanguageIdentifier.standard.identify(text).language
        let script = found.language == "und" ? text.firstScript : found.script
        // Where the language is given, the script is what the text shows.
        return LanguageTag(language: request.source?.language ?? found.language, script: script)
    }
}

extension String {
    /// The script of the first letter; the common one for a text without letters.
    fileprivate var firstScript: Script {
        ScriptRun.runs(in: self).first { $0.script != .common && $0.script != .unknown }?.script ?? .common
    }
}
