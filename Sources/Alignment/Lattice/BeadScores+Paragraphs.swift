extension BeadScores {
    /// The scores with what paragraphs say of each bead.
    func adding(_ habits: ParagraphHabits) -> BeadScores {
        var values = values
        band.forEachRowOfBeads { index, i, columns in
            let shape = BeadShape.linked[index]
            let offset = band.offsets[i] - Int(band.lower[i])
            for j in columns {
                values[(offset + j) * BeadShape.linkedCount + index] += Float(habits.worth(shape, source: i, target: j))
            }
        }
        return BeadScores(band: band, values: values, deletion: deletion, insertion: insertion, runs: runs)
    }
}
