internal import TranslationTypes

/// Holds an entry against the structure of TBX 3 and the rules of its dialect.
struct TBXValidator {
    /// What is wrong, and on which line.
    struct Problem {
        let line: Int
        let message: String
        let advice: String
    }

    let dialect: TBXDialect
    let style: TBXStyle
    private(set) var problems: [Problem] = []
    /// The identifiers of the whole file so far.
    private var identifiers: Set<String> = []
    /// References to identifiers that were not met yet, with their lines; the first ones, so that memory is bounded.
    private var openTargets: [String: Int] = [:]

    init(dialect: TBXDialect, style: TBXStyle) {
        self.dialect = dialect
        self.style = style
    }

    /// What is wrong with an entry, in the order of its lines.
    mutating func problems(ofEntry entry: TBXElement) -> [Problem] {
        problems = []
        check(entry, level: .concept, parent: nil)
        return problems
    }

    /// Takes the identifiers of what stands outside the entries.
    mutating func note(identifiersOf element: TBXElement) {
        if let identifier = element.attribute("id") { identifiers.insert(identifier) }
        for child in element.children { note(identifiersOf: child) }
    }

    /// References whose targets the file does not have; asked after its end.
    func danglingReferences() -> [Problem] {
        openTargets.filter { !identifiers.contains($0.key) }.sorted { $0.value < $1.value }.map { target, line in
            Problem(
                line: line, message: "the target “\(target)” is no identifier of the file and no http address",
                advice: "refer to the id of an entry or of a person in <back>, or write an address with https://")
        }
    }

    private mutating func report(_ element: TBXElement, _ message: String, _ advice: String) {
        problems.append(Problem(line: element.line, message: message, advice: advice))
    }

    private mutating func check(_ element: TBXElement, level: TBXCategory.Level, parent: TBXElement?) {
        let level = TBXCategory.Level(rawValue: element.name) ?? level
        guard element.namespace == nil else {
            if style == .dca {
                report(
                    element, "<\(element.name)> of another namespace stands in a file of style DCA",
                    "write it as an element with a type, or declare style=\"dct\"")
            }
            return
        }
        checkAttributes(element)
        checkContent(element)
        checkCategory(element, level: level, parent: parent)
        for child in element.children where !child.isText { check(child, level: level, parent: element) }
    }
}

// MARK: - Structure

extension TBXValidator {
    private mutating func checkContent(_ element: TBXElement) {
        guard let content = TBXStructure.contents[element.name] else { return checkText(element) }
        if element.children.contains(where: { $0.isText && !$0.text.allSatisfy(\.isWhitespace) }) {
            report(element, "text stands in <\(element.name)>, which holds elements alone", "move it into a <note>")
        }
        var rest = element.elements[...]
        if !content.first.isEmpty {
            if let first = rest.first, content.first.contains(first.name) {
                rest.removeFirst()
            } else {
                let name = content.first.sorted().joined(separator: " or ")
                report(element, "<\(element.name)> does not begin with <\(name)>", "write the <\(name)> first")
            }
        }
        var isLate = false
        for child in rest where child.namespace == nil {
            let isEarlyName = content.early.contains(child.name)
            if content.late.contains(child.name) {
                isLate = true
            } else if !isEarlyName {
                report(child, "<\(child.name)> may not stand in <\(element.name)>", Self.advice(for: child.name))
            } else if isLate {
                report(
                    child, "<\(child.name)> stands too late in <\(element.name)>",
                    "write it before \(content.late.sorted().map { "<\($0)>" }.joined(separator: ", "))")
            }
        }
        if let needed = content.needed, !rest.contains(where: { $0.name == needed }) {
            report(element, "<\(element.name)> has no <\(needed)>", "write at least one, or take the element out")
        }
    }

    private mutating func checkText(_ element: TBXElement) {
        guard TBXStructure.textual.contains(element.name) || TBXStructure.inline.contains(element.name) else { return }
        let allowed = element.name == "term" ? ["hi"] : TBXStructure.inline
        for child in element.elements where !allowed.contains(child.name) {
            report(
                child, "<\(child.name)> may not stand in <\(element.name)>",
                "an element of text holds text and markup alone")
        }
        if element.name == "term", element.plainText.allSatisfy(\.isWhitespace) {
            report(element, "a <term> is empty", "write the term, or take its <termSec> out")
        }
        if element.name == "date", !GlossaryDate.isDay(element.plainText) {
            report(element, "“\(element.plainText)” is no date", "write YEAR-MONTH-DAY, such as 2026-11-21")
        }
    }

