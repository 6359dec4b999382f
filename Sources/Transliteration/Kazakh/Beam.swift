/// The beginnings of words that a decoder follows side by side.
///
/// Beginnings lie in one array and point back at what they extend, so that following one costs no copying.
struct Beam {
    /// A whole word at the end of the search.
    struct Finished {
        var word: [UInt8]
        /// For each of its letters, the place of the source; empty when not asked for.
        var origins: [UInt8]
        /// The word's letters as bits.
        var letters: UInt64
        var score: Float
    }

    private struct Beginning {
        /// Where the model stands.
        var state: Int32
        /// The beginning without its last letters; negative at the start of the word.
        var previous: Int32
        var score: Float
        /// The letters that this one added: one or two.
        var first: UInt8
        var second: UInt8
        /// All letters so far as bits.
        var letters: UInt64
        /// The place of the source that comes next.
        var end: UInt8 = 0

        var last: UInt8 { second == KazakhLetter.none ? first : second }
    }

    private let model: KazakhLetterModel
    private var all: [Beginning] = []
    /// For each place of the source, the beginnings that have come so far.
    private var places: [[Int32]]
    /// For each place, the score below which a beginning is not worth keeping.
    private var floors: [Float]
    private let reach: Float

    /// Beginnings to make room for at each place: the width of the beam and its readings, about.
    private static let room = 64

    /// - Parameter reach: A beginning that is worse than the best at its place by more nats is given up.
    init(model: KazakhLetterModel, length: Int, reach: Float) {
        self.model = model
        self.reach = reach
        floors = [Float](repeating: -Float.infinity, count: length + 1)
        places = [[Int32]](repeating: [], count: length + 1)
        all.reserveCapacity((length + 1) * Self.room)
        all.append(
            Beginning(
                state: model.start, previous: -1, score: 0, first: KazakhLetter.start, second: KazakhLetter.none,
                letters: 0))
        places[0] = [0]
    }

    /// The beginnings at a place, best first once it was narrowed.
    func open(at place: Int) -> [Int32] { places[place] }

    /// Keeps the best beginnings at a place, `width` of them at most.
    mutating func narrow(at place: Int, width: Int) {
        guard places[place].count > 1 else { return }
        let all = all
        let floor = floors[place]
        places[place].removeAll { all[Int($0)].score < floor }
        places[place].sort {
            let (left, right) = (all[Int($0)].score, all[Int($1)].score)
            return left != right ? left > right : $0 < $1
        }
        if places[place].count > width { places[place].removeLast(places[place].count - width) }
    }

    /// Whether a й here would follow no vowel, inside a word.
    func isStray(after index: Int32) -> Bool {
        let last = all[Int(index)].last
        return last != KazakhLetter.start && KazakhLetter.vowels & (1 << UInt64(last)) == 0
    }

    /// Adds the letters of a reading to a beginning, and gives the new one; negative when it is not worth keeping.
    mutating func extend(_ index: Int32, to place: Int, _ reading: LetterReadings.Reading, cost: Float) -> Int32 {
        var next = all[Int(index)]
        next.score += model.step(&next.state, reading.first) - cost
        next.letters |= 1 << UInt64(reading.first)
        if reading.second != KazakhLetter.none {
            next.score += model.step(&next.state, reading.second)
            next.letters |= 1 << UInt64(reading.second)
        }
        (next.first, next.second, next.previous) = (reading.first, reading.second, index)
        next.end = UInt8(place)
        return add(next, at: place)
    }

    /// Adds a sign that the source leaves out to a beginning that was just made.
    mutating func sign(_ index: Int32, _ sign: UInt8, at place: Int) {
        var next = all[Int(index)]
        next.score += model.step(&next.state, sign)
        next.letters |= 1 << UInt64(sign)
        (next.first, next.second, next.previous) = (sign, KazakhLetter.none, index)
        _ = add(next, at: place)
    }

    /// The words that came to the end of the source, with what their end costs.
    ///
    /// - Parameter tellsOrigins: Whether to say where in the source each letter came from.
    func finished(tellsOrigins: Bool) -> [Finished] {
        let ends = (places.last ?? []).map { index in
            var state = all[Int(index)].state
            return (index: index, score: all[Int(index)].score + model.step(&state, KazakhLetter.end))
        }
        let floor = (ends.map(\.score).max() ?? 0) - reach
        return ends.filter { $0.score >= floor }.map { end in
            Finished(
                word: word(end.index), origins: tellsOrigins ? origins(end.index) : [],
                letters: all[Int(end.index)].letters, score: end.score)
        }
    }

    private mutating func add(_ beginning: Beginning, at place: Int) -> Int32 {
        guard beginning.score >= floors[place] else { return -1 }
        floors[place] = max(floors[place], beginning.score - reach)
        let index = Int32(all.count)
        all.append(beginning)
        places[place].append(index)
        return index
    }

    private func word(_ index: Int32) -> [UInt8] {
        var reversed: [UInt8] = []
        var place = index
        while place > 0 {
            let beginning = all[Int(place)]
            if beginning.second != KazakhLetter.none { reversed.append(beginning.second) }
            reversed.append(beginning.first)
            place = beginning.previous
        }
        return reversed.reversed()
    }

    /// Where each letter came from; a sign comes from the letter before it.
    private func origins(_ index: Int32) -> [UInt8] {
        var reversed: [UInt8] = []
        var place = index
        while place > 0 {
            let beginning = all[Int(place)]
            let previous = all[Int(beginning.previous)]
            let isSign = previous.end == beginning.end
            let origin = isSign ? all[Int(previous.previous)].end : previous.end
            if beginning.second != KazakhLetter.none { reversed.append(origin) }
            reversed.append(origin)
            place = beginning.previous
        }
        return reversed.reversed()
    }
}
