/// What a cue is, in words for a reader.
struct CueLabel: Sendable {
    let kind: EvidenceKind
    let source: String
    let target: String

    init(_ cue: Cue) {
        kind = cue.kind
        source = cue.sourceForm
        target = cue.targetForm
    }
}
