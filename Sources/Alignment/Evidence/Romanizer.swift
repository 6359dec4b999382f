internal import ICU

/// Latin letters for words of scripts that `PhoneticKey` has no table for, by ICU's own transforms.
struct Romanizer: ~Copyable {
    /// Opened for the first word that needs it.
    private var transform: Transform?
    private var isMissing = false

    init() {}

    /// The word in plain Latin letters, in lower case; as it is when ICU lacks the transform.
    mutating func latin(of word: String) -> String {
        if transform == nil, !isMissing { open() }
        guard transform != nil else { return word }
        do {
            return try transform?.apply(to: word) ?? word
        } catch {
            // A word that ICU refuses sounds like no other.
            return word
        }
    }

    private mutating func open() {
        do { transform = try Transform(Self.identifier) } catch { isMissing = true }
    }

    private static let identifier = "Any-Latin; Latin-ASCII; Lower; [^a-z] Remove"
}
