internal import TranslationTypes

/// The text of one side of a passage, and where each part of it stands in the bytes of the file.
struct EditableText {
    /// A part of the text that the file writes in one way.
    struct Atom: Equatable {
        /// How a part is written, and so what stands in its place is.
        enum Style {
            case xmlText, cdata, tsv, json, po
        }

        /// Where it stands in the text, in UTF-8 offsets.
        var text: Range<Int>
        /// Where it stands in the file.
        var bytes: Range<Int>
        var style: Style
        /// Whether each byte of the text is a byte of the file, so that a piece of it can be changed; an escape is all or
        /// nothing.
        var isLiteral: Bool
    }

    var text: String
    /// The parts in order; together they make the text. Between two of them may stand markup.
    var atoms: [Atom]
    /// Where text goes when there is none, and what goes around it.
    var emptyPlace: EmptyPlace?

    struct EmptyPlace {
        var range: Range<Int>
        var style: Atom.Style
        var before: [UInt8] = []
        var after: [UInt8] = []
    }

    /// What is wrong with an edit.
    enum Problem: Error {
        case outside, withinCharacter, overlap, noPlace
    }

    /// What the edits change in the file's bytes, in order.
    func splices(
        for edits: [(range: Range<Int>, replacement: String)],
        encode: (String, Atom.Style) throws(InterchangeError) -> [UInt8]
    ) throws -> [Splice] {
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
        try check(sorted)
        if atoms.allSatisfy(\.text.isEmpty) { return try fill(sorted.map(\.replacement).joined(), encode) }
        var result: [Splice] = []
        for edit in sorted { result += try splices(for: edit.range, edit.replacement, encode) }
        return result
    }

    private func check(_ edits: [(range: Range<Int>, replacement: String)]) throws(Problem) {
        let utf8 = Array(text.utf8)
        var end = 0
        for edit in edits {
            for offset in [edit.range.lowerBound, edit.range.upperBound] {
                guard offset >= 0, offset <= utf8.count else { throw .outside }
                if offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { throw .withinCharacter }
            }
            if edit.range.lowerBound < end { throw .overlap }
            end = max(end, edit.range.upperBound)
        }
    }

    private func fill(
        _ replacement: String, _ encode: (String, Atom.Style) throws(InterchangeError) -> [UInt8]
    ) throws -> [Splice] {
        if replacement.isEmpty { return [] }
        guard let place = emptyPlace else { throw Problem.noPlace }
        return [
            Splice(
                range: place.range, bytes: try place.before + encode(replacement, place.style) + place.after,
                style: place.style)
        ]
    }

    /// The text goes where the range begins; what else the range holds is taken away atom by atom, so that markup between
    /// them stays.
    private func splices(
        for range: Range<Int>, _ replacement: String,
        _ encode: (String, Atom.Style) throws(InterchangeError) -> [UInt8]
    ) throws -> [Splice] {
        if range.isEmpty {
            guard let atom = atoms.first(where: { range.lowerBound <= $0.text.upperBound && !$0.text.isEmpty }) else {
                throw Problem.outside
            }
            let place = try bytes(of: range, in: atom)
            return [Splice(range: place, bytes: try encode(replacement, atom.style), style: atom.style)]
        }
        var result: [Splice] = []
        for atom in atoms where atom.text.overlaps(range) {
            let place = try bytes(of: atom.text.clamped(to: range), in: atom)
            let isFirst = result.isEmpty
            if !isFirst, result[result.count - 1].range.upperBound == place.lowerBound,
                result[result.count - 1].style == atom.style
            {
                result[result.count - 1].range = result[result.count - 1].range.lowerBound..<place.upperBound
            } else {
                result.append(
                    Splice(range: place, bytes: isFirst ? try encode(replacement, atom.style) : [], style: atom.style))
            }
        }
        return result
    }

    private func bytes(of range: Range<Int>, in atom: Atom) throws(Problem) -> Range<Int> {
        if atom.isLiteral {
            let shift = atom.bytes.lowerBound - atom.text.lowerBound
            return (range.lowerBound + shift)..<(range.upperBound + shift)
        }
        if range == atom.text { return atom.bytes }
        guard range.isEmpty else { throw .withinCharacter }
        if range.lowerBound == atom.text.lowerBound { return atom.bytes.lowerBound..<atom.bytes.lowerBound }
        guard range.lowerBound == atom.text.upperBound else { throw .withinCharacter }
        return atom.bytes.upperBound..<atom.bytes.upperBound
    }
}
