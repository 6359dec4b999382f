/// A scheme's file, read.
struct SchemeFile: Sendable {
    /// The file's name, for messages.
    let name: String
    /// What its head says.
    let scheme: Scheme
    /// Its body.
    let passes: [SchemePass]
    /// Whether look-alikes in the source become letters of its script first.
    let repairs: Bool
}
