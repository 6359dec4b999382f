/// A year or a month, by which an archive is counted.
public struct ArchivePeriod: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// How long periods are.
    public enum Length: String, Sendable, Hashable, CaseIterable {
        case year, month
    }

    /// The year of the common era.
    public let year: Int
    /// The month from 1; nil for a whole year.
    public let month: Int?

    /// The period that a date lies in: the year where the month is not known.
    public init(_ date: ArchiveDate, by length: Length) {
        year = date.year
        month = length == .month ? date.month : nil
    }

    /// `2018` or `2018-03`.
    public var description: String { month.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" } ?? "\(year)" }

    /// Orders by time; a year stands before its months.
    public static func < (a: ArchivePeriod, b: ArchivePeriod) -> Bool {
        (a.year, a.month ?? 0) < (b.year, b.month ?? 0)
    }
}
