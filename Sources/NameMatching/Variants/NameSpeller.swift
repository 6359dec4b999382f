internal import TextNormalization
public import Transliteration
public import TranslationTypes

/// Spells a name in every language and script of the project, as people write it: by the standards, by the habits of press and
/// passports, and by what is settled.
///
///     let speller = NameSpeller(data: packages)
///     let spelling = speller.spelling(of: Name("Сайрагүл Сауытбай", language: .kazakh, kind: .person))
///     spelling.variants(in: .russian).first?.name    // "Сайрагуль Сауытбай"
///     spelling.variants(in: .english).map(\.name)    // "Sayragul Sauytbay", "Sairagul Sauytbai", …
///
/// A speller is made once and asked often; schemes are made ready when a name first needs them. Asking costs milliseconds.
public struct NameSpeller: Sendable {
    /// The languages and scripts that names are spelled in: each language's usual script first.
    public static let forms: [LanguageTag] = SpellingForm.all
    /// How many spellings of a language and script are given unless somebody asks for more.
    public static let defaultLimit = 10

    /// Code points; names that are longer are cut off here.
    private static let longestName = 200
    /// Spellings that are followed from step to step.
    private static let width = 16
    /// Candidates of a scheme that are taken.
    private static let schemeCandidates = 6
    /// What each further candidate of a scheme costs, in nats: schemes give an order and no figures. A judgement.
    private static let nextCandidate = 0.6
    /// Readings of a name that is not in its language's usual script.
    private static let readings = 3

    /// How much dearer than the best a reading may be that is spelled further, in nats: less than a stranger's way costs.
    private static let spread = 1.3

    /// What a name costs whose patronymic is left out, in nats. A judgement: press prefers it, but the patronymic was asked for.
    private static let withoutPatronymic = 0.8

    private let schemes: SchemeCache
    private let known: (any KnownNames)?
    private let routes = SpellingRoute.all

    /// - Parameters:
    ///   - catalog: the transliteration schemes.
    ///   - data: where word lists of data packages are: the readings of Chinese characters need them.
    ///   - known: names whose spellings go before those made by rule, such as a gazetteer.
    public init(
        catalog: SchemeCatalog = .standard, data: any LanguageData, known: (any KnownNames)? = nil
    ) {
        schemes = SchemeCache(catalog, data: data)
        self.known = known
    }

    /// The spellings of a name, grouped by language and script, the usual one of each first.
    ///
    /// - Parameters:
    ///   - name: a name in any language and script; without a language the letters tell it.
    ///   - limit: how many spellings of each language and script at most.
    ///   - recorded: spellings that somebody wrote down, the usual ones first: they go before all others, and into the other scripts
    ///     of their languages.
    public func spelling(
        of name: Name, limit: Int = NameSpeller.defaultLimit, recorded: [NameVariant] = []
    ) -> NameSpelling {
        var work = Work(limit: limit)
        let text = Self.normalized(name)
        let form = SpellingForm.form(of: text, language: name.language)
        let known = known?.variants(of: name) ?? []
        let isPlace = SpellingForm.looksLikePlace(text) || known.contains { $0.status != nil }
        let kind = name.kind ?? (isPlace ? .place : nil)
        seed(text, form, kind, &work)
        spread(from: form, kind, &work)
        work.addKnown(recorded + known)
        spreadToScripts(kind, &work)
        return NameSpelling(name: name, form: form, variants: work.variants(), notes: work.notes)
    }

    private static func normalized(_ name: Name) -> String {
        let steps: NormalizationSteps = [
            .invisibleMarks, .presentationForms, .tatweel, .composition, .spaces, .lookAlikes, .whitespaceRuns,
        ]
        let short = String(String.UnicodeScalarView(name.text.unicodeScalars.prefix(longestName)))
        return Normalizer(steps, language: name.language ?? .undetermined)(short)
    }

    /// The name itself, and its reading in the usual script of its language.
    private func seed(_ text: String, _ form: LanguageTag, _ kind: NameKind?, _ work: inout Work) {
        work.add([Spelling(text: text, cost: -1, scheme: "given")], to: form)
        if kind != .place, let short = PersonName(text, language: form).withoutPatronymic {
            work.add([Spelling(text: short, cost: Self.withoutPatronymic, scheme: "given")], to: form)
        }
        if form.language == "zh", form != SpellingForm.pinyin { return seedCharacters(text, form, kind, &work) }
        let canonical = SpellingForm.canonical(of: form)
        if canonical != form, form != SpellingForm.pinyin {
            work.add(
                along(from: SpellingForm.name(form), to: canonical, kind, work.best(form), &work),
                to: canonical)
        }
    }

    private func seedCharacters(_ text: String, _ form: LanguageTag, _ kind: NameKind?, _ work: inout Work) {
        if form == SpellingForm.traditional {
            work.add(along(from: "zh-Hant", to: .chinese, kind, work.best(form), &work), to: .chinese)
        }
        let simplified = work.best(.chinese).first?.text ?? text
        let isChinese = ChineseSurnames.standard.length(in: simplified) > 0 && kind != .place
        guard !isChinese else { return }
        let found = SettledReadings.standard.readings(of: simplified, limit: Self.readings)
        for (language, spellings) in found { work.add(spellings, to: language) }
        work.own = found.first?.language
        guard kind != .place else { return }
        work.notes.append(
            found.isEmpty
                ? "The original cannot be known from the characters: other spellings than Chinese follow their sound in Chinese."
                : "The original cannot be known from the characters: spellings read back are the likely ones, not the only ones."
        )
    }

