/// Values that are kept by a number, one for each slot: a new one takes the place of what was in its slot.
struct KeptByNumber<Value: Sendable>: Sendable {
    private var slots: [(number: Int32, value: Value)?]

    /// - Parameter slots: how many values are kept at most; a power of two.
    init(slots: Int) { self.slots = Array(repeating: nil, count: slots) }

    /// The value of a number, made when it is not kept.
    mutating func value(_ number: Int32, make: () -> Value) -> Value {
        let slot = Int(number) & (slots.count - 1)
        if let kept = slots[slot], kept.number == number { return kept.value }
        let value = make()
        slots[slot] = (number, value)
        return value
    }
}
