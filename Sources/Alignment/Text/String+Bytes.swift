extension StringProtocol {
    /// Whether a text begins with the same UTF-8 as another; `hasPrefix` divides letters beyond ASCII into characters first.
    func begins(withBytesOf other: String) -> Bool { utf8.starts(with: other.utf8) }

    /// Whether a text ends in the same UTF-8 as another.
    func ends(withBytesOf other: String) -> Bool {
        let rest = utf8.count - other.utf8.count
        return rest >= 0 && utf8.dropFirst(rest).elementsEqual(other.utf8)
    }
}
