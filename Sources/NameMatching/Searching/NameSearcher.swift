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
        positions += PlainLetters(keys.plain).best(wholes, limit: most / Self.wholesShare, letters: index.plain)
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
                    room.sums.add(like.ratio, to: name)
                }
            }
        }
        for like in joined {
            for name in index.bearers(of: like.word) { room.sums.raise(name, to: like.ratio) }
        }
        let length = keys.usual.count
        return room.sums.best(most) { name, sum in
            sum - Self.lengthPenalty * Float(abs(Int(index.lengths[Int(name)]) - length))
        }.map(\.item)
    }

    /// What a class that only one of two names has takes from their likeness, in nats.
    private static let lengthPenalty: Float = 0.7
    /// Words compared with all of a query in one are so many times fewer than those compared with a word of it.
    private static let joinedShare = 4
    /// Names found as one word are so many times fewer than those found by words.
    private static let wholesShare = 4
    /// Names whose plain letters, written as one word, are compared.
    private static let plainWholes = 300
}
