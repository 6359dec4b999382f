public import TranslationTypes

/// A bilingual or multilingual file, written unit by unit.
public protocol TranslationUnitWriter: ~Copyable {
    /// Writes a unit.
    /// - Throws: ``InterchangeError`` when the format cannot hold the unit or the sink fails; the file is then
    ///   incomplete, and the writer is dropped, not closed.
    mutating func write(_ unit: TranslationUnit) throws(InterchangeError)
    /// Writes what ends the file and makes it final.
    consuming func close() throws(InterchangeError)
}
