/// Carries the pieces of a later stage back to the source of an earlier one.
enum PieceChain {
    /// The pieces of two stages in a row, over the source of the first.
    ///
    /// Where the stages cut the text at different places, pieces grow together until they agree.
    static func join(_ first: [Piece], _ second: [Piece]) -> [Piece] {
        var result: [Piece] = []
        var index = 0
        var middleEnd = 0
        var joined = 0
        while joined < second.count {
            var piece = Piece(source: index < first.count ? first[index].source : end(of: first), output: "")
            if index < first.count {
                middleEnd += first[index].output.utf8.count
                index += 1
            }
            while joined < second.count {
                if second[joined].source.upperBound <= middleEnd {
                    piece.output += second[joined].output
                    joined += 1
                } else if second[joined].source.lowerBound < middleEnd, index < first.count {
                    piece.source = piece.source.lowerBound..<first[index].source.upperBound
                    middleEnd += first[index].output.utf8.count
                    index += 1
                } else {
                    break
                }
            }
            result.append(piece)
        }
        while index < first.count {
            result.append(Piece(source: first[index].source, output: ""))
            index += 1
        }
        return result
    }

    private static func end(of pieces: [Piece]) -> Range<Int> {
        let end = pieces.last?.source.upperBound ?? 0
        return end..<end
    }
}
