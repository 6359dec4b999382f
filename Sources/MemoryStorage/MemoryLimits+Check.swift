public import TranslationTypes

extension MemoryLimits {
    /// Checks that a store would take a unit, so that an import can refuse a file before it writes anything.
    ///
    /// The error names the unit by `index`, its 0-based place in its file.
    /// - Throws: ``MemoryStoreError`` for a unit without variants, with U+0000, or beyond the limits.
    public static func check(_ unit: TranslationUnit, index: Int = 0) throws(MemoryStoreError) {
        var check = UnitCheck(index: index)
        try check.check(unit)
    }
}
