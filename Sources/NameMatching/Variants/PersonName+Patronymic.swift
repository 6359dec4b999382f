extension PersonName {
    /// The name without its patronymic, which press and conversation leave out; nil when it has none, or too little would be left.
    var withoutPatronymic: String? {
        guard parts.count >= Self.fewestParts else { return nil }
        let kept = parts.filter { $0.role != .patronymic }
        guard kept.count < parts.count, kept.contains(where: { $0.role == .given }), kept.count > 1 else { return nil }
        return kept.map(\.text).joined(separator: " ")
    }

    /// Own name, patronymic and surname; a name of fewer parts keeps what it has.
    private static let fewestParts = 3
}
