/// The day, month or year of a text in an archive.
public struct ArchiveDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The year of the common era.
    public let year: Int
    /// The month from 1; nil where only the year is known.
    public let month: Int?
    /// The day from 1; nil where it is not known.
    public let day: Int?

    /// Reads the beginning of an ISO 8601 date, extended or basic, with or without a time: `2018-03-05T10:00Z`, `20180305`, `2018-03`.
    public init?(_ text: String) {
        let digits = Self.digits(in: text.prefix { $0 != "T" && $0 != " " })
        guard let first = digits.first, text.utf8.first.map(Self.isDigit) == true else { return nil }
        if first.count == 8 {
            self.init(joined: first)
        } else {
            self.init(parts: digits.map(\.self), at: 0)
        }
    }

    /// Finds a date in a path: `2018/03/a.html`, `news/2018-03-05.md`, `20180305-a.txt`; a year alone counts as a folder's name only.
    ///
    /// Of several the one that says most counts, and of those the last.
    public init?(path: String) {
        var best: ArchiveDate?
        let runs = Self.digits(in: path)
        for place in runs.indices {
            let found = runs[place].count == 8 ? Self(joined: runs[place]) : Self(parts: runs, at: place)
            guard let found, Self.plausibleYears.contains(found.year),
                found.month != nil || path.split(separator: "/").dropLast().contains(Substring(runs[place].text))
            else { continue }
            if found.precision >= best?.precision ?? 0 { best = found }
        }
        guard let best else { return nil }
        self = best
    }

    private init?(joined run: Run) {
        let text = Array(run.text)
        guard let year = Int(String(text[0..<4])), let month = Int(String(text[4..<6])),
            let day = Int(String(text[6...]))
        else { return nil }
        self.init(year, month, day)
    }

    /// The run of digits at a place as a year, those right after it as month and day, as far as they can be.
    private init?(parts: [Run], at place: Int) {
        guard parts[place].count == 4, let year = Int(parts[place].text) else { return nil }
        func part(_ step: Int) -> Int? {
            let index = place + step
            guard index < parts.count, parts[index].count == 2, parts[index].follows else { return nil }
            return Int(parts[index].text)
        }
        if let month = part(1), let day = part(2), let date = Self(year, month, day) {
            self = date
        } else if let month = part(1), let date = Self(year, month, nil) {
            self = date
        } else {
            self.init(year, nil, nil)
        }
    }

    private init?(_ year: Int, _ month: Int?, _ day: Int?) {
        guard (1...12).contains(month ?? 1), (1...Self.mostDays).contains(day ?? 1) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date as ISO 8601, as far as it is known.
    public var description: String {
        [year, month, day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }

    /// Orders by time; a year stands before its months, a month before its days.
    public static func < (a: ArchiveDate, b: ArchiveDate) -> Bool {
        (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
    }

    private var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

    /// A run of digits, and whether one separator alone parts it from the run before.
    private struct Run {
        var text = ""
        var follows = false
        var count: Int { text.count }
    }

    private static func digits(in text: some StringProtocol) -> [Run] {
        var runs: [Run] = []
        var gap: [Character] = []
        var isOpen = false
        for letter in text {
            if letter.isASCII, letter.isNumber {
                if !isOpen { runs.append(Run(follows: gap.count == 1 && "-/_.".contains(gap[0]))) }
                runs[runs.count - 1].text.append(letter)
                (isOpen, gap) = (true, [])
            } else {
                gap.append(letter)
                isOpen = false
            }
        }
        return runs
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Numbers of a path that may be years: the web has none from before.
    private static let plausibleYears = 1990...2099
    private static let mostDays = 31
}
