/// A word read as sounds: the numbers of letters of one system.
struct SoundWord: Sendable, Hashable {
    /// The system whose letters these are.
    let system: SoundSystem
    /// The letters' numbers; for Chinese, the characters' code points cut to those that the tables know.
    let sounds: [UInt16]
    /// The word as it is compared, for people: letters in lower case, characters in their simple form.
    let text: String
}
