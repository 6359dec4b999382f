/// One word of a name and what it does there.
public struct NamePart: Sendable, Hashable {
    /// What a part of a name is.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// A name given to the child: Сайрагүл, 明山.
        case given
        /// A family's name, or a word that serves as one: Сауытбай, 王.
        case surname
        /// The father's name: Мәжитұлы, Қыдырбекқызы, Александрович, Ильинична; also the bare father's name after a Uyghur's own.
        case patronymic
        /// The first letter of a name, with or without its point: А., Ж
        case initial
        /// A word before or after the name that is no part of it: Dr, Президент, 先生, ханым, хаҗим.
        case title
        /// A small word that binds parts: van, de, al, ибн.
        case particle
        /// Jr, II, старший.
        case generation
        /// A word whose role the form does not tell.
        case other
    }

    /// The word as written, without the signs around it.
    public let text: String
    /// What the word does in the name.
    public let role: Role

    /// - Parameters:
    ///   - text: the word as written.
    ///   - role: what it does.
    public init(_ text: String, role: Role) {
        self.text = text
        self.role = role
    }
}
