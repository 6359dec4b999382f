/// Finds the items that share most with a query by the groups of classes that they have, the rarest counting most.
struct GramIndex: Sendable {
    /// An item and how much of it is found, 0…1.
    struct Found: Sendable, Hashable {
        let item: Int32
        let share: Float
    }

    private let size: ClassGrams.Size
    /// Where the items of each group begin in `items`.
    private var starts: [UInt32]
    private var items: [Int32]
    /// What finding a group is worth: −log of the share of items that have it, in nats.
    private var weights: [Float]
    /// The weights of the groups of each item's usual key together.
    private var totals: [Float]

    /// How many items there are.
    var count: Int { totals.count }

    /// - Parameters:
    ///   - count: how many items there are, and their numbers are below it.
    ///   - size: which groups.
    ///   - keys: the keys of an item; nil for one that is not to be found. Asked twice.
    init(count: Int, size: ClassGrams.Size, keys: (Int) -> SoundClasses.Keys?) {
        self.size = size
        var grams: [UInt16] = []
        var counts = [UInt32](repeating: 0, count: size.count + 1)
        for item in 0..<count {
            guard let keys = keys(item) else { continue }
            ClassGrams.all(keys, size, into: &grams)
            for gram in grams { counts[Int(gram) + 1] += 1 }
        }
        weights = (0..<size.count).map { gram in
            counts[gram + 1] == 0 ? 0 : Float(logarithm(Double(count + 1) / Double(counts[gram + 1])))
        }
        for gram in 0..<size.count { counts[gram + 1] += counts[gram] }
        starts = counts
        items = [Int32](repeating: 0, count: Int(counts[size.count]))
        totals = [Float](repeating: 0, count: count)
        for item in 0..<count {
            guard let keys = keys(item) else { continue }
            ClassGrams.all(keys, size, into: &grams)
            for gram in grams {
                items[Int(counts[Int(gram)])] = Int32(item)
                counts[Int(gram)] += 1
            }
            totals[item] = total(keys, &grams)
        }
    }

    /// The items most like a key by Dice's coefficient of the weights, best first; of equals the first.
    /// - Parameters:
    ///   - keys: what is sought.
    ///   - limit: how many at most.
    ///   - effort: how many items of groups are looked at, the rarest groups first; the first groups are looked at always.
    ///   - sums: room for one number for each item.
    func best(_ keys: SoundClasses.Keys, limit: Int, effort: Int, _ sums: inout Tally) -> [Found] {
        var grams: [UInt16] = []
        let own = total(keys, &grams)
        ClassGrams.all(keys, size, into: &grams)
        grams.sort { (length($0), $0) < (length($1), $1) }
        sums.clear(count)
        var visited = 0
        for (number, gram) in grams.enumerated() {
            visited += length(gram)
            if visited > effort && number >= Self.leastGroups { break }
            sums.add(weights[Int(gram)], to: items[Int(starts[Int(gram)])..<Int(starts[Int(gram) + 1])])
        }
        return sums.best(limit, from: own * Self.leastShare) { item, sum in
            let both = own + totals[Int(item)]
            return both > 0 ? 2 * min(sum, own, totals[Int(item)]) / both : 0
        }.map { Found(item: $0.item, share: $0.value) }
    }

    private func length(_ gram: UInt16) -> Int { Int(starts[Int(gram) + 1] - starts[Int(gram)]) }

    private func total(_ keys: SoundClasses.Keys, _ grams: inout [UInt16]) -> Float {
        grams.removeAll(keepingCapacity: true)
        ClassGrams.append(keys.usual, size, to: &grams)
        return grams.reduce(0) { $0 + weights[Int($1)] }
    }

    /// The least share of the query's groups that an item must have.
    private static let leastShare: Float = 0.2
    /// Groups that are looked at however common they are.
    private static let leastGroups = 2
}
