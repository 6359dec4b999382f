internal import TranslationTypes

/// The attributes that a version of XLIFF knows on the elements that we write, without those that we set ourselves.
struct XLIFFVocabulary {
    /// The attributes of one element.
    struct Names {
        let names: Set<String>

        init(_ names: Set<String>) { self.names = names }

        /// Those that the element may have.
        func of(_ attributes: [Attribute]) -> [(name: String, value: String)] {
            attributes.filter(holds).map { ($0.name, $0.value) }
        }

        /// The others.
        func others(_ attributes: [Attribute]) -> [Attribute] { attributes.filter { !holds($0) } }

        /// Those, and those of other namespaces that are declared with them.
        func withForeign(of attributes: [Attribute]) -> [(name: String, value: String)] {
            let declared = attributes.filter { $0.name.hasPrefix("xmlns:") }.map { $0.name.dropFirst("xmlns:".count) }
            return attributes.filter { attribute in
                let prefix = attribute.name.prefix { $0 != ":" }
                return holds(attribute) || prefix == "xmlns" || prefix != attribute.name && declared.contains(prefix)
            }.map { ($0.name, $0.value) }
        }

        private func holds(_ attribute: Attribute) -> Bool {
            guard names.contains(attribute.name) else { return false }
            return !Self.yesOrNo.contains(attribute.name) || attribute.value == "yes" || attribute.value == "no"
        }

        /// Files in the wild write other values, which no schema allows.
        private static let yesOrNo: Set<String> = ["translate", "canResegment", "approved"]
    }

    let unit: Names
    let source: Names
    let target: Names
    let note: Names

    /// XLIFF 1.2 §2.3: `trans-unit`, `source`, `target`, `note`.
    static let first = XLIFFVocabulary(
        unit: Names([
            "approved", "translate", "reformat", "xml:space", "datatype", "ts", "phase-name", "restype", "extradata",
            "help-id", "menu", "menu-option", "menu-name", "coord", "font", "css-style", "style", "exstyle", "extype",
            "maxbytes", "minbytes", "size-unit", "maxheight", "minheight", "maxwidth", "minwidth", "charclass",
        ]),
        source: Names(["xml:space", "ts"]),
        target: Names([
            "xml:space", "ts", "state-qualifier", "phase-name", "restype", "resname", "coord", "font", "css-style",
            "style", "exstyle",
        ]),
        note: Names(["xml:lang", "priority", "from"]))

    /// XLIFF 2.1 §4.2.2: `unit`, `source`, `target`, `note`.
    static let second = XLIFFVocabulary(
        unit: Names(["canResegment", "translate", "srcDir", "trgDir", "xml:space", "type"]),
        source: Names(["xml:space"]),
        target: Names(["xml:space", "order"]),
        note: Names(["id", "category", "priority", "xml:lang"]))

    /// XLIFF 1.2 §3.2, `state`: the value itself, or the one that means the same.
    static func firstState(_ state: String) -> String {
        if firstStates.contains(state) || state.hasPrefix("x-") { return state }
        return states.first { $0.second == state }?.first ?? "x-\(state)"
    }

    /// XLIFF 2.1 §4.3.1.28, `state`: the value itself, or the one that means the same; nil when none does.
    static func secondState(_ state: String) -> String? {
        states.first { $0.second == state || $0.first == state }?.second
            ?? (state.hasPrefix("needs-review") ? "translated" : state.hasPrefix("needs-") ? "initial" : nil)
    }

    private static let states = [
        (first: "new", second: "initial"), (first: "translated", second: "translated"),
        (first: "signed-off", second: "reviewed"), (first: "final", second: "final"),
    ]

    private static let firstStates: Set<String> = [
        "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
        "needs-review-translation", "needs-translation", "new", "signed-off", "translated",
    ]
}
