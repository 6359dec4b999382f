internal import Synchronization
internal import Transliteration

/// Transliteration schemes made ready once, when a name first needs them.
final class SchemeCache: Sendable {
    /// A scheme, or why it cannot be had.
    enum Entry: Sendable {
        case ready(Transliterator)
        case missing(String)
    }

    private let catalog: SchemeCatalog
    private let data: any LanguageData
    private let made = Mutex<[String: Entry]>([:])

    init(_ catalog: SchemeCatalog, data: any LanguageData) {
        self.catalog = catalog
        self.data = data
    }

    /// The scheme with an id.
    subscript(id: String) -> Entry {
        made.withLock { made in
            if let known = made[id] { return known }
            let entry: Entry
            do { entry = .ready(try catalog.transliterator(id, data: data)) } catch { entry = .missing("\(error)") }
            made[id] = entry
            return entry
        }
    }
}
