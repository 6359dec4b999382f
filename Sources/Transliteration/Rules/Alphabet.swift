/// A character as the rules see it: a number of its own where a rule names it, one for all its kind otherwise.
typealias Symbol = UInt16

/// The characters that some rules tell apart.
struct Alphabet: Sendable {
    /// What stands before the first and after the last character of a line, its end included.
    static let edge: Symbol = 0

    private static let lineEnd: Unicode.Scalar = "\n"

    /// By symbol.
    private(set) var traits: [SymbolTraits] = [[]]
    /// The symbol of the small letter; itself where there is none. By symbol.
    private(set) var folded: [Symbol] = [Alphabet.edge]
    /// The character, where the symbol stands for one alone. By symbol.
    private(set) var scalars: [Unicode.Scalar?] = [Alphabet.lineEnd]
    let letterCase: LetterCase
    private let wordCharacters: Set<Unicode.Scalar>
    private let check: SourceCheck
    /// The kinds by their bits.
    private var byKind = [Symbol](repeating: Alphabet.edge, count: 1 << 6)
    private var own: [Unicode.Scalar: Symbol] = [:]

    /// Gathers the characters of some rules.
    ///
    /// - Parameters:
    ///   - rules: The rules.
    ///   - check: Which characters may need repair.
    init(of rules: RuleSet, check: SourceCheck) {
        letterCase = LetterCase(rules.capitals)
        wordCharacters = rules.wordCharacters
        self.check = check
        for scalar in Self.named(in: rules).sorted() {
            let small = rules.caseReading == .exact ? scalar : letterCase.small(scalar)
            let symbol = add(small, folded: nil)
            if rules.caseReading != .exact {
                for variant in [scalar, letterCase.capital(small)] where variant != small {
                    add(variant, folded: symbol)
                }
            }
        }
        addKinds()
    }

    /// The number of symbols.
    var count: Int { traits.count }

    /// The symbol of a character.
    func symbol(of scalar: Unicode.Scalar) -> Symbol {
        if let symbol = own[scalar] { return symbol }
        let traits = SymbolTraits(of: scalar, letterCase: letterCase, wordCharacters: wordCharacters)
        return symbol(ofKind: traits, value: scalar.value)
    }

    /// The symbol of a character that no rule names.
    func symbol(ofKind traits: SymbolTraits, value: UInt32) -> Symbol {
        if value == Self.lineEnd.value { return Alphabet.edge }
        return byKind[Int(check.isSuspicious(value, traits) ? traits.union(.suspicious).rawValue : traits.rawValue)]
    }

    /// The characters whose symbols do not follow from their Unicode properties alone.
    var unusual: [Unicode.Scalar] { Array(own.keys) + letterCase.stated + Array(wordCharacters) }

    /// The traits of a symbol.
    func traits(of symbol: Symbol) -> SymbolTraits { traits[Int(symbol)] }

    @discardableResult
    private mutating func add(_ scalar: Unicode.Scalar, folded small: Symbol?) -> Symbol {
        if let known = own[scalar] { return known }
        let symbol = Symbol(count)
        own[scalar] = symbol
        traits.append(
            SymbolTraits(of: scalar, letterCase: letterCase, wordCharacters: wordCharacters)
                .union(check.traits(ofNamed: scalar)))
        folded.append(small ?? symbol)
        scalars.append(scalar)
        return symbol
    }

    /// A symbol for each kind of character that no rule names.
    private mutating func addKinds() {
        for value in UInt16.min..<(1 << 6) {
            let kind = SymbolTraits(rawValue: value)
            guard !kind.isSuperset(of: .cased), !kind.isSuperset(of: .scripts),
                check != .none || !kind.contains(.suspicious)
            else { continue }
            byKind[Int(value)] = Symbol(count)
            folded.append(Symbol(count))
            traits.append(kind)
            scalars.append(nil)
        }
    }

    private static func named(in rules: RuleSet) -> Set<Unicode.Scalar> {
        var named: Set<Unicode.Scalar> = rules.wordCharacters
        for rule in rules.rules {
            named.formUnion(rule.source)
            for context in rule.contexts {
                for case .letter(let set) in context.left + context.right { named.formUnion(set.letters) }
            }
        }
        for mark in rules.marks {
            named.formUnion(mark.with?.letters ?? [])
            named.formUnion(mark.without?.letters ?? [])
        }
        return named
    }
}
