/// How often a term stands, when, by whom and where.
struct TermUse: Sendable, Hashable {
    /// A count.
    struct Count: Sendable, Hashable {
        /// In the house's own words.
        var own = 0
        /// In quotations, and in names of organisations.
        var quoted = 0

        static func += (a: inout Count, b: Count) {
            a.own += b.own
            a.quoted += b.quoted
        }
    }

    /// A place, in the order of time.
    struct Place: Sendable, Hashable, Comparable {
        let date: ArchiveDate
        /// The number of the file in the archive, and of the passage in the file.
        let file: Int
        let passage: Int

        static func < (a: Place, b: Place) -> Bool {
            a.date == b.date ? (a.file, a.passage) < (b.file, b.passage) : a.date < b.date
        }
    }

    var total = Count()
    /// By period; nil for texts without a date.
    var periods: [ArchivePeriod?: Count] = [:]
    var authors: [String: Count] = [:]
    var folders: [String: Count] = [:]
    /// The first and the last place that has a date.
    var first: Place?
    var last: Place?

    /// Counts one place.
    mutating func add(quoted: Bool, _ origin: ArchiveOrigin, by length: ArchivePeriod.Length, passage: Int) {
        let one = quoted ? Count(own: 0, quoted: 1) : Count(own: 1, quoted: 0)
        total += one
        periods[origin.date.map { ArchivePeriod($0, by: length) }, default: Count()] += one
        for author in origin.authors { authors[author, default: Count()] += one }
        folders[origin.folder, default: Count()] += one
        if let date = origin.date { note(Place(date: date, file: origin.file, passage: passage)) }
    }

    /// Adds what another task counted.
    mutating func add(_ other: TermUse) {
        total += other.total
        for (key, count) in other.periods { periods[key, default: Count()] += count }
        for (key, count) in other.authors { authors[key, default: Count()] += count }
        for (key, count) in other.folders { folders[key, default: Count()] += count }
        if let place = other.first { note(place) }
        if let place = other.last { note(place) }
    }

    private mutating func note(_ place: Place) {
        first = first.map { min($0, place) } ?? place
        last = last.map { max($0, place) } ?? place
    }
}