    private static func advice(for name: String) -> String {
        switch name {
        case "termNote", "termNoteGrp": "any termNote is only allowed at the level of the termSec"
        case "transac", "transacNote", "date": "put it into a <transacGrp>"
        default: "see the core structure of ISO 30042:2019"
        }
    }
}

// MARK: - Attributes

extension TBXValidator {
    private mutating func checkAttributes(_ element: TBXElement) {
        let allowed = TBXStructure.attributes(of: element.name)
        for attribute in element.attributes
        where !allowed.contains(attribute.name) && (!attribute.name.contains(":") || attribute.name.hasPrefix("xml:")) {
            report(
                element, "<\(element.name)> has an attribute “\(attribute.name)”, which it may not have", "take it out")
        }
        if element.name == "conceptEntry", element.attribute("id") == nil {
            report(element, "a <conceptEntry> has no id", "give each entry an id of its own")
        }
        if element.name == "langSec", element.attribute("xml:lang") == nil {
            report(element, "a <langSec> has no xml:lang", "give it a tag such as kk, ug, ru, zh-Hans, en")
        }
        if let identifier = element.attribute("id") { check(identifier: identifier, of: element) }
        if let target = element.attribute("target") { check(target: target, of: element) }
    }

    private mutating func check(identifier: String, of element: TBXElement) {
        if !TBXIdentifier.isName(identifier) {
            report(
                element, "the id “\(identifier)” is no name of XML", "begin it with a letter, without spaces and colons"
            )
        } else if !identifiers.insert(identifier).inserted {
            report(element, "the id “\(identifier)” stands twice", "give each element an id of its own")
        }
        openTargets[identifier] = nil
    }

    private mutating func check(target: String, of element: TBXElement) {
        let isAddress = ["http://", "https://"].contains { target.hasPrefix($0) && target.utf8.count > $0.utf8.count }
        if isAddress || identifiers.contains(target) { return }
        if element.name == "xref" {
            report(element, "the target “\(target)” of an <xref> is no http address", "write an address with https://")
        } else if openTargets.count < Self.mostOpenTargets, openTargets[target] == nil {
            openTargets[target] = element.line
        }
    }

    /// References ahead that are remembered; later ones are not checked.
    private static var mostOpenTargets: Int { 100_000 }
}

// MARK: - Categories

extension TBXValidator {
    private mutating func checkCategory(_ element: TBXElement, level: TBXCategory.Level, parent: TBXElement?) {
        guard TBXStructure.typed.contains(element.name) else { return }
        let name = element.category
        if name.isEmpty, dialect != .core {
            report(element, "<\(element.name)> has no type", "name its data category in the attribute type")
            return
        }
        guard let modules = dialect.modules else { return }
        // The modules say nothing of notes inside groups.
        if ["descripNote", "adminNote"].contains(element.name), dialect != .core { return }
        guard let category = TBXCategory.named(name, element: element.name), modules.contains(category.module) else {
            let names = TBXCategory.names(of: element.name, in: modules)
            report(
                element, "“\(name)” is no type of <\(element.name)> in \(dialect.name)",
                names.isEmpty ? "the dialect has none" : "permitted are \(names.joined(separator: ", "))")
            return
        }
        if !category.levels.contains(level) {
            let levels = category.levels.map { "<\($0.rawValue)>" }.sorted().joined(separator: ", ")
            report(element, "“\(name)” stands in <\(level.rawValue)>", "it may stand in \(levels): \(category.reason)")
        } else if category.groupedLevels.contains(level), TBXStructure.groups[parent?.name ?? ""] == nil {
            report(element, "“\(name)” stands in <\(level.rawValue)> and not in a group", category.reason)
        }
        if !category.values.isEmpty, !category.values.contains(element.plainText) {
            report(
                element, "“\(element.plainText)” is no value of \(name)",
                "permitted are \(category.values.sorted().joined(separator: ", "))")
        }
    }
}
