/// What happens to an incoming unit that the memory already holds, whole or in part.
///
/// **Variants are the same** when language tag, normalised text and inline codes agree. **Two units agree** when they
/// share variants in at least two languages and contradict each other in none; they contradict each other in a
/// language that both have without one variant in common. So `en–kk` and `en–ug` do not agree (one text in common
/// says little: “Open” is many things), `en–kk` and `en–kk–ug` do, and so do `en–kk–ug` and `kk–ug–ru`.
///
/// The outcome depends on the order of the units alone, not on how they are cut into batches. Where no two units
/// contradict each other, it does not depend on the order either, except for the order of variants, notes and
/// properties inside a unit. Among several stored units that agree, the one with most variants in common is taken,
/// then the oldest. A unit all of whose texts but one are shared by more than ``MemoryLimits/commonText`` stored units
/// is compared with an identical one alone.
public enum DuplicatePolicy: String, Sendable, Hashable, CaseIterable {
    /// Units that agree become one unit with the variants of both. Dates: the earliest creation and the latest change;
    /// counts and confidences: the highest; notes and properties: the union; other attributes: the first stays.
    case merge
    /// A unit of two languages or more all of whose variants stand in one stored unit is skipped, and so is one of a
    /// single language that is there already; everything else is added as it is. No stored unit is ever changed.
    case keep
    /// The incoming unit wins over what the memory held **before this operation**: over a unit that agrees with it,
    /// or else over the oldest unit that has the same source text and a translation into one of the same languages.
    /// The stored unit keeps its variants in languages that the incoming unit does not have, its place, its date of
    /// creation and its count of uses. Units of one operation never overwrite each other; those that agree are merged.
    case overwrite
}
