/// The word class of a term, as far as glossaries tell them apart (TBX-Basic's picklist, and `properNoun` of TBX-Default).
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
    case noun, properNoun, verb, adjective, adverb, other
}
