/// Finds the names of a list that are worth scoring for a query.
struct NameSearcher {
    let index: NameListIndex
    let matcher: NameMatcher
    let effort: SearchEffort

    /// The places of the names, in the order of the list.
    /// - Parameters:
    ///   - query: the name sought.
    ///   - limit: how many names are wanted in the end.
    ///   - room: what is kept between queries.
    func positions(for query: PreparedName, limit: Int, _ room: inout SearchRoom) -> [Int32] {
        guard let whole = query.whole else { return index.wordless }
        let most = max(effort.names, 2 * limit)
        let keys = SoundClasses.standard.keys(of: whole.word)
        var positions = byWords(query, whole, keys, most, &room)
        let wholes = index.wholeGrams.best(keys, limit: Self.plainWholes, effort: effort.visits, &room.sums)
        positions += PlainLetters(keys.plain).best(wholes, limit: most / Self.wholesShare, names: index)
        for match in query.places { positions += (index.places[match.place.id] ?? []).prefix(most) }
        return Array(Set(positions)).sorted()
    }

    /// Names whose words are like those of the query, and single words like the query written as one.
    private func byWords(
        _ query: PreparedName, _ whole: PreparedWord, _ keys: SoundClasses.Keys, _ most: Int, _ room: inout SearchRoom
    ) -> [Int32] {
        var parts = query.parts.filter { !$0.isInitial }
        if parts.isEmpty { parts = query.parts }
        let found = parts.map { room.words(like: $0, index, matcher, effort) }
        var joined: [SearchRoom.LikeWord] = []
        if query.parts.count > 1 {
            let part = PreparedPart(
                text: query.name.text, role: .other, word: whole, pinyin: nil, isOmittable: false)
            joined = room.words(like: part, most: effort.words / Self.joinedShare, index, matcher, effort)
        }
        room.sums.clear(index.names.count)
        if room.counted.count < index.names.count {
            room.counted = [UInt32](repeating: 0, count: index.names.count)
        }
        for words in found {
            room.turn &+= 1
            for like in words {
                for name in index.bearers(of: like.word) where room.counted[Int(name)] != room.turn {
                    room.counted[Int(name)] = room.turn
                    room.sums.add(like.worth, to: name)
                }
            }
        }
        for like in joined {
            for name in index.bearers(of: like.word) { room.sums.raise(name, to: like.worth) }
        }
        let length = keys.usual.count
        let share = (most + index.systems - 1) / index.systems
        let likely = room.sums.best(share * Self.lettersShare, ofEach: index.systems) {
            index.system(ofName: $0)
        } value: { name, sum in
            sum - Self.lengthPenalty * Float(abs(Int(index.lengths[Int(name)]) - length))
        }
        let letters = parts.map { PlainLetters(SoundClasses.standard.keys(of: $0.word.word).plain) }
        return likely.flatMap { names in
            let ranked = names.map { found in
                let words = index.words(of: found.item)
                let shares = letters.reduce(0) { $0 + $1.share(words, index.words) }
                return Tally.Valued(item: found.item, value: found.value + Self.lettersWorth * shares)
            }
            return ranked.sorted { ($1.value, $0.item) < ($0.value, $1.item) }.prefix(share).map(\.item)
        }
    }

    /// Names whose plain letters are compared are so many times more than those that are scored.
    private static let lettersShare = 16
    /// What all plain letters of a word are worth, in nats.
    private static let lettersWorth: Float = 12
    /// What a class that only one of two names has takes from their likeness, in nats.
    private static let lengthPenalty: Float = 0.7
    /// Words compared with all of a query in one are so many times fewer than those compared with a word of it.
    private static let joinedShare = 4
    /// Names found as one word are so many times fewer than those found by words.
    private static let wholesShare = 4
    /// Names whose plain letters, written as one word, are compared.
    private static let plainWholes = 300
}
