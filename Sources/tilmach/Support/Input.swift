import Foundation
import TranslationTypes
import Workbench

/// A file that a command reads; “-” is standard input.
struct Input {
    private let path: String

    init(_ path: String) { self.path = path }

    /// What messages call it.
    var name: String { path == "-" ? "standard input" : path }

    /// The stream of its bytes.
    func opened() throws -> FileHandle {
        guard path != "-" else { return .standardInput }
        do { return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
            throw WorkbenchError("\(path): cannot be opened: \(error.localizedDescription)")
        }
    }

    /// The document in it, cut into segments.
    func segmented(by segmentation: DocumentSegmentation, language: LanguageTag?) throws -> SegmentedDocument {
        guard path == "-" else { return try segmentation.segment(file: path, language: language) }
        return try segmentation.segment(stream: .standardInput, name: name, language: language)
    }
}

extension SegmentedDocument {
    /// Says on standard error which language was found, when nobody gave it.
    func explainLanguage(name: String) {
        switch languageOrigin {
        case .given, .declared: break
        case .detected(let confidence):
            let percent = Int((confidence * 100).rounded())
            StandardError.note("\(name): language \(language) (\(percent) % sure); --from LANG to say otherwise")
        case .unknown:
            StandardError.note("\(name): language not recognised; general rules are used, --from LANG to say it")
        }
    }
}
