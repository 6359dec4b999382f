/// How likely characters are as surnames and in given names, counted in the personal names of jieba's dictionary.
struct GivenNames: Sendable {
    private static let first: UInt32 = 0x4E00, last: UInt32 = 0x9FFF
    private var surnames = [UInt16](repeating: 0, count: Int(Self.last - Self.first) + 1)
    private var characters = [UInt16](repeating: 0, count: Int(Self.last - Self.first) + 1)
    private var surnameTotal = 0, characterTotal = 0

    /// The share of words of news text that are Chinese personal names: about one in a hundred (the People's Daily corpus of
    /// January 1998 marks some 1.8 % of its words nr, half of them whole names).
    private static let share = 0.01
    /// Given names of two characters, against those of one: four in five.
    private static let shareOfTwo = 0.8
    /// What a character never seen counts for.
    private static let unseen = 0.3

    /// Counts a personal name of the dictionary, when it is a surname with a given name of one or two characters.
    mutating func note(_ name: [UInt32]) {
        guard (2...3).contains(name.count), let surname = place(of: name[0]),
            HanTables.surnames.reading(of: CollectionOfOne(name[0])) != nil
        else { return }
        surnames[surname] &+= 1
        surnameTotal += 1
        for scalar in name.dropFirst() {
            guard let character = place(of: scalar) else { continue }
            characters[character] &+= 1
            characterTotal += 1
        }
    }

    /// The cost of a name in the units of ``WordList``, its surname a number of characters long.
    func cost(of name: ArraySlice<UInt32>, surnameLength: Int) -> Int {
        let given = name.dropFirst(surnameLength)
        var likelihood = Logarithm.natural(Self.share * (given.count == 1 ? 1 - Self.shareOfTwo : Self.shareOfTwo))
        let surname = surnameLength == 1 ? name.first.flatMap(place).map { Double(surnames[$0]) } : nil
        likelihood += Logarithm.natural(max(surname ?? 0, Self.unseen) / Double(max(1, surnameTotal)))
        for scalar in given {
            let count = place(of: scalar).map { Double(characters[$0]) } ?? 0
            likelihood += Logarithm.natural(max(count, Self.unseen) / Double(max(1, characterTotal)))
        }
        return Int(-likelihood * WordList.costUnit)
    }

    private func place(of scalar: UInt32) -> Int? {
        (Self.first...Self.last).contains(scalar) ? Int(scalar - Self.first) : nil
    }
}
