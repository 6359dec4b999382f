internal import TranslationTypes

/// Compares and joins units by the rule that ``DuplicatePolicy`` states. Pure; every store uses this one.
enum UnitMerging {
    /// Whether two units share variants in two languages or more and contradict each other in none.
    static func agree(_ a: [PreparedVariant], _ b: [PreparedVariant]) -> Bool {
        let known = Set(b.map(\.identity.digest))
        let shared = a.filter { known.contains($0.identity.digest) }
        let sharedLanguages = Set(shared.map(\.language))
        let common = Set(a.map(\.language)).intersection(b.map(\.language))
        return sharedLanguages.count >= 2 && common.isSubset(of: sharedLanguages)
    }

    /// Whether every variant of `a` stands in `b`.
    static func isContained(_ a: [PreparedVariant], in b: [PreparedVariant]) -> Bool {
        Set(a.map(\.identity.digest)).isSubset(of: b.map(\.identity.digest))
    }

    /// The number of variants that both hold.
    static func sharedCount(_ a: [PreparedVariant], _ b: [PreparedVariant]) -> Int {
        Set(a.map(\.identity.digest)).intersection(b.map(\.identity.digest)).count
    }

    // MARK: - Joining

    /// A unit with the variants of both and their merged metadata; `stored` comes first wherever an order is needed.
    static func merge(_ stored: PreparedUnit, _ added: PreparedUnit) -> TranslationUnit {
        var unit = stored.unit
        var places: [SHA256.Digest: Int] = [:]
        for (index, variant) in stored.variants.enumerated() where places[variant.identity.digest] == nil {
            places[variant.identity.digest] = index
        }
        for (index, variant) in added.variants.enumerated() {
            let other = added.unit.variants[index]
            if let place = places[variant.identity.digest] {
                unit.variants[place] = merge(unit.variants[place], other)
            } else {
                places[variant.identity.digest] = unit.variants.count
                unit.variants.append(other)
            }
        }
        unit.identifier = unit.identifier ?? added.unit.identifier
        unit.sourceLanguage = unit.sourceLanguage ?? added.unit.sourceLanguage
        unit.notes = union(unit.notes, added.unit.notes)
        unit.properties = merge(unit.properties, added.unit.properties)
        unit.attributes = merge(unit.attributes, added.unit.attributes)
        return unit
    }

    /// The incoming unit with what it does not speak of: the stored variants in other languages, date of creation, uses.
    static func overwrite(_ stored: PreparedUnit, with added: PreparedUnit) -> TranslationUnit {
        var unit = added.unit
        let languages = Set(added.variants.map(\.language))
        for (index, variant) in stored.variants.enumerated() where !languages.contains(variant.language) {
            unit.variants.append(stored.unit.variants[index])
        }
        unit.identifier = unit.identifier ?? stored.unit.identifier
        unit.sourceLanguage = unit.sourceLanguage ?? stored.unit.sourceLanguage
        let kept = stored.unit.attributes.filter { $0.name == "creationdate" || $0.name == "usagecount" }
        unit.attributes = merge(unit.attributes, kept)
        return unit
    }

    private static func merge(_ stored: TranslationVariant, _ added: TranslationVariant) -> TranslationVariant {
        var variant = stored
        variant.notes = union(variant.notes, added.notes)
        variant.properties = merge(variant.properties, added.properties)
        variant.attributes = merge(variant.attributes, added.attributes)
        return variant
    }

    private static func union<Element: Hashable>(_ stored: [Element], _ added: [Element]) -> [Element] {
        if added.isEmpty || stored == added { return stored }
        var seen = Set(stored)
        return stored + added.filter { seen.insert($0).inserted }
    }

    /// The union, but the highest alignment confidence alone.
    private static func merge(_ stored: [Property], _ added: [Property]) -> [Property] {
        let kind = Property.Kind.alignmentConfidence
        guard let old = stored.firstIndex(where: { $0.type == kind }),
            let new = added.first(where: { $0.type == kind })
        else { return union(stored, added) }
        var result = stored
        if (Double(new.value) ?? 0) > (Double(stored[old].value) ?? 0) { result[old] = new }
        return union(result, added.filter { $0.type != kind })
    }

    private static func merge(_ stored: [Attribute], _ added: [Attribute]) -> [Attribute] {
        if added.isEmpty || stored == added { return stored }
        var result = stored
        for attribute in added {
            if let place = result.firstIndex(where: { $0.name == attribute.name }) {
                if replaces(attribute, result[place]) { result[place] = attribute }
            } else {
                result.append(attribute)
            }
        }
        return result
    }

    /// TMX 1.4b §4: which of two values of one attribute says more.
    private static func replaces(_ new: Attribute, _ old: Attribute) -> Bool {
        switch new.name {
        case "creationdate": isEarlier(new.value, old.value)
        case "changedate", "lastusagedate": isEarlier(old.value, new.value)
        case "usagecount": (Int64(new.value) ?? 0) > (Int64(old.value) ?? 0)
        default: false
        }
    }

    private static func isEarlier(_ a: String, _ b: String) -> Bool {
        guard let first = TMXDate.seconds(a) else { return false }
        guard let second = TMXDate.seconds(b) else { return true }
        return first < second
    }
}
