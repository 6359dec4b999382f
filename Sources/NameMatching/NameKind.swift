/// What a name names.
public enum NameKind: String, Sendable, Hashable, CaseIterable {
    /// A person: given names, patronymic, surname, in any order.
    case person
    /// A place: a country, region, city, village, river, mountain.
    case place
}
