/// A scheme's file, read.
struct SchemeFile: Sendable {
    /// The file's name, for messages.
    let name: String
    /// What its head says.
    let scheme: Scheme
    /// Its body.
    let passes: [SchemePass]
}
