/// Chinese text as library catalogues write it in Pinyin (ALA-LC 2011): `stage han-catalogue`.
///
/// Syllables stand apart, but for names of persons and places; those have capitals, as has the first word of a title, of a
/// body's name and of a publisher's.
struct HanCatalogueStage: Stage {
    let reader: HanReader

    func pieces(of text: String) -> [Piece] {
        let text = reader.text(text)
        let entry = CatalogueEntry(text)
        var writer = CatalogueWriter(reader: reader, text: text, entry: entry)
        var done = 0
        for run in text.runs {
            writer.addForeign(done..<run.lowerBound)
            writer.add(run)
            done = run.upperBound
        }
        writer.addForeign(done..<text.scalars.count)
        return writer.finished()
    }
}
