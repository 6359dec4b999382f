internal import TranslationTypes

/// Refuses units that no store may hold: without variants, with U+0000, or beyond ``MemoryLimits``.
struct UnitCheck {
    /// The place of the unit in its operation, for messages.
    let index: Int
    private var bytes = 0

    init(index: Int) { self.index = index }

    /// Checks every string and count of a unit.
    mutating func check(_ unit: TranslationUnit) throws(MemoryStoreError) {
        if unit.variants.isEmpty { throw .noVariants(unit: index) }
        try limit(unit.variants.count, MemoryLimits.variants, "variants")
        try check(unit.identifier ?? "", "the identifier")
        try check(unit.notes, unit.properties, unit.attributes)
        for variant in unit.variants {
            try check(variant.content, depth: 0)
            try check(variant.notes, variant.properties, variant.attributes)
        }
        try limit(bytes, MemoryLimits.unitBytes, "bytes")
    }

    private mutating func check(_ content: InlineContent, depth: Int) throws(MemoryStoreError) {
        try limit(depth, MemoryLimits.codeDepth, "levels of inline codes")
        for run in content.runs {
            switch run {
            case .text(let text): try check(text, "a text")
            case .code(let code):
                try check(code.attributes)
                try check(code.content, depth: depth + 1)
            }
        }
    }

    private mutating func check(
        _ notes: [Note], _ properties: [Property], _ attributes: [Attribute]
    ) throws(MemoryStoreError) {
        try limit(
            notes.count + properties.count + attributes.count, MemoryLimits.extras,
            "notes, properties and attributes")
        for note in notes {
            try check(note.text, "a note")
            try check(note.attributes)
        }
        for property in properties {
            try check(property.type, "a property's type")
            try check(property.value, "a property")
            try check(property.attributes)
        }
        try check(attributes)
    }

    private mutating func check(_ attributes: [Attribute]) throws(MemoryStoreError) {
        for attribute in attributes {
            try check(attribute.name, "an attribute's name")
            try check(attribute.value, "the attribute \(attribute.name)")
        }
    }

    private mutating func check(
        _ text: String, _ place: @autoclosure () -> String
    ) throws(MemoryStoreError) {
        let span = text.utf8Span.span
        bytes += span.count
        for index in span.indices where span[index] == 0 {
            throw .nulCharacter(unit: self.index, place: place())
        }
    }

    private func limit(_ found: Int, _ most: Int, _ what: String) throws(MemoryStoreError) {
        if found > most { throw .limitExceeded(unit: index, what: what, limit: most, found: found) }
    }
}
