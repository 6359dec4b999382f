/// The endings of one way to inflect, each with the stem that it is put to and what it means.
final class Declension: Sendable {
    /// One form: a stem and an ending.
    struct Cell: Sendable {
        /// Which of a word's stems the ending is put to.
        let stem: Int
        /// Where the ending lies in ``Declension/endings``.
        let ending: Range<Int>
        let features: Features
        /// How much speaks against a reading by this cell.
        let cost: Int
    }

    /// The forms in the order of the paradigm; the usual one of two comes first.
    let cells: [Cell]
    /// The bytes of all endings.
    let endings: [UInt8]
    /// How many stems the cells use.
    let stemCount: Int

    /// Takes endings with the number of their stem.
    init(_ forms: some Sequence<Form>) {
        var cells: [Cell] = []
        var endings: [UInt8] = []
        for form in forms {
            let start = endings.count
            endings += form.ending
            cells.append(
                Cell(stem: form.stem, ending: start..<endings.count, features: form.features, cost: form.cost))
        }
        self.cells = cells
        self.endings = endings
        stemCount = (cells.map(\.stem).max() ?? 0) + 1
    }

    /// The cells as forms again, to make another declension of.
    var forms: [Form] {
        cells.map { Form($0.stem, Array(endings[$0.ending]), $0.features, cost: $0.cost) }
    }

    /// One form to make a declension of.
    struct Form {
        var stem: Int
        var ending: [UInt8]
        var features: Features
        var cost: Int

        init(_ stem: Int, _ ending: [UInt8], _ features: Features, cost: Int = 0) {
            self.stem = stem
            self.ending = ending
            self.features = features
            self.cost = cost
        }
    }
}
