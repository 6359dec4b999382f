public import TranslationTypes

/// Finds where a Chinese text writes names that another text writes in letters, by their sounds.
///
///     let spotter = ChineseNameSpotter(["希尔斯伯勒县的浓度较高"])
///     spotter.spots(of: "Хилсбороның", language: .kazakh)   // 希尔斯伯勒 in segment 0
///
/// What a stretch of characters and a word are worth together is log P(both as one name) − log P(each by itself), by the shipped
/// tables of how letters stand for each other in names. A word that is no name may sound like some characters all the same:
/// among n places, one is worth x nats by accident about n · e^−x times.
public struct ChineseNameSpotter: Sendable {
    /// A stretch of characters that may write a word.
    public struct Spot: Sendable, Hashable {
        /// The number of the segment that holds it.
        public let segment: Int
        /// The characters.
        public let text: String
        /// Nats: how much likelier the stretch and the word are as one name than as two strangers.
        public let logLikelihoodRatio: Double
    }

    private let tables = SoundTables.standard
    private let text: SpotterText
    private let costs: SpotterCostsOfSystems

    /// Reads the segments of a Chinese text, simplified or traditional. Linear in their length.
    public init(_ segments: [String]) {
        let text = SpotterText(segments, in: tables)
        self.text = text
        costs = SpotterCostsOfSystems(text)
    }

    /// The best stretch of every segment that has one, by rising segment.
    ///
    /// Looks only at places where the word's first letters can stand for the character.
    /// - Parameters:
    ///   - word: a word in letters of any script, with any ending; what is not of its first word is not looked at.
    ///   - language: the word's language; tells how Arabic letters are read.
    ///   - least: nats; stretches worth less are left out.
    public func spots(of word: String, language: LanguageTag, least: Double = 6) -> [Spot] {
        spots(of: word, language: language, least: least, isPassingOver: true)
    }

    /// - Parameter isPassingOver: whether places are passed over that cannot be worth enough, which changes nothing but the time.
    func spots(of word: String, language: LanguageTag, least: Double, isPassingOver: Bool) -> [Spot] {
        guard let word = SpotterWords.word(word, language, tables) else { return [] }
        var best: [Int32: (worth: Float, range: Range<Int>)] = [:]
        costs.withCosts(of: word.system) { costs, gains, room in
            costs.set(&gains, to: word)
            for kind in gains.beginnings.sorted() {
                for index in text.range(Int(kind)) {
                    let place = text.places[index]
                    let stretch = Int(place.start)..<(Int(place.start) + min(Int(place.left), Self.longest))
                    let most = costs.most(gains, text.kindOfCharacter[stretch], &room)
                    if isPassingOver, Double(most) < least { continue }
                    let needed = max(Float(least), best[place.segment]?.worth ?? -.infinity)
                    let (worth, length) = costs.best(
                        word, gains, text.numbers[stretch], least: isPassingOver ? needed : -.infinity, &room)
                    if Double(worth) >= least, worth > best[place.segment]?.worth ?? -.infinity {
                        best[place.segment] = (worth, stretch.lowerBound..<(stretch.lowerBound + length))
                    }
                }
            }
        }
        return best.sorted { $0.key < $1.key }.map { segment, spot in
            Spot(
                segment: Int(segment), text: String(String.UnicodeScalarView(text.scalars[spot.range])),
                logLikelihoodRatio: Double(spot.worth))
        }
    }

    /// Characters of a stretch: 斯里巴加湾 has five, 阿布杜热合曼 six.
    private static let longest = 8
}
