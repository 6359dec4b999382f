extension SuffixEngine {
    /// Makes one word of a term ready.
    func wordForms(_ word: String, role: SuffixWordForms.Role) -> SuffixWordForms {
        let scalars = Array(word.unicodeScalars)
        let stem = scalars.map { grammar.letters.letter($0.value) }
        let alternants: [StemAlternant] =
            switch role {
            case .alone: shaper.alternants(ofCitation: stem, isAlone: true)
            case .head: shaper.alternants(ofCitation: stem, isAlone: false)
            case .dependent: shaper.alternants(of: stem)
            case .fixed: [StemAlternant(letters: stem, base: stem, costs: automaton.freeEnvironments, bareCost: 0)]
            }
        let usable = alternants.filter { role != .dependent || $0.letters == stem }
        return SuffixWordForms(
            citation: word, role: role, shapes: usable.map { shape($0, of: stem, scalars) }, engine: self)
    }

    private func shape(
        _ alternant: StemAlternant, of stem: [Letter], _ scalars: [Unicode.Scalar]
    ) -> SuffixWordForms.Shape {
        var text = String.UnicodeScalarView()
        var bytes: [UInt8] = []
        // What the rules do not know, digits and Latin letters, stands at the beginning and stays.
        for (index, letter) in alternant.letters.enumerated() {
            let scalar = letter == 0 && index < scalars.count ? scalars[index] : grammar.letters.scalars[Int(letter)]
            text.append(scalar)
            bytes += letter == 0 ? Array(String(scalar).utf8) : spelling[Int(letter)]
        }
        return SuffixWordForms.Shape(
            bytes: bytes, standard: String(text), alternant: alternant,
            starts: starts(after: alternant.letters, base: alternant.base))
    }

    /// A word of a term as texts write it.
    func spelled(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard isProjected else { return word }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.count)
        var index = word.startIndex
        while let (scalar, next) = scalar(in: word, at: index) {
            let letter = grammar.letters.letter(scalar)
            if letter == 0 { bytes += word[index..<next] } else { bytes += spelling[Int(letter)] }
            index = next
        }
        return bytes[...]
    }

    /// The scalar that begins at an offset of valid UTF-8, and where the next begins.
    private func scalar(in word: ArraySlice<UInt8>, at index: Int) -> (UInt32, Int)? {
        guard index < word.endIndex else { return nil }
        let byte = word[index]
        if byte & 0xE0 == 0xC0, index + 1 < word.endIndex {
            return (UInt32(byte & 0x1F) << 6 | UInt32(word[index + 1] & 0x3F), index + 2)
        }
        let length = byte < 0x80 ? 1 : byte < 0xF0 ? 3 : 4
        return (byte < 0x80 ? UInt32(byte) : 0xFFFD, min(index + length, word.endIndex))
    }

    /// The beginnings that all forms of a last word have.
    ///
    /// The letters at the end that a rule may change are cut off; where less than two letters would be left, as in Uyghur words of
    /// one syllable, the shapes themselves are given.
    func appendAnchors(of word: ArraySlice<UInt8>, into anchors: inout [ArraySlice<UInt8>]) {
        var tail: [Letter] = []
        tail.reserveCapacity(SuffixEngine.anchorTail)
        var ends: [Int] = []
        ends.reserveCapacity(SuffixEngine.anchorTail)
        var index = word.endIndex
        while index > word.startIndex, tail.count < SuffixEngine.anchorTail {
            var start = index - 1
            while start > word.startIndex, word[start] & 0xC0 == 0x80 { start -= 1 }
            tail.append(scalar(in: word, at: start).map { grammar.letters.letter($0.0) } ?? 0)
            ends.append(start)
            index = start
        }
        tail.reverse()
        let reach = anchorReach(of: tail)
        let isShort = index == word.startIndex && tail.count - reach < 2
        if isShort {
            appendShapes(of: word, into: &anchors)
        } else {
            anchors.append(spelled(reach == 0 ? word : word[..<ends[reach - 1]]))
        }
    }

    /// How many last letters are looked at: those of a possessive, and of the longest rule before it.
    private static let anchorTail = 10

    private func anchorReach(of tail: [Letter]) -> Int {
        var reach = shaper.reach(of: tail[...])
        guard tail.count > 3 else { return reach }
        for rule in grammar.possessed where tail[...].hasSuffix(rule.pattern) {
            let stem = rule.applied(to: tail)
            let cut = tail.count - stem.count
            reach = max(reach, cut)
            for restored in grammar.restore where stem[...].hasSuffix(restored.pattern) {
                let base = restored.applied(to: stem)
                let common = zip(base, stem).prefix { $0 == $1 }.count
                reach = max(
                    reach, tail.count - common,
                    tail.count - common + shaper.reach(of: base[...]) - (base.count - common))
            }
            reach = max(reach, cut + shaper.reach(of: stem[...]))
        }
        return min(reach, tail.count)
    }

    private func appendShapes(of word: ArraySlice<UInt8>, into anchors: inout [ArraySlice<UInt8>]) {
        let forms = wordForms(String(decoding: word, as: UTF8.self), role: .head)
        let texts = forms.shapes.map(\.bytes)
        for (index, text) in texts.enumerated() {
            let isCovered = texts.enumerated().contains { other, shorter in
                other != index && text.starts(with: shorter) && (shorter.count < text.count || other < index)
            }
            if !isCovered { anchors.append(text[...]) }
        }
    }
}
