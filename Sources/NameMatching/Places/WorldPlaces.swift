internal import EmbeddedData
internal import TranslationTypes

/// States, divisions and cities of the world, kept as the bytes of their table and an index of names: a place is made when it is
/// asked for.
struct WorldPlaces: Sendable {
    static let file = "places/world.tsv"
    /// What the ids of these places begin with.
    static let prefix = "gn-"
    /// The most bytes of a table, some ten times the shipped one; positions are kept in 32 bits.
    static let largestFile = 16 << 20
    /// The most bytes of a line: the longest of the shipped ones has under 1000.
    static let longestLine = 8192

    /// The list that is shipped.
    static let shipped: WorldPlaces = {
        do throws(GazetteerError) {
            let kinds = "places/kinds.tsv"
            return try WorldPlaces(
                EmbeddedFile(required: file).bytes, file: file,
                kinds: PlaceKindWords(EmbeddedFile(required: kinds).text, file: kinds))
        } catch {
            preconditionFailure("\(error)")
        }
    }()

    /// Names by their letters; places are counted from 0.
    let index: PlaceNameIndex

    private let bytes: [UInt8]
    /// Where the line of each place begins and ends.
    private let lines: [Range<UInt32>]
    private let file: String

    /// The number of places.
    var count: Int { lines.count }

    /// Reads a list.
    /// - Parameters:
    ///   - bytes: UTF-8; lines at the head that begin with a number sign are comments, then comes a row of titles, then lines in
    ///     the order of their bytes.
    ///   - file: the file's name for messages.
    ///   - kinds: words for kinds of place.
    init(_ bytes: [UInt8], file: String, kinds: PlaceKindWords) throws(GazetteerError) {
        self.bytes = bytes
        self.file = file
        var builder = PlaceNameIndex.Builder(kinds: kinds)
        var lines: [Range<UInt32>] = []
        var last: ArraySlice<UInt8> = []
        for (number, line) in try Self.lines(bytes, file) {
            let row = try WorldPlaceRow(line, number: number, file: file)
            let id = line.prefix { $0 != UInt8(ascii: "\t") }
            guard last.lexicographicallyPrecedes(id) else {
                throw GazetteerError(
                    file: file, line: number, message: "\(row.id) does not come after the id before it",
                    advice: "sort the ids by their bytes, each once")
            }
            last = id
            for (position, name) in row.names.enumerated() {
                builder.add(name, number: position, of: lines.count, row.feature, size: Self.size(row.thousands))
            }
            lines.append(UInt32(line.startIndex)..<UInt32(line.endIndex))
        }
        self.lines = lines
        index = PlaceNameIndex(builder)
    }

    /// The position of a place; nil when there is none with the id.
    func position(id: String) -> Int? {
        guard id.hasPrefix(Self.prefix) else { return nil }
        let wanted = id.utf8.dropFirst(Self.prefix.utf8.count)
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if self.id(at: middle).lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && self.id(at: low).elementsEqual(wanted) ? low : nil
    }

    /// Makes a place from its line.
    /// - Parameters:
    ///   - position: its position, from 0.
    ///   - states: the ids of states that another table has, by their codes.
    func place(at position: Int, states: [String: String]) -> Place {
        let row = row(at: position)
        let isState = row.feature == .country
        return Place(
            id: Self.prefix + row.id, feature: row.feature,
            within: isState ? nil : states[row.country] ?? Self.prefix + row.country,
            isoCode: isState ? row.country : nil, geoNamesID: Int(row.id), names: row.names)
    }

    private func row(at position: Int) -> WorldPlaceRow {
        let line = lines[position]
        do throws(GazetteerError) {
            return try WorldPlaceRow(bytes[Int(line.lowerBound)..<Int(line.upperBound)], number: position, file: file)
        } catch {
            preconditionFailure("a line that was read before: \(error)")
        }
    }

    private func id(at position: Int) -> ArraySlice<UInt8> {
        bytes[Int(lines[position].lowerBound)..<Int(lines[position].upperBound)].prefix { $0 != UInt8(ascii: "\t") }
    }

    /// The larger, the smaller: by powers of two.
    private static func size(_ thousands: Int) -> Int { thousands.leadingZeroBitCount }

    /// The lines behind the titles, with their numbers from 1.
    private static func lines(
        _ bytes: [UInt8], _ file: String
    ) throws(GazetteerError) -> [(number: Int, line: ArraySlice<UInt8>)] {
        func error(_ line: Int, _ message: String, _ advice: String) -> GazetteerError {
            GazetteerError(file: file, line: line, message: message, advice: advice)
        }
        if bytes.count > largestFile { throw error(0, "more than \(largestFile >> 20) MiB", "leave places out") }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var result: [(number: Int, line: ArraySlice<UInt8>)] = []
        result.reserveCapacity(lines.count)
        var hasTitles = false
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if line.count > longestLine { throw error(index + 1, "a line of \(line.count) bytes", "shorten it") }
            if hasTitles {
                result.append((index + 1, line))
            } else if line.first != UInt8(ascii: "#") {
                guard line.elementsEqual(WorldPlaceRow.titles.utf8) else {
                    throw error(index + 1, "no titles", "give \(WorldPlaceRow.titles)")
                }
                hasTitles = true
            }
        }
        return result
    }
}
