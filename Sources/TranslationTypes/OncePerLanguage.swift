internal import Synchronization

/// What is made once a process for each language, when it is first asked for.
public final class OncePerLanguage<Value: Sendable>: Sendable {
    private let made = Mutex<[String: Value]>([:])
    private let make: @Sendable (String) -> Value

    /// - Parameter make: makes what belongs to a language, of which it gets the subtag (ISO 639) without script and region. It is
    ///   called outside of the lock: two threads that ask at once may both call it, and should get the same.
    public init(_ make: @escaping @Sendable (String) -> Value) { self.make = make }

    /// What belongs to a language.
    public subscript(language: LanguageTag) -> Value {
        let key = language.language
        if let known = made.withLock({ $0[key] }) { return known }
        let new = make(key)
        return made.withLock { made in
            if let known = made[key] { return known }
            made[key] = new
            return new
        }
    }
}
