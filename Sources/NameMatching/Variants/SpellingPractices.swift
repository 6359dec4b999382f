internal import Synchronization

/// The shipped practices, each read when a name first needs it.
final class SpellingPractices: Sendable {
    static let standard = SpellingPractices()

    private let read = Mutex<[String: SpellingPractice]>([:])

    /// The practice of a file.
    subscript(name: String) -> SpellingPractice {
        read.withLock { read in
            if let known = read[name] { return known }
            let practice = SpellingPractice(name)
            read[name] = practice
            return practice
        }
    }
}