    /// Spells what is there in the languages that are not there yet.
    private func spread(from form: LanguageTag, _ kind: NameKind?, _ work: inout Work) {
        let isPinyin = isPinyin(form, work)
        if isPinyin {
            work.note("The characters of a Chinese name cannot be known from its sound.")
            for target in [LanguageTag.russian, .kazakh] {
                work.add(along(from: "pinyin", to: target, kind, work.best(form), &work), to: target)
            }
        }
        seedNative(form, kind, &work)
        let origins = work.origins(of: SpellingForm.canonical(of: form))
        for target in LanguageTag.workingLanguages where !isPinyin || target != .chinese {
            for origin in origins where origin.language != target && (work.isEmpty(target) || origin.isFirst) {
                let made = along(
                    from: SpellingForm.name(origin.language), to: target, kind, work.best(origin.language), &work)
                work.add(made, to: target, cost: origin.cost)
            }
        }
    }

    /// Spells what is there in the other scripts of each language.
    private func spreadToScripts(_ kind: NameKind?, _ work: inout Work) {
        for target in SpellingForm.all where SpellingForm.canonical(of: target) != target {
            let canonical = SpellingForm.canonical(of: target)
            guard !work.isEmpty(canonical) else { continue }
            let made = along(from: SpellingForm.name(canonical), to: target, kind, work.best(canonical), &work)
            work.add(made, to: target)
        }
    }

    /// The reading of a Kazakh or Uyghur name that is written in English.
    private func seedNative(_ form: LanguageTag, _ kind: NameKind?, _ work: inout Work) {
        guard form == .english, let text = work.best(form).first?.text,
            let language = NativeNames.standard.language(of: text, settled: .standard)
        else { return }
        work.add(along(from: "en-native", to: language, kind, work.best(form), &work), to: language)
        work.own = language
    }

    private func isPinyin(_ form: LanguageTag, _ work: Work) -> Bool {
        guard form == SpellingForm.pinyin || form == .english, let text = work.best(form).first?.text else {
            return false
        }
        return PinyinSyllables.standard.spells(text)
    }

    private func along(
        from source: String, to target: LanguageTag, _ kind: NameKind?, _ starts: [Spelling], _ work: inout Work
    ) -> [Spelling] {
        let kind = kind ?? .person
        var made: [Spelling] = []
        for route in routes where route.source == source && route.target == target && route.serves(kind) {
            let dearest = max(0, starts.first?.cost ?? 0) + Self.spread
            for start in starts.prefix(Self.readings) where start.cost <= dearest {
                // What a name is called in its own script costs nothing to start from.
                var spellings = [Spelling(text: start.text, cost: max(0, start.cost) + route.cost, scheme: "")]
                for step in route.steps { spellings = after(step, spellings, &work) }
                made += Self.capitalized(spellings, start.text)
            }
        }
        return Spelling.best(made, limit: max(work.limit, Self.width))
    }

    /// Capitals for the words of names whose script has none, and none but the first for schemes that write a surname in capitals.
    private static func capitalized(_ spellings: [Spelling], _ source: String) -> [Spelling] {
        guard !source.unicodeScalars.contains(where: { $0.properties.isCased }) else { return spellings }
        return spellings.map { spelling in
            var spelling = spelling
            spelling.text = WordShape.titled(spelling.text)
            return spelling
        }
    }

    private func after(_ step: SpellingRoute.Step, _ spellings: [Spelling], _ work: inout Work) -> [Spelling] {
        var next: [Spelling] = []
        for spelling in spellings {
            for made in self.spellings(of: spelling.text, step, &work) {
                let scheme = [spelling.scheme, made.scheme].filter { !$0.isEmpty }.joined(separator: "+")
                next.append(Spelling(text: made.text, cost: spelling.cost + made.cost, scheme: scheme))
            }
        }
        return Spelling.best(next, limit: max(work.limit, Self.width))
    }

    private func spellings(of text: String, _ step: SpellingRoute.Step, _ work: inout Work) -> [Spelling] {
        switch step {
        case .byParts(let id):
            let parts = ChineseSurnames.standard.apart(text).split { !($0.unicodeScalars.first?.isNameLetter ?? false) }
            let spelled = parts.map { scheme(id, String($0), &work).first?.text.filter { $0 != " " } ?? "" }
            return [Spelling(text: spelled.joined(separator: " "), cost: 0, scheme: id)]
        case .scheme(let id): return scheme(id, text, &work)
        case .practice(let name):
            let practice = SpellingPractices.standard[name]
            var missing: [String] = []
            let made = practice.spellings(of: text, settled: .standard, limit: max(work.limit, Self.width)) { word in
                guard let id = practice.fallback else { return [] }
                var own = Work(limit: Self.schemeCandidates)
                defer { missing += own.notes }
                return scheme(id, WordShape.title.applied(to: word), &own).map { $0.text.lowercased() }
            }
            for note in missing { work.note(note) }
            return made
        }
    }

    private func scheme(_ id: String, _ text: String, _ work: inout Work) -> [Spelling] {
        switch schemes[id] {
        case .missing(let reason):
            work.note("Left out: \(id): \(reason)")
            return []
        case .ready(let transliterator):
            return transliterator.candidates(for: text, limit: Self.schemeCandidates).enumerated().map { index, text in
                Spelling(text: text, cost: Double(index) * Self.nextCandidate, scheme: id)
            }
        }
    }
}
